package org.openfinsam.domain.ekonomi;

import java.util.Objects;
import org.openfinsam.domain.tid.Period;

/**
 * A year of a ledger file and its days. Immutable and thread-safe.
 *
 * @param nr 0 for the year of the file, −1 for the one before, and so on; never positive
 * @param period its days, not null
 * @since 0.1
 */
public record Bokforingsar(int nr, Period period) {
    /**
     * Checks the year.
     *
     * @param nr not positive
     * @param period its days, not null
     * @throws IllegalArgumentException if the number is positive
     */
    public Bokforingsar {
        Objects.requireNonNull(period, "period");
        if (nr > 0) {
            throw new IllegalArgumentException("A year to come: " + nr);
        }
    }
}
