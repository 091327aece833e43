package org.openfinsam.domain.insats;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.tid.Rakenskapsar;

/**
 * A numbered clause of a recommendation.
 *
 * @param nr its number, 1 or more
 * @param slag what is recommended, not null
 * @param text in words, not null
 * @param belopp how much by year, none negative; empty if it is not about money, not null
 * @param ansvarig the role that sees to it, or null
 * @param klart when it is to be done, or null
 * @since 0.1
 */
public record Rekommendationspunkt(
        int nr,
        Rekommendationsslag slag,
        String text,
        SortedMap<Rakenskapsar, Belopp> belopp,
        String ansvarig,
        LocalDate klart) {

    /**
     * Checks the parts.
     *
     * @param nr its number, 1 or more
     * @param slag what is recommended, not null
     * @param text in words, not null
     * @param belopp how much by year, none negative; empty if it is not about money, not null
     * @param ansvarig the role that sees to it, or null
     * @param klart when it is to be done, or null
     * @throws IllegalArgumentException if the number is below 1 or an amount negative
     */
    public Rekommendationspunkt {
        Objects.requireNonNull(slag, "slag");
        Objects.requireNonNull(text, "text");
        belopp = Collections.unmodifiableSortedMap(new TreeMap<>(belopp));
        if (nr < 1 || belopp.values().stream().anyMatch(Belopp::arNegativt)) {
            throw new IllegalArgumentException("Not a clause: " + nr + " " + belopp);
        }
    }
}
