package org.openfinsam.web.api;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.openfinsam.web.Sidtexter;

/** A request that the API refuses: thrown anywhere under a resource, written by {@link Problemsvar}. */
public class Problemfel extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Problemkod slag;
    private final String kod;
    private final transient Function<Locale, String> detail;
    private final transient Function<Locale, List<JsonObject>> anmarkningar;
    private final transient Function<Locale, List<JsonObject>> avvisade;
    private final Map<String, String> huvuden;

    private Problemfel(
            Problemkod slag,
            String kod,
            Function<Locale, String> detail,
            Function<Locale, List<JsonObject>> anmarkningar,
            Function<Locale, List<JsonObject>> avvisade,
            Map<String, String> huvuden) {
        super(slag.status() + " " + kod);
        this.slag = slag;
        this.kod = kod;
        this.detail = detail;
        this.anmarkningar = anmarkningar;
        this.avvisade = avvisade;
        this.huvuden = huvuden;
    }

    /** A problem whose code says all there is to say. */
    public static Problemfel av(Problemkod slag) {
        return av(slag, slag::text);
    }

    /** That there is no such thing, or none for the reader. */
    public static Problemfel saknas() {
        return av(Problemkod.SAKNAS);
    }

    /**
     * That a part of the address is not what it should be.
     *
     * @param nyckel the text that says what it should be, with a place {@code varde}
     * @param varde what it is; null when it is not there
     */
    public static Problemfel ogiltigt(String nyckel, String varde) {
        return av(
                Problemkod.BEGARAN,
                sprak -> Sidtexter.av(sprak).text(nyckel, Map.of("varde", varde == null ? "" : varde)));
    }

    /** A problem with a text of its own. */
    public static Problemfel av(Problemkod slag, Function<Locale, String> detail) {
        return av(slag, slag.name(), detail);
    }

    /** A problem with a code and a text of its own, for example 422 with the code of a rule. */
    public static Problemfel av(Problemkod slag, String kod, Function<Locale, String> detail) {
        return new Problemfel(slag, kod, detail, sprak -> List.of(), sprak -> List.of(), Map.of());
    }

    /** The same with the findings that led to it, as JSON in the reader's language. */
    public Problemfel medAnmarkningar(Function<Locale, List<JsonObject>> anmarkningar) {
        return new Problemfel(slag, kod, detail, anmarkningar, avvisade, huvuden);
    }

    /** The same with the rows of a file that were refused, as JSON in the reader's language. */
    public Problemfel medAvvisade(Function<Locale, List<JsonObject>> rader) {
        return new Problemfel(slag, kod, detail, anmarkningar, rader, huvuden);
    }

    /** The same with a header beside the answer, for example {@code Retry-After}. */
    Problemfel medHuvud(String namn, String varde) {
        return new Problemfel(slag, kod, detail, anmarkningar, avvisade, Map.of(namn, varde));
    }

    /** The problem in one language. */
    Problem problem(Locale sprak) {
        return new Problem(slag, kod, detail.apply(sprak), anmarkningar.apply(sprak), avvisade.apply(sprak));
    }

    Map<String, String> huvuden() {
        return huvuden;
    }
}
