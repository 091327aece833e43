package org.openfinsam.domain.ekonomi;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A set to begin with: where the account classes of a common chart go, until somebody says more exactly. Shipped with this
 * library as {@code startkopplingar.csv}, with source, date and whether it is verified. Immutable and thread-safe.
 *
 * @param plan the chart, {@code kommunbas} or {@code bas}, not null
 * @param kalla where the classes are from, when they were written down, and whether they are verified; not blank
 * @param kopplingar the mappings, none null
 * @since 0.1
 */
public record Startkoppling(String plan, String kalla, List<Koppling> kopplingar) {

    private static final int FALT = 5;

    /**
     * Copies.
     *
     * @param plan the chart, not null
     * @param kalla the source, not blank
     * @param kopplingar the mappings, none null
     */
    public Startkoppling {
        kopplingar = List.copyOf(kopplingar);
    }

    /**
     * The set of a chart.
     *
     * @param plan {@code kommunbas} or {@code bas}, not null
     * @return the set, never null
     * @throws IllegalArgumentException if there is no set of that name
     */
    public static Startkoppling hamta(String plan) {
        List<String> rader;
        try (InputStream fil = Startkoppling.class.getResourceAsStream("startkopplingar.csv");
                BufferedReader text = new BufferedReader(new InputStreamReader(fil, StandardCharsets.UTF_8))) {
            rader = text.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<Koppling> kopplingar = rader.stream()
                .filter(rad -> !rad.startsWith("#"))
                .skip(1)
                .map(rad -> rad.split(";", -1))
                .filter(falt -> falt.length == FALT && falt[0].equals(plan))
                .map(falt ->
                        Koppling.av(Kontonummer.parse(falt[1]), Kontonummer.parse(falt[2]), null, falt[3], falt[4]))
                .toList();
        if (kopplingar.isEmpty()) {
            throw new IllegalArgumentException("No set to begin with: '" + plan + "'");
        }
        return new Startkoppling(plan, rader.get(0).substring(1).strip(), kopplingar);
    }
}
