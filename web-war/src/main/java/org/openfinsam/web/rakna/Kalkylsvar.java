package org.openfinsam.web.rakna;

import jakarta.json.JsonObject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.function.Function;
import org.openfinsam.web.api.Problemfel;
import org.openfinsam.web.api.Problemkod;
import org.openfinsam.web.api.Svarssprak;

/** A call to a calculator, from body to answer. */
final class Kalkylsvar {

    private Kalkylsvar() {}

    /**
     * The question that a body asks.
     *
     * @throws Problemfel 400, if it cannot be read
     * @throws IOException if the body breaks off
     */
    static <T> T fraga(InputStream kropp, Function<Jsonobjekt, T> lasning) throws IOException {
        try {
            return Jsonobjekt.las(kropp, lasning);
        } catch (Jsonfel fel) {
            throw begaran(fel);
        }
    }

    /** The problem that a question cannot be read. */
    static Problemfel begaran(Jsonfel fel) {
        return Problemfel.av(Problemkod.BEGARAN, fel::text);
    }

    /** The answer in the caller's language. */
    static Response svar(HttpHeaders huvuden, Function<Locale, JsonObject> skrivning) {
        Locale sprak = Svarssprak.av(huvuden);
        return Response.ok(skrivning.apply(sprak).toString(), MediaType.APPLICATION_JSON_TYPE.withCharset("UTF-8"))
                .language(sprak)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .build();
    }
}
