package org.openfinsam.web.rakna;

import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.Function;

/** JSON in tests. */
final class Jsonprov {

    static final Locale SVENSKA = Locale.forLanguageTag("sv");

    private Jsonprov() {}

    static JsonObject json(String text) {
        return Json.createReader(new StringReader(text)).readObject();
    }

    static InputStream kropp(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    static <T> T las(String text, Function<Jsonobjekt, T> lasning) {
        try {
            return Jsonobjekt.las(kropp(text), lasning);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a caller is told about a body that cannot be read. */
    static String fel(String text, Function<Jsonobjekt, ?> lasning) {
        return assertThrows(Jsonfel.class, () -> las(text, lasning)).text(SVENSKA);
    }
}
