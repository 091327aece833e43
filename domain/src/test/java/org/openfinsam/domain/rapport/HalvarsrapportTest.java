package org.openfinsam.domain.rapport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openfinsam.domain.belopp.Avvikelse;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.belopp.Cell;
import org.openfinsam.domain.belopp.Tabell;
import org.openfinsam.domain.ekonomi.Avvikelsekommentar;
import org.openfinsam.domain.ekonomi.Kommentarsgrans;
import org.openfinsam.domain.ekonomi.Kommentarsgranser;
import org.openfinsam.domain.ekonomi.Kommentarstext;
import org.openfinsam.domain.ekonomi.Rakning;
import org.openfinsam.domain.ekonomi.RakningId;
import org.openfinsam.domain.ekonomi.Rakningspost;
import org.openfinsam.domain.ekonomi.Rakningsslag;
import org.openfinsam.domain.forbund.Forbund;
import org.openfinsam.domain.forbund.ForbundId;
import org.openfinsam.domain.tid.Period;

class HalvarsrapportTest {

    private static final Locale SVENSKA = Locale.forLanguageTag("sv-SE");
    private static final Period HALVAR = Period.halvar(2020, 1);
    private static final Forbund SODRA_NORRBOTTEN = Forbund.ny(
            new ForbundId("sodra-norrbotten"),
            "Samordningsförbundet Södra Norrbotten",
            "Södra Norrbotten",
            null,
            null,
            List.of());

    // Södra Norrbotten 2020, as published

    @Test
    void theAnswerIsTheStatedResult() {
        assertEquals(
                "Resultatet är 524\u00a0933\u00a0kr, 1\u00a0665\u00a0686\u00a0kr bättre än budget.",
                rapport().resultat().ingress().orElseThrow().toString());
    }

    @Test
    void everyFigureOfTheAnswerIsACell() {
        List<Cellref> kallor = rapport().resultat().ingress().orElseThrow().delar().stream()
                .filter(Lopandetext.Siffra.class::isInstance)
                .map(del -> ((Lopandetext.Siffra) del).kalla())
                .toList();
        assertEquals(
                List.of(
                        new Cellref("resultat", "total", "RÖRELSERESULTAT", "utfall"),
                        new Cellref("resultat", "total", "RÖRELSERESULTAT", "avvikelse")),
                kallor);
    }

    @Test
    void fiveCellsOfTheResultAndTwoOfTheBalanceAreRounded() {
        Halvarsrapport rapport = rapport();
        assertEquals(5, rapport.resultat().celler().size());
        assertEquals(2, rapport.balans().orElseThrow().celler().size());
        assertTrue(
                rapport.delar().stream().flatMap(d -> d.avvikelser().stream()).allMatch(Avvikelse::avrundning));
    }

    @Test
    void checksThatAgreeAndChecksThatDifferAreAllTheChecks() {
        Rapportdel del = rapport().resultat();
        assertEquals(6, del.avvikelser().size());
        assertEquals(del.kontrollerade(), del.stammer() + 6);
    }

    @Test
    void theCostIsShared() {
        Tabell andelar = rapport().andelar().orElseThrow().tabell();
        assertEquals(
                procent("25.2"),
                andelar.rad("", "personal_ovrigt").orElseThrow().cell("andel"));
        assertEquals(procent("63.8"), andelar.rad("", "individ").orElseThrow().cell("andel"));
        assertEquals(procent("11.0"), andelar.rad("", "struktur").orElseThrow().cell("andel"));
        assertEquals(procent("100.0"), andelar.rad("", "SUMMA").orElseThrow().cell("andel"));
    }

    @Test
    void namesAreTidiedAndKeysAreNot() {
        Tabell tabell = rapport().resultat().tabell();
        assertEquals(
                "Summa personalkostnader",
                tabell.rad("personal", "SUMMA").orElseThrow().namn());
        assertEquals(
                "Luleå kommun 62\u00a0%",
                tabell.rad("bidrag", "Luleå kommun 62%").orElseThrow().namn());
        assertEquals(
                "Webbredaktör, hemsida",
                tabell.rad("ovrigt", "Webbredaktör/Hemsida").orElseThrow().namn());
        assertEquals(
                "Summa projekt och insatser",
                tabell.rad("total", "SUMMA PROJEKT/INSATSER").orElseThrow().namn());
        assertEquals(
                "Piteå, ESF MoA",
                tabell.rad("individ", "Piteå, ESF MoA").orElseThrow().namn());
        assertEquals("Resultaträkning 2020-01-01 – 2020-06-30", tabell.rubrik());
        assertEquals(
                "Utgående 2020-06-30",
                rapport()
                        .balans()
                        .orElseThrow()
                        .tabell()
                        .kolumn("utgaende_2020-06-30")
                        .namn());
    }

    @Test
    void englishReadersGetEnglishAroundTheSourcesNames() {
        Halvarsrapport rapport = rapport(Locale.UK);
        assertEquals("Half-year report 2020", rapport.titel());
        assertEquals(
                "Total staff costs",
                rapport.resultat()
                        .tabell()
                        .rad("personal", "SUMMA")
                        .orElseThrow()
                        .namn());
        assertEquals(
                "Own capital is 4\u00a0845\u00a0483\u00a0SEK at the end of the period. Assets are"
                        + " 6\u00a0929\u00a0388\u00a0SEK.",
                rapport.balans().orElseThrow().ingress().orElseThrow().toString());
    }

    // Comments on deviations

    @Test
    void tenRowsOfTheResultAskForACommentAndTheirSumsDoNot() {
        Halvarsrapport rapport = kommenterad(Kommentarsgranser.ny(SODRA_NORRBOTTEN.id()));
        Rapportdel del = rapport.resultat();

        assertEquals(
                List.of(
                        "personal/Köp av tjänst administratör",
                        "individ/Luleå, Arenan",
                        "individ/Luleå, Hikikomori (hemmasittare)",
                        "individ/Piteå, Tidsam",
                        "individ/Piteå, ESF MoA",
                        "individ/Piteå, Etablering kvinna",
                        "individ/Älvsbyn, Steget fram",
                        "struktur/Plattform för ASF Förstudie",
                        "struktur/Personalutbildning, utbildningsmaterial och konferenser",
                        "struktur/Övriga strukturella insatser"),
                fragade(rapport));
        assertEquals(9, del.kommentarer().anmarkningar().size());
        assertEquals(6, del.avvikelser().size(), "the linter's findings are another matter");
    }

    @Test
    void aReportIsJudgedByTheLimitOfItsLastDay() {
        Kommentarsgranser granser = Kommentarsgranser.ny(SODRA_NORRBOTTEN.id());
        granser.satt(Kommentarsgrans.of(LocalDate.parse("2020-07-01"), Belopp.kronor(1)));
        assertEquals(10, fragade(kommenterad(granser)).size());

        granser.satt(Kommentarsgrans.of(LocalDate.parse("2020-06-30"), Belopp.kronor(200_000)));
        assertEquals(
                List.of(
                        "individ/Piteå, Tidsam",
                        "individ/Piteå, Etablering kvinna",
                        "individ/Älvsbyn, Steget fram",
                        "struktur/SUMMA"),
                fragade(kommenterad(granser)));
    }

    @Test
    void nobodyAsksAboutTheBalanceOrTheSharesOrWithoutLimits() {
        Halvarsrapport rapport = kommenterad(Kommentarsgranser.ny(SODRA_NORRBOTTEN.id()));

        assertEquals(List.of(), rapport.balans().orElseThrow().kommentarer().rader());
        assertEquals(List.of(), rapport.andelar().orElseThrow().kommentarer().rader());
        assertEquals(List.of(), rapport().resultat().kommentarer().rader());
    }

    @Test
    void limitsOrCommentsOfSomebodyElseAreRefused() {
        Rakning resultat = rakning(post("total", "RÖRELSERESULTAT", "utfall", "1"));
        Kommentarsgranser annans = Kommentarsgranser.ny(new ForbundId("umearegionen"));
        Kommentarsgranser egna = Kommentarsgranser.ny(SODRA_NORRBOTTEN.id());
        List<Avvikelsekommentar> annanRakning = List.of(kommentar(RakningId.ny()));

        assertThrows(
                IllegalArgumentException.class,
                () -> Halvarsrapport.av(SODRA_NORRBOTTEN, resultat, Optional.empty(), annans, List.of(), SVENSKA));
        assertThrows(
                IllegalArgumentException.class,
                () -> Halvarsrapport.av(SODRA_NORRBOTTEN, resultat, Optional.empty(), egna, annanRakning, SVENSKA));
    }

    private static List<String> fragade(Halvarsrapport rapport) {
        return rapport.resultat().kommentarer().fragade().stream()
                .map(rad -> rad.rad().nyckel())
                .toList();
    }

    private static Halvarsrapport kommenterad(Kommentarsgranser granser) {
        Rakning resultat = fil(Rakningsslag.RESULTAT, "sodra-norrbotten-2020-h1-resultat.csv");
        return Halvarsrapport.av(
                SODRA_NORRBOTTEN,
                resultat,
                Optional.of(fil(Rakningsslag.BALANS, "sodra-norrbotten-2020-h1-balans.csv")),
                granser,
                List.of(kommentar(resultat.id())),
                SVENSKA);
    }

    private static Avvikelsekommentar kommentar(RakningId rakning) {
        return Avvikelsekommentar.ny(
                rakning,
                "personal/Köp av tjänst administratör",
                Kommentarstext.of("Ingen tjänst köptes."),
                Belopp.kronor(-110_000),
                "Ekonom",
                LocalDate.parse("2020-08-12"));
    }

    // What is missing

    @Test
    void aResultWithoutBudgetSaysNothingOfBudget() {
        Rakning utan = rakning(post("total", "RÖRELSERESULTAT", "utfall", "-5"));
        Halvarsrapport rapport = Halvarsrapport.av(SODRA_NORRBOTTEN, utan, Optional.empty(), SVENSKA);
        assertEquals(
                "Resultatet är −5\u00a0kr.",
                rapport.resultat().ingress().orElseThrow().toString());
        assertEquals(Optional.empty(), rapport.andelar());
        assertEquals(Optional.empty(), rapport.balans());
    }

    @Test
    void aMissingResultIsNoAnswerAndNoZero() {
        Rakning utan = rakning(Rakningspost.of("total", "RÖRELSERESULTAT", "utfall", null));
        assertEquals(
                Optional.empty(),
                Halvarsrapport.av(SODRA_NORRBOTTEN, utan, Optional.empty(), SVENSKA)
                        .resultat()
                        .ingress());
    }

    @Test
    void aWorseResultIsSaidToBeWorse() {
        Rakning samre = rakning(
                post("total", "RÖRELSERESULTAT", "utfall", "10"), post("total", "RÖRELSERESULTAT", "avvikelse", "-90"));
        assertEquals(
                "Resultatet är 10\u00a0kr, 90\u00a0kr sämre än budget.",
                Halvarsrapport.av(SODRA_NORRBOTTEN, samre, Optional.empty(), SVENSKA)
                        .resultat()
                        .ingress()
                        .orElseThrow()
                        .toString());
    }

    @Test
    void anotherAssociationsFiguresAreRefused() {
        Rakning annans = Rakning.ny(
                new ForbundId("umearegionen"),
                HALVAR,
                Rakningsslag.RESULTAT,
                List.of(post("total", "RÖRELSERESULTAT", "utfall", "1")));
        assertThrows(
                IllegalArgumentException.class,
                () -> Halvarsrapport.av(SODRA_NORRBOTTEN, annans, Optional.empty(), SVENSKA));
    }

    private static Halvarsrapport rapport() {
        return rapport(SVENSKA);
    }

    private static Halvarsrapport rapport(Locale sprak) {
        return Halvarsrapport.av(
                SODRA_NORRBOTTEN,
                fil(Rakningsslag.RESULTAT, "sodra-norrbotten-2020-h1-resultat.csv"),
                Optional.of(fil(Rakningsslag.BALANS, "sodra-norrbotten-2020-h1-balans.csv")),
                sprak);
    }

    private static Rakning fil(Rakningsslag slag, String namn) {
        return Rakning.ny(SODRA_NORRBOTTEN.id(), HALVAR, slag, Rakning.poster(Facit.tabell(namn)));
    }

    private static Rakning rakning(Rakningspost... poster) {
        return Rakning.ny(SODRA_NORRBOTTEN.id(), HALVAR, Rakningsslag.RESULTAT, List.of(poster));
    }

    private static Rakningspost post(String avsnitt, String rad, String kolumn, String belopp) {
        return Rakningspost.of(avsnitt, rad, kolumn, Belopp.parse(belopp));
    }

    private static Cell procent(String varde) {
        return Cell.tal(new BigDecimal(varde));
    }
}
