package org.openfinsam.domain.tid;

import java.time.LocalDate;

/**
 * The year that accounts are kept for: a calendar year.
 *
 * <p>Immutable and thread-safe. Example: {@code new Rakenskapsar(2020)}.
 *
 * @param ar the year, four digits
 * @since 0.1
 */
public record Rakenskapsar(int ar) implements Comparable<Rakenskapsar> {

    /**
     * Checks the year.
     *
     * @param ar the year, 1000–9999
     * @throws IllegalArgumentException if the year has not four digits
     */
    public Rakenskapsar {
        if (ar < 1000 || ar > 9999) {
            throw new IllegalArgumentException("Not a year of four digits: " + ar);
        }
    }

    /**
     * The year that a day belongs to.
     *
     * @param dag the day, not null
     * @return the year, never null
     * @throws IllegalArgumentException if the year has not four digits
     */
    public static Rakenskapsar of(LocalDate dag) {
        return new Rakenskapsar(dag.getYear());
    }

    /**
     * The year written as {@link #toString()} writes it.
     *
     * @param text four digits, not null
     * @return the year, never null
     * @throws IllegalArgumentException if the text is anything else
     */
    public static Rakenskapsar parse(String text) {
        if (!text.matches("[1-9][0-9]{3}")) {
            throw new IllegalArgumentException("Not a year of four digits: '" + text + "'");
        }
        return new Rakenskapsar(Integer.parseInt(text));
    }

    /**
     * All days of the year.
     *
     * @return 1 January to 31 December, never null
     */
    public Period period() {
        return Period.ar(ar);
    }

    /**
     * The year before.
     *
     * @return the year before, never null
     * @throws IllegalArgumentException if that year has not four digits
     */
    public Rakenskapsar foregaende() {
        return new Rakenskapsar(ar - 1);
    }

    /**
     * The year after.
     *
     * @return the year after, never null
     * @throws IllegalArgumentException if that year has not four digits
     */
    public Rakenskapsar nasta() {
        return new Rakenskapsar(ar + 1);
    }

    @Override
    public int compareTo(Rakenskapsar annat) {
        return Integer.compare(ar, annat.ar);
    }

    /**
     * The form that {@link #parse} reads: {@code 2020}.
     *
     * @return the text, never null
     */
    @Override
    public String toString() {
        return Integer.toString(ar);
    }
}
