package org.openfinsam.domain.rapport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.belopp.Cell;
import org.openfinsam.domain.belopp.Tabell;
import org.openfinsam.domain.ekonomi.Kommentarstext;
import org.openfinsam.domain.forbund.ForbundId;
import org.openfinsam.domain.lag.Allvar;
import org.openfinsam.domain.lag.Anmarkning;
import org.openfinsam.domain.lag.Regel;
import org.openfinsam.domain.lag.Regelverk;
import org.openfinsam.domain.lag.Uppgift;
import org.openfinsam.domain.tid.Rakenskapsar;

class FyndmotivTest {

    private static final ForbundId SKELLEFTEA = ForbundId.of("skelleftea");
    private static final Rakenskapsar AR = new Rakenskapsar(2014);
    private static final LocalDate MARS = LocalDate.of(2014, 3, 1);
    private static final LocalDate APRIL = LocalDate.of(2014, 4, 1);
    private static final Kommentarstext TEXT = Kommentarstext.of("Regionen beslutar i februari.");
    private static final Kommentarstext ANNAN = Kommentarstext.of("Regionen beslutar i mars.");
    private static final String CHEF = "Förbundschef";

    // What a finding is about.

    @Test
    void figuresAreNoPartOfTheKeyAndWordsAre() {
        assertEquals(
                "FL5-FORFALLET 2014 medlem=Piteå",
                obetalt("Piteå", 100).nyckel().toString());
        assertEquals(obetalt("Piteå", 100).nyckel(), obetalt("Piteå", 200).nyckel());
        assertFalse(obetalt("Piteå", 100).nyckel().equals(obetalt("Luleå", 100).nyckel()));
        assertFalse(obetalt("Piteå", 100)
                .nyckel()
                .equals(new Fynd(null, obetalt("Piteå", 100).anmarkning()).nyckel()));
    }

    @Test
    void aKeyHasOneLineAndAnEnd() {
        String langt = "Sam\n verkan ".repeat(200);

        Fyndnyckel nyckel = obetalt(langt, 100).nyckel();

        assertTrue(nyckel.toString().startsWith("FL5-FORFALLET 2014 medlem=Sam verkan Sam verkan"));
        assertTrue(nyckel.toString().length() <= Fyndnyckel.LANGST);
        assertEquals(nyckel, Fyndnyckel.parse(nyckel.toString()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "FL5-FORFALLET", "FL5-FORFALLET 14", "FL5-FORFALLET 2014  två", "fl5 2014", "A 2014 a\nb"})
    void whatIsNoKeyIsSaid(String text) {
        assertThrows(IllegalArgumentException.class, () -> Fyndnyckel.parse(text));
    }

    // What a finding told.

    @Test
    void everyKindOfDataIsToldAgain() {
        for (Anmarkning anmarkning : List.of(
                regel("FL5-FORFALLET")
                        .anmarkning(Map.of(
                                "medlem", new Uppgift.Ord("Piteå"),
                                "forfallet", new Uppgift.Pengar(Belopp.parse("-100.50")),
                                "betalt", new Uppgift.Pengar(Belopp.NOLL),
                                "differens", new Uppgift.Pengar(Belopp.kronor(-100)))),
                regel("FL9-VILLKORAD-PUNKT-SAKNAS")
                        .anmarkning(Map.of("nummer", Uppgift.Tal.of(13), "punkt", new Uppgift.Begrepp("REVISORER"))),
                regel("FL27-UPPSAGNING-SAKNAS")
                        .anmarkning(Map.of("medlem", new Uppgift.Ord("a=b: c"), "sista", new Uppgift.Datum(MARS))),
                regel("KAPITAL-OVER-NIVA")
                        .anmarkning(Map.of(
                                "egetKapital", new Uppgift.Pengar(Belopp.kronor(2)),
                                "medel", new Uppgift.Pengar(Belopp.kronor(4)),
                                "andel", new Uppgift.Procent(new BigDecimal("50.0")),
                                "hogst", new Uppgift.Procent(new BigDecimal("20")),
                                "over", new Uppgift.Pengar(Belopp.kronor(1)))),
                regel("FL4-ORGANISATIONSNUMMER-SAKNAS").anmarkning(Map.of()))) {
            Fynduppgifter kvar = new Fynduppgifter(Fynduppgifter.av(anmarkning).text());

            assertEquals(Optional.of(anmarkning), kvar.anmarkning(anmarkning.kod(), anmarkning.allvar()));
        }
    }

    @Test
    void aFindingThatNoRuleTellsAnyMoreIsNotMadeUp() {
        Fynduppgifter uppgifter = obetalt("Piteå", 100).uppgifter();

        assertEquals(Optional.empty(), uppgifter.anmarkning("FL99-BORTA", Allvar.VARNING));
        assertEquals(Optional.empty(), uppgifter.anmarkning("FL5-AF", Allvar.VARNING), "other parameters");
        assertEquals(Optional.empty(), uppgifter.anmarkning("FL5-FORFALLET", Allvar.FEL));
        assertEquals(Optional.empty(), uppgifter.anmarkning("FL5-FORFALLET", Allvar.AVRUNDNING));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"medlem", "=O:Piteå", "medlem=O", "medlem=X:Piteå", "dag=D:igår", "n=T:tre", "b=P:1,5", "\n"})
    void whatIsNoDataIsSaid(String text) {
        assertThrows(IllegalArgumentException.class, () -> new Fynduppgifter(text));
    }

    // Where the law leaves room.

    /** By regler.md: the act's own "if", what the members agree, what the act names no day for, what is only recommended. */
    @Test
    void theseRulesLeaveRoomAndNoError() {
        assertEquals(
                List.of(
                        "FL5-BESLUT-SAKNAS",
                        "FL5-FORFALLET",
                        "FL5-NYCKELDEL",
                        "FL9-VILLKORAD-PUNKT-SAKNAS",
                        "INSATS-FOR-FA-PARTER",
                        "KAPITAL-OVER-NIVA"),
                Regelverk.samlat().regler().stream()
                        .filter(Regel::medgerMotiv)
                        .map(Regel::kod)
                        .toList());
        Regel halften = regel("FL5-HALFTEN");
        assertThrows(IllegalArgumentException.class, halften::medMotiv);
    }

    @Test
    void aFindingWithoutRoomTakesNoMotive() {
        Fynd utan = new Fynd(null, regel("FL4-ORGANISATIONSNUMMER-SAKNAS").anmarkning(Map.of()));

        assertThrows(IllegalArgumentException.class, () -> Fyndmotiv.nytt(SKELLEFTEA, utan, TEXT, CHEF, MARS));
    }

    @Test
    void whatRoundingExplainsNeedsNoMotive() {
        Fynd avrundat = new Fynd(
                AR,
                regel("FL5-NYCKELDEL")
                        .anmarkning(
                                true,
                                Map.of(
                                        "medlem", new Uppgift.Ord("Piteå"),
                                        "beslutat", new Uppgift.Pengar(Belopp.kronor(3)),
                                        "beraknat", new Uppgift.Pengar(Belopp.kronor(4)),
                                        "differens", new Uppgift.Pengar(Belopp.kronor(-1)))));

        assertFalse(avrundat.medgerMotiv());
        assertThrows(IllegalArgumentException.class, () -> Fyndmotiv.nytt(SKELLEFTEA, avrundat, TEXT, CHEF, MARS));
    }

    // The motive.

    @Test
    void aMotiveKnowsItsFigures() {
        Fyndmotiv motiv = motiv();

        assertEquals(1, motiv.utgava());
        assertTrue(motiv.galler(obetalt("Piteå", 100)));
        assertFalse(motiv.galler(obetalt("Piteå", 200)), "other figures");
        assertFalse(motiv.galler(obetalt("Luleå", 100)), "another member");
        assertEquals(
                obetalt("Piteå", 100).uppgifter(),
                motiv.gallande().orElseThrow().uppgifter());
    }

    @Test
    void everyEditionIsKept() {
        Fyndmotiv motiv = motiv();

        assertFalse(motiv.skriv(obetalt("Piteå", 100), TEXT, "Ordförande", APRIL), "nothing new");
        assertTrue(motiv.skriv(obetalt("Piteå", 100), ANNAN, "Ordförande", APRIL));
        motiv.taBort(CHEF, APRIL);
        assertEquals(Optional.empty(), motiv.gallande());
        assertFalse(motiv.galler(obetalt("Piteå", 100)));
        assertThrows(IllegalStateException.class, () -> motiv.taBort(CHEF, APRIL));
        motiv.aterstall("Sekreterare", APRIL);
        assertThrows(IllegalStateException.class, () -> motiv.aterstall(CHEF, APRIL));

        assertEquals("Ordförande", motiv.gallande().orElseThrow().avVem(), "as it was, also who wrote it");
        assertEquals(ANNAN, motiv.gallande().orElseThrow().text());
        assertEquals(
                List.of(
                        "SKRIVET 2014-03-01 Förbundschef",
                        "SKRIVET 2014-04-01 Ordförande",
                        "BORTTAGET 2014-04-01 Förbundschef",
                        "ATERSTALLT 2014-04-01 Sekreterare"),
                motiv.utgavor().stream().map(Motivutgava::toString).toList());
    }

    @Test
    void theSameWordsAboutOtherFiguresAreANewEdition() {
        Fyndmotiv motiv = motiv();

        assertTrue(motiv.skriv(obetalt("Piteå", 200), TEXT, CHEF, APRIL));
        assertTrue(motiv.galler(obetalt("Piteå", 200)));
        assertThrows(IllegalArgumentException.class, () -> motiv.skriv(obetalt("Luleå", 200), TEXT, CHEF, APRIL));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  "})
    void aWriterHasATitle(String avVem) {
        Fynd fynd = obetalt("Piteå", 100);
        String forLang = "f".repeat(Motivutgava.LANGSTA_FORFATTARE + 1);
        assertThrows(IllegalArgumentException.class, () -> Fyndmotiv.nytt(SKELLEFTEA, fynd, TEXT, avVem, MARS));
        assertThrows(IllegalArgumentException.class, () -> Fyndmotiv.nytt(SKELLEFTEA, fynd, TEXT, forLang, MARS));
    }

    // Counted apart.

    /** The members have not decided for 2014 on 1 January: two of the three are explained, one of them about another day. */
    @ParameterizedTest
    @CsvSource({"false, false, 0", "true, false, 1", "true, true, 0"})
    void aFindingWithAMotiveIsCountedApart(boolean skrivet, boolean borttaget, int motiverade) {
        Lagkoll koll = Lagkoll.av(LagkollTest.underlag(LagkollTest.ar(2012, 2_976, 1_526)), LocalDate.of(2014, 6, 30));
        Fynd fynd = koll.fynd().stream().filter(Fynd::medgerMotiv).findFirst().orElseThrow();
        Fyndmotiv motiv = Fyndmotiv.nytt(SKELLEFTEA, fynd, TEXT, CHEF, MARS);
        if (borttaget) {
            motiv.taBort(CHEF, APRIL);
        }

        Motivlage lage =
                Motivlage.of(koll, Stream.of(motiv).filter(m -> skrivet).toList());

        assertEquals(motiverade, lage.motiverade());
        assertEquals(koll.antal(Allvar.VARNING) - motiverade, lage.varningar());
        assertEquals(koll.attAtgarda() - motiverade, lage.attAtgarda());
        assertEquals(motiverade == 0, lage.utanMotiv().contains(fynd));
        Tabell tabell = Motivlage.tabell(List.of(lage), Locale.forLanguageTag("sv"));
        assertEquals("2014-06-30", tabell.rader().get(0).namn());
        assertEquals(
                Map.of(
                        Motivlage.FEL, tal(koll.antal(Allvar.FEL)),
                        Motivlage.VARNINGAR, tal(lage.varningar()),
                        Motivlage.MOTIVERADE, tal(motiverade)),
                tabell.rader().get(0).celler());
    }

    @Test
    void aMotiveOfOtherFiguresIsShownButCountsForNothing() {
        Fyndmotiv motiv = motiv();
        Lagkoll koll = new Lagkoll(
                MARS, List.of(new Lagkoll.Del(AR, List.of(obetalt("Piteå", 200).anmarkning()))));

        Motivlage lage = Motivlage.of(koll, List.of(motiv));

        assertEquals(Optional.of(motiv), lage.motiv(obetalt("Piteå", 200)));
        assertEquals(0, lage.motiverade());
        assertEquals(1, lage.attAtgarda());
    }

    private static Cell tal(int antal) {
        return Cell.tal(BigDecimal.valueOf(antal));
    }

    private static Fyndmotiv motiv() {
        return Fyndmotiv.nytt(SKELLEFTEA, obetalt("Piteå", 100), TEXT, CHEF, MARS);
    }

    private static Regel regel(String kod) {
        return Regelverk.samlat().regler().stream()
                .filter(r -> r.kod().equals(kod))
                .findFirst()
                .orElseThrow();
    }

    /** Less is paid than has fallen due. */
    static Fynd obetalt(String medlem, long kronor) {
        return new Fynd(
                AR,
                regel("FL5-FORFALLET")
                        .anmarkning(Map.of(
                                "medlem", new Uppgift.Ord(medlem),
                                "forfallet", new Uppgift.Pengar(Belopp.kronor(kronor)),
                                "betalt", new Uppgift.Pengar(Belopp.NOLL),
                                "differens", new Uppgift.Pengar(Belopp.kronor(-kronor)))));
    }
}
