package org.openfinsam.domain.ekonomi;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Which levers of a {@link Korridor} are on. Immutable and thread-safe.
 *
 * @param nr the numbers of those that are on, each from 1; never null, may be empty
 * @since 0.1
 */
public record Korridorval(SortedSet<Integer> nr) {

    /** Every lever off: what the budget says. */
    public static final Korridorval INGA = new Korridorval(new TreeSet<>());

    /**
     * Checks and copies the numbers.
     *
     * @param nr the numbers, none null
     * @throws IllegalArgumentException if a number is below 1
     */
    public Korridorval {
        nr = Collections.unmodifiableSortedSet(new TreeSet<>(nr));
        if (!nr.isEmpty() && nr.first() < 1) {
            throw new IllegalArgumentException("Levers are counted from 1: " + nr);
        }
    }

    /**
     * Some levers on.
     *
     * @param nr their numbers, none null
     * @return the choice, never null
     * @throws IllegalArgumentException if a number is below 1
     */
    public static Korridorval av(Collection<Integer> nr) {
        return new Korridorval(new TreeSet<>(nr));
    }

    /**
     * Whether a lever is on.
     *
     * @param spak the lever, not null
     * @return true if its number is here
     */
    public boolean arPa(Korridorspak spak) {
        return nr.contains(spak.nr());
    }

    /**
     * The choice written as {@link #toString()} writes it.
     *
     * @param text numbers apart by spaces, or {@code -} for none; not null
     * @return the choice, never null
     * @throws IllegalArgumentException if the text has another form
     */
    public static Korridorval parse(String text) {
        if (text.equals("-")) {
            return INGA;
        }
        if (!text.matches("[1-9][0-9]{0,5}( [1-9][0-9]{0,5})*")) {
            throw new IllegalArgumentException("Not numbers of levers: '" + text + "'");
        }
        return av(Arrays.stream(text.split(" ", -1)).map(Integer::valueOf).toList());
    }

    /**
     * The form that {@link #parse} reads: {@code 1 3}.
     *
     * @return the text, never empty
     */
    @Override
    public String toString() {
        return nr.isEmpty() ? "-" : nr.stream().map(String::valueOf).collect(Collectors.joining(" "));
    }
}
