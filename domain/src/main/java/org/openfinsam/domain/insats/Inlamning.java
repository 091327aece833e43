package org.openfinsam.domain.insats;

import java.time.LocalDate;
import java.util.Objects;

/**
 * An application as it was handed in: what is prepared and decided on.
 *
 * @param nr 1 for the first time, then 2
 * @param dag the day, not null
 * @param innehall what it said, not null
 * @since 0.1
 */
public record Inlamning(int nr, LocalDate dag, Askandeinnehall innehall) {

    /**
     * Checks the parts.
     *
     * @param nr 1 for the first time, then 2
     * @param dag the day, not null
     * @param innehall what it said, not null
     */
    public Inlamning {
        Objects.requireNonNull(dag, "dag");
        Objects.requireNonNull(innehall, "innehall");
    }
}
