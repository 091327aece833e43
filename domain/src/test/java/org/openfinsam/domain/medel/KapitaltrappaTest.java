package org.openfinsam.domain.medel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.openfinsam.domain.medel.Tabellutskrift.utskrift;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.belopp.Tabell;
import org.openfinsam.domain.lag.Anmarkning;
import org.openfinsam.domain.lag.Provar;
import org.openfinsam.domain.medel.Kapitalbedomning.Utslag;

@Provar({"FL22-BRIST", "KAPITAL-OVER-NIVA"})
class KapitaltrappaTest {

    private static final Locale SVENSKA = Locale.forLanguageTag("sv");
    private static final LocalDate NYAR = LocalDate.of(2020, 1, 1);
    private static final Belopp KAPITALET = Belopp.kronor(4_320_551);
    private static final Belopp MEDLEN = Belopp.kronor(5_000_000);

    // An invented table: the real one is not known here.
    private static final Trappsteg SMA = steg("0", "2000000", "60", "2014-01-01", true);
    private static final Trappsteg STORA = steg("2000000", null, "30.5", "2014-01-01", true);
    private static final Kapitaltrappa PAHITTAD = Kapitaltrappa.TOM.med(STORA).med(SMA);

    // Empty

    @Test
    void enTomTrappaSagerEjVerifieradOm86Procent() {
        Kapitalbedomning bedomning = Kapitaltrappa.TOM.bedom(KAPITALET, MEDLEN, NYAR);

        assertEquals(Utslag.EJ_VERIFIERAD, bedomning.utslag());
        assertEquals(Optional.of(new BigDecimal("86")), bedomning.andel());
        assertEquals(Optional.empty(), bedomning.over());
        assertEquals(
                "Det egna kapitalet 4 320 551 kr är 86 % av årets medel 5 000 000 kr. Skälig nivå: ej verifierad. "
                        + "Tabellen har ingen rad för så stora medel.",
                text(bedomning, SVENSKA));
        assertEquals(
                "Own capital 4 320 551 SEK is 86% of the year's money 5 000 000 SEK. Reasonable level: not verified. "
                        + "The table has no row for so much money.",
                text(bedomning, Locale.ENGLISH));
    }

    @Test
    void enTomTrappaGerIngetFynd() {
        assertEquals(List.of(), fynd(Kapitaltrappa.TOM, KAPITALET, NYAR));
    }

    @Test
    void trappanLevererasTom() {
        Tabell tabell = Kapitaltrappa.TOM.tabell(SVENSKA);

        assertEquals(List.of(), tabell.rader());
        assertEquals(
                List.of("Ej verifierad: tabellen är tom. Nationella rådets trappa från 2013-10-02 är inte känd här. "
                        + "Fyll i den ur källan."),
                tabell.fotnoter());
    }

    // Filled in

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // own capital, year's money, day, says
                "1525000    | 5000000 | 2020-01-01 | INOM",
                "1525000.01 | 5000000 | 2020-01-01 | OVER",
                "0          | 5000000 | 2020-01-01 | INOM",
                "-0.01      | 5000000 | 2020-01-01 | BRIST",
                "-1         | 5000000 | 2013-12-31 | BRIST",
                "-1         | 0       | 2020-01-01 | BRIST",
                "1200000    | 1999999.99 | 2020-01-01 | OVER",
                "1199999    | 1999999.99 | 2020-01-01 | INOM",
                "610000.01  | 2000000 | 2020-01-01 | OVER",
                "610000     | 2000000 | 2020-01-01 | INOM",
                "9000000    | 5000000 | 2013-12-31 | EJ_VERIFIERAD",
                "9000000    | 0       | 2020-01-01 | EJ_BERAKNINGSBAR",
                "9000000    | -5      | 2020-01-01 | EJ_BERAKNINGSBAR",
            })
    void nivanBerorAvMedlenOchDagen(String kapital, String medel, LocalDate dag, Utslag utslag) {
        assertEquals(
                utslag,
                PAHITTAD.bedom(Belopp.parse(kapital), Belopp.parse(medel), dag).utslag());
    }

    @Test
    void aShortfallIsNeverReasonableWhateverTheTableSays() {
        for (Kapitaltrappa trappa : List.of(PAHITTAD, Kapitaltrappa.TOM)) {
            assertEquals(
                    "Nej. Det egna kapitalet är −1 kr: skulderna är större än tillgångarna.",
                    text(trappa.bedom(Belopp.kronor(-1), MEDLEN, NYAR), SVENSKA));
        }
        assertEquals(
                Optional.empty(),
                PAHITTAD.bedom(Belopp.kronor(-1), MEDLEN, NYAR).over());
        assertEquals(
                Optional.empty(),
                PAHITTAD.bedom(Belopp.kronor(-1), Belopp.NOLL, NYAR).andel());
    }

    @Test
    void overNivanSagsMedVadSomArOver() {
        Kapitalbedomning bedomning = PAHITTAD.bedom(KAPITALET, MEDLEN, NYAR);

        assertEquals(Optional.of(Belopp.kronor(2_795_551)), bedomning.over());
        assertEquals(
                "Det egna kapitalet 4 320 551 kr är 86 % av årets medel 5 000 000 kr. "
                        + "Det är 2 795 551 kr över skälig nivå, högst 30,5 % enligt Påhittad.",
                text(bedomning, SVENSKA));
        assertEquals(
                "Det egna kapitalet 1 kr är 0 % av årets medel 5 000 000 kr. "
                        + "Det är inom skälig nivå, högst 30,5 % enligt Påhittad.",
                text(PAHITTAD.bedom(Belopp.kronor(1), MEDLEN, NYAR), SVENSKA));
        assertEquals(
                "Det egna kapitalet är 1 kr. Årets medel är 0 kr, så andelen går inte att beräkna.",
                text(PAHITTAD.bedom(Belopp.kronor(1), Belopp.NOLL, NYAR), SVENSKA));
    }

    @Test
    void enOlastRadSagerInget() {
        Kapitaltrappa olast = Kapitaltrappa.TOM.med(steg("0", null, "30", "2014-01-01", false));
        Kapitalbedomning bedomning = olast.bedom(KAPITALET, MEDLEN, NYAR);

        assertEquals(Utslag.EJ_VERIFIERAD, bedomning.utslag());
        assertEquals(
                "Det egna kapitalet 4 320 551 kr är 86 % av årets medel 5 000 000 kr. Skälig nivå: ej verifierad. "
                        + "Tabellen säger högst 30 %, men raden är inte läst i sin källa.",
                text(bedomning, SVENSKA));
        assertEquals(List.of(), fynd(olast, KAPITALET, NYAR));
    }

    @Test
    void enNyareTabellErsatterHelaDenGamla() {
        Kapitaltrappa nyare = PAHITTAD.med(steg("0", "2000000", "90", "2019-01-01", true));

        assertEquals(
                Utslag.OVER,
                nyare.bedom(KAPITALET, MEDLEN, LocalDate.of(2018, 12, 31)).utslag());
        assertEquals(
                Utslag.EJ_VERIFIERAD,
                nyare.bedom(KAPITALET, MEDLEN, LocalDate.of(2019, 1, 1)).utslag(),
                "the newer table has no row for so much money");
    }

    @Test
    void raderLaggsTillOchTasBort() {
        assertEquals(List.of(SMA, STORA), PAHITTAD.steg());
        assertEquals(List.of(STORA), PAHITTAD.utan(SMA).steg());
        assertEquals(PAHITTAD, PAHITTAD.utan(steg("7", null, "1", "2014-01-01", true)));
        assertEquals("""
                2014-01-01/0.00 | Från 0 kr | 0 | 2 000 000 | 60 | 2014-01-01 | Påhittad | ja
                2014-01-01/2000000.00 | Från 2 000 000 kr | 2 000 000 | – | 30,5 | 2014-01-01 | Påhittad | ja""", utskrift(PAHITTAD.tabell(SVENSKA)));
    }

    @Test
    void enRadHarRattForm() {
        Trappsteg krock = steg("1999999", "2000001", "1", "2014-01-01", true);

        assertThrows(IllegalArgumentException.class, () -> PAHITTAD.med(krock));
        assertThrows(IllegalArgumentException.class, () -> steg("-1", null, "1", "2014-01-01", true));
        assertThrows(IllegalArgumentException.class, () -> steg("2", "2", "1", "2014-01-01", true));
        assertThrows(IllegalArgumentException.class, () -> steg("2", null, "-1", "2014-01-01", true));
        Belopp noll = Belopp.NOLL;
        assertThrows(IllegalArgumentException.class, () -> new Trappsteg(noll, null, BigDecimal.ONE, NYAR, " ", true));
    }

    // Findings

    @Test
    void kapitalOverNivanArEnVarning() {
        Anmarkning anmarkning = fynd(PAHITTAD, KAPITALET, NYAR).get(0);

        assertEquals(
                "VARNING KAPITAL-OVER-NIVA {egetKapital=4320551, medel=5000000, andel=86, hogst=30.5, over=2795551}",
                anmarkning.toString());
        assertEquals(false, anmarkning.regel().verifierad());
        assertEquals(
                "Det egna kapitalet 4 320 551 kr är 86 % av årets medel 5 000 000 kr. "
                        + "Högst 30,5 % är skäligt enligt tabellen: planera hur 2 795 551 kr ska användas.",
                anmarkning.text(SVENSKA).replace('\u00a0', ' '));
        assertEquals(List.of(), fynd(PAHITTAD, Belopp.kronor(1_525_000), NYAR));
    }

    @Test
    void negativtKapitalArEnBrist() {
        Anmarkning anmarkning = fynd(PAHITTAD, Belopp.kronor(-100_000), NYAR).get(0);

        assertEquals("VARNING FL22-BRIST Lag (2003:1210) 22 § {egetKapital=-100000}", anmarkning.toString());
        assertEquals(
                "Det egna kapitalet är −100 000 kr. Räcker inte tillgångarna till skulderna ska medlemmarna skjuta till "
                        + "bristen efter sina andelar: se fördelningen och ta upp den i styrelsen.",
                anmarkning.text(SVENSKA).replace('\u00a0', ' '));
        assertEquals(List.of(), fynd(Kapitaltrappa.TOM, Belopp.NOLL, NYAR));
    }

    @Test
    void aretsFyndKommerForst() {
        Bidragsar ar = Kandaar.skelleftea(2020, 2_976, 1_526, 1_526);

        assertEquals(
                List.of("FL5-HALFTEN", "KAPITAL-OVER-NIVA"),
                Medelskontroll.of(ar, Kandaar.skellefteasMedlemmar(), NYAR, KAPITALET, PAHITTAD).stream()
                        .map(Anmarkning::kod)
                        .toList());
    }

    @Test
    void utanKandaMedelFragasInteEfterNivan() {
        Bidragsar ar = Kandaar.umea2017();
        ar.taUpp(Intaktspost.of(Intaktsslag.EXTRA_TILLDELNING, Kandaar.FK));

        assertEquals(Optional.empty(), ar.medel());
        assertEquals(
                List.of(),
                Medelskontroll.of(ar, List.of(), LocalDate.of(2016, 1, 1), KAPITALET, PAHITTAD).stream()
                        .filter(a -> a.kod().startsWith("KAPITAL"))
                        .toList());
    }

    private static List<Anmarkning> fynd(Kapitaltrappa trappa, Belopp kapital, LocalDate dag) {
        Bidragsar ar = Kandaar.allaBeslutar(Kandaar.sodraNorrbotten2020());
        assertEquals(Optional.of(MEDLEN), ar.medel());
        return Medelskontroll.of(
                ar,
                Kandaar.medlemmar("25 Norrbotten", "2580 Luleå", "2581 Piteå", "2560 Älvsbyn"),
                dag,
                kapital,
                trappa);
    }

    private static Trappsteg steg(String fran, String till, String hogst, String galler, boolean verifierad) {
        return new Trappsteg(
                Belopp.parse(fran),
                till == null ? null : Belopp.parse(till),
                new BigDecimal(hogst),
                LocalDate.parse(galler),
                "Påhittad",
                verifierad);
    }

    private static String text(Kapitalbedomning bedomning, Locale sprak) {
        return bedomning.text(sprak).lines().collect(Collectors.joining()).replace('\u00a0', ' ');
    }
}
