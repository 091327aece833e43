package org.openfinsam.web.rakna;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openfinsam.domain.belopp.Belopp;

class JsonobjektTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{\"totalt\":1,}",
                "{'totalt':1}",
                "{\"totalt\":1} {}",
                "{\"totalt\":01}",
                "{\"totalt\":1,\"totalt\":2}",
                "{\"totalt\":NaN}",
                "{\"totalt\":1",
            })
    void bodyThatIsNoJsonIsToldByLineAndColumn(String kropp) {
        assertEquals(
                "Texten är inte JSON: felet är på rad och kolumn #.",
                Jsonprov.fel(kropp, JsonobjektTest::totalt).replaceAll("\\d+:\\d+", "#"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "1", "\"a\"", "null"})
    void bodyIsAnObject(String kropp) {
        assertEquals("Ska vara ett objekt: fält mellan { och }.", Jsonprov.fel(kropp, JsonobjektTest::totalt));
    }

    @Test
    void bodyIsUtf8() {
        byte[] latin = "{\"totalt\":1,\"å\":1}".getBytes(StandardCharsets.ISO_8859_1);

        assertEquals(
                "Texten är inte kodad i UTF-8.",
                assertThrows(
                                Jsonfel.class,
                                () -> Jsonobjekt.las(new ByteArrayInputStream(latin), JsonobjektTest::totalt))
                        .text(Jsonprov.SVENSKA));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{}                            | /totalt: Fältet saknas.",
                "{'totalt':null}               | /totalt: Fältet saknas.",
                "{'totalt':1,'Totalt':1}       | /Totalt: Fältet är okänt. Kontrollera stavningen eller ta bort det.",
                "{'totalt':1,'a/b~c':1}        | /a~1b~0c: Fältet är okänt. Kontrollera stavningen eller ta bort det.",
                "{'totalt':'5000000'}          | /totalt: Ska vara ett tal utan citattecken, med decimalpunkt.",
                "{'totalt':true}               | /totalt: Ska vara ett tal utan citattecken, med decimalpunkt.",
                "{'totalt':[]}                 | /totalt: Ska vara ett tal utan citattecken, med decimalpunkt.",
                "{'totalt':1.005}              | /totalt: Ska vara kronor med högst två decimaler, högst tusen miljarder.",
                "{'totalt':1000000000000.01}   | /totalt: Ska vara kronor med högst två decimaler, högst tusen miljarder.",
                "{'totalt':1e99}               | /totalt: Ska vara kronor med högst två decimaler, högst tusen miljarder.",
                "{'totalt':1e999999999}        | /totalt: Talet har fler än 100 siffror på ena sidan av decimalpunkten.",
                "{'totalt':1e-999999999}       | /totalt: Talet har fler än 100 siffror på ena sidan av decimalpunkten.",
                "{'totalt':1e99999999999}      | Talet har fler än 100 siffror på ena sidan av decimalpunkten.",
            })
    void amountIsKronor(String kropp, String text) {
        assertEquals(text, Jsonprov.fel(kropp.replace('\'', '"'), JsonobjektTest::totalt));
    }

    @ParameterizedTest
    @CsvSource({
        "1,             1.00",
        "1.5,           1.50",
        "-0.01,         -0.01",
        "1.500,         1.50",
        "1e3,           1000.00",
        "1000000000000, 1000000000000.00",
    })
    void amountIsExact(String tal, String belopp) {
        assertEquals(Belopp.parse(belopp), Jsonprov.las("{\"totalt\":" + tal + "}", JsonobjektTest::totalt));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2003", "10000", "2020.5", "-2020", "1e12"})
    void yearIsAWholeNumberWithinLimits(String ar) {
        assertEquals(
                "/ar: Ska vara ett heltal inom 2004–9999.",
                Jsonprov.fel("{\"ar\":" + ar + "}", fraga -> fraga.falt("ar").heltal(2004, 9999)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "-1     | /andel: Ska vara 0 eller större.",
                "1e15   | /andel: Talet har fler än 15 siffror på ena sidan av decimalpunkten.",
                "1e-16  | /andel: Talet har fler än 15 siffror på ena sidan av decimalpunkten.",
                "100.1  | /andel: Ska ligga inom 0–100.",
            })
    void shareIsPerCent(String andel, String text) {
        assertEquals(
                text,
                Jsonprov.fel(
                        "{\"andel\":" + andel + "}",
                        fraga -> fraga.falt("andel").procent()));
    }

    @Test
    void textIsNoNumberAndNoPerson() {
        Function<Jsonobjekt, String> namn = fraga -> fraga.falt("namn").text();

        assertEquals("/namn: Ska vara text inom citattecken.", Jsonprov.fel("{\"namn\":1}", namn));
        assertEquals(
                "/namn: Innehåller något som ser ut som ett personnummer. Ta bort det: här behövs inga personuppgifter.",
                Jsonprov.fel("{\"namn\":\"Insats 19121212-1212\"}", namn));
    }

    @Test
    void listCountsItsRowsFromZero() {
        Function<Jsonobjekt, Object> rader = fraga -> fraga.falt("rader")
                .minstEn(rad -> rad.objekt(r -> r.falt("belopp").belopp()));

        assertEquals("/rader: Ska vara en lista: värden mellan [ och ].", Jsonprov.fel("{\"rader\":{}}", rader));
        assertEquals("/rader: Listan ska ha minst en rad.", Jsonprov.fel("{\"rader\":[]}", rader));
        assertEquals("/rader/1/belopp: Fältet saknas.", Jsonprov.fel("{\"rader\":[{\"belopp\":1},{}]}", rader));
        assertEquals(
                "/rader/1: Ska vara ett objekt: fält mellan { och }.",
                Jsonprov.fel("{\"rader\":[{\"belopp\":1},2]}", rader));
    }

    @Test
    void namesOfTheCallerHaveTheSameLimits() {
        Function<Jsonobjekt, Object> alla = fraga -> fraga.alla(Optional::isPresent);

        assertEquals(
                "{utfall=true, budget=false}",
                Jsonprov.las("{\"utfall\":1,\"budget\":null}", alla).toString());
        assertEquals("Ett fält saknar namn.", Jsonprov.fel("{\" \":1}", alla));
        assertEquals(
                "Innehåller något som ser ut som ett personnummer. Ta bort det: här behövs inga personuppgifter.",
                Jsonprov.fel("{\"121212-1212\":1}", alla));
    }

    @Test
    void everyFaultHasATextInBothLanguages() {
        for (Jsonfel.Slag slag : Jsonfel.Slag.values()) {
            for (Locale sprak : new Locale[] {Jsonprov.SVENSKA, Locale.ENGLISH}) {
                assertEquals("/a: ", new Jsonfel("/a", slag).text(sprak).substring(0, 4));
            }
        }
    }

    private static Belopp totalt(Jsonobjekt fraga) {
        return fraga.falt("totalt").belopp();
    }
}
