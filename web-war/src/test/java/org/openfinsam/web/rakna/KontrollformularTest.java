package org.openfinsam.web.rakna;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openfinsam.domain.belopp.Avrundning;
import org.openfinsam.domain.forbund.Part;

class KontrollformularTest {

    /** The example of the API, as the page has it in its address. */
    static final String SKELLEFTEA = "ar=2014&avrundning=KRONA&part=FORSAKRINGSKASSAN&medlem=&belopp=2+976+000"
            + "&part=REGION&medlem=24&belopp=1526000&part=KOMMUN&medlem=2482&belopp=1+526+000,00";

    @Test
    void theAddressIsTheQuestionOfTheApi() {
        assertEquals(Map.of(), Formularprovning.fel(formular(SKELLEFTEA)));
        assertEquals(
                Jsonprov.las(Exempel.BIDRAGSKONTROLL, Kontrolljson::las),
                formular(SKELLEFTEA).fraga());
    }

    @Test
    void anEmptyAddressShowsAnExample() {
        Kontrollformular formular = formular("sprak=en");

        assertEquals(Kontrollformular.EXEMPEL, formular);
        assertEquals(Map.of(), Formularprovning.fel(formular));
        assertEquals(
                "Bidrag[part=REGION, kod=24, namn=Västerbottens läns landsting, belopp=1526000.00]",
                formular.fraga().bidrag().get(1).toString());
    }

    @Test
    void theFormGivesItsAddressBack() {
        assertEquals(formular(SKELLEFTEA), formular(formular(SKELLEFTEA).adress()));
        assertEquals(Kontrollformular.EXEMPEL, formular(Kontrollformular.EXEMPEL.adress()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "ar=2014          | ar=2003            | ar             | Skriv ett år från 2004, till exempel 2020.",
                "avrundning=KRONA | avrundning=ORE     | avrundning     | Välj ett av alternativen.",
                "part=REGION      | part=LANDSTING     | rader-1-part   | Välj ett av alternativen.",
                "belopp=1526000   | belopp=            | rader-1-belopp | Skriv medlemmens bidrag i kronor.",
                "belopp=1526000   | belopp=mycket      | rader-1-belopp | Skriv ett belopp i kronor med högst två decimaler, till exempel 1 234 567,50.",
                "belopp=1526000   | belopp=1000000000001 | rader-1-belopp | Skriv ett belopp på högst tusen miljarder kronor.",
                "medlem=24        | medlem=19121212-1212 | rader-1-medlem | Texten innehåller något som ser ut som ett personnummer. Ta bort det: inga personuppgifter får finnas här.",
            })
    void whatIsWrongIsToldAtItsField(String del, String ersattning, String falt, String text) {
        assertEquals(
                Map.of(falt, text),
                Formularprovning.fel(
                        formular(SKELLEFTEA.replaceFirst(del, ersattning)).ifylld()));
    }

    @Test
    void aRepaymentIsBelowZero() {
        Kontrollformular formular = formular(SKELLEFTEA.replace("belopp=1526000", "belopp=−1"));

        assertEquals(Map.of(), Formularprovning.fel(formular));
        assertEquals(-100, formular.fraga().bidrag().get(1).belopp().oren());
    }

    @Test
    void withoutRowsThereIsNothingToCheck() {
        Kontrollformular formular = formular("ar=2014&avrundning=KRONA&part=KOMMUN&medlem=&belopp=");

        assertEquals(Map.of("rader", "Skriv minst ett bidrag."), Formularprovning.fel(formular.ifylld()));
    }

    @Test
    void emptyRowsAreNotMeantAndStandLast() {
        Kontrollformular formular =
                formular(SKELLEFTEA.replace("&part=REGION", "&part=KOMMUN&medlem=&belopp=&part=REGION"));

        assertTrue(formular.rader().get(3).arTom());
        assertEquals(formular(SKELLEFTEA), formular.ifylld());
    }

    @ParameterizedTest
    @CsvSource({"rader-ny, 4", "rader-bort-0, 2", "rader-bort-9, 3"})
    void aButtonLengthensOrShortensTheList(String knapp, int rader) {
        Kontrollformular efter = formular(SKELLEFTEA).efter(knapp).orElseThrow();

        assertEquals(rader, efter.rader().size());
        assertEquals(Avrundning.KRONA, efter.avrundning());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "rader", "kommuner-ny", "rader-bort-", "rader-bort-99999"})
    void anotherButtonDoesNothing(String knapp) {
        assertTrue(formular(SKELLEFTEA).efter(knapp).isEmpty());
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "24, 24, -",
                "2482, 2482, -",
                "2482 Skellefteå, 2482, Skellefteå",
                "Skellefteå, -, Skellefteå",
                "'', -, -",
                "123, -, 123"
            })
    void aMemberIsACodeANameOrBoth(String skrivet, String kod, String namn) {
        var bidrag = new Bidragsrad(Part.KOMMUN, skrivet, "1").bidrag();

        assertEquals(kod, bidrag.kod());
        assertEquals(namn, bidrag.namn());
    }

    private static Kontrollformular formular(String adress) {
        return Kontrollformular.av(Formularprovning.delar(adress));
    }
}
