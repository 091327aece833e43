package org.openfinsam.domain.belopp;

import java.util.Objects;

/**
 * A column of a {@link Tabell}.
 *
 * @param nyckel stable key, as in CSV, JSON and rules; not blank
 * @param namn what people read, without the unit; not null
 * @param enhet the unit of every figure in the column; not null
 * @since 0.1
 */
public record Kolumn(String nyckel, String namn, Enhet enhet) {
    /**
     * Checks the column.
     *
     * @param nyckel stable key, not blank
     * @param namn what people read, not null
     * @param enhet the unit, not null
     * @throws IllegalArgumentException if the key is blank
     */
    public Kolumn {
        if (Objects.requireNonNull(nyckel, "nyckel").isBlank()) {
            throw new IllegalArgumentException("A column needs a key");
        }
        Objects.requireNonNull(namn, "namn");
        Objects.requireNonNull(enhet, "enhet");
    }
}
