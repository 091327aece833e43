package org.openfinsam.domain.medel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.openfinsam.domain.belopp.Avrundning;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.forbund.Medlem;
import org.openfinsam.domain.forbund.Part;
import org.openfinsam.domain.lag.Anmarkning;
import org.openfinsam.domain.lag.Provar;
import org.openfinsam.domain.medel.Befolkningsnyckel.Nekad;
import org.openfinsam.domain.medel.Befolkningsnyckel.Raknad;

@Provar({"FL5-ALDERSSPANN", "FL5-BEFOLKNING-SAKNAS"})
class BefolkningsnyckelTest {

    private static final Aldersspann ARBETSFOR = new Aldersspann(16, 64);
    private static final Befolkning UMEAREGIONEN =
            befolkning(ARBETSFOR, "2480 80800", "2460 5141", "2401 4074", "2404 3007", "2409 3977", "2417 0");

    @Test
    void varjeKommunVagerSinBefolkning() {
        Raknad raknad = assertInstanceOf(
                Raknad.class,
                Befolkningsnyckel.av(
                        UMEAREGIONEN,
                        kommuner("2480 Umeå", "2460 Vännäs", "2401 Nordmaling", "2404 Vindeln", "2409 Robertsfors"),
                        ARBETSFOR));

        assertEquals(
                List.of(2_589, 165, 131, 96, 127),
                raknad.nyckel().fordela(Belopp.kronor(3_108_000), Avrundning.TUSENTAL).stream()
                        .map(belopp -> (int) (belopp.oren() / 100_000))
                        .toList(),
                "as by 83.3, 5.3, 4.2, 3.1 and 4.1 per cent");
    }

    @Test
    void enFilMedAndraAldrarAnNyckelns() {
        Nekad nekad = nekad(befolkning(new Aldersspann(16, 65), "2480 1"), "2480 Umeå");

        assertEquals(
                "FEL FL5-ALDERSSPANN Lag (2003:1210) 5 § {filens=16–65, nyckelns=16–64}",
                nekad.anmarkningar().get(0).toString());
        assertEquals(
                "Filen gäller åldern 16–65 år, men nyckeln är överenskommen för 16–64 år. "
                        + "Hämta en fil för 16–64 år, eller kom överens om en annan ålder.",
                text(nekad, "sv"));
        assertEquals(
                "The file is of the ages 16–65, but the key is agreed for 16–64. "
                        + "Fetch a file for 16–64, or agree on other ages.",
                text(nekad, "en"));
    }

    @Test
    void enKommunUtanTalHarIngenVikt() {
        Nekad nekad = nekad(UMEAREGIONEN, "2480 Umeå", "2482 Skellefteå", "2421 Storuman");

        assertEquals(
                "FEL FL5-BEFOLKNING-SAKNAS Lag (2003:1210) 5 § {kommuner=Skellefteå, Storuman}",
                nekad.anmarkningar().get(0).toString());
        assertEquals(
                "Befolkningen saknas för Skellefteå, Storuman. "
                        + "Hämta en fil som har med alla kommuner, eller lägg till raden.",
                text(nekad, "sv"));
    }

    @Test
    void enKommunUtanKodHarIngetTal() {
        Nekad nekad = (Nekad) Befolkningsnyckel.av(UMEAREGIONEN, List.of(Medlem.of(Part.KOMMUN, "Umeå")), ARBETSFOR);

        assertEquals("FL5-BEFOLKNING-SAKNAS", nekad.anmarkningar().get(0).kod());
    }

    @Test
    void utanInvanareIngenNyckel() {
        assertEquals(
                "Kommunernas delar blir 0 %. Lägg till 100 procentenheter. Minst en del ska vara större än 0.",
                text(nekad(UMEAREGIONEN, "2417 Norsjö"), "sv"));
    }

    @Test
    void alltSomArFelSagsPaEnGang() {
        assertEquals(
                List.of("FL5-ALDERSSPANN", "FL5-BEFOLKNING-SAKNAS"),
                nekad(befolkning(new Aldersspann(20, 64), "2480 1"), "2482 Skellefteå").anmarkningar().stream()
                        .map(Anmarkning::kod)
                        .toList());
    }

    private static Nekad nekad(Befolkning befolkning, String... kommuner) {
        return assertInstanceOf(Nekad.class, Befolkningsnyckel.av(befolkning, kommuner(kommuner), ARBETSFOR));
    }

    private static List<Medlem> kommuner(String... kommuner) {
        return Arrays.stream(kommuner)
                .map(kommun -> kommun.split(" "))
                .map(k -> Medlem.of(Part.KOMMUN, k[0], k[1]))
                .toList();
    }

    private static Befolkning befolkning(Aldersspann aldrar, String... omraden) {
        return new Befolkning(
                "SCB",
                LocalDate.of(2015, 12, 31),
                aldrar,
                Arrays.stream(omraden)
                        .map(omrade -> omrade.split(" "))
                        .map(o -> new Befolkning.Omrade(o[0], "", Long.parseLong(o[1])))
                        .toList());
    }

    private static String text(Nekad nekad, String sprak) {
        return nekad.anmarkningar().get(0).text(Locale.forLanguageTag(sprak)).replace('\u00a0', ' ');
    }
}
