package org.openfinsam.web.api;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/**
 * An error as the API writes it ({@code application/problem+json}, RFC 9457).
 *
 * @param slag status and title
 * @param kod stable code: that of a rule, or the name of {@code slag}
 * @param detail what was wrong and what to do, in the reader's language
 * @param anmarkningar the findings, when rules said no
 * @param avvisade the rows of a file that were refused, each with its number and why
 */
public record Problem(
        Problemkod slag, String kod, String detail, List<JsonObject> anmarkningar, List<JsonObject> avvisade) {

    /** The media type of a problem. */
    public static final String TYP = "application/problem+json";

    /** A problem whose code says all there is to say. */
    public static Problem av(Problemkod slag, Locale sprak) {
        return new Problem(slag, slag.name(), slag.text(sprak), List.of(), List.of());
    }

    public Problem {
        anmarkningar = List.copyOf(anmarkningar);
        avvisade = List.copyOf(avvisade);
    }

    /**
     * The fields {@code title}, {@code status}, {@code kod}, {@code detail} and, if any, {@code anmarkningar} and {@code avvisade}.
     */
    public JsonObject json() {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("title", slag.titel())
                .add("status", slag.status())
                .add("kod", kod)
                .add("detail", detail);
        lista(json, "anmarkningar", anmarkningar);
        lista(json, "avvisade", avvisade);
        return json.build();
    }

    private static void lista(JsonObjectBuilder json, String falt, List<JsonObject> delar) {
        if (!delar.isEmpty()) {
            JsonArrayBuilder lista = Json.createArrayBuilder();
            delar.forEach(lista::add);
            json.add(falt, lista);
        }
    }

    /** Answers with this problem, for a request that never reached a resource. */
    public void skriv(HttpServletResponse svar) throws IOException {
        svar.setStatus(slag.status());
        svar.setContentType(TYP);
        svar.setCharacterEncoding("UTF-8");
        svar.getWriter().write(json().toString());
    }
}
