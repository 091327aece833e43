package org.openfinsam.domain.insats;

import java.util.Objects;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.medel.Medelsform;
import org.openfinsam.domain.tid.Rakenskapsar;

/**
 * Money that pays an <i>insats</i> in a year.
 *
 * @param ar the year, not null
 * @param finansiar who pays, not null
 * @param belopp how much, not null
 * @param form money or the payer's own staff, not null
 * @param viaForbundet whether it goes through the association's accounts, where only members' money may go (FL 6 §)
 * @since 0.1
 */
public record Insatsmedel(Rakenskapsar ar, Finansiar finansiar, Belopp belopp, Medelsform form, boolean viaForbundet) {

    /**
     * Checks the parts.
     *
     * @param ar the year, not null
     * @param finansiar who pays, not null
     * @param belopp how much, not null
     * @param form money or the payer's own staff, not null
     * @param viaForbundet whether it goes through the association's accounts
     */
    public Insatsmedel {
        Objects.requireNonNull(ar, "ar");
        Objects.requireNonNull(finansiar, "finansiar");
        Objects.requireNonNull(belopp, "belopp");
        Objects.requireNonNull(form, "form");
    }

    /**
     * Money that the payer pays itself; the association's own is in its own accounts.
     *
     * @param ar the year, not null
     * @param finansiar who pays, not null
     * @param belopp how much, not null
     */
    public Insatsmedel(Rakenskapsar ar, Finansiar finansiar, Belopp belopp) {
        this(ar, finansiar, belopp, Medelsform.LIKVIDA_MEDEL, finansiar.slag() == Finansiar.Slag.FORBUNDET);
    }
}
