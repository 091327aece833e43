package org.openfinsam.web.rakna;

import jakarta.json.Json;
import jakarta.json.JsonConfig;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonLocation;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParsingException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.openfinsam.web.rakna.Jsonfel.Slag;

/**
 * An object that a caller sent, read field by field: each is asked for by name, and one that nobody asks for is an error,
 * because a misspelt option must not be passed over in silence.
 */
final class Jsonobjekt {

    private static final JsonReaderFactory LASARE =
            Json.createReaderFactory(Map.of(JsonConfig.KEY_STRATEGY, JsonConfig.KeyStrategy.NONE));

    private final JsonObject objekt;
    private final String plats;
    private final Set<String> lasta = new HashSet<>();

    Jsonobjekt(JsonObject objekt, String plats) {
        this.objekt = objekt;
        this.plats = plats;
    }

    /**
     * What a body says.
     *
     * @param kropp the body: one JSON object in UTF-8; not closed
     * @throws Jsonfel if it is anything else
     * @throws IOException if the body breaks off
     */
    static <T> T las(InputStream kropp, Function<Jsonobjekt, T> lasning) throws IOException {
        return new Jsonvarde(varde(text(kropp)), "").objekt(lasning);
    }

    private static String text(InputStream kropp) throws IOException {
        // A decoder, not a charset: one replaces what it cannot read, the other says so.
        StringWriter text = new StringWriter();
        try {
            new InputStreamReader(kropp, StandardCharsets.UTF_8.newDecoder()).transferTo(text);
        } catch (CharacterCodingException e) {
            throw fel(Slag.TECKEN, "", e);
        }
        return text.toString();
    }

    /** The one value, and nothing after it. */
    private static JsonValue varde(String text) {
        try (JsonReader lasare = LASARE.createReader(new StringReader(text));
                JsonParser tolk = Json.createParser(new StringReader(text))) {
            JsonValue varde = lasare.readValue();
            // The reader stops after the first value; only the parser sees that something follows.
            while (tolk.hasNext()) {
                tolk.next();
            }
            return varde;
        } catch (JsonParsingException e) {
            JsonLocation plats = e.getLocation();
            throw fel(Slag.SYNTAX, plats.getLineNumber() + ":" + plats.getColumnNumber(), e);
        } catch (NumberFormatException e) {
            throw fel(Slag.SIFFROR, Integer.toString(Jsonvarde.SIFFROR), e);
        }
    }

    private static Jsonfel fel(Slag slag, String uppgift, Exception orsak) {
        return new Jsonfel("", slag, uppgift, orsak);
    }

    /** The field, which must be there. */
    Jsonvarde falt(String namn) {
        return kanske(namn).orElseThrow(() -> new Jsonfel(platsFor(namn), Slag.SAKNAS));
    }

    /** The field, if it is there and not null. */
    Optional<Jsonvarde> kanske(String namn) {
        lasta.add(namn);
        JsonValue varde = objekt.get(namn);
        return varde == null || varde == JsonValue.NULL
                ? Optional.empty()
                : Optional.of(new Jsonvarde(varde, platsFor(namn)));
    }

    /** Every field, null ones too, of an object whose names are the caller's own. */
    <T> Map<String, T> alla(Function<Optional<Jsonvarde>, T> lasning) {
        Map<String, T> alla = new LinkedHashMap<>();
        for (String namn : objekt.keySet()) {
            if (namn.isBlank()) {
                throw new Jsonfel(plats, Slag.NAMN);
            }
            alla.put(Jsonvarde.utanPersonnummer(namn, plats), lasning.apply(kanske(namn)));
        }
        return alla;
    }

    void kontrolleraSlut() {
        objekt.keySet().stream()
                .filter(namn -> !lasta.contains(namn))
                .findFirst()
                .ifPresent(okant -> {
                    throw new Jsonfel(platsFor(okant), Slag.OKANT);
                });
    }

    private String platsFor(String namn) {
        return plats + "/" + Json.encodePointer(namn);
    }
}
