package org.openfinsam.domain.insats;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.lag.Anmarkning;
import org.openfinsam.domain.lag.Uppgift;
import org.openfinsam.domain.tid.Rakenskapsar;

/**
 * A promise in an application that was handed in, and that its payer has withdrawn since.
 *
 * @param askande the name of the application, not blank
 * @param rad number and name of the row, not blank
 * @param ar the year, not null
 * @param finansiar the name of who was to pay, not blank
 * @param belopp how much, not null, zero or more
 * @param dag the day it was withdrawn, not null
 * @since 0.1
 */
public record Atertagetlofte(
        String askande, String rad, Rakenskapsar ar, String finansiar, Belopp belopp, LocalDate dag) {

    /**
     * Checks the parts.
     *
     * @param askande the name of the application, not blank
     * @param rad number and name of the row, not blank
     * @param ar the year, not null
     * @param finansiar the name of who was to pay, not blank
     * @param belopp how much, not null, zero or more
     * @param dag the day it was withdrawn, not null
     * @throws IllegalArgumentException if a name is blank or the amount is negative
     */
    public Atertagetlofte {
        Objects.requireNonNull(ar, "ar");
        Objects.requireNonNull(dag, "dag");
        if (askande.isBlank() || rad.isBlank() || finansiar.isBlank() || belopp.arNegativt()) {
            throw new IllegalArgumentException(
                    "Not a promise: '" + askande + "' '" + rad + "' '" + finansiar + "' " + belopp);
        }
    }

    /**
     * What is told of it.
     *
     * @return the finding, never null
     */
    public Anmarkning anmarkning() {
        return Insatsregler.LOFTE_ATERTAGET.anmarkning(Map.of(
                "askande", new Uppgift.Ord(askande),
                "rad", new Uppgift.Ord(rad),
                "ar", new Uppgift.Ord(ar.toString()),
                "finansiar", new Uppgift.Ord(finansiar),
                "belopp", new Uppgift.Pengar(belopp),
                "dag", new Uppgift.Datum(dag)));
    }
}
