package org.openfinsam.web.lag;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.openfinsam.domain.lag.Anmarkning;
import org.openfinsam.web.api.Problemfel;
import org.openfinsam.web.api.Problemkod;

/**
 * Findings as JSON: {@code {kod, allvar, lagrum, text, data}}. The one writer of them for every answer of the API.
 *
 * <p>{@code lagrum} is null for a rule that is no law. In {@code data} a figure is a number, a day and words are text. A new
 * field is written down in {@code docs/schema/anmarkning.schema.json} first.
 */
public final class AnmarkningJson {

    private AnmarkningJson() {}

    /**
     * Findings in their order.
     *
     * @param sprak the reader's locale, for {@code text}
     */
    public static List<JsonObject> lista(List<Anmarkning> anmarkningar, Locale sprak) {
        return anmarkningar.stream()
                .map(anmarkning -> objekt(anmarkning, sprak))
                .toList();
    }

    /**
     * The answer 422 when rules said no: the code of the first finding, the text of all.
     *
     * @param anmarkningar at least one
     */
    public static Problemfel problem(List<Anmarkning> anmarkningar) {
        return Problemfel.av(
                        Problemkod.REGEL,
                        anmarkningar.get(0).kod(),
                        sprak -> anmarkningar.stream()
                                .map(anmarkning -> anmarkning.text(sprak))
                                .collect(Collectors.joining(" ")))
                .medAnmarkningar(sprak -> lista(anmarkningar, sprak));
    }

    private static JsonObject objekt(Anmarkning anmarkning, Locale sprak) {
        JsonObjectBuilder data = Json.createObjectBuilder();
        anmarkning.data().forEach((namn, uppgift) -> data.add(namn, varde(uppgift.varde())));
        return Json.createObjectBuilder()
                .add("kod", anmarkning.kod())
                .add("allvar", anmarkning.allvar().name())
                .add("lagrum", anmarkning.lagrum() == null ? JsonValue.NULL : varde(anmarkning.lagrum()))
                .add("text", anmarkning.text(sprak))
                .add("data", data)
                .build();
    }

    private static JsonValue varde(Object varde) {
        if (varde instanceof BigDecimal tal) {
            // 1200 and not 1.2E+3: the same number, but not every reader of money takes the second.
            return Json.createValue(tal.scale() < 0 ? tal.setScale(0) : tal);
        }
        return Json.createValue(varde.toString());
    }
}
