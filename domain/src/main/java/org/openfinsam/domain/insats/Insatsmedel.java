package org.openfinsam.domain.insats;

import java.util.Objects;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.tid.Rakenskapsar;

/**
 * Money that pays an <i>insats</i> in a year.
 *
 * @param ar the year, not null
 * @param finansiar who pays, not null
 * @param belopp how much, not null
 * @since 0.1
 */
public record Insatsmedel(Rakenskapsar ar, Finansiar finansiar, Belopp belopp) {

    /**
     * Checks the parts.
     *
     * @param ar the year, not null
     * @param finansiar who pays, not null
     * @param belopp how much, not null
     */
    public Insatsmedel {
        Objects.requireNonNull(ar, "ar");
        Objects.requireNonNull(finansiar, "finansiar");
        Objects.requireNonNull(belopp, "belopp");
    }
}
