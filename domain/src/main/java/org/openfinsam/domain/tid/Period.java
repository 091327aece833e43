package org.openfinsam.domain.tid;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.Comparator;
import java.util.Objects;

/**
 * The days from a first to a last, both included.
 *
 * <p>Ordered by first day, then by last. Immutable and thread-safe: its fields are not final only because a mapping tool
 * that creates objects by itself fills them in.
 *
 * <p>Example: {@code Period.halvar(2020, 1)} is {@code 2020-01-01/2020-06-30}.
 *
 * @since 0.1
 */
public final class Period implements Comparable<Period> {

    private static final Comparator<Period> ORDNING =
            Comparator.comparing(Period::fran).thenComparing(Period::till);

    private LocalDate fran;
    private LocalDate till;

    /** För återskapande. */
    @SuppressWarnings("unused")
    private Period() {}

    private Period(LocalDate fran, LocalDate till) {
        Objects.requireNonNull(fran, "fran");
        Objects.requireNonNull(till, "till");
        if (till.isBefore(fran)) {
            throw new IllegalArgumentException("The period ends before it begins: " + fran + "/" + till);
        }
        this.fran = fran;
        this.till = till;
    }

    /**
     * The days from a first to a last.
     *
     * @param fran first day, not null
     * @param till last day, not null, not before the first
     * @return the period, never null
     * @throws IllegalArgumentException if the last day is before the first
     */
    public static Period of(LocalDate fran, LocalDate till) {
        return new Period(fran, till);
    }

    /**
     * A calendar year.
     *
     * @param ar the year
     * @return 1 January to 31 December, never null
     */
    public static Period ar(int ar) {
        return new Period(LocalDate.of(ar, Month.JANUARY, 1), LocalDate.of(ar, Month.DECEMBER, 31));
    }

    /**
     * Half a calendar year.
     *
     * @param ar the year
     * @param nr 1 for January to June, 2 for July to December
     * @return the half-year, never null
     * @throws IllegalArgumentException if the number is neither 1 nor 2
     */
    public static Period halvar(int ar, int nr) {
        return switch (nr) {
            case 1 -> new Period(LocalDate.of(ar, Month.JANUARY, 1), LocalDate.of(ar, Month.JUNE, 30));
            case 2 -> new Period(LocalDate.of(ar, Month.JULY, 1), LocalDate.of(ar, Month.DECEMBER, 31));
            default -> throw new IllegalArgumentException("A year has half-year 1 and 2, not " + nr);
        };
    }

    /**
     * The period written as {@link #toString()} writes it.
     *
     * @param text two ISO dates with a slash between, not null
     * @return the period, never null
     * @throws IllegalArgumentException if the text has another form or the days are in the wrong order
     */
    public static Period parse(String text) {
        int streck = text.indexOf('/');
        if (streck < 0) {
            throw new IllegalArgumentException("Not a period like 2020-01-01/2020-06-30: '" + text + "'");
        }
        try {
            return new Period(LocalDate.parse(text.substring(0, streck)), LocalDate.parse(text.substring(streck + 1)));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("Not a period like 2020-01-01/2020-06-30: '" + text + "'", e);
        }
    }

    /**
     * The first day.
     *
     * @return the first day, never null
     */
    public LocalDate fran() {
        return fran;
    }

    /**
     * The last day, part of the period.
     *
     * @return the last day, never null
     */
    public LocalDate till() {
        return till;
    }

    /**
     * Whether a day belongs to the period.
     *
     * @param dag the day, not null
     * @return true from the first to the last day
     */
    public boolean contains(LocalDate dag) {
        return !dag.isBefore(fran) && !dag.isAfter(till);
    }

    @Override
    public int compareTo(Period annan) {
        return ORDNING.compare(this, annan);
    }

    @Override
    public boolean equals(Object annat) {
        return annat instanceof Period annan && fran.equals(annan.fran()) && till.equals(annan.till());
    }

    @Override
    public int hashCode() {
        return Objects.hash(fran, till);
    }

    /**
     * The form that {@link #parse} reads: {@code 2020-01-01/2020-06-30}.
     *
     * @return the text, never null
     */
    @Override
    public String toString() {
        return fran + "/" + till;
    }
}
