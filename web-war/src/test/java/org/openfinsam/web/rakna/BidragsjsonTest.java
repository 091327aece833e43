package org.openfinsam.web.rakna;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openfinsam.domain.lag.Anmarkning;
import org.openfinsam.domain.medel.Bidragsfordelning;

class BidragsjsonTest {

    @Test
    void theExampleGivesItsAnswer() {
        assertEquals(Jsonprov.json(Exempel.BIDRAG_SVAR), svar(Exempel.BIDRAG));
    }

    @Test
    void weightsAreOnlyProportions() {
        String vikter = Exempel.BIDRAG
                .replace("PROCENT", "VIKT")
                .replace(":62}", ":31}")
                .replace(":32}", ":16}")
                .replace(":6}", ":3.0}");

        assertEquals(Jsonprov.json(Exempel.BIDRAG_SVAR), svar(vikter));
    }

    @Test
    void oreAreWrittenWithTwoDecimals() {
        String ore = Exempel.BIDRAG.replace("5000000", "10").replace("KRONA", "ORE");

        assertEquals(
                "[5, 2.50, 1.55, 0.80, 0.15]",
                svar(ore).getJsonArray("bidrag").getValuesAs(JsonObject.class).stream()
                        .map(rad -> rad.get("belopp").toString())
                        .toList()
                        .toString());
    }

    @Test
    void theStatesHalfCanBeShownAsTwoRows() {
        String delad = medFalt("\"visningsuppdelning\":{\"ARBETSFORMEDLINGEN\":50}");

        assertEquals(
                Jsonprov.json("""
                                {"bidrag":[{"part":"FORSAKRINGSKASSAN","namn":"Försäkringskassan","belopp":1250000},
                                {"part":"ARBETSFORMEDLINGEN","namn":"Arbetsförmedlingen","belopp":1250000}]}""").getJsonArray("bidrag"),
                svar(delad).getJsonArray("bidrag").subList(0, 2));
    }

    @Test
    void gotlandAlonePaysHalf() {
        assertEquals(Jsonprov.json("""
                        {"bidrag":[{"part":"FORSAKRINGSKASSAN","namn":"Försäkringskassan","belopp":1},
                        {"part":"KOMMUN","kod":"0980","namn":"Gotland","belopp":1}],"summa":2,"anmarkningar":[]}"""), svar("""
                        {"ar":2020,"totalt":2,"nyckel":"PROCENT","avrundning":"KRONA","regioner":[],
                        "kommuner":[{"kod":"0980","namn":"Gotland","andel":100}]}"""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'andel':6}     | 'andel':5}     | FL5-NYCKEL",
                "'andel':100}   | 'andel':100.5} | FL5-NYCKEL",
                "5000000        | 5000000.5      | AVRUNDNING-OJAMN",
                "'KRONA'        | 'TUSENTAL'     | ``",
                "{'kod':'25','namn':'Region Norrbotten','andel':100} | `` | FL3-REGION-SAKNAS",
            })
    void aRuleThatSaysNoHasItsCode(String text, String ersattning, String kod) {
        Bidragsfordelning.Utfall utfall =
                utfall(Exempel.BIDRAG.replace(text.replace('\'', '"'), ersattning.replace('\'', '"')));

        List<String> koder = utfall instanceof Bidragsfordelning.Nekad nekad
                ? nekad.anmarkningar().stream().map(Anmarkning::kod).toList()
                : List.of();
        assertEquals(kod.isEmpty() ? List.of() : List.of(kod), koder);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "2020           | 2003             | /ar: Ska vara ett heltal inom 2004–9999.",
                "5000000        | 'fem miljoner'   | /totalt: Ska vara ett tal utan citattecken, med decimalpunkt.",
                "'PROCENT'      | 'procent'        | /nyckel: Ska vara något av orden PROCENT, VIKT.",
                "'KRONA'        | 'KR'             | /avrundning: Ska vara något av orden ORE, KRONA, TUSENTAL.",
                "'avrundning':'KRONA', | ``        | /avrundning: Fältet saknas.",
                "'andel':62     | 'andel':'62'     | /kommuner/0/andel: Ska vara ett tal utan citattecken, med decimalpunkt.",
                "'namn':'Piteå', | ``              | /kommuner/1/namn: Fältet saknas.",
                "'2560'         | 2560             | /kommuner/2/kod: Ska vara text inom citattecken.",
                "'kommuner'     | 'kommun'         | /kommuner: Fältet saknas.",
            })
    void whatCannotBeReadIsToldByItsPointer(String text, String ersattning, String fel) {
        assertEquals(
                fel,
                Jsonprov.fel(
                        Exempel.BIDRAG.replace(text.replace('\'', '"'), ersattning.replace('\'', '"')),
                        Bidragsjson::las));
    }

    @Test
    void theStatesHalfIsSplitOnlyBetweenItsTwoAgencies() {
        assertEquals(
                "/visningsuppdelning/FORSAKRINGSKASSAN: Fältet är okänt. Kontrollera stavningen eller ta bort det.",
                Jsonprov.fel(
                        medFalt("\"visningsuppdelning\":{\"ARBETSFORMEDLINGEN\":50,\"FORSAKRINGSKASSAN\":50}"),
                        Bidragsjson::las));
        assertEquals(
                "/visningsuppdelning/ARBETSFORMEDLINGEN: Ska ligga inom 0–100.",
                Jsonprov.fel(medFalt("\"visningsuppdelning\":{\"ARBETSFORMEDLINGEN\":101}"), Bidragsjson::las));
    }

    private static String medFalt(String falt) {
        return Exempel.BIDRAG.replaceFirst("\\{", "{" + falt + ",");
    }

    private static Bidragsfordelning.Utfall utfall(String fraga) {
        return new Bidragstjanst().fordela(Jsonprov.las(fraga, Bidragsjson::las));
    }

    private static JsonObject svar(String fraga) {
        return Bidragsjson.skriv((Bidragsfordelning.Fordelad) utfall(fraga));
    }
}
