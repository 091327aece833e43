package org.openfinsam.domain.medel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.openfinsam.domain.forbund.Part.ARBETSFORMEDLINGEN;
import static org.openfinsam.domain.forbund.Part.FORSAKRINGSKASSAN;
import static org.openfinsam.domain.forbund.Part.KOMMUN;
import static org.openfinsam.domain.forbund.Part.REGION;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openfinsam.domain.belopp.Avrundning;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.belopp.Cell;
import org.openfinsam.domain.belopp.Tabell;
import org.openfinsam.domain.forbund.Part;
import org.openfinsam.domain.lag.Anmarkning;
import org.openfinsam.domain.lag.Uppgift;
import org.openfinsam.domain.tid.Rakenskapsar;

class KontrolltabellTest {

    private static final Locale SVENSKA = Locale.forLanguageTag("sv");
    private static final Rakenskapsar AR = new Rakenskapsar(2014);

    @Test
    void skelleftea2014() {
        Tabell tabell = tabell(
                bidrag(FORSAKRINGSKASSAN, null, "2976000"),
                new Bidrag(REGION, "24", null, Belopp.kronor(1_526_000)),
                bidrag(KOMMUN, "Skellefteå", "1526000"));

        assertEquals("""
                staten | Försäkringskassan | 2976000 | 49.37 | 3014000 | -38000
                regioner | Region 24 | 1526000 | 25.32 | 1507000 | 19000
                kommuner | Skellefteå | 1526000 | 25.32 | 1507000 | 19000
                SUMMA | Summa | 6028000 | 100.00 | 6028000 | 0""", utskrift(tabell));
        assertEquals("Bidragen 2014 och lagen", tabell.rubrik());
        assertEquals(
                "Andelarna är räknade på summan, 6 028 000 kr, och avrundade var för sig till två decimaler.",
                tabell.fotnoter().get(0).replace('\u00a0', ' '));
    }

    @Test
    void fleraMedlemmarStarUnderSinPart() {
        assertEquals(
                """
                staten | Staten tillsammans | 2000 | 50.00 | 2000 | 0
                staten/Försäkringskassan | Försäkringskassan | 1500 | 37.50 | · | ·
                staten/Arbetsförmedlingen | Arbetsförmedlingen | 500 | 12.50 | · | ·
                regioner | Norrbotten | 900 | 22.50 | 1000 | -100
                kommuner | Kommunerna tillsammans | 1100 | 27.50 | 1000 | 100
                kommuner/Luleå | Luleå | 700 | 17.50 | · | ·
                kommuner/Piteå | Piteå | 400 | 10.00 | · | ·
                SUMMA | Summa | 4000 | 100.00 | 4000 | 0""",
                utskrift(tabell(
                        bidrag(KOMMUN, "Luleå", "700"),
                        bidrag(KOMMUN, "Piteå", "400"),
                        bidrag(ARBETSFORMEDLINGEN, null, "500"),
                        bidrag(REGION, "Norrbotten", "900"),
                        bidrag(FORSAKRINGSKASSAN, null, "1500"))));
    }

    @Test
    void enPartSomSaknasHarIngetBidragMenEnDelILagen() {
        assertEquals("""
                staten | Försäkringskassan | 200 | 50.00 | 200 | 0
                regioner | Regionerna tillsammans | – | – | 100 | -100
                kommuner | Luleå | 200 | 50.00 | 100 | 100
                SUMMA | Summa | 400 | 100.00 | 400 | 0""", utskrift(tabell(bidrag(FORSAKRINGSKASSAN, null, "200"), bidrag(KOMMUN, "Luleå", "200"))));
    }

    @Test
    void gotlandUtanRegionBetalarHalften() {
        assertEquals(
                """
                staten | Försäkringskassan | 90 | 45.00 | 100 | -10
                kommuner | Gotland | 110 | 55.00 | 100 | 10
                SUMMA | Summa | 200 | 100.00 | 200 | 0""",
                utskrift(tabell(
                        bidrag(FORSAKRINGSKASSAN, null, "90"),
                        new Bidrag(KOMMUN, "0980", "Gotland", Belopp.kronor(110)))));
    }

    @Test
    void utanSummaIngenAndel() {
        assertEquals(
                "staten | Försäkringskassan | 0 | – | 0 | 0",
                utskrift(tabell(bidrag(FORSAKRINGSKASSAN, null, "0")))
                        .lines()
                        .findFirst()
                        .orElseThrow());
    }

    /** Table and finding say the same, and what one lacks the others have. */
    @ParameterizedTest
    @CsvSource({
        "2976000, 1526000, 1526000",
        "101, 50, 50",
        "100, 51, 50",
        "0.01, 0.01, 0.01",
        "100, 0.01, 0.02",
        "0, 0, 0.01",
        "-100, 50, 75",
    })
    void skillnadernaArKontrollensOchTarUtVarandra(String staten, String region, String kommun) {
        List<Bidrag> bidrag = List.of(
                bidrag(FORSAKRINGSKASSAN, null, staten), bidrag(REGION, "R", region), bidrag(KOMMUN, "K", kommun));
        Tabell tabell = Kontrolltabell.av(AR, bidrag, SVENSKA);

        BigDecimal funnen = Bidragskontroll.of(AR, bidrag, Avrundning.ORE).anmarkningar().stream()
                .filter(a -> a.kod().equals("FL5-HALFTEN"))
                .map((Anmarkning a) -> ((Uppgift.Pengar) a.data().get("differens")).varde())
                .findFirst()
                .orElse(BigDecimal.ZERO);
        assertEquals(0, funnen.compareTo(tal(tabell, "staten", Kontrolltabell.SKILLNAD)));
        for (String kolumn : List.of(Kontrolltabell.SKILLNAD, Kontrolltabell.LAGEN, Kontrolltabell.BIDRAG)) {
            BigDecimal parternas = tal(tabell, "staten", kolumn)
                    .add(tal(tabell, "regioner", kolumn))
                    .add(tal(tabell, "kommuner", kolumn));
            assertEquals(0, parternas.compareTo(tal(tabell, "SUMMA", kolumn)), kolumn);
        }
        BigDecimal regionens = tal(tabell, "regioner", Kontrolltabell.LAGEN);
        BigDecimal kommunens = tal(tabell, "kommuner", Kontrolltabell.LAGEN);
        assertEquals(-1, regionens.subtract(kommunens).abs().compareTo(new BigDecimal("0.02")));
    }

    @Test
    void paEngelska() {
        Tabell tabell =
                Kontrolltabell.av(AR, List.of(new Bidrag(KOMMUN, "2482", null, Belopp.kronor(1))), Locale.ENGLISH);

        assertEquals(
                "Municipality 2482", tabell.rad("", "kommuner").orElseThrow().namn());
        assertEquals("By the law", tabell.kolumn(Kontrolltabell.LAGEN).namn());
    }

    @Test
    void ingaBidragArIngenTabell() {
        assertThrows(IllegalArgumentException.class, () -> Kontrolltabell.av(AR, List.of(), SVENSKA));
    }

    private static Tabell tabell(Bidrag... bidrag) {
        return Kontrolltabell.av(AR, List.of(bidrag), SVENSKA);
    }

    private static Bidrag bidrag(Part part, String namn, String kronor) {
        return new Bidrag(part, null, namn, Belopp.parse(kronor));
    }

    private static BigDecimal tal(Tabell tabell, String rad, String kolumn) {
        return tabell.rad("", rad).orElseThrow().tal(kolumn).orElseThrow();
    }

    private static String utskrift(Tabell tabell) {
        return tabell.rader().stream()
                .map(rad -> rad.nyckel() + " | " + rad.namn()
                        + tabell.kolumner().stream()
                                .map(k -> " | " + text(rad.cell(k.nyckel())))
                                .collect(Collectors.joining()))
                .collect(Collectors.joining("\n"));
    }

    private static String text(Cell cell) {
        if (cell instanceof Cell.Tal tal) {
            return tal.varde().toPlainString();
        }
        return cell instanceof Cell.Ord ? "·" : "–";
    }
}
