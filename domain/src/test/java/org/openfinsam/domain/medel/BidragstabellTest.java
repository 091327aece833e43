package org.openfinsam.domain.medel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.openfinsam.domain.medel.Tabellutskrift.utskrift;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openfinsam.domain.belopp.Avrundning;
import org.openfinsam.domain.belopp.Avstamning;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.belopp.Enhet;
import org.openfinsam.domain.belopp.Rad;
import org.openfinsam.domain.belopp.Tabell;
import org.openfinsam.domain.belopp.Tomt;
import org.openfinsam.domain.forbund.Part;
import org.openfinsam.domain.medel.Fordelningsnyckel.Del;
import org.openfinsam.domain.medel.Fordelningsnyckel.Slag;
import org.openfinsam.domain.tid.Rakenskapsar;

class BidragstabellTest {

    private static final Locale SVENSKA = Locale.forLanguageTag("sv");
    private static final Fordelningsnyckel INGEN_REGION = procent();
    private static final Fordelningsnyckel EN_REGION = procent("25 Norrbotten 100");
    private static final Fordelningsnyckel TRE_KOMMUNER = procent("2580 Luleå 62", "2581 Piteå 32", "2560 Älvsbyn 6");

    @Test
    void medlemmarnaStarUnderSinPart() {
        Tabell tabell = Bidragstabell.av(fordelning(EN_REGION, TRE_KOMMUNER, null), SVENSKA);

        assertEquals("""
                forsakringskassan | Försäkringskassan (staten) | 50,0 | 2 500 000
                regioner | Norrbotten | 25,0 | 1 250 000
                kommuner | Kommunerna tillsammans | 25,0 | 1 250 000
                kommuner/Luleå | Luleå, 62 % | 15,5 | 775 000
                kommuner/Piteå | Piteå, 32 % | 8,0 | 400 000
                kommuner/Älvsbyn | Älvsbyn, 6 % | 1,5 | 75 000
                SUMMA | Summa | 100,0 | 5 000 000""", utskrift(tabell));
        assertEquals("Bidrag 2020", tabell.rubrik());
        assertEquals(
                List.of(
                        "Avrundning: den största resten får kronan först.",
                        "Andelarna är avrundade var för sig till en decimal."),
                tabell.fotnoter());
    }

    @Test
    void medlemmarMedFelNyckelHarIngetVardeMenParternaHar() {
        Fordelningsnyckel nittionio = procent("2580 Luleå 62", "2581 Piteå 32", "2560 Älvsbyn 5");

        assertEquals("""
                forsakringskassan | Försäkringskassan (staten) | 50,0 | 2 500 000
                regioner | Norrbotten | 25,0 | 1 250 000
                kommuner | Kommunerna tillsammans | 25,0 | 1 250 000
                kommuner/Luleå | Luleå | – | –
                kommuner/Piteå | Piteå | – | –
                kommuner/Älvsbyn | Älvsbyn | – | –
                SUMMA | Summa | 100,0 | 5 000 000""", utskrift(Bidragstabell.av(fordelning(EN_REGION, nittionio, null), SVENSKA)));
    }

    @Test
    void enEndaMedlemMedFelNyckelStarUnderSinPart() {
        String utskrift =
                utskrift(Bidragstabell.av(fordelning(procent("25 Norrbotten 99"), TRE_KOMMUNER, null), SVENSKA));

        assertEquals(
                List.of(
                        "regioner | Regionerna tillsammans | 25,0 | 1 250 000",
                        "regioner/Norrbotten | Norrbotten | – | –"),
                utskrift.lines().filter(rad -> rad.startsWith("regioner")).toList());
    }

    @Test
    void vikterOchStatensTvaRaderPaEngelska() {
        Fordelningsnyckel regioner = nyckel(Slag.VIKT, "24 Västerbotten 2", "25 Norrbotten 1.50");

        assertEquals(
                """
                forsakringskassan | Försäkringskassan | 33.3 | 1 666 500
                arbetsformedlingen | Arbetsförmedlingen | 16.7 | 833 500
                regioner | The regions together | 25.0 | 1 250 000
                regioner/Västerbotten | Västerbotten, weight 2 | 14.3 | 714 286
                regioner/Norrbotten | Norrbotten, weight 1.5 | 10.7 | 535 714
                kommuner | Luleå | 25.0 | 1 250 000
                SUMMA | Sum | 100.0 | 5 000 000""",
                utskrift(
                        Bidragstabell.av(
                                fordelning(regioner, procent("2580 Luleå 100"), new BigDecimal("33.34")),
                                Locale.ENGLISH),
                        Locale.ENGLISH));
    }

    @Test
    void gotlandUtanRegionHarHalften() {
        assertEquals(
                """
                forsakringskassan | Försäkringskassan (staten) | 50,0 | 2 500 000
                kommuner | Gotland | 50,0 | 2 500 000
                SUMMA | Summa | 100,0 | 5 000 000""", utskrift(Bidragstabell.av(fordelning(INGEN_REGION, procent("0980 Gotland 100"), null), SVENSKA)));
    }

    @Test
    void tabellenStammer() {
        Tabell tabell = Bidragstabell.av(
                fordelning(procent("24 Västerbotten 75", "25 Norrbotten 25"), TRE_KOMMUNER, null), SVENSKA);
        Tabell baraBelopp = new Tabell(
                tabell.nyckel(),
                tabell.rubrik(),
                List.of(tabell.kolumn(Bidragstabell.BIDRAG)),
                List.of(),
                tabell.rader().stream()
                        .map(rad -> new Rad(
                                rad.avsnitt(),
                                rad.rad(),
                                rad.namn(),
                                rad.slag(),
                                Map.of(Bidragstabell.BIDRAG, rad.cell(Bidragstabell.BIDRAG))))
                        .toList(),
                List.of());

        assertEquals(
                new Avstamning.Resultat(1, List.of()), Avstamning.granska(baraBelopp, List.of(), Enhet.KR, Tomt.OKANT));
    }

    @Test
    void parternaHarIngaBeloppNarHelaInteGarAttDela() {
        Bidragsfordelning ojamn = new Bidragsfordelning(
                new Rakenskapsar(2020), Belopp.parse("0.50"), Avrundning.KRONA, EN_REGION, TRE_KOMMUNER, null);
        Bidragsfordelning utanRegion = fordelning(INGEN_REGION, TRE_KOMMUNER, null);

        assertEquals(Map.of(), ojamn.parternas());
        assertEquals(Map.of(), utanRegion.parternas());
        assertThrows(IllegalArgumentException.class, () -> Bidragstabell.av(utanRegion, SVENSKA));
    }

    @Test
    void parternasBeloppBerorInteAvNyckeln() {
        assertEquals(
                Map.of(
                        Part.FORSAKRINGSKASSAN, Belopp.kronor(2_500_000),
                        Part.REGION, Belopp.kronor(1_250_000),
                        Part.KOMMUN, Belopp.kronor(1_250_000)),
                fordelning(procent("25 Norrbotten 1"), procent(), null).parternas());
    }

    private static Bidragsfordelning fordelning(
            Fordelningsnyckel regioner, Fordelningsnyckel kommuner, BigDecimal arbetsformedlingens) {
        return new Bidragsfordelning(
                new Rakenskapsar(2020),
                Belopp.kronor(5_000_000),
                Avrundning.KRONA,
                regioner,
                kommuner,
                arbetsformedlingens);
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
}
