package org.openfinsam.web.rakna;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openfinsam.domain.belopp.Avrundning;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.medel.Bidragsfordelning;
import org.openfinsam.domain.medel.Fordelningsnyckel;
import org.openfinsam.domain.tid.Rakenskapsar;

class BidragsbildTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "5000000 | PROCENT | 100    | 62 38 | Staten betalar *2 500 000 kr*. Regionen och kommunerna betalar lika mycket tillsammans.",
                "5000000 | PROCENT | 100    | 100   | Staten betalar *2 500 000 kr*. Regionen och kommunen betalar lika mycket tillsammans.",
                "5000000 | PROCENT | 50 50  | 62 38 | Staten betalar *2 500 000 kr*. Regionerna och kommunerna betalar lika mycket tillsammans.",
                "5000001 | PROCENT | 50 50  | 100   | Staten betalar *2 500 001 kr*. Regionerna och kommunen betalar resten tillsammans.",
                "5000000 | PROCENT | ``     | 100   | Staten betalar *2 500 000 kr*. Kommunen betalar lika mycket.",
                "5000000 | PROCENT | 100    | 62 37 | Statens och regionens delar är klara. Kommunernas *1 250 000 kr* delas när nyckeln blir 100 %.",
                "5000000 | PROCENT | 50 50  | 62 37 | Statens och regionernas delar är klara. Kommunernas *1 250 000 kr* delas när nyckeln blir 100 %.",
                "5000000 | PROCENT | ``     | 99    | Statens del är klar. Kommunens *2 500 000 kr* delas när nyckeln blir 100 %.",
                "5000000 | PROCENT | 50 40  | 62 38 | Statens och kommunernas delar är klara. Regionernas *1 250 000 kr* delas när nyckeln blir 100 %.",
                "5000000 | VIKT    | 0      | 0 0   | Statens del är klar. Regionernas och kommunernas *2 500 000 kr* delas när någon vikt är större än 0.",
            })
    void theSentenceSaysWhoPaysAndWhatIsLeftToDo(
            String totalt, Fordelningsnyckel.Slag slag, String regioner, String kommuner, String mening) {
        Mening svar = Bidragsbild.av(
                        fordelning(totalt, nyckel(slag, regioner), nyckel(slag, kommuner)), Jsonprov.SVENSKA)
                .svar();

        assertEquals(mening, Meningsprov.utskrift(svar));
    }

    @Test
    void thePictureIsAHalfAndTwoQuarters() {
        Bidragsbild bild = Bidragsbild.av(
                fordelning(
                        "5000000",
                        nyckel(Fordelningsnyckel.Slag.PROCENT, "100"),
                        nyckel(Fordelningsnyckel.Slag.PROCENT, "62 38")),
                Jsonprov.SVENSKA);

        assertEquals("Försäkringskassan, ½ 2 500 000; Regionen, ¼ 1 250 000; Kommunerna, ¼ 1 250 000", rutor(bild));
        assertEquals("Resultat 2020", bild.rubrik());
        assertEquals("kr, hela kronor", bild.enhet());
        assertEquals("Medlem", bild.tabell().radrubrik());
    }

    @Test
    void withoutRegionThePictureIsTwoHalves() {
        Bidragsbild bild = Bidragsbild.av(
                fordelning(
                        "5000000",
                        nyckel(Fordelningsnyckel.Slag.PROCENT, ""),
                        nyckel(Fordelningsnyckel.Slag.PROCENT, "100")),
                Locale.ENGLISH);

        assertEquals("Försäkringskassan, ½ 2 500 000; The municipality, ½ 2 500 000", rutor(bild));
    }

    private static String rutor(Bidragsbild bild) {
        return bild.rutor().stream()
                .map(ruta -> ruta.namn() + " " + ruta.belopp())
                .collect(Collectors.joining("; "))
                .replace('\u00a0', ' ')
                .replace("\u00ad", "");
    }

    private static Bidragsfordelning fordelning(String totalt, Fordelningsnyckel regioner, Fordelningsnyckel kommuner) {
        return new Bidragsfordelning(
                new Rakenskapsar(2020), Belopp.parse(totalt), Avrundning.KRONA, regioner, kommuner, null);
    }

    private static Fordelningsnyckel nyckel(Fordelningsnyckel.Slag slag, String andelar) {
        List<Fordelningsnyckel.Del> delar = Arrays.stream(andelar.split(" "))
                .filter(andel -> !andel.isEmpty())
                .map(andel -> new Fordelningsnyckel.Del("0980", "Gotland", new BigDecimal(andel)))
                .toList();
        return new Fordelningsnyckel(slag, delar);
    }
}
