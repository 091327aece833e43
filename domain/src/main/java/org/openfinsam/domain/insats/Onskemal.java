package org.openfinsam.domain.insats;

import java.util.Collections;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.tid.Rakenskapsar;

/**
 * An application beside the others, as it weighs against the money.
 *
 * @param askande the application, not null
 * @param namn its name, not null
 * @param belopp what it would cost the association by year, not null
 * @param poang its weighed points, or null if it has none, which is not zero
 * @since 0.1
 */
public record Onskemal(AskandeId askande, String namn, SortedMap<Rakenskapsar, Belopp> belopp, Integer poang) {

    /**
     * Checks the parts.
     *
     * @param askande the application, not null
     * @param namn its name, not null
     * @param belopp what it would cost the association by year, not null
     * @param poang its weighed points, or null if it has none, which is not zero
     */
    public Onskemal {
        Objects.requireNonNull(askande, "askande");
        Objects.requireNonNull(namn, "namn");
        belopp = Collections.unmodifiableSortedMap(new TreeMap<>(belopp));
    }
}
