package org.openfinsam.web.lag;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openfinsam.domain.belopp.Avrundning;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.forbund.Part;
import org.openfinsam.domain.lag.Allvar;
import org.openfinsam.domain.lag.Anmarkning;
import org.openfinsam.domain.lag.Regel;
import org.openfinsam.domain.lag.Regelverk;
import org.openfinsam.domain.medel.Bidrag;
import org.openfinsam.domain.medel.Bidragskontroll;
import org.openfinsam.domain.styrning.Protokollsfrister;
import org.openfinsam.domain.tid.Rakenskapsar;
import org.openfinsam.web.Jsonschema;

/** {@code docs/schema/anmarkning.schema.json} says what {@link AnmarkningJson} writes, no less and no more. */
class AnmarkningsschemaTest {

    private static final Locale SVENSKA = Locale.forLanguageTag("sv-SE");

    /** Findings of every severity, with and without law, with amounts, days and words. */
    static List<Anmarkning> anmarkningar() {
        LocalDate dag = LocalDate.of(2020, 3, 2);
        return Stream.of(
                        bidrag(52, 25, 25),
                        bidrag(51, 25, 25),
                        new Protokollsfrister(dag, dag.plusDays(30), dag.plusDays(40), dag.plusDays(41)).anmarkningar(),
                        new Protokollsfrister(dag, dag.minusDays(1), dag.minusDays(2), dag.minusDays(3)).anmarkningar())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Anmarkning> bidrag(long fk, long region, long kommun) {
        return Bidragskontroll.of(
                        new Rakenskapsar(2020),
                        List.of(
                                new Bidrag(Part.FORSAKRINGSKASSAN, null, "FK", Belopp.kronor(fk - 1)),
                                new Bidrag(Part.ARBETSFORMEDLINGEN, null, "AF", Belopp.kronor(1)),
                                new Bidrag(Part.REGION, "25", "Region Norrbotten", Belopp.kronor(region)),
                                new Bidrag(Part.KOMMUN, "2580", "Luleå", Belopp.kronor(kommun))),
                        Avrundning.KRONA)
                .anmarkningar();
    }

    @Test
    void theFindingsHaveEverySeverity() {
        Set<Allvar> allvar = anmarkningar().stream().map(Anmarkning::allvar).collect(Collectors.toSet());

        assertEquals(EnumSet.allOf(Allvar.class), allvar);
    }

    @ParameterizedTest
    @MethodSource("anmarkningar")
    void aFindingInBothLanguages(Anmarkning anmarkning) {
        for (Locale sprak : List.of(SVENSKA, Locale.UK)) {
            assertEquals(
                    List.of(), Jsonschema.ANMARKNING.fel(json(anmarkning, sprak).toString()));
        }
    }

    @Test
    void everyCodeAndParameterOfTheLibrary() {
        JsonObject json = json(anmarkningar().get(0), SVENSKA);
        for (Regel regel : Regelverk.samlat().regler()) {
            JsonObject data = regel.parametrar().stream()
                    .collect(Json::createObjectBuilder, (b, p) -> b.add(p, 1), (b, annan) -> b.addAll(annan))
                    .build();
            JsonObject annan = Json.createObjectBuilder(json)
                    .add("kod", regel.kod())
                    .add("data", data)
                    .build();

            assertEquals(List.of(), Jsonschema.ANMARKNING.fel(annan.toString()));
        }
    }

    @Test
    void aFieldThatTheSchemaDoesNotNameIsAFault() {
        JsonObject json = json(anmarkningar().get(0), SVENSKA);

        assertNotEquals(
                List.of(),
                Jsonschema.ANMARKNING.fel(
                        Json.createPointer("/nytt").add(json, JsonValue.TRUE).toString()));
        assertNotEquals(
                List.of(),
                Jsonschema.ANMARKNING.fel(Json.createPointer("/data/nytt")
                        .add(json, JsonValue.EMPTY_JSON_OBJECT)
                        .toString()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/kod", "/allvar", "/lagrum", "/text", "/data"})
    void everyFieldIsThere(String falt) {
        JsonObject json = json(anmarkningar().get(0), SVENSKA);

        assertNotEquals(
                List.of(),
                Jsonschema.ANMARKNING.fel(Json.createPointer(falt).remove(json).toString()));
    }

    @Test
    void theSeveritiesAreThoseOfTheDomain() {
        List<String> val = Jsonschema.ANMARKNING
                .schema()
                .getJsonObject("properties")
                .getJsonObject("allvar")
                .getJsonArray("enum")
                .getValuesAs(JsonString::getString);

        assertEquals(Stream.of(Allvar.values()).map(Enum::name).toList(), val);
    }

    private static JsonObject json(Anmarkning anmarkning, Locale sprak) {
        return AnmarkningJson.lista(List.of(anmarkning), sprak).get(0);
    }
}
