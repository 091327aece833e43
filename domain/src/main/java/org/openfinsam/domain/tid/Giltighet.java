package org.openfinsam.domain.tid;

import java.time.LocalDate;

/**
 * The days something is in force, where either end may be open. A {@link Period} has both its days.
 *
 * <p>Immutable and thread-safe. Example: {@code Giltighet.fran(LocalDate.of(2019, 1, 1))} is {@code 2019-01-01/}.
 *
 * @param fran first day; null when it is not known or has always been
 * @param till last day, part of it; null when no end is decided
 * @since 0.1
 */
public record Giltighet(LocalDate fran, LocalDate till) {

    /** Every day. */
    public static final Giltighet ALLTID = new Giltighet(null, null);

    /**
     * Checks the days.
     *
     * @param fran first day, or null
     * @param till last day, or null
     * @throws IllegalArgumentException if the last day is before the first
     */
    public Giltighet {
        if (!arOrdnad(fran, till)) {
            throw new IllegalArgumentException("The days end before they begin: " + fran + "/" + till);
        }
    }

    /**
     * Whether two days can be the first and the last.
     *
     * @param fran first day, or null
     * @param till last day, or null
     * @return false only if both are known and the last is before the first
     */
    public static boolean arOrdnad(LocalDate fran, LocalDate till) {
        return fran == null || till == null || !till.isBefore(fran);
    }

    /**
     * The days from a first on.
     *
     * @param fran first day, or null
     * @return the days, never null
     */
    public static Giltighet fran(LocalDate fran) {
        return new Giltighet(fran, null);
    }

    /**
     * The days up to a last.
     *
     * @param till last day, or null
     * @return the days, never null
     */
    public static Giltighet till(LocalDate till) {
        return new Giltighet(null, till);
    }

    /**
     * Whether a day is one of them.
     *
     * @param dag the day, not null
     * @return true from the first to the last day
     */
    public boolean contains(LocalDate dag) {
        return (fran == null || !dag.isBefore(fran)) && (till == null || !dag.isAfter(till));
    }

    /**
     * Whether some day is one of these and one of others.
     *
     * @param andra the others, not null
     * @return true if they share a day
     */
    public boolean overlappar(Giltighet andra) {
        return arOrdnad(andra.fran, till) && arOrdnad(fran, andra.till);
    }

    /**
     * The days with a slash between them, an open end empty: {@code 2019-01-01/}.
     *
     * @return the text, never null
     */
    @Override
    public String toString() {
        return (fran == null ? "" : fran) + "/" + (till == null ? "" : till);
    }
}
