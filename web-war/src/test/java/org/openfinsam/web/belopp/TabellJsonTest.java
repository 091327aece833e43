package org.openfinsam.web.belopp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonGenerator;
import java.io.StringReader;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openfinsam.domain.belopp.Avsnitt;
import org.openfinsam.domain.belopp.Cell;
import org.openfinsam.domain.belopp.Enhet;
import org.openfinsam.domain.belopp.Kolumn;
import org.openfinsam.domain.belopp.Rad;
import org.openfinsam.domain.belopp.Tabell;

class TabellJsonTest {

    private static final Locale SVENSKA = Locale.forLanguageTag("sv-SE");

    @Test
    void isExactlyTheShapeOfTheApi() {
        Tabell tabell = new Tabell(
                "resultat",
                "Resultaträkning",
                List.of(
                        new Kolumn("utfall", "Utfall", Enhet.KR),
                        new Kolumn("andel", "Andel", Enhet.PROCENT),
                        new Kolumn("not", "Not", Enhet.TEXT)),
                List.of(new Avsnitt("bidrag", "Erhållna bidrag")),
                List.of(new Rad(
                        "bidrag",
                        "SUMMA",
                        "Summa erhållna bidrag",
                        Rad.Slag.SUMMA,
                        Map.of("utfall", Cell.tal(new BigDecimal("1234.56")), "not", new Cell.Ord("se \"not\" 3")))),
                List.of("Avrundat var för sig."));
        JsonObject fynd = Json.createObjectBuilder().add("kod", "AVST-SUMMA").build();

        assertEquals(
                "{\"rubrik\":\"Resultaträkning\",\"kolumner\":["
                        + "{\"nyckel\":\"utfall\",\"namn\":\"Utfall\",\"enhet\":\"KR\"},"
                        + "{\"nyckel\":\"andel\",\"namn\":\"Andel\",\"enhet\":\"PROCENT\"},"
                        + "{\"nyckel\":\"not\",\"namn\":\"Not\",\"enhet\":\"TEXT\"}],"
                        + "\"rader\":[{\"nyckel\":\"bidrag/SUMMA\",\"namn\":\"Summa erhållna bidrag\","
                        + "\"avsnitt\":\"bidrag\",\"slag\":\"SUMMA\",\"celler\":{"
                        + "\"utfall\":{\"varde\":1234.56,\"visning\":\"1\u00a0235\"},"
                        + "\"andel\":{\"varde\":null,\"visning\":\"–\",\"skal\":\"källan anger inget värde\"},"
                        + "\"not\":{\"varde\":\"se \\\"not\\\" 3\",\"visning\":\"se \\\"not\\\" 3\"}}}],"
                        + "\"fotnoter\":[\"Avrundat var för sig.\"],\"anmarkningar\":[{\"kod\":\"AVST-SUMMA\"}]}",
                json(tabell, List.of(fynd), SVENSKA));
    }

    @Test
    void givesTheHalfYearReportBackByRowKeyAndNumber() {
        for (Tabell tabell : List.of(Provtabeller.resultat(), Provtabeller.balans())) {
            assertEquals(celler(tabell), celler(json(tabell, List.of(), SVENSKA)));
        }
    }

    @Test
    void speaksTheLanguageOfTheReaderButKeepsTheNumber() {
        String json = json(Provtabeller.andelar(), List.of(), Locale.ENGLISH);

        assertEquals(true, json.contains("{\"varde\":63.8,\"visning\":\"63.8\"}"), json);
    }

    @Test
    void aRowThatIsCommentedSaysSoAndNoOther() {
        JsonObject sagt =
                Json.createObjectBuilder().add("text", "\"Så\" var det.").build();
        String json = json(Provtabeller.balans(), List.of(), Map.of("skulder/SUMMA", sagt, "borta", sagt), SVENSKA);

        for (JsonObject rad : Json.createReader(new StringReader(json))
                .readObject()
                .getJsonArray("rader")
                .getValuesAs(JsonObject.class)) {
            assertEquals(
                    rad.getString("nyckel").equals("skulder/SUMMA") ? sagt : null,
                    rad.get("kommentar"),
                    rad.getString("nyckel"));
        }
    }

    @Test
    void writesAnAmountWithoutExponent() {
        Tabell tabell = new Tabell(
                "t",
                "T",
                List.of(Provtabeller.kr("kr")),
                List.of(),
                List.of(new Rad("", "a", "A", Rad.Slag.RAD, Map.of("kr", Cell.tal(new BigDecimal("1.2E+3"))))),
                List.of());

        assertEquals(true, json(tabell, List.of(), SVENSKA).contains("\"varde\":1200,"));
    }

    @Test
    void keepsHarmfulTextAsText() {
        JsonObject las = Json.createReader(new StringReader(json(Provtabeller.elak(), List.of(), SVENSKA)))
                .readObject();

        assertEquals(
                Provtabeller.elak().fotnoter().get(0),
                las.getJsonArray("fotnoter").getString(0));
    }

    private static String json(Tabell tabell, List<? extends JsonValue> anmarkningar, Locale sprak) {
        return json(tabell, anmarkningar, Map.of(), sprak);
    }

    private static String json(
            Tabell tabell,
            List<? extends JsonValue> anmarkningar,
            Map<String, ? extends JsonValue> kommentarer,
            Locale sprak) {
        StringWriter text = new StringWriter();
        try (JsonGenerator ut = Json.createGenerator(text)) {
            TabellJson.skriv(tabell, anmarkningar, kommentarer, sprak, ut);
        }
        return text.toString();
    }

    private static Map<String, BigDecimal> celler(Tabell tabell) {
        Map<String, BigDecimal> celler = new LinkedHashMap<>();
        for (Rad rad : tabell.rader()) {
            for (Kolumn kolumn : tabell.kolumner()) {
                celler.put(
                        rad.nyckel() + " " + kolumn.nyckel(),
                        rad.cell(kolumn.nyckel()) instanceof Cell.Tal tal ? tal.varde() : null);
            }
        }
        return celler;
    }

    private static Map<String, BigDecimal> celler(String json) {
        Map<String, BigDecimal> celler = new LinkedHashMap<>();
        for (JsonObject rad : Json.createReader(new StringReader(json))
                .readObject()
                .getJsonArray("rader")
                .getValuesAs(JsonObject.class)) {
            rad.getJsonObject("celler").forEach((kolumn, cell) -> {
                JsonObject objekt = cell.asJsonObject();
                celler.put(
                        rad.getString("nyckel") + " " + kolumn,
                        objekt.isNull("varde")
                                ? null
                                : objekt.getJsonNumber("varde").bigDecimalValue());
            });
        }
        return celler;
    }
}
