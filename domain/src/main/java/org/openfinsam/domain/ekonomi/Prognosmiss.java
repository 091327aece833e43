package org.openfinsam.domain.ekonomi;

import java.util.Objects;
import org.openfinsam.domain.tid.Rakenskapsar;

/**
 * A scored forecast and the round that made it. Immutable and thread-safe.
 *
 * @param ar the year that was forecast, not null
 * @param nummer the round's number in that year, from 1
 * @param rattelse whether the round corrected another; both are kept and count
 * @param traff the forecast and what came, not null
 * @since 0.1
 */
public record Prognosmiss(Rakenskapsar ar, int nummer, boolean rattelse, Prognostraff traff) {

    /**
     * Checks the parts.
     *
     * @param ar the year, not null
     * @param nummer the round, from 1
     * @param rattelse whether it corrected another
     * @param traff the forecast, not null
     * @throws IllegalArgumentException if the number is below 1
     */
    public Prognosmiss {
        Objects.requireNonNull(ar, "ar");
        Objects.requireNonNull(traff, "traff");
        if (nummer < 1) {
            throw new IllegalArgumentException("Rounds are counted from 1: " + nummer);
        }
    }

    /**
     * The address of the round among an association's.
     *
     * @return for example {@code 2019-1}, never null
     */
    public String omgang() {
        return ar + "-" + nummer;
    }
}
