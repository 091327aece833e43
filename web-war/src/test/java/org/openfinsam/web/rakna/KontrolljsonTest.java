package org.openfinsam.web.rakna;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.JsonObject;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KontrolljsonTest {

    @Test
    void theExampleGivesItsAnswer() {
        assertEquals(Jsonprov.json(Exempel.BIDRAGSKONTROLL_SVAR), svar(Exempel.BIDRAGSKONTROLL, Jsonprov.SVENSKA));
    }

    @Test
    void theTextFollowsTheLanguageAndTheCodeDoesNot() {
        JsonObject fynd = svar(Exempel.BIDRAGSKONTROLL, Locale.ENGLISH)
                .getJsonArray("anmarkningar")
                .getJsonObject(0);

        assertEquals("FL5-HALFTEN", fynd.getString("kod"));
        assertEquals(
                "The state's part is 38 000 SEK too small.",
                fynd.getString("text").substring(0, 41).replace('\u00a0', ' '));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            quoteCharacter = '`',
            value = {
                "50     | -  | 25    | 25    | -        | ``",
                "51     | -  | 25    | 25    | -        | FL5-HALFTEN AVRUNDNING 0.50",
                "52     | -  | 25    | 25    | -        | FL5-HALFTEN FEL 1",
                "50.01  | -  | 25    | 25    | ORE      | FL5-HALFTEN AVRUNDNING 0.01",
                "50.02  | -  | 25    | 25    | ORE      | FL5-HALFTEN FEL 0.01",
                "50500  | -  | 25000 | 25000 | TUSENTAL | FL5-HALFTEN AVRUNDNING 250",
                "52     | -  | 28    | 24    | -        | FL5-FJARDEDEL FEL 2",
                "50     | -  | 24.5  | 25.5  | KRONA    | FL5-FJARDEDEL AVRUNDNING -0.50",
                "25     | 25 | 25    | 25    | -        | FL5-AF VARNING 25",
            })
    void differencesAreStatedMinusCalculated(
            String fk, String af, String region, String kommun, String avrundning, String fynd) {
        String fraga = "{\"ar\":2014,\"bidrag\":[{\"part\":\"FORSAKRINGSKASSAN\",\"belopp\":" + fk + "}"
                + (af == null ? "" : ",{\"part\":\"ARBETSFORMEDLINGEN\",\"belopp\":" + af + "}")
                + ",{\"part\":\"REGION\",\"belopp\":" + region + "},{\"part\":\"KOMMUN\",\"belopp\":" + kommun + "}]"
                + (avrundning == null ? "" : ",\"avrundning\":\"" + avrundning + "\"") + "}";

        assertEquals(
                fynd,
                svar(fraga, Jsonprov.SVENSKA).getJsonArray("anmarkningar").getValuesAs(JsonObject.class).stream()
                        .map(f -> f.getString("kod") + " " + f.getString("allvar") + " "
                                + f.getJsonObject("data").values().iterator().next())
                        .collect(Collectors.joining(", ")));
    }

    @Test
    void rowsOfOnePartAreAddedUp() {
        assertEquals(
                Jsonprov.json("{\"FORSAKRINGSKASSAN\":50.00,\"REGION\":25.00,\"KOMMUN\":25.00}"),
                svar("""
                                {"ar":2014,"bidrag":[{"part":"KOMMUN","namn":"A","belopp":10},
                                {"part":"FORSAKRINGSKASSAN","belopp":50},{"part":"KOMMUN","namn":"B","belopp":15},
                                {"part":"REGION","belopp":25}]}""", Jsonprov.SVENSKA).getJsonObject("andelar"));
    }

    @Test
    void aSumOfZeroHasNoSharesAndSaysWhy() {
        assertEquals(
                Jsonprov.json("""
                        {"andelar":{"REGION":null},"andelarSkal":"går inte att beräkna","anmarkningar":[]}"""),
                svar("{\"ar\":2014,\"bidrag\":[{\"part\":\"REGION\",\"belopp\":0}]}", Jsonprov.SVENSKA));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'REGION'  | 'LANDSTING' | /bidrag/1/part: Ska vara något av orden FORSAKRINGSKASSAN, ARBETSFORMEDLINGEN, REGION, KOMMUN.",
                "2976000   | '2976000'   | /bidrag/0/belopp: Ska vara ett tal utan citattecken, med decimalpunkt.",
                "2014      | '2014'      | /ar: Ska vara ett tal utan citattecken, med decimalpunkt.",
                "'bidrag'  | 'Bidrag'    | /bidrag: Fältet saknas.",
            })
    void whatCannotBeReadIsToldByItsPointer(String text, String ersattning, String fel) {
        assertEquals(
                fel,
                Jsonprov.fel(
                        Exempel.BIDRAGSKONTROLL.replace(text.replace('\'', '"'), ersattning.replace('\'', '"')),
                        Kontrolljson::las));
    }

    @Test
    void somethingMustBeChecked() {
        assertEquals(
                "/bidrag: Listan ska ha minst en rad.", Jsonprov.fel("{\"ar\":2014,\"bidrag\":[]}", Kontrolljson::las));
    }

    private static JsonObject svar(String fraga, Locale sprak) {
        return Kontrolljson.skriv(new Kontrolltjanst().kontrollera(Jsonprov.las(fraga, Kontrolljson::las)), sprak);
    }
}
