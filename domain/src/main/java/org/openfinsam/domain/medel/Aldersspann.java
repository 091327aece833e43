package org.openfinsam.domain.medel;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The ages that a count of people is of: 16–64 is everyone from sixteen to sixty-four whole years.
 *
 * <p>Counts of different spans are never mixed: 16–64 and 16–65 are two measures. Immutable and thread-safe.
 *
 * @param fran the youngest, in whole years, 0 or more
 * @param till the oldest, in whole years, not below the youngest, at most {@value #HOGST}
 * @since 0.1
 */
public record Aldersspann(int fran, int till) implements Comparable<Aldersspann> {

    /** The highest age that is counted. */
    public static final int HOGST = 120;

    private static final Pattern FORM = Pattern.compile("(\\d{1,3})[-–](\\d{1,3})");

    /**
     * Checks the ages.
     *
     * @param fran the youngest
     * @param till the oldest
     * @throws IllegalArgumentException if the ages are in the wrong order or outside 0–120
     */
    public Aldersspann {
        if (fran < 0 || till < fran || till > HOGST) {
            throw new IllegalArgumentException("Not a span of ages: " + fran + "–" + till);
        }
    }

    /**
     * The span written as {@link #toString()} writes it, or with a hyphen.
     *
     * @param text two ages with a dash between, not null
     * @return the span, never null
     * @throws IllegalArgumentException if the text has another form or the ages are in the wrong order
     */
    public static Aldersspann parse(String text) {
        Matcher delar = FORM.matcher(text);
        if (!delar.matches()) {
            throw new IllegalArgumentException("Not a span of ages like 16–64: '" + text + "'");
        }
        return new Aldersspann(Integer.parseInt(delar.group(1)), Integer.parseInt(delar.group(2)));
    }

    /**
     * Whether another span lies within this one.
     *
     * @param annat the other, not null
     * @return true if no age of the other is outside
     */
    public boolean rymmer(Aldersspann annat) {
        return fran <= annat.fran && annat.till <= till;
    }

    @Override
    public int compareTo(Aldersspann annat) {
        return fran != annat.fran ? Integer.compare(fran, annat.fran) : Integer.compare(till, annat.till);
    }

    /**
     * The form that {@link #parse} reads: {@code 16–64}.
     *
     * @return the text, never null
     */
    @Override
    public String toString() {
        return fran + "–" + till;
    }
}
