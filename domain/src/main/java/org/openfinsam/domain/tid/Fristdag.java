package org.openfinsam.domain.tid;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * The last day of a {@link Frist}, and how it came to be that day. Immutable and thread-safe.
 *
 * <p>Example: two days from Friday 23 September 2016 end on a Sunday, so the last day is Monday 26 September.
 *
 * @param frist the time limit, not null
 * @param fran the day that the time is counted from, not null
 * @param passerade the days that <i>söndagsregeln</i> passes over, in order; empty when the last day is not moved
 * @since 0.1
 */
public record Fristdag(Frist frist, LocalDate fran, List<Vilodag> passerade) {

    /**
     * Checks and copies.
     *
     * @param frist the time limit, not null
     * @param fran the day that it is counted from, not null
     * @param passerade the days passed over, none null
     */
    public Fristdag {
        Objects.requireNonNull(frist, "frist");
        Objects.requireNonNull(fran, "fran");
        passerade = List.copyOf(passerade);
    }

    /**
     * The day on which the time ends by counting alone.
     *
     * @return the day, never null
     */
    public LocalDate utanFlytt() {
        return frist.sistaDag(fran);
    }

    /**
     * The last day on which the act can be done.
     *
     * @return the day, never null; later than {@link #utanFlytt} by the days passed over
     */
    public LocalDate sistaDag() {
        return utanFlytt().plusDays(passerade.size());
    }

    /**
     * Whether <i>söndagsregeln</i> moves the day.
     *
     * @return true if days are passed over
     */
    public boolean arFlyttad() {
        return !passerade.isEmpty();
    }
}
