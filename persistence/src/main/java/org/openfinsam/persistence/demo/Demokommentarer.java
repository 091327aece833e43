package org.openfinsam.persistence.demo;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.ekonomi.Avvikelsekommentar;
import org.openfinsam.domain.ekonomi.Kommentarstext;
import org.openfinsam.domain.ekonomi.RakningId;

/**
 * Comments on the result of Södra Norrbotten: what its half-year report of 2020 says of these rows, in short. Of the others
 * it says nothing, so their comments are missing. Writer and day are made up.
 */
final class Demokommentarer {

    private static final LocalDate SKRIVNA = LocalDate.of(2020, Month.AUGUST, 12);

    private Demokommentarer() {}

    /** The comments, new each time. */
    static List<Avvikelsekommentar> alla(RakningId resultat) {
        return List.of(
                kommentar(
                        resultat,
                        "personal/Köp av tjänst administratör",
                        -110_000,
                        "Ingen tjänst köptes under perioden: utfallet är 0 kr mot 110 000 kr i budget."),
                kommentar(
                        resultat,
                        "struktur/Plattform för ASF Förstudie",
                        -100_000,
                        "Ansökan om medel till förstudien är skriven. Förbundet betalar sin del om den beviljas."),
                kommentar(
                        resultat,
                        "total/SUMMA PROJEKT/INSATSER",
                        -1_481_556,
                        "Insatser har inte kommit igång som planerat."));
    }

    private static Avvikelsekommentar kommentar(RakningId resultat, String rad, long avvikelse, String text) {
        return Avvikelsekommentar.ny(
                resultat, rad, Kommentarstext.of(text), Belopp.kronor(avvikelse), "Ekonom", SKRIVNA);
    }
}
