package org.openfinsam.domain.insats;

import java.util.List;
import java.util.Objects;

/**
 * A question of a call.
 *
 * @param kod its key, not blank; the standard ones are constants here
 * @param rubrik the question as it is read, not blank
 * @param obligatorisk whether it has to be answered
 * @since 0.1
 */
public record Fraga(String kod, String rubrik, boolean obligatorisk) {

    /**
     * Checks the parts.
     *
     * @param kod its key, not blank; the standard ones are constants here
     * @param rubrik the question as it is read, not blank
     * @param obligatorisk whether it has to be answered
     * @throws IllegalArgumentException if the key or the words are blank
     */
    public Fraga {
        Objects.requireNonNull(kod, "kod");
        Objects.requireNonNull(rubrik, "rubrik");
        if (kod.isBlank() || rubrik.isBlank()) {
            throw new IllegalArgumentException("A question needs a key and words");
        }
    }

    /** Key of the question of the need. */
    public static final String BEHOV = "behov";
    /** Key of the question of whom it is for (FL 2 §). */
    public static final String MALGRUPP = "malgrupp";
    /** Key of the question of how they reach or improve their ability to work (FL 2 §). */
    public static final String ARBETSFORMAGA = "arbetsformaga";
    /** Key of the question of goals and how they are measured. */
    public static final String MAL = "mal";
    /** Key of the question of method. */
    public static final String METOD = "metod";
    /** Key of the question of equality between women and men. */
    public static final String JAMSTALLDHET = "jamstalldhet";
    /** Key of the question of accessibility. */
    public static final String TILLGANGLIGHET = "tillganglighet";
    /** Key of the question of results so far; the only standard one that may be left out, because a new <i>insats</i> has none. */
    public static final String RESULTAT = "resultat";

    /**
     * The questions that every call begins with, in Swedish as they are asked.
     *
     * @return the questions in order, never null
     */
    public static List<Fraga> standard() {
        return List.of(
                new Fraga(BEHOV, "Vilket behov svarar insatsen på?", true),
                new Fraga(MALGRUPP, "Vilka är insatsen till för?", true),
                new Fraga(ARBETSFORMAGA, "Hur når eller förbättrar de sin förmåga att förvärvsarbeta?", true),
                new Fraga(MAL, "Vilka är målen, och hur mäts de?", true),
                new Fraga(METOD, "Hur ska ni arbeta?", true),
                new Fraga(JAMSTALLDHET, "Hur tas hänsyn till jämställdhet?", true),
                new Fraga(TILLGANGLIGHET, "Hur görs insatsen tillgänglig?", true),
                new Fraga(RESULTAT, "Vilka resultat har insatsen nått hittills?", false));
    }
}
