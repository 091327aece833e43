package org.openfinsam.web.rakna;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.ws.rs.core.MultivaluedHashMap;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openfinsam.domain.belopp.Enhet;
import org.openfinsam.domain.belopp.Tabell;
import org.openfinsam.domain.belopp.Tabellcsv;
import org.openfinsam.domain.belopp.Tomt;

/** The question that a page asks the API on a command line is the question that the page has answered. */
class FragejsonTest {

    @Test
    void aSplit() {
        String medAllt = Exempel.BIDRAG.replace(
                "\"kommuner\"", "\"visningsuppdelning\":{\"ARBETSFORMEDLINGEN\":33.34},\"kommuner\"");
        for (String fraga : List.of(Exempel.BIDRAG, medAllt, Exempel.BIDRAG.replace("\"kod\":\"25\",", ""))) {
            var last = Jsonprov.las(fraga, Bidragsjson::las);

            assertEquals(last, Jsonprov.las(Jsonrader.av(Bidragsjson.fraga(last)), Bidragsjson::las));
        }
    }

    @Test
    void aCheck() {
        String medAllt = Exempel.BIDRAGSKONTROLL
                .replace("\"kod\":\"24\"", "\"kod\":\"24\",\"namn\":\"Region \\\"V\\\"\"")
                .replace("2976000", "-2976000.55");
        for (String fraga : List.of(Exempel.BIDRAGSKONTROLL, medAllt)) {
            var last = Jsonprov.las(fraga, Kontrolljson::las);

            assertEquals(last, Jsonprov.las(Jsonrader.av(Kontrolljson.fraga(last)), Kontrolljson::las));
        }
    }

    @Test
    void days() {
        for (String fraga : List.of(Exempel.FRISTER, "{\"sammantrade\":\"2016-09-16\"}")) {
            var last = Jsonprov.las(fraga, Fristjson::las);

            assertEquals(last, Jsonprov.las(Jsonrader.av(Fristjson.fraga(last)), Fristjson::las));
        }
    }

    @Test
    void aTableAndItsRules() throws IOException {
        Avstamningsformular formular = Avstamningsformular.EXEMPEL;
        Tabell tabell = formular.last().varde();
        var skickad = new MultivaluedHashMap<String, String>();
        Avstamningscsv.parametrar(formular.villkor()).forEach(skickad::addAll);
        skickad.values().removeIf(List::isEmpty);

        var last = Avstamningscsv.las(Jsonprov.kropp(Tabellcsv.skriv(tabell)), skickad);

        assertEquals(formular.villkor(), last.villkor());
        assertEquals(tabell.kolumner(), last.tabell().kolumner());
        assertEquals(tabell.rader(), last.tabell().rader());
    }

    @Test
    void theRulesOfATableAreItsQuery() {
        assertEquals(
                Map.of(
                        "kolumnregel", List.of("a=b"),
                        "radsumma", List.of(),
                        "radregel", List.of("c=d", "e=f"),
                        "enhet", List.of("TKR"),
                        "tomt", List.of("OKANT")),
                Avstamningscsv.parametrar(new Avstamningstjanst.Villkor(
                        List.of("a=b"), List.of(), List.of("c=d", "e=f"), Enhet.TKR, Tomt.OKANT)));
    }

    @Test
    void aFieldALineAndAnObjectALine() {
        assertEquals(
                "{\"ar\":2014,\n \"bidrag\":[{\"a\":1},\n  {\"a\":2}],\n \"en\":[{\"a\":1}],\n \"ord\":[1,2],\n \"tom\":[]}",
                Jsonrader.av(Jsonprov.json(
                        "{\"ar\":2014,\"bidrag\":[{\"a\":1},{\"a\":2}],\"en\":[{\"a\":1}],\"ord\":[1,2],\"tom\":[]}")));
    }
}
