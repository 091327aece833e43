package org.openfinsam.web.belopp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonGenerator;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openfinsam.domain.belopp.Avstamning;
import org.openfinsam.domain.belopp.Cell;
import org.openfinsam.domain.belopp.Enhet;
import org.openfinsam.domain.belopp.Kolumn;
import org.openfinsam.domain.belopp.Rad;
import org.openfinsam.domain.belopp.Regeltolk;
import org.openfinsam.domain.belopp.Tabell;
import org.openfinsam.domain.belopp.Tabellcsv;
import org.openfinsam.domain.belopp.Tabellform;
import org.openfinsam.domain.belopp.Tabellregel;
import org.openfinsam.domain.belopp.Tomt;
import org.openfinsam.domain.lag.Anmarkning;
import org.openfinsam.domain.lag.Avstamningsregler;
import org.openfinsam.web.Jsonschema;
import org.openfinsam.web.lag.AnmarkningJson;

/** {@code docs/schema/tabell.schema.json} says what {@link TabellJson} writes, no less and no more. */
class TabellschemaTest {

    private static final Locale SVENSKA = Locale.forLanguageTag("sv-SE");
    private static final List<Locale> SPRAKEN = List.of(SVENSKA, Locale.UK);
    private static final Path FACIT = Path.of("../domain/src/test/resources/facit");

    /** A table with every kind of row, cell, unit and reason. */
    private static final Tabell ALLT = new Tabell(
            "allt",
            "Allt",
            Stream.of(Enhet.values())
                    .map(enhet -> new Kolumn(enhet.name(), "I " + enhet, enhet))
                    .toList(),
            List.of(),
            Stream.concat(
                            Stream.of(Cell.Skal.values())
                                    .map(skal -> new Rad(
                                            "a", skal.name(), "", Rad.Slag.RAD, Map.of("KR", Cell.saknas(skal)))),
                            Stream.of(new Rad(
                                    "",
                                    "SUMMA",
                                    "Summa",
                                    Rad.Slag.SUMMA,
                                    Map.of(
                                            "KR",
                                            Cell.tal(new BigDecimal("-1234567.50")),
                                            "PROCENT",
                                            Cell.tal(new BigDecimal("63.8")),
                                            "TEXT",
                                            new Cell.Ord("3 år")))))
                    .toList(),
            List.of("Avrundat var för sig."));

    static List<String> publicerade() throws IOException {
        try (Stream<Path> filer = Files.list(FACIT)) {
            return filer.map(fil -> fil.getFileName().toString())
                    .filter(fil -> !fil.equals("regler.csv") && !fil.equals("forvantat.csv"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("publicerade")
    void aPublishedTableWithItsFindings(String fil) throws IOException {
        for (Locale sprak : SPRAKEN) {
            assertEquals(List.of(), Jsonschema.TABELL.fel(publicerad(fil, sprak)));
        }
    }

    @Test
    void thePublishedTablesHaveRoundedSumsWrongSumsWordsAndGaps() throws IOException {
        List<String> sagt = new ArrayList<>();
        for (String fil : publicerade()) {
            sagt.add(publicerad(fil, SVENSKA));
        }
        String allt = sagt.toString();
        for (String vantat : List.of(
                "\"allvar\":\"FEL\"",
                "\"allvar\":\"AVRUNDNING\"",
                "\"enhet\":\"TEXT\"",
                "\"varde\":null",
                "\"SUMMA\"")) {
            assertEquals(true, allt.contains(vantat), vantat);
        }
        assertEquals(12, sagt.size());
    }

    @Test
    void everyKindOfCellAndTextThatMeansHarm() {
        for (Tabell tabell : List.of(ALLT, Provtabeller.andelar(), Provtabeller.elak())) {
            for (Locale sprak : SPRAKEN) {
                assertEquals(List.of(), Jsonschema.TABELL.fel(json(tabell, List.of(), sprak)));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/kolumner/0", "/rader/0", "/rader/0/celler/KR", "/rader/3/celler/KR"})
    void aFieldThatTheSchemaDoesNotNameIsAFault(String objekt) {
        JsonObject json = objekt(json(ALLT, List.of(), SVENSKA));

        assertNotEquals(
                List.of(),
                Jsonschema.TABELL.fel(Json.createPointer(objekt + "/nytt")
                        .add(json, JsonValue.TRUE)
                        .toString()));
    }

    @ParameterizedTest
    @CsvSource({
        "/rubrik",
        "/kolumner",
        "/rader",
        "/fotnoter",
        "/anmarkningar",
        "/kolumner/0/nyckel",
        "/kolumner/0/namn",
        "/kolumner/0/enhet",
        "/rader/0/nyckel",
        "/rader/0/namn",
        "/rader/0/avsnitt",
        "/rader/0/slag",
        "/rader/0/celler",
        "/rader/0/celler/KR/varde",
        "/rader/0/celler/KR/visning",
        "/rader/0/celler/KR/skal",
        "/rader/3/celler/KR/varde",
        "/rader/3/celler/KR/visning",
    })
    void everyFieldIsThere(String falt) {
        JsonObject json = objekt(json(ALLT, List.of(), SVENSKA));

        assertNotEquals(
                List.of(),
                Jsonschema.TABELL.fel(Json.createPointer(falt).remove(json).toString()));
    }

    @ParameterizedTest
    @CsvSource({
        "true, 'Ingen tjänst köptes.', -110000",
        "true, 'Ingen tjänst köptes.',",
        "false, '', -110000",
    })
    void aRowMayHaveAComment(boolean godtas, String text, BigDecimal avvikelse) {
        JsonObject json = objekt(json(ALLT, List.of(), SVENSKA));
        JsonObjectBuilder kommentar = Json.createObjectBuilder()
                .add("text", text)
                .add("forfattare", "Ekonom")
                .add("skriven", "2020-08-12")
                .add("avvikelse", avvikelse == null ? JsonValue.NULL : Json.createValue(avvikelse))
                .add("andrad", false);

        List<String> fel = Jsonschema.TABELL.fel(Json.createPointer("/rader/0/kommentar")
                .add(json, kommentar.build())
                .toString());

        assertEquals(godtas, fel.isEmpty(), fel.toString());
    }

    @Test
    void aFindingIsHeldToItsOwnSchema() {
        JsonObject json = objekt(json(ALLT, List.of(), SVENSKA));

        assertNotEquals(
                List.of(),
                Jsonschema.TABELL.fel(Json.createPointer("/anmarkningar/-")
                        .add(
                                json,
                                Json.createObjectBuilder()
                                        .add("kod", "AVST-SUMMA")
                                        .build())
                        .toString()));
    }

    @Test
    void theUnitsAndKindsAreThoseOfTheDomain() {
        JsonObject former = Jsonschema.TABELL.schema().getJsonObject("$defs");

        assertEquals(namn(Enhet.values()), val(former, "kolumn", "enhet"));
        assertEquals(namn(Rad.Slag.values()), val(former, "rad", "slag"));
    }

    private static List<String> namn(Enum<?>[] varden) {
        return Arrays.stream(varden).map(Enum::name).toList();
    }

    private static List<String> val(JsonObject former, String form, String falt) {
        JsonArray val = former.getJsonObject(form)
                .getJsonObject("properties")
                .getJsonObject(falt)
                .getJsonArray("enum");
        return val.getValuesAs(JsonString::getString);
    }

    private static String publicerad(String fil, Locale sprak) throws IOException {
        Path vag = FACIT.resolve(fil);
        String[] huvud = Files.readAllLines(vag).get(0).split(";", -1);
        try (Reader in = Files.newBufferedReader(vag)) {
            Tabell tabell = Tabellcsv.las(in, Tabellform.blandat(Enhet.KR).medNyckel(huvud[0], huvud[1]))
                    .varde();
            return json(tabell, kolumnregler(fil, tabell), sprak);
        }
    }

    private static List<Tabellregel> kolumnregler(String fil, Tabell tabell) throws IOException {
        List<Tabellregel> regler = new ArrayList<>();
        for (String rad : Files.readAllLines(FACIT.resolve("regler.csv"))) {
            if (rad.startsWith(fil + ";kolumnregel;")) {
                regler.add(Regeltolk.of(tabell).kolumnregel(rad.split(";", -1)[2]));
            }
        }
        return regler;
    }

    /** The table and what the linter says of it. */
    private static String json(Tabell tabell, List<Tabellregel> regler, Locale sprak) {
        List<Anmarkning> anmarkningar = Avstamning.granska(tabell, regler, Enhet.KR, Tomt.NOLL).avvikelser().stream()
                .map(Avstamningsregler::of)
                .toList();
        StringWriter text = new StringWriter();
        try (JsonGenerator ut = Json.createGenerator(text)) {
            TabellJson.skriv(tabell, AnmarkningJson.lista(anmarkningar, sprak), Map.of(), sprak, ut);
        }
        return text.toString();
    }

    private static JsonObject objekt(String json) {
        return Json.createReader(new StringReader(json)).readObject();
    }
}
