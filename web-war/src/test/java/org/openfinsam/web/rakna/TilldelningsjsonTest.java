package org.openfinsam.web.rakna;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import jakarta.json.JsonObject;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openfinsam.domain.medel.StatligTilldelning;

class TilldelningsjsonTest {

    @Test
    void theExampleGivesItsAnswer() {
        assertEquals(Jsonprov.json(Exempel.TILLDELNING_SVAR), svar(Exempel.TILLDELNING));
    }

    @Test
    void oneOfSeventyFiveWithAHundredthOfBothKeys() {
        String forbund = IntStream.range(0, 75)
                .mapToObj(i -> i == 0
                        ? "{'namn':'Ett','forsorjning':74,'invanare':148}"
                        : "{'namn':'Annat','forsorjning':99,'invanare':198}")
                .collect(Collectors.joining(","));

        JsonObject svar =
                svar("{'pott':339000000,'grundbelopp':400000,'viktForsorjning':0.75,'viktInvanare':0.25,'forbund':["
                        .concat(forbund)
                        .concat("]}")
                        .replace('\'', '"'));

        assertEquals(
                Jsonprov.json("{\"namn\":\"Ett\",\"belopp\":3490000,\"bromsad\":false}"),
                svar.getJsonArray("tilldelning").getJsonObject(0));
        assertEquals(339_000_000, svar.getInt("summa"));
    }

    @Test
    void theLoweringIsStoppedAndOreFollowThePot() {
        assertEquals(Jsonprov.json("""
                        {"tilldelning":[{"namn":"A","belopp":500000.02,"bromsad":true},{"namn":"B","belopp":499999.99,"bromsad":false}],
                         "summa":1000000.01,"anmarkningar":[]}"""), svar("""
                        {"pott":1000000.01,"grundbelopp":400000,"viktForsorjning":0.75,"viktInvanare":0.25,"hogstaSankning":0.10,
                         "forbund":[{"namn":"A","forsorjning":1,"invanare":1,"foregaende":555555.57,"overKapitalniva":false},
                          {"namn":"B","forsorjning":1,"invanare":1,"foregaende":null}]}"""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'hogstaSankning':0.10 | 'hogstaSankning':null",
                ",'hogstaSankning':0.10 | ``",
                ",'overKapitalniva':false | ``",
                ",'foregaende':4000000 | ``",
                "'foregaende':4000000 | 'foregaende':null",
                "'overKapitalniva':false | 'overKapitalniva':true",
            })
    void whatMayBeLeftOutMay(String text, String ersattning) {
        assertEquals(
                Jsonprov.json(Exempel.TILLDELNING_SVAR),
                svar(Exempel.TILLDELNING.replace(text.replace('\'', '"'), ersattning.replace('\'', '"'))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "339000000 | -1        | /pott: Ska vara 0 eller större.",
                "339000000 | 0.001     | /pott: Ska vara kronor med högst två decimaler, högst tusen miljarder.",
                "'pott'    | 'pot'     | /pott: Fältet saknas.",
                ":400000,  | :-400000, | /grundbelopp: Ska vara 0 eller större.",
                "0.75      | 1.75      | /viktForsorjning: Ska ligga inom 0–1.",
                "0.25      | -0.25     | /viktInvanare: Ska vara 0 eller större.",
                "0.10      | 10        | /hogstaSankning: Ska ligga inom 0–1.",
                "1000,     | -1000,    | /forbund/0/forsorjning: Ska vara 0 eller större.",
                "50000,    | 'många',  | /forbund/0/invanare: Ska vara ett tal utan citattecken, med decimalpunkt.",
                ":4000000, | :-4000000, | /forbund/0/foregaende: Ska vara 0 eller större.",
                "false     | 'nej'     | /forbund/0/overKapitalniva: Ska vara true eller false, utan citattecken.",
                "false     | 0         | /forbund/0/overKapitalniva: Ska vara true eller false, utan citattecken.",
                "'namn':'A', | ``      | /forbund/0/namn: Fältet saknas.",
                "'namn':'A' | 'namn':'19640823-3234' | /forbund/0/namn: Innehåller något som ser ut som ett personnummer. Ta bort det: här behövs inga personuppgifter.",
            })
    void whatCannotBeReadIsToldByItsPointer(String text, String ersattning, String fel) {
        assertEquals(
                fel,
                Jsonprov.fel(
                        Exempel.TILLDELNING.replace(text.replace('\'', '"'), ersattning.replace('\'', '"')),
                        Tilldelningsjson::las));
    }

    @Test
    void someoneMustShare() {
        String forst = Exempel.TILLDELNING.substring(0, Exempel.TILLDELNING.indexOf('[') + 1);

        assertEquals("/forbund: Listan ska ha minst en rad.", Jsonprov.fel(forst + "]}", Tilldelningsjson::las));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'pott':339000000 | 'pott':3599999   | POTT-FOR-LITEN",
                "0.25             | 0.24             | TILLDELNING-VIKTER",
                "'invanare':50000 | 'invanare':0     | TILLDELNING-NYCKEL",
            })
    void theRulesThatSayNo(String text, String ersattning, String kod) {
        StatligTilldelning.Nekad nekad = assertInstanceOf(
                StatligTilldelning.Nekad.class,
                new Tilldelningstjanst()
                        .fordela(Jsonprov.las(
                                Exempel.TILLDELNING.replace(text.replace('\'', '"'), ersattning.replace('\'', '"')),
                                Tilldelningsjson::las)));

        assertEquals(kod, nekad.anmarkningar().get(0).kod());
    }

    private static JsonObject svar(String fraga) {
        return Tilldelningsjson.skriv(assertInstanceOf(
                StatligTilldelning.Fordelad.class,
                new Tilldelningstjanst().fordela(Jsonprov.las(fraga, Tilldelningsjson::las))));
    }
}
