package org.openfinsam.domain.insats;

import java.time.LocalDate;
import java.util.Objects;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.tid.Rakenskapsar;

/**
 * What is granted for a year.
 *
 * @param ar the year, not null
 * @param belopp how much, not null, zero or more
 * @param inriktning whether it only says the direction: no money is bound until it is decided anew
 * @param omprovas the day a direction is to be reconsidered, or null
 * @since 0.1
 */
public record Beviljat(Rakenskapsar ar, Belopp belopp, boolean inriktning, LocalDate omprovas) {

    /**
     * Checks the parts.
     *
     * @param ar the year, not null
     * @param belopp how much, not null, zero or more
     * @param inriktning whether it only says the direction: no money is bound until it is decided anew
     * @param omprovas the day a direction is to be reconsidered, or null
     * @throws IllegalArgumentException if the amount is negative
     */
    public Beviljat {
        Objects.requireNonNull(ar, "ar");
        Objects.requireNonNull(belopp, "belopp");
        if (belopp.arNegativt()) {
            throw new IllegalArgumentException("Nobody grants less than nothing: " + belopp);
        }
    }

    /**
     * Money that is decided.
     *
     * @param ar the year, not null
     * @param belopp how much, not null
     * @return what is granted, never null
     */
    public static Beviljat beslutat(Rakenskapsar ar, Belopp belopp) {
        return new Beviljat(ar, belopp, false, null);
    }

    /**
     * A direction for a later year.
     *
     * @param ar the year, not null
     * @param belopp how much is meant, not null
     * @param omprovas the day it is to be reconsidered, or null
     * @return what is meant, never null
     */
    public static Beviljat inriktning(Rakenskapsar ar, Belopp belopp, LocalDate omprovas) {
        return new Beviljat(ar, belopp, true, omprovas);
    }
}
