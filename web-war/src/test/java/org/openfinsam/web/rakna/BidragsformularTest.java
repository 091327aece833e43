package org.openfinsam.web.rakna;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openfinsam.domain.belopp.Avrundning;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.medel.Bidragsfordelning;
import org.openfinsam.domain.medel.Fordelningsnyckel;

class BidragsformularTest {

    private static final String LULEA = "ar=2020&totalt=5+000+000,00&avrundning=KRONA&nyckel=PROCENT"
            + "&region=25+Region+Norrbotten&regionandel=100&kommun=2580+Lule%C3%A5&kommunandel=62,5&kommun=Pite%C3%A5&kommunandel=37.5";

    @Test
    void anEmptyAddressShowsTheExampleOfTheDocumentation() {
        Bidragsformular formular = formular("sprak=en");

        assertEquals(Map.of(), fel(formular));
        assertEquals(Jsonprov.las(Exempel.BIDRAG, Bidragsjson::las), formular.fraga());
    }

    @Test
    void theAddressIsTheQuestion() {
        Bidragsformular formular = formular(LULEA);

        assertEquals(Map.of(), fel(formular));
        Bidragsfordelning fraga = formular.fraga();
        assertEquals(Belopp.kronor(5_000_000), fraga.totalt());
        assertEquals(Avrundning.KRONA, fraga.avrundning());
        assertEquals(Fordelningsnyckel.Slag.PROCENT, fraga.kommuner().slag());
        assertEquals(
                "[Del[kod=2580, namn=Luleå, andel=62.5], Del[kod=null, namn=Piteå, andel=37.5]]",
                fraga.kommuner().delar().toString());
        assertInstanceOf(Bidragsfordelning.Fordelad.class, fraga.fordela());
    }

    @Test
    void theFormGivesItsAddressBack() {
        assertEquals(formular(LULEA), formular(formular(LULEA).adress()));
        assertEquals(Bidragsformular.EXEMPEL, formular(Bidragsformular.EXEMPEL.adress()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "ar=2020             | ar=                  | ar | Skriv vilket år det gäller.",
                "ar=2020             | ar=2003              | ar | Skriv ett år från 2004, till exempel 2020.",
                "ar=2020             | ar=20201             | ar | Skriv ett år från 2004, till exempel 2020.",
                "totalt=5+000+000,00 | totalt=              | totalt | Skriv hela bidraget i kronor.",
                "totalt=5+000+000,00 | totalt=fem           | totalt | Skriv ett belopp i kronor med högst två decimaler, till exempel 1 234 567,50.",
                "totalt=5+000+000,00 | totalt=1,005         | totalt | Skriv ett belopp i kronor med högst två decimaler, till exempel 1 234 567,50.",
                "totalt=5+000+000,00 | totalt=1000000000001 | totalt | Skriv ett belopp på högst tusen miljarder kronor.",
                "totalt=5+000+000,00 | totalt=-1            | totalt | Skriv ett belopp som är noll eller större.",
                "avrundning=KRONA    | avrundning=ORE       | avrundning | Välj ett av alternativen.",
                "nyckel=PROCENT      | nyckel=procent       | nyckel | Välj ett av alternativen.",
                "kommunandel=62,5    | kommunandel=         | kommuner-0-andel | Skriv medlemmens andel.",
                "kommunandel=62,5    | kommunandel=sextio   | kommuner-0-andel | Skriv andelen som ett tal, till exempel 62,5.",
                "kommunandel=62,5    | kommunandel=-62      | kommuner-0-andel | Skriv andelen som ett tal, till exempel 62,5.",
                "kommunandel=62,5    | kommunandel=,        | kommuner-0-andel | Skriv andelen som ett tal, till exempel 62,5.",
                "kommunandel=62,5    | kommunandel=1234567890123456 | kommuner-0-andel | Skriv andelen som ett tal, till exempel 62,5.",
                "kommun=Pite%C3%A5   | kommun=              | kommuner-1-medlem | Skriv medlemmens namn.",
                "kommun=Pite%C3%A5   | kommun=19121212-1212 | kommuner-1-medlem | Texten innehåller något som ser ut som ett personnummer. Ta bort det: inga personuppgifter får finnas här.",
            })
    void whatIsWrongIsToldAtItsField(String del, String ersattning, String falt, String text) {
        assertEquals(Map.of(falt, text), fel(formular(LULEA.replace(del, ersattning))));
    }

    @Test
    void theReaderChoosesTheLanguageAndNotTheServer() {
        assertEquals(
                Map.of("ar", "Write a year from 2004, for example 2020."),
                Formularprovning.fel(formular(LULEA.replace("ar=2020", "ar=2003")), Locale.ENGLISH));
    }

    /** What the form lets through, the domain takes: it never throws at a reader. */
    @ParameterizedTest
    @ValueSource(strings = {"0", "007", "1 000 000", "999999999999999,999999999999999", "5,", "1\t2"})
    void everyShareThatTheFormTakesIsTakenByTheDomain(String andel) {
        Medlemsrad rad = new Medlemsrad("Luleå", andel);
        boolean godkand = Formularprovning.fel(rad).isEmpty();

        assertEquals(!andel.equals("5,"), godkand);
        assertTrue(!godkand || rad.del().andel().signum() >= 0);
    }

    @Test
    void emptyRowsAreNotMeant() {
        Bidragsformular formular = formular(LULEA.replace("&kommun=2580", "&kommun=&kommunandel=+&kommun=2580"));

        assertEquals(3, formular.kommuner().size());
        assertTrue(formular.kommuner().get(2).arTom());
        assertEquals(formular(LULEA), formular.ifylld());
    }

    @ParameterizedTest
    @CsvSource({
        "kommuner-ny,       1, 3",
        "regioner-ny,       2, 2",
        "kommuner-bort-0,   1, 1",
        "regioner-bort-0,   0, 2",
        "kommuner-bort-9,   1, 2",
    })
    void aButtonLengthensOrShortensItsList(String knapp, int regioner, int kommuner) {
        Bidragsformular efter = Medlemslista.efter(knapp, formular(LULEA)).orElseThrow();

        assertEquals(regioner, efter.regioner().size());
        assertEquals(kommuner, efter.kommuner().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "kommuner", "landsting-ny", "kommuner-bort-", "kommuner-bort-99999"})
    void anotherButtonDoesNothing(String knapp) {
        assertTrue(Medlemslista.efter(knapp, formular(LULEA)).isEmpty());
    }

    private static Map<String, String> fel(Bidragsformular formular) {
        return Formularprovning.fel(formular);
    }

    private static Bidragsformular formular(String adress) {
        return Bidragsformular.av(Formularprovning.delar(adress));
    }
}
