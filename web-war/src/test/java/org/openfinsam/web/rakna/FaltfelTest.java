package org.openfinsam.web.rakna;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openfinsam.domain.belopp.Avrundning;
import org.openfinsam.domain.medel.Bidragsfordelning;
import org.openfinsam.domain.medel.Fordelningsnyckel;

class FaltfelTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "100    | KRONA    | PROCENT | 100 | 99 | kommuner-0-andel: Kommunernas delar blir 99 %. Lägg till 1 procentenhet.",
                "100    | KRONA    | PROCENT | 99  | 100 | regioner-0-andel: Regionernas delar blir 99 %. Lägg till 1 procentenhet.",
                "100    | KRONA    | PROCENT | 100 | -  | kommuner-ny: Kommunernas delar blir 0 %. Lägg till 100 procentenheter. Minst en del ska vara större än 0.",
                "100    | KRONA    | VIKT    | 1   | 0  | kommuner-0-andel: Skriv minst en vikt som är större än 0.",
                "100    | KRONA    | PROCENT | -   | 100 | regioner-ny: Region saknas för Luleå. Lägg till den region som kommunen ligger i.",
                "100,50 | KRONA    | PROCENT | 100 | 100 | totalt: Skriv hela kronor, utan ören.",
                "1500   | TUSENTAL | PROCENT | 100 | 100 | totalt: 1 500 kr är inte ett helt antal tusental kronor. Ändra beloppet eller välj en finare avrundning.",
            })
    void aRuleIsToldWhereTheReaderCanMendIt(
            String totalt,
            Avrundning avrundning,
            Fordelningsnyckel.Slag slag,
            String region,
            String kommun,
            String fel) {
        Bidragsformular formular = new Bidragsformular(
                "2020", totalt, avrundning, slag, rader("Norrbotten", region), rader("Luleå", kommun));
        Bidragsfordelning.Nekad nekad =
                (Bidragsfordelning.Nekad) formular.fraga().fordela();

        assertEquals(
                fel,
                nekad.anmarkningar().stream()
                        .map(anmarkning -> Faltfel.av(anmarkning, formular, Jsonprov.SVENSKA))
                        .map(ett -> ett.falt() + ": " + ett.text())
                        .collect(Collectors.joining("; "))
                        .replace('\u00a0', ' '));
    }

    @Test
    void aMemberNamedTwiceIsToldAtItsLastRow() {
        Bidragsformular formular = new Bidragsformular(
                "2020",
                "100",
                Avrundning.KRONA,
                Fordelningsnyckel.Slag.PROCENT,
                rader("Norrbotten", "100"),
                List.of(
                        new Medlemsrad("2580 Luleå", "60"),
                        new Medlemsrad("2580 Luleå", "20"),
                        new Medlemsrad("2581 Piteå", "20")));
        Bidragsfordelning.Nekad nekad =
                (Bidragsfordelning.Nekad) formular.fraga().fordela();

        assertEquals(
                new Faltfel("kommuner-1-medlem", "Luleå står två gånger bland kommunerna. Ta bort den ena raden."),
                Faltfel.av(nekad.anmarkningar().get(0), formular, Jsonprov.SVENSKA));
    }

    private static List<Medlemsrad> rader(String namn, String andel) {
        return andel == null ? List.of() : List.of(new Medlemsrad(namn, andel));
    }
}
