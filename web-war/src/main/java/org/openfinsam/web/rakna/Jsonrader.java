package org.openfinsam.web.rakna;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.stream.Collectors;

/** JSON as the documentation writes it: a field a line, and of a list of objects an object a line. */
final class Jsonrader {

    private Jsonrader() {}

    static String av(JsonObject objekt) {
        return objekt.entrySet().stream()
                .map(falt -> "\"" + falt.getKey() + "\":" + varde(falt.getValue()))
                .collect(Collectors.joining(",\n ", "{", "}"));
    }

    private static String varde(JsonValue varde) {
        boolean objekt = varde instanceof JsonArray lista
                && lista.stream().allMatch(JsonObject.class::isInstance)
                && lista.size() > 1;
        return objekt
                ? ((JsonArray) varde).stream().map(JsonValue::toString).collect(Collectors.joining(",\n  ", "[", "]"))
                : varde.toString();
    }
}
