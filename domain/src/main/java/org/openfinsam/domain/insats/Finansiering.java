package org.openfinsam.domain.insats;

import java.time.LocalDate;
import java.util.Objects;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.medel.Medelsform;
import org.openfinsam.domain.tid.Rakenskapsar;

/**
 * Who pays how much of a row of costs in a year, and what the promise is.
 *
 * @param ar the year, not null
 * @param finansiar who pays, not null
 * @param form money, or own staff and rooms; not null
 * @param viaForbundet whether it goes through the association's account; the association's own money always does
 * @param belopp how much, not null, zero or more
 * @param lofte the promise, not null
 * @since 0.1
 */
public record Finansiering(
        Rakenskapsar ar, Finansiar finansiar, Medelsform form, boolean viaForbundet, Belopp belopp, Lofte lofte) {

    /**
     * Checks the parts.
     *
     * @param ar the year, not null
     * @param finansiar who pays, not null
     * @param form money, or own staff and rooms; not null
     * @param viaForbundet whether it goes through the association's account; the association's own money always
     *     does
     * @param belopp how much, not null, zero or more
     * @param lofte the promise, not null
     * @throws IllegalArgumentException if the amount is negative
     */
    public Finansiering {
        Objects.requireNonNull(ar, "ar");
        Objects.requireNonNull(finansiar, "finansiar");
        Objects.requireNonNull(form, "form");
        Objects.requireNonNull(belopp, "belopp");
        Objects.requireNonNull(lofte, "lofte");
        if (belopp.arNegativt()) {
            throw new IllegalArgumentException("Nobody pays less than nothing: " + belopp);
        }
        viaForbundet |= finansiar.slag() == Finansiar.Slag.FORBUNDET;
    }

    /**
     * Money that a payer lays out itself; the association's own goes through its account.
     *
     * @param ar the year, not null
     * @param finansiar who pays, not null
     * @param belopp how much, not null, zero or more
     * @param lofte the promise, not null
     * @return the payment, never null
     */
    public static Finansiering pengar(Rakenskapsar ar, Finansiar finansiar, Belopp belopp, Lofte lofte) {
        return new Finansiering(ar, finansiar, Medelsform.LIKVIDA_MEDEL, false, belopp, lofte);
    }

    /**
     * A payer's own staff or rooms, worth an amount.
     *
     * @param ar the year, not null
     * @param finansiar who pays, not null
     * @param belopp what it is worth, not null, zero or more
     * @param lofte the promise, not null
     * @return the payment, never null
     */
    public static Finansiering egna(Rakenskapsar ar, Finansiar finansiar, Belopp belopp, Lofte lofte) {
        return new Finansiering(ar, finansiar, Medelsform.NATURA, false, belopp, lofte);
    }

    /**
     * Whether it counts: the promise stands.
     *
     * @return false if the promise is withdrawn
     */
    public boolean galler() {
        return lofte.lage().galler();
    }

    /**
     * The same with the promise withdrawn.
     *
     * @param nar the day, not null
     * @return the payment, never null
     * @throws IllegalArgumentException if the day is before the promise
     */
    public Finansiering atertagen(LocalDate nar) {
        return new Finansiering(ar, finansiar, form, viaForbundet, belopp, lofte.atertaget(nar));
    }
}
