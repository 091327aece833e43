package org.openfinsam.domain.insats;

import java.util.Objects;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.tid.Rakenskapsar;

/**
 * What there is to grant from in a year.
 *
 * @param ar the year, not null
 * @param intakter the members' money and other income, never own capital; not null
 * @param bundet what is bound already: office, follow-up, earlier decisions; not null
 * @since 0.1
 */
public record Penningram(Rakenskapsar ar, Belopp intakter, Belopp bundet) {

    /**
     * Checks the parts.
     *
     * @param ar the year, not null
     * @param intakter the members' money and other income, never own capital; not null
     * @param bundet what is bound already: office, follow-up, earlier decisions; not null
     */
    public Penningram {
        Objects.requireNonNull(ar, "ar");
        Objects.requireNonNull(intakter, "intakter");
        Objects.requireNonNull(bundet, "bundet");
    }

    /**
     * What the year itself has to grant from: income less what is bound. Own capital is no part of it.
     *
     * @return the amount, negative if more is bound than comes in; never null
     * @throws ArithmeticException if it does not fit
     */
    public Belopp attBevilja() {
        return intakter.minus(bundet);
    }
}
