package org.openfinsam.domain.medel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openfinsam.domain.belopp.Avrundning;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.lag.Anmarkning;
import org.openfinsam.domain.lag.Provar;
import org.openfinsam.domain.medel.Bidragsfordelning.Fordelad;
import org.openfinsam.domain.medel.Bidragsfordelning.Nekad;
import org.openfinsam.domain.medel.Fordelningsnyckel.Del;
import org.openfinsam.domain.medel.Fordelningsnyckel.Slag;
import org.openfinsam.domain.tid.Rakenskapsar;

@Provar({"FL5-NYCKEL", "FL3-REGION-SAKNAS", "AVRUNDNING-OJAMN"})
class BidragsfordelningTest {

    private static final Locale SVENSKA = Locale.forLanguageTag("sv");
    private static final Locale ENGELSKA = Locale.ENGLISH;
    private static final Rakenskapsar AR = new Rakenskapsar(2020);
    private static final Belopp FEM_MILJONER = Belopp.kronor(5_000_000);

    private static final Fordelningsnyckel INGEN_REGION = procent();
    private static final Fordelningsnyckel EN_REGION = procent("25 Norrbotten 100");
    private static final Fordelningsnyckel TRE_KOMMUNER = procent("2580 Luleå 62", "2581 Piteå 32", "2560 Älvsbyn 6");
    private static final Fordelningsnyckel GOTLAND = procent("0980 Gotland 100");

    @Test
    void halftenEnFjardedelOchEnFjardedelEfterNyckel() {
        assertEquals("""
                FORSAKRINGSKASSAN null Försäkringskassan 2500000.00
                REGION 25 Norrbotten 1250000.00
                KOMMUN 2580 Luleå 775000.00
                KOMMUN 2581 Piteå 400000.00
                KOMMUN 2560 Älvsbyn 75000.00
                = 5000000.00""", utskrift(fordelning(FEM_MILJONER, Avrundning.KRONA, EN_REGION, TRE_KOMMUNER)));
    }

    @Test
    void vikterArBaraProportioner() {
        assertEquals(
                utskrift(fordelning(FEM_MILJONER, Avrundning.KRONA, EN_REGION, TRE_KOMMUNER)),
                utskrift(fordelning(
                        FEM_MILJONER,
                        Avrundning.KRONA,
                        nyckel(Slag.VIKT, "25 Norrbotten 0.5"),
                        nyckel(Slag.VIKT, "2580 Luleå 31", "2581 Piteå 16", "2560 Älvsbyn 3"))));
    }

    @Test
    void fleraRegionerDelarEnFjardedel() {
        assertEquals(
                """
                FORSAKRINGSKASSAN null Försäkringskassan 2500000.00
                REGION 24 Västerbotten 937500.00
                REGION 25 Norrbotten 312500.00
                KOMMUN 2580 Luleå 1250000.00
                = 5000000.00""",
                utskrift(fordelning(
                        FEM_MILJONER,
                        Avrundning.KRONA,
                        procent("24 Västerbotten 75", "25 Norrbotten 25"),
                        procent("2580 Luleå 100"))));
    }

    @ParameterizedTest
    @CsvSource({
        // First step: the whole to ½, ¼, ¼, ties to the part listed first. Second step: each quarter by its key.
        "1,       KRONA,    1,       0,       0,      0,     0",
        "2,       KRONA,    1,       1,       0,      0,     0",
        "3,       KRONA,    1,       1,       1,      0,     0",
        "7,       KRONA,    3,       2,       1,      1,     0",
        "10,      ORE,      5,       2.5,     1.55,   0.8,   0.15",
        "0.05,    ORE,      0.03,    0.01,    0.01,   0,     0",
        "1001000, TUSENTAL, 501000,  250000,  155000, 80000, 15000",
        "0,       KRONA,    0,       0,       0,      0,     0",
        "-10,     ORE,      -5,      -2.5,    -1.55,  -0.8,  -0.15",
    })
    void storstaRestITvaSteg(
            String totalt,
            Avrundning avrundning,
            String fk,
            String region,
            String lulea,
            String pitea,
            String alvsbyn) {
        Fordelad fordelad = (Fordelad) fordelning(Belopp.parse(totalt), avrundning, EN_REGION, TRE_KOMMUNER)
                .fordela();

        assertEquals(
                List.of(
                        Belopp.parse(fk),
                        Belopp.parse(region),
                        Belopp.parse(lulea),
                        Belopp.parse(pitea),
                        Belopp.parse(alvsbyn)),
                fordelad.bidrag().stream().map(Bidrag::belopp).toList());
    }

    @Test
    void gotlandUtanRegionBetalarHalften() {
        assertEquals("""
                FORSAKRINGSKASSAN null Försäkringskassan 2500000.00
                KOMMUN 0980 Gotland 2500000.00
                = 5000000.00""", utskrift(fordelning(FEM_MILJONER, Avrundning.KRONA, INGEN_REGION, GOTLAND)));
    }

    @Test
    void gotlandMedRegionStarIBadaNycklarna() {
        assertEquals(
                """
                FORSAKRINGSKASSAN null Försäkringskassan 2500000.00
                REGION 0980 Gotland 625000.00
                REGION 01 Stockholm 625000.00
                KOMMUN 0980 Gotland 312500.00
                KOMMUN 0192 Nynäshamn 937500.00
                = 5000000.00""",
                utskrift(fordelning(
                        FEM_MILJONER,
                        Avrundning.KRONA,
                        procent("0980 Gotland 50", "01 Stockholm 50"),
                        procent("0980 Gotland 25", "0192 Nynäshamn 75"))));
    }

    @Test
    void annanKommunUtanRegion() {
        Anmarkning anmarkning = endaHinder(
                fordelning(FEM_MILJONER, Avrundning.KRONA, INGEN_REGION, procent("0980 Gotland 50", "2580 Luleå 50")));

        assertEquals("FEL FL3-REGION-SAKNAS Lag (2003:1210) 3 § {kommuner=Luleå}", anmarkning.toString());
        assertEquals("Region saknas för Luleå. Lägg till den region som kommunen ligger i.", anmarkning.text(SVENSKA));
        assertEquals(
                "The region of Luleå is missing. Add the region that the municipality belongs to.",
                anmarkning.text(ENGELSKA));
    }

    @Test
    void kommunUtanKodHarEnRegion() {
        Fordelningsnyckel utanKod =
                new Fordelningsnyckel(Slag.VIKT, List.of(new Del(null, "En kommun", BigDecimal.ONE)));

        assertEquals(
                "FL3-REGION-SAKNAS",
                endaHinder(fordelning(FEM_MILJONER, Avrundning.KRONA, INGEN_REGION, utanKod))
                        .kod());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "61    | Kommunernas delar blir 99 %. Lägg till 1 procentenhet.",
                "60.5  | Kommunernas delar blir 98,5 %. Lägg till 1,5 procentenheter.",
                "62.01 | Kommunernas delar blir 100,01 %. Ta bort 0,01 procentenheter.",
                "72    | Kommunernas delar blir 110 %. Ta bort 10 procentenheter.",
            })
    void kommunernasNyckelGarInteJamnt(String lulea, String text) {
        Anmarkning anmarkning = endaHinder(fordelning(
                FEM_MILJONER,
                Avrundning.KRONA,
                EN_REGION,
                procent("2580 Luleå " + lulea, "2581 Piteå 32", "2560 Älvsbyn 6")));

        assertEquals("FL5-NYCKEL", anmarkning.kod());
        assertEquals(text, anmarkning.text(SVENSKA).replace('\u00a0', ' '));
    }

    @Test
    void regionernasNyckelGarInteJamnt() {
        Anmarkning anmarkning =
                endaHinder(fordelning(FEM_MILJONER, Avrundning.KRONA, procent("25 Norrbotten 101"), TRE_KOMMUNER));

        assertEquals("FEL FL5-NYCKEL Lag (2003:1210) 5 § {part=REGION, summa=101, differens=1}", anmarkning.toString());
        assertEquals("The regions' shares add up to 101%. Remove 1 percentage point.", anmarkning.text(ENGELSKA));
    }

    @Test
    void ingaKommunerOchBaraNollvikterGarInteHellerJamnt() {
        assertEquals(
                "FL5-NYCKEL",
                endaHinder(fordelning(FEM_MILJONER, Avrundning.KRONA, EN_REGION, procent()))
                        .kod());
        assertEquals(
                "FL5-NYCKEL",
                endaHinder(fordelning(FEM_MILJONER, Avrundning.KRONA, EN_REGION, nyckel(Slag.VIKT, "2580 Luleå 0")))
                        .kod());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "5000000.50 | KRONA    | 5 000 000,50 kr är inte ett helt antal kronor. "
                        + "Ändra beloppet eller välj en finare avrundning.",
                "5000500    | TUSENTAL | 5 000 500 kr är inte ett helt antal tusental kronor. "
                        + "Ändra beloppet eller välj en finare avrundning.",
            })
    void totalbeloppetArInteHelaEnheter(String totalt, Avrundning avrundning, String text) {
        Anmarkning anmarkning = endaHinder(fordelning(Belopp.parse(totalt), avrundning, EN_REGION, TRE_KOMMUNER));

        assertEquals("AVRUNDNING-OJAMN", anmarkning.kod());
        assertEquals(null, anmarkning.lagrum());
        assertEquals(text, anmarkning.text(SVENSKA).replace('\u00a0', ' '));
    }

    @Test
    void allaHinderPaEnGang() {
        Nekad nekad = assertInstanceOf(
                Nekad.class,
                fordelning(new Belopp(1), Avrundning.KRONA, procent("25 Norrbotten 1"), procent("2580 Luleå 2"))
                        .fordela());

        assertEquals(
                List.of("AVRUNDNING-OJAMN", "FL5-NYCKEL", "FL5-NYCKEL"),
                nekad.anmarkningar().stream().map(Anmarkning::kod).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "50,    1250000, 1250000",
        "0,     2500000, 0",
        "100,   0,       2500000",
        "33.33, 1666750, 833250",
    })
    void statensHalvaVisadSomTvaRader(BigDecimal procent, long fk, long af) {
        Bidragsfordelning fordelning =
                new Bidragsfordelning(AR, FEM_MILJONER, Avrundning.KRONA, EN_REGION, TRE_KOMMUNER, procent);

        String utskrift = utskrift(fordelning);

        assertEquals(
                "FORSAKRINGSKASSAN null Försäkringskassan %d.00\nARBETSFORMEDLINGEN null Arbetsförmedlingen %d.00"
                        .formatted(fk, af),
                utskrift.substring(0, utskrift.indexOf("\nREGION")));
        assertEquals("= 5000000.00", utskrift.substring(utskrift.lastIndexOf('\n') + 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "100.1"})
    void merAnHelaStatensHalva(BigDecimal procent) {
        assertThrows(
                IllegalArgumentException.class,
                () -> new Bidragsfordelning(AR, FEM_MILJONER, Avrundning.KRONA, EN_REGION, TRE_KOMMUNER, procent));
    }

    @Test
    void lagenGallerFran2004() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new Bidragsfordelning(
                        new Rakenskapsar(2003), FEM_MILJONER, Avrundning.KRONA, EN_REGION, TRE_KOMMUNER, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "-0.01", "1E+16", "0E+999999999", "1E-999999999", "0.0000000000000001"})
    void nyckelnsTalHarGranser(BigDecimal andel) {
        assertThrows(IllegalArgumentException.class, () -> new Del("2580", "Luleå", andel));
    }

    private static Bidragsfordelning fordelning(
            Belopp totalt, Avrundning avrundning, Fordelningsnyckel regioner, Fordelningsnyckel kommuner) {
        return new Bidragsfordelning(AR, totalt, avrundning, regioner, kommuner, null);
    }

    private static Fordelningsnyckel procent(String... delar) {
        return nyckel(Slag.PROCENT, delar);
    }

    private static Fordelningsnyckel nyckel(Slag slag, String... delar) {
        return new Fordelningsnyckel(
                slag,
                Arrays.stream(delar)
                        .map(del -> del.split(" "))
                        .map(del -> new Del(del[0], del[1], new BigDecimal(del[2])))
                        .toList());
    }

    private static Anmarkning endaHinder(Bidragsfordelning fordelning) {
        Nekad nekad = assertInstanceOf(Nekad.class, fordelning.fordela());
        assertEquals(1, nekad.anmarkningar().size(), nekad::toString);
        return nekad.anmarkningar().get(0);
    }

    private static String utskrift(Bidragsfordelning fordelning) {
        Fordelad fordelad = assertInstanceOf(Fordelad.class, fordelning.fordela());
        return fordelad.bidrag().stream()
                        .map(b -> b.part() + " " + b.kod() + " " + b.namn() + " " + b.belopp())
                        .collect(Collectors.joining("\n"))
                + "\n= " + fordelad.summa();
    }
}
