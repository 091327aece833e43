package org.openfinsam.domain.insats;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A payer's promise and the day it was given or withdrawn.
 *
 * @param lage how far, not null
 * @param dag since when, not null
 * @since 0.1
 */
public record Lofte(Lofteslage lage, LocalDate dag) {

    /**
     * Checks the parts.
     *
     * @param lage how far, not null
     * @param dag since when, not null
     */
    public Lofte {
        Objects.requireNonNull(lage, "lage");
        Objects.requireNonNull(dag, "dag");
    }

    /**
     * The promise withdrawn.
     *
     * @param nar the day it was taken back, not null, not before it was given
     * @return the withdrawn promise, never null
     * @throws IllegalArgumentException if the day is before the promise
     */
    public Lofte atertaget(LocalDate nar) {
        if (nar.isBefore(dag)) {
            throw new IllegalArgumentException("Withdrawn " + nar + " before it was given " + dag);
        }
        return new Lofte(Lofteslage.ATERTAGEN, nar);
    }
}
