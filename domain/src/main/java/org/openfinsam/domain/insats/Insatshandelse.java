package org.openfinsam.domain.insats;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * An event of an <i>insats</i>, with how many came from each party.
 *
 * @param dag the day, not null
 * @param tema the theme, not null
 * @param narvaro how many by the party's name, zero or more, not null
 * @since 0.1
 */
public record Insatshandelse(LocalDate dag, String tema, SortedMap<String, Integer> narvaro) {

    /**
     * Checks the parts.
     *
     * @param dag the day, not null
     * @param tema the theme, not null
     * @param narvaro how many by the party's name, zero or more, not null
     * @throws IllegalArgumentException if a number is negative
     */
    public Insatshandelse {
        Objects.requireNonNull(dag, "dag");
        Objects.requireNonNull(tema, "tema");
        narvaro = Collections.unmodifiableSortedMap(new TreeMap<>(narvaro));
        if (narvaro.values().stream().anyMatch(antal -> antal < 0)) {
            throw new IllegalArgumentException("Fewer than nobody came: " + narvaro);
        }
    }

    /**
     * How many came.
     *
     * @return the sum
     */
    public int antal() {
        return narvaro.values().stream().mapToInt(Integer::intValue).sum();
    }
}
