package org.openfinsam.domain.forbund;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.function.Function;
import org.openfinsam.domain.tid.Giltighet;

/**
 * A table of reference data that comes with the library: comments that begin with {@code #} and tell source and date, a
 * heading, then a row per line with semicolons. Not for files from others: nothing is quoted and nothing refused.
 */
final class Registerfil {

    private Registerfil() {}

    /** A row by heading; an empty field is null. */
    record Registerrad(Map<String, String> falt) {

        String text(String rubrik) {
            return falt.get(rubrik);
        }

        Giltighet giltighet() {
            return new Giltighet(dag("fran"), dag("till"));
        }

        private LocalDate dag(String rubrik) {
            String text = falt.get(rubrik);
            return text == null ? null : LocalDate.parse(text);
        }
    }

    static <T> List<T> las(String fil, Function<Registerrad, T> somVarde) {
        try (InputStream in = Registerfil.class.getResourceAsStream(fil)) {
            if (in == null) {
                throw new MissingResourceException("No reference data beside " + Registerfil.class.getName(), fil, "");
            }
            List<String> rader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(rad -> !rad.startsWith("#"))
                    .toList();
            List<String> rubriker = List.of(rader.get(0).split(";"));
            return rader.stream()
                    .skip(1)
                    .map(rad -> somVarde.apply(rad(rubriker, rad.split(";", -1))))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Reference data cannot be read: " + fil, e);
        }
    }

    private static Registerrad rad(List<String> rubriker, String[] falt) {
        if (falt.length != rubriker.size()) {
            throw new IllegalStateException("Not as many fields as headings: " + String.join(";", falt));
        }
        Map<String, String> varden = new LinkedHashMap<>();
        for (int i = 0; i < falt.length; i++) {
            varden.put(rubriker.get(i), falt[i].isEmpty() ? null : falt[i]);
        }
        return new Registerrad(varden);
    }
}
