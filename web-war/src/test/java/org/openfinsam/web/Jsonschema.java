package org.openfinsam.web;

import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.JakartaJsonNode;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The schemas of {@code docs/schema}, as a reader of the API would use them. Also for the tests of the running server. */
public final class Jsonschema {

    private static final Validator VALIDATOR = new ValidatorFactory()
            .withJsonNodeFactory(new JakartaJsonNode.Factory())
            .createValidator();

    public static final Jsonschema ANMARKNING = new Jsonschema("anmarkning");
    public static final Jsonschema INSATS = new Jsonschema("insats");
    public static final Jsonschema INSATSER = new Jsonschema("insatser");
    public static final Jsonschema OVERENSKOMMELSE = new Jsonschema("overenskommelse");
    public static final Jsonschema OVERENSKOMMELSER = new Jsonschema("overenskommelser");
    public static final Jsonschema SIE = new Jsonschema("sie");
    public static final Jsonschema TABELL = new Jsonschema("tabell");

    private final JsonObject schema;
    private final URI namn;

    private Jsonschema(String fil) {
        Path vag = Path.of("..", "docs", "schema", fil + ".schema.json");
        try (JsonReader in = Json.createReader(Files.newBufferedReader(vag))) {
            schema = in.readObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        namn = VALIDATOR.registerSchema(schema);
    }

    /** The schema itself. */
    public JsonObject schema() {
        return schema;
    }

    /** What in a text is not as the schema says: place and reason, one line each; empty when all is. */
    public List<String> fel(String json) {
        return VALIDATOR.validate(namn, json).getErrors().stream()
                .map(fel -> fel.getInstanceLocation() + ": " + fel.getError())
                .toList();
    }
}
