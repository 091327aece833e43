package org.openfinsam.web.rakna;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openfinsam.domain.belopp.Regelfel;
import org.openfinsam.web.api.Problemfel;

class AvstamningsjsonTest {

    private static final String RESULTAT = """
            avsnitt;rad;utfall;budget;avvikelse;anm
            intakt;bidrag;100;90;10;ok
            intakt;SUMMA;100;90;10;
            kostnad;loner;-60,4;-60;0;
            kostnad;ovrigt;-20,4;;-20;x
            kostnad;SUMMA;-81;-60;-20;
            ;RESULTAT;19;30;-10;
            """;

    @Test
    void theExampleGivesItsAnswerAsJsonAndAsCsv() throws IOException {
        assertEquals(
                Jsonprov.json(Exempel.AVSTAMNING_SVAR), svar(Jsonprov.las(Exempel.AVSTAMNING, Avstamningsjson::las)));
        assertEquals(Jsonprov.json(Exempel.AVSTAMNING_SVAR), svar(csv(Exempel.AVSTAMNING_CSV, "")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "``          | 6 | SUMMA kostnad/SUMMA utfall -0.2 FEL",
                "tomt=OKANT  | 5 | SUMMA kostnad/SUMMA utfall -0.2 FEL",
                "enhet=ANTAL | 6 | SUMMA kostnad/SUMMA utfall -0.2 FEL",
                "radregel=RESULTAT=intakt+kostnad    | 9 | SUMMA kostnad/SUMMA utfall -0.2 FEL",
                "kolumnregel=avvikelse=utfall-budget | 12 | SUMMA kostnad/SUMMA utfall -0.2 FEL; "
                        + "KOLUMNREGEL kostnad/loner avvikelse 0.4 FEL; KOLUMNREGEL kostnad/ovrigt avvikelse 0.4 FEL; "
                        + "KOLUMNREGEL kostnad/SUMMA avvikelse 1 AVRUNDNING; KOLUMNREGEL /RESULTAT avvikelse 1 AVRUNDNING",
            })
    void rulesUnitAndEmptyAreQueryParameters(String fraga, int kontrollerade, String fynd) throws IOException {
        JsonObject svar = svar(csv(RESULTAT, fraga));

        assertEquals(fynd, fynd(svar));
        assertEquals(kontrollerade, svar.getInt("kontrollerade"));
    }

    @Test
    void theSameTableAsJsonGivesTheSame() throws IOException {
        String rader = RESULTAT.lines()
                .skip(1)
                .map(rad -> rad.split(";", -1))
                .map(f -> """
                        {"avsnitt":"%s","rad":"%s","celler":{"utfall":"%s","budget":%s,"avvikelse":%s,"anm":"%s"}}""".formatted(f[0], f[1], f[2], f[3].isEmpty() ? "null" : f[3], f[4], f[5]))
                .collect(Collectors.joining(","));
        String fraga = "{\"kolumnregel\":[\"avvikelse=utfall-budget\"],\"radregel\":[\"RESULTAT=intakt+kostnad\"],"
                + "\"rader\":[" + rader + "]}";

        assertEquals(
                svar(csv(RESULTAT, "kolumnregel=avvikelse=utfall-budget&radregel=RESULTAT=intakt+kostnad")),
                svar(Jsonprov.las(fraga, Avstamningsjson::las)));
    }

    @Test
    void theSkeletonOfTheDocumentationCanBeRead() {
        String skelett = """
                {"enhet":"KR","kolumnregel":[],"radsumma":[],"radregel":[],
                 "rader":[{"avsnitt":"","rad":"","celler":{"utfall":1}}]}""";

        assertEquals(
                Jsonprov.json("{\"kontrollerade\":0,\"anmarkningar\":[]}"),
                svar(Jsonprov.las(skelett, Avstamningsjson::las)));
    }

    @Test
    void aColumnSumsTheOthers() throws IOException {
        assertEquals(
                "RADSUMMA /rad totalt 1 FEL",
                fynd(svar(csv("avsnitt;rad;a;b;totalt\n;rad;1;2;4\n", "radsumma=totalt&enhet=ANTAL"))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "radregel=RESULTAT=intakt+kostnader",
                "kolumnregel=avvikelse=utfall-budjet",
                "radsumma=anm",
                "radregel=SUMMA=intakt",
            })
    void aNameThatTheTableDoesNotHaveIsAFaultOfTheRule(String fraga) throws IOException {
        Avstamningsjson.Fraga last = csv(RESULTAT, fraga);

        assertThrows(Regelfel.class, () -> svar(last));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{}                              | /rader: Fältet saknas.",
                "{'enhet':'PROCENT','rader':[]}  | /enhet: Ska vara något av orden KR, TKR, ANTAL.",
                "{'tomt':'0','rader':[]}         | /tomt: Ska vara något av orden NOLL, OKANT.",
                "{'radregel':'a=b','rader':[]}   | /radregel: Ska vara en lista: värden mellan [ och ].",
                "{'rader':[{'avsnitt':'','rad':'a'}]} | /rader/0/celler: Fältet saknas.",
                "{'rader':[{'avsnitt':'','rad':'a','celler':{'u':true}}]} | /rader/0/celler/u: Ska vara ett tal utan citattecken, med decimalpunkt.",
            })
    void whatCannotBeReadIsToldByItsPointer(String fraga, String fel) {
        assertEquals(fel, Jsonprov.fel(fraga.replace('\'', '"'), Avstamningsjson::las));
    }

    @ParameterizedTest
    @ValueSource(strings = {"kolumregel=a=b", "enhet=kr", "enhet=KR&enhet=KR", "tomt=", "sida=2"})
    void aParameterThatCannotBeReadIsRefused(String fraga) {
        assertThrows(Problemfel.class, () -> csv(RESULTAT, fraga));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a;b", "avsnitt;rad;u\n;a;1;2", "avsnitt;rad;u\n;19121212-1212;1"})
    void aLineThatCannotBeReadIsRefused(String text) {
        assertThrows(Problemfel.class, () -> csv(text, ""));
    }

    private static Avstamningsjson.Fraga csv(String text, String fraga) throws IOException {
        Map<String, List<String>> parametrar = new LinkedHashMap<>();
        for (String del : fraga.isEmpty() ? new String[0] : fraga.split("&")) {
            int lika = del.indexOf('=');
            parametrar.merge(
                    del.substring(0, lika),
                    List.of(del.substring(lika + 1)),
                    (ett, annat) -> List.of(ett.get(0), annat.get(0)));
        }
        return Avstamningscsv.las(Jsonprov.kropp(text), parametrar);
    }

    private static JsonObject svar(Avstamningsjson.Fraga fraga) {
        return Avstamningsjson.skriv(
                new Avstamningstjanst().granska(fraga.tabell(), fraga.villkor()), Jsonprov.SVENSKA);
    }

    private static String fynd(JsonObject svar) {
        return svar.getJsonArray("anmarkningar").getValuesAs(JsonObject.class).stream()
                .map(f -> {
                    JsonObject data = f.getJsonObject("data");
                    return f.getString("kod").replace("AVST-", "") + " " + data.getString("avsnitt") + "/"
                            + data.getString("rad") + " " + data.getString("kolumn") + " " + data.get("differens")
                            + " " + f.getString("allvar");
                })
                .collect(Collectors.joining("; "));
    }
}
