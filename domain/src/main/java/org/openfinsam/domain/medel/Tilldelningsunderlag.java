package org.openfinsam.domain.medel;

import java.math.BigDecimal;
import java.util.Objects;
import org.openfinsam.domain.belopp.Belopp;

/**
 * What the state's model knows of one association. Immutable and thread-safe.
 *
 * @param namn the association's name, not null
 * @param forsorjning the measure of benefits in its area, not null, zero or more; any unit, the same for all
 * @param invanare how many of working age live in its area, not null, zero or more
 * @param foregaende what it got the year before; null if it got nothing or did not exist, and then no lowering is too large
 * @param overKapitalniva whether its own capital is above the reasonable level, and then no lowering is too large
 * @since 0.1
 */
public record Tilldelningsunderlag(
        String namn, BigDecimal forsorjning, BigDecimal invanare, Belopp foregaende, boolean overKapitalniva) {

    /**
     * Checks the parts.
     *
     * @param namn the name, not null
     * @param forsorjning the measure of benefits, not null
     * @param invanare the inhabitants, not null
     * @param foregaende the year before, or null
     * @param overKapitalniva whether own capital is too high
     * @throws IllegalArgumentException if a number is negative
     */
    public Tilldelningsunderlag {
        Objects.requireNonNull(namn, "namn");
        if (forsorjning.signum() < 0 || invanare.signum() < 0 || (foregaende != null && foregaende.arNegativt())) {
            throw new IllegalArgumentException(
                    namn + " has a negative number: " + forsorjning + ", " + invanare + ", " + foregaende);
        }
    }
}
