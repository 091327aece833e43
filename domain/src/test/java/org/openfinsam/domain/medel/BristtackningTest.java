package org.openfinsam.domain.medel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.openfinsam.domain.medel.Kandaar.INGEN;
import static org.openfinsam.domain.medel.Kandaar.NORRBOTTEN;
import static org.openfinsam.domain.medel.Kandaar.nyckel;
import static org.openfinsam.domain.medel.Tabellutskrift.utskrift;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openfinsam.domain.belopp.Avrundning;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.belopp.Tabell;
import org.openfinsam.domain.medel.Fordelningsnyckel.Slag;

class BristtackningTest {

    private static final Locale SVENSKA = Locale.forLanguageTag("sv");
    private static final Bidragsfordelning SODRA_NORRBOTTEN =
            Kandaar.sodraNorrbotten2020().fordelning().orElseThrow();

    @Test
    void varjeMedlemSkjuterTillSinAndelAvBristen() {
        Bristtackning tackning =
                Bristtackning.av(Belopp.kronor(-100_001), SODRA_NORRBOTTEN).orElseThrow();
        Tabell tabell = tackning.tabell(SVENSKA);

        assertEquals(Belopp.kronor(100_001), tackning.brist());
        assertEquals("""
                forsakringskassan | Försäkringskassan | 25,0 | 25 001
                arbetsformedlingen | Arbetsförmedlingen | 25,0 | 25 000
                regioner | Norrbotten | 25,0 | 25 000
                kommuner | Kommunerna tillsammans | 25,0 | 25 000
                kommuner/Luleå | Luleå, 62 % | 15,5 | 15 500
                kommuner/Piteå | Piteå, 32 % | 8,0 | 8 000
                kommuner/Älvsbyn | Älvsbyn, 6 % | 1,5 | 1 500
                SUMMA | Summa | 100,0 | 100 001""", utskrift(tabell));
        assertEquals("Att skjuta till vid brist 2020", tabell.rubrik());
        assertEquals("bristtackning", tabell.nyckel());
    }

    @Test
    void delarnaSummerarPaOret() {
        Bidragsfordelning.Fordelad tillskott = assertInstanceOf(
                Bidragsfordelning.Fordelad.class,
                Bristtackning.av(Belopp.parse("-0.07"), SODRA_NORRBOTTEN)
                        .orElseThrow()
                        .tillskott());

        assertEquals(Belopp.parse("0.07"), tillskott.summa());
        assertEquals(
                List.of("0.02", "0.01", "0.02", "0.01", "0.01", "0.00"),
                tillskott.bidrag().stream()
                        .map(bidrag -> bidrag.belopp().toString())
                        .toList());
    }

    @Test
    void utanBristIngetTillskott() {
        assertEquals(Optional.empty(), Bristtackning.av(Belopp.NOLL, SODRA_NORRBOTTEN));
        assertEquals(Optional.empty(), Bristtackning.av(Belopp.kronor(1), SODRA_NORRBOTTEN));
    }

    @Test
    void gotlandUtanRegionSkjuterTillHalften() {
        Bidragsfordelning gotland = Kandaar.fordelning(
                2020, Belopp.NOLL, Avrundning.KRONA, INGEN, nyckel(Slag.PROCENT, "0980 Gotland 100"));

        assertEquals(
                """
                forsakringskassan | Försäkringskassan (the state) | 50.0 | 5
                kommuner | Gotland | 50.0 | 5
                SUMMA | Sum | 100.0 | 10""",
                utskrift(
                        Bristtackning.av(Belopp.kronor(-10), gotland)
                                .orElseThrow()
                                .tabell(Locale.ENGLISH),
                        Locale.ENGLISH));
    }

    @Test
    void enNyckelSomInteGarJamntNekas() {
        Bidragsfordelning fel = Kandaar.fordelning(
                2020, Belopp.NOLL, Avrundning.KRONA, NORRBOTTEN, nyckel(Slag.PROCENT, "2580 Luleå 99"));

        assertInstanceOf(
                Bidragsfordelning.Nekad.class,
                Bristtackning.av(Belopp.kronor(-10), fel).orElseThrow().tillskott());
    }
}
