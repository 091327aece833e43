package org.openfinsam.domain.insats;

import java.util.Collections;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.tid.Rakenskapsar;

/**
 * A row of an agreement's budget: the same row as in the association's.
 *
 * @param namn what it is, not blank
 * @param belopp how much by year, not null
 * @since 0.1
 */
public record Avtalsrad(String namn, SortedMap<Rakenskapsar, Belopp> belopp) {

    /**
     * Checks the parts.
     *
     * @param namn what it is, not blank
     * @param belopp how much by year, not null
     * @throws IllegalArgumentException if the name is blank
     */
    public Avtalsrad {
        Objects.requireNonNull(namn, "namn");
        belopp = Collections.unmodifiableSortedMap(new TreeMap<>(belopp));
        if (namn.isBlank()) {
            throw new IllegalArgumentException("A row has a name");
        }
    }

    /**
     * The row in all years.
     *
     * @return the sum, never null
     */
    public Belopp summa() {
        return Belopp.summa(belopp.values());
    }
}
