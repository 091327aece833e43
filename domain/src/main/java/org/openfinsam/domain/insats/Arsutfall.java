package org.openfinsam.domain.insats;

import java.util.Objects;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.tid.Rakenskapsar;

/**
 * What a choice leaves a year: {@code utgaende = ingaende + intakter − bundet − valt}.
 *
 * @param ar the year, not null
 * @param ingaende own capital when it begins, not null
 * @param intakter income, not null
 * @param bundet what was bound already, not null
 * @param valt what the chosen applications cost, not null
 * @param utgaende own capital when it ends, not null
 * @since 0.1
 */
public record Arsutfall(
        Rakenskapsar ar, Belopp ingaende, Belopp intakter, Belopp bundet, Belopp valt, Belopp utgaende) {

    /**
     * Checks the parts.
     *
     * @param ar the year, not null
     * @param ingaende own capital when it begins, not null
     * @param intakter income, not null
     * @param bundet what was bound already, not null
     * @param valt what the chosen applications cost, not null
     * @param utgaende own capital when it ends, not null
     */
    public Arsutfall {
        Objects.requireNonNull(ar, "ar");
        Objects.requireNonNull(ingaende, "ingaende");
        Objects.requireNonNull(intakter, "intakter");
        Objects.requireNonNull(bundet, "bundet");
        Objects.requireNonNull(valt, "valt");
        Objects.requireNonNull(utgaende, "utgaende");
    }

    /**
     * What the year itself gives.
     *
     * @return the result: negative if it is paid from own capital, never null
     */
    public Belopp resultat() {
        return utgaende.minus(ingaende);
    }
}
