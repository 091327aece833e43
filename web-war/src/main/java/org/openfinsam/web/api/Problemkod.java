package org.openfinsam.web.api;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.openfinsam.web.Sidtexter;

/** What the API says when no rule of the field has a code for it. A code never changes its meaning. */
public enum Problemkod {
    BEGARAN(400, "Bad Request"),
    INLOGGNING(401, "Unauthorized"),
    NEKAD(403, "Forbidden"),
    SAKNAS(404, "Not Found"),
    METOD(405, "Method Not Allowed"),
    SVARSTYP(406, "Not Acceptable"),
    VERSION(409, "Conflict"),
    STORLEK(413, "Content Too Large"),
    INNEHALLSTYP(415, "Unsupported Media Type"),
    REGEL(422, "Unprocessable Content"),
    TAKT(429, "Too Many Requests"),
    INTERNT(500, "Internal Server Error");

    private final int status;
    private final String titel;

    Problemkod(int status, String titel) {
        this.status = status;
        this.titel = titel;
    }

    /** The code of an HTTP status; empty for one that the API never gives by itself. */
    public static Optional<Problemkod> av(int status) {
        return Arrays.stream(values()).filter(kod -> kod.status == status).findFirst();
    }

    /** The code of any error of the container. */
    public static Problemkod foresta(int status) {
        return av(status).orElse(status < 500 ? BEGARAN : INTERNT);
    }

    public int status() {
        return status;
    }

    /** The name of the status in HTTP, always English. */
    String titel() {
        return titel;
    }

    /** What it means and what to do, when nothing more is known. */
    String text(Locale sprak) {
        return Sidtexter.av(sprak).text("api." + name());
    }
}
