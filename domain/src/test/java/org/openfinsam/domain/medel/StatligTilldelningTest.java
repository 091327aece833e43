package org.openfinsam.domain.medel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.lag.Provar;
import org.openfinsam.domain.medel.StatligTilldelning.Fordelad;
import org.openfinsam.domain.medel.StatligTilldelning.Nekad;

@Provar({"POTT-FOR-LITEN", "TILLDELNING-VIKTER", "TILLDELNING-NYCKEL"})
class StatligTilldelningTest {

    private static final Tilldelningsmodell MODELLEN = modell("400000", "0.75", "0.25", "0.10");

    // The formula

    @Test
    void enHundradelAvBadaNycklarnaAvEnPottPa339MiljonerOver75Forbund() {
        List<Tilldelningsunderlag> forbund = IntStream.range(0, 75)
                .mapToObj(i -> i == 0 ? "Ett 74 148 - nej" : "Annat" + i + " 99 198 - nej")
                .map(StatligTilldelningTest::underlag)
                .toList();

        Fordelad fordelad = fordela("339000000", MODELLEN, forbund);

        assertEquals(Belopp.kronor(3_490_000), fordelad.tilldelade().get(0).belopp());
        assertEquals(Belopp.kronor(339_000_000), fordelad.summa());
    }

    /** The same association, of which only its share of the country is known. */
    @Test
    void blandAndraBehoverBaraLandetsSummor() {
        Tilldelningsunderlag ett = underlag("Ett 1 3 - nej");
        StatligTilldelning.Landet landet = new StatligTilldelning.Landet(75, new BigDecimal(100), new BigDecimal(300));
        Belopp pott = Belopp.kronor(339_000_000);

        Fordelad fordelad = assertInstanceOf(
                Fordelad.class,
                StatligTilldelning.blandAndra(pott, MODELLEN, ett, landet).fordela());

        assertEquals(Belopp.kronor(3_490_000), fordelad.tilldelade().get(0).belopp());
        assertEquals(75, fordelad.tilldelade().size());
        assertEquals(pott, fordelad.summa());
        assertThrows(
                IllegalArgumentException.class,
                () -> StatligTilldelning.blandAndra(pott, MODELLEN, underlag("Ett 101 3 - nej"), landet));
        assertThrows(
                IllegalArgumentException.class, () -> new StatligTilldelning.Landet(0, BigDecimal.ONE, BigDecimal.ONE));
    }

    @Test
    void ettEnsamtForbundFarHelaPotten() {
        assertEquals("A 339000000.00", utskrift(fordela("339000000", MODELLEN, "A 1000 50000 4000000 nej")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // Base, then three quarters by benefits and one by inhabitants.
                "1000000 | A 1 1 - nej; B 1 1 - nej             | A 500000.00, B 500000.00",
                "1000000 | A 3 1 - nej; B 1 3 - nej             | A 525000.00, B 475000.00",
                "1000000 | A 1 0 - nej; B 0 1 - nej             | A 550000.00, B 450000.00",
                "800000  | A 9 1 - nej; B 1 9 - nej             | A 400000.00, B 400000.00",
                // The largest remainder, ties to the one listed first; öre if the pot has öre.
                "800001  | A 1 1 - nej; B 1 1 - nej             | A 400001.00, B 400000.00",
                "800001  | A 1 1 - nej; B 2 2 - nej             | A 400000.00, B 400001.00",
                "800000.01 | A 1 1 - nej; B 1 1 - nej           | A 400000.01, B 400000.00",
                "1200000.50 | A 1 1 - nej; B 1 1 - nej; C 1 1 - nej | A 400000.17, B 400000.17, C 400000.16",
                // Decimals of a key are proportions like any other.
                "1000000 | A 0.3 0.1 - nej; B 0.1 0.3 - nej     | A 525000.00, B 475000.00",
            })
    void grundbeloppOchTvaNycklar(String pott, String forbund, String tilldelning) {
        assertEquals(tilldelning, utskrift(fordela(pott, MODELLEN, forbund.split("; "))));
    }

    // The largest lowering

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // Nobody below 90 per cent of the year before.
                "1000000 | A 1 1 550000 nej; B 1 1 - nej          | A 500000.00, B 500000.00",
                // Just at the floor is not stopped.
                "1000000 | A 1 1 555555 nej; B 1 1 - nej          | A 500000.00, B 500000.00",
                "1000000 | A 1 1 555556 nej; B 1 1 - nej          | A 500001.00!, B 499999.00",
                // Rounded up: 0.9 · 555 557 = 500 001.3.
                "1000000 | A 1 1 555557 nej; B 1 1 - nej          | A 500002.00!, B 499998.00",
                // Own capital above the reasonable level is no protection.
                "1000000 | A 1 1 600000 ja; B 1 1 - nej           | A 500000.00, B 500000.00",
                // C falls below only when A has been set to its floor.
                "1500000 | A 1 1 650000 nej; B 1 1 - nej; C 1 1 550000 nej | A 585000.00!, B 420000.00, C 495000.00!",
                // Floors take all there is above the bases.
                "1000000 | A 1 1 666666 nej; B 1 1 - nej          | A 600000.00!, B 400000.00",
                // Öre in the pot, öre in the floor.
                "1000000.01 | A 1 1 555555.57 nej; B 1 1 - nej    | A 500000.02!, B 499999.99",
            })
    void ingenSanksMerAnDetStorsta(String pott, String forbund, String tilldelning) {
        assertEquals(tilldelning, utskrift(fordela(pott, MODELLEN, forbund.split("; "))));
    }

    @Test
    void utanStorstaSankningSkyddarInget() {
        assertEquals(
                "A 500000.00, B 500000.00",
                utskrift(fordela(
                        "1000000", modell("400000", "0.75", "0.25", null), "A 1 1 9000000 nej", "B 1 1 - nej")));
    }

    @Test
    void ingenSankningAlls() {
        assertEquals(
                "A 600000.00!, B 400000.00",
                utskrift(fordela("1000000", modell("400000", "0.75", "0.25", "0"), "A 1 1 600000 nej", "B 1 1 - nej")));
    }

    // Rules that say no

    @Test
    void enPottSomInteRackerTillGrundbeloppen() {
        Nekad nekad = nekad("799999", MODELLEN, "A 1 1 - nej", "B 1 1 - nej");

        assertEquals(
                "FEL POTT-FOR-LITEN {pott=799999, behov=800000, differens=-1}",
                nekad.anmarkningar().get(0).toString());
        assertEquals(
                "Potten 799 999 kr räcker inte till grundbelopp och golv, som kräver 800 000 kr. "
                        + "Höj potten med 1 kr, eller sänk grundbeloppet eller golven.",
                text(nekad, "sv"));
        assertEquals(
                "The pot of 799 999 SEK does not suffice for bases and floors, which need 800 000 SEK. "
                        + "Raise the pot by 1 SEK, or lower the base or the floors.",
                text(nekad, "en"));
    }

    @Test
    void enPottSomInteRackerTillGolven() {
        assertEquals(
                "FEL POTT-FOR-LITEN {pott=999999, behov=1000000, differens=-1}",
                nekad("999999", MODELLEN, "A 1 1 666666 nej", "B 1 1 - nej")
                        .anmarkningar()
                        .get(0)
                        .toString());
    }

    @ParameterizedTest
    @CsvSource({"0.75, 0.24, 0.99", "0.8, 0.25, 1.05", "0, 0, 0", "1, 1.00, 2"})
    void vikternaSkaSummeraTillEtt(String forsorjning, String invanare, String summa) {
        Nekad nekad = nekad("1000000", modell("0", forsorjning, invanare, null), "A 1 1 - nej");

        assertEquals(
                "FEL TILLDELNING-VIKTER {summa=" + summa + "}",
                nekad.anmarkningar().get(0).toString());
    }

    @Test
    void vikternasText() {
        assertEquals(
                "Vikterna för försörjning och invånare blir 0,99 tillsammans. Ändra dem så att summan blir 1.",
                text(nekad("1", modell("0", "0.74", "0.25", null), "A 1 1 - nej"), "sv"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0.75 | 0.25 | A 0 1 - nej; B 0 1 - nej | FORSORJNING",
                "0.75 | 0.25 | A 1 0 - nej; B 1 0 - nej | INVANARE",
                // All who have benefits are set to their floor: those who are left have no key among themselves.
                "0.75 | 0.25 | A 1 1 2200000 nej; B 0 1 - nej; C 0 1 - nej | FORSORJNING",
            })
    void enNyckelSomArNollForAllaSomDelar(String forsorjning, String invanare, String forbund, String nyckel) {
        assertEquals(
                "FEL TILLDELNING-NYCKEL {nyckel=" + nyckel + "}",
                nekad("3000000", modell("400000", forsorjning, invanare, "0.10"), forbund.split("; "))
                        .anmarkningar()
                        .get(0)
                        .toString());
    }

    @Test
    void nyckelnsText() {
        assertEquals(
                "Försörjningsmåttet är noll för alla som delar på potten. Ge minst ett förbund ett tal som är större än noll.",
                text(nekad("1000000", MODELLEN, "A 0 1 - nej"), "sv"));
    }

    @Test
    void enNyckelUtanViktFarVaraNollOchEnPottUtanRestBehoverIngen() {
        assertEquals(
                "A 500000.00, B 500000.00",
                utskrift(fordela("1000000", modell("400000", "0", "1", null), "A 0 1 - nej", "B 0 1 - nej")));
        assertEquals("A 400000.00, B 400000.00", utskrift(fordela("800000", MODELLEN, "A 0 0 - nej", "B 0 0 - nej")));
        assertEquals(
                "A 0.00, B 0.00",
                utskrift(fordela("0", modell("0", "0.75", "0.25", null), "A 0 0 - nej", "B 0 0 - nej")));
    }

    @Test
    void delarnaArMinstNoll() {
        List<Tilldelningsunderlag> ett = List.of(underlag("A 1 1 - nej"));
        Belopp minus = Belopp.kronor(-1);

        assertThrows(IllegalArgumentException.class, () -> new StatligTilldelning(minus, MODELLEN, ett));
        assertThrows(IllegalArgumentException.class, () -> new StatligTilldelning(Belopp.NOLL, MODELLEN, List.of()));
        assertThrows(IllegalArgumentException.class, () -> underlag("A -1 1 - nej"));
        assertThrows(IllegalArgumentException.class, () -> underlag("A 1 -1 - nej"));
        assertThrows(IllegalArgumentException.class, () -> underlag("A 1 1 -1 nej"));
        assertThrows(IllegalArgumentException.class, () -> modell("-1", "0.75", "0.25", null));
        assertThrows(IllegalArgumentException.class, () -> modell("0", "1.01", "0", null));
        assertThrows(IllegalArgumentException.class, () -> modell("0", "0.75", "-0.25", null));
        assertThrows(IllegalArgumentException.class, () -> modell("0", "0.75", "0.25", "1.1"));
    }

    // What if

    @Test
    void omVoreAnnanPottAnnanBefolkningAnnatKapitalAnnanModell() {
        StatligTilldelning tilldelning = tilldelning("1000000", MODELLEN, "A 1 1 600000 nej", "B 1 1 - nej");

        assertEquals("A 540000.00!, B 460000.00", utskrift(fordela(tilldelning)));
        assertEquals("A 700000.00, B 700000.00", utskrift(fordela(tilldelning.medPott(Belopp.kronor(1_400_000)))));
        assertEquals(
                "A 500000.00, B 500000.00",
                utskrift(fordela(tilldelning.medForbund(
                        "A",
                        a -> new Tilldelningsunderlag(
                                a.namn(), a.forsorjning(), a.invanare(), a.foregaende(), true)))));
        assertEquals(
                "A 540000.00!, B 460000.00",
                utskrift(fordela(tilldelning.medForbund("B", b -> underlag("B 2 2 - nej")))));
        assertEquals(
                "A 500000.00, B 500000.00",
                utskrift(fordela(tilldelning.medModell(modell("400000", "0.5", "0.5", null)))));
        assertThrows(IllegalArgumentException.class, () -> tilldelning.medForbund("C", c -> c));
    }

    private static Fordelad fordela(String pott, Tilldelningsmodell modell, String... forbund) {
        return fordela(tilldelning(pott, modell, forbund));
    }

    private static Fordelad fordela(String pott, Tilldelningsmodell modell, List<Tilldelningsunderlag> forbund) {
        return fordela(new StatligTilldelning(Belopp.parse(pott), modell, forbund));
    }

    private static Fordelad fordela(StatligTilldelning tilldelning) {
        return assertInstanceOf(Fordelad.class, tilldelning.fordela());
    }

    private static Nekad nekad(String pott, Tilldelningsmodell modell, String... forbund) {
        return assertInstanceOf(Nekad.class, tilldelning(pott, modell, forbund).fordela());
    }

    private static StatligTilldelning tilldelning(String pott, Tilldelningsmodell modell, String... forbund) {
        return new StatligTilldelning(
                Belopp.parse(pott),
                modell,
                Arrays.stream(forbund).map(StatligTilldelningTest::underlag).toList());
    }

    static Tilldelningsmodell modell(String grund, String forsorjning, String invanare, String sankning) {
        return new Tilldelningsmodell(
                Belopp.parse(grund),
                new BigDecimal(forsorjning),
                new BigDecimal(invanare),
                sankning == null ? null : new BigDecimal(sankning));
    }

    /** Name, benefits, inhabitants, year before or a dash, above the reasonable level. */
    static Tilldelningsunderlag underlag(String text) {
        String[] delar = text.split(" ", -1);
        return new Tilldelningsunderlag(
                delar[0],
                new BigDecimal(delar[1]),
                new BigDecimal(delar[2]),
                delar[3].equals("-") ? null : Belopp.parse(delar[3]),
                delar[4].equals("ja"));
    }

    private static String utskrift(Fordelad fordelad) {
        return fordelad.tilldelade().stream()
                .map(ett -> ett.namn() + " " + ett.belopp() + (ett.bromsad() ? "!" : ""))
                .collect(Collectors.joining(", "));
    }

    private static String text(Nekad nekad, String sprak) {
        return nekad.anmarkningar().get(0).text(Locale.forLanguageTag(sprak)).replace('\u00a0', ' ');
    }
}
