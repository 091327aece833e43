package org.openfinsam.domain.belopp;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * A stated figure that is not what it should be the sum of. Immutable and thread-safe.
 *
 * <p>Example: {@code ovrigt/SUMMA} in the column {@code avvikelse} states −37 230, its rows give −37 231, the difference
 * is 1, which the rounding of five rows explains.
 *
 * @param slag the kind of rule that found it, not null
 * @param avsnitt section of the row with the stated cell; empty when it has none
 * @param rad name of that row
 * @param kolumn key of the column of the stated cell
 * @param angivet the figure stated, in the column's unit, not null
 * @param beraknat the figure calculated, not null
 * @param differens stated minus calculated, not zero
 * @param avrundning whether rounding explains the difference; if not, it is an error
 * @param regel the rule as text; null for {@link Slag#SUMMA}, which needs none
 * @since 0.1
 */
public record Avvikelse(
        Slag slag,
        String avsnitt,
        String rad,
        String kolumn,
        BigDecimal angivet,
        BigDecimal beraknat,
        BigDecimal differens,
        boolean avrundning,
        String regel) {

    /** Which kind of rule found the difference. */
    public enum Slag {
        /** The sum of a section. */
        SUMMA,
        /** A column made of columns. */
        KOLUMNREGEL,
        /** A column that sums the others. */
        RADSUMMA,
        /** A row made of rows and sections. */
        RADREGEL,
        /** Per cent of something. */
        ANDEL,
        /** Parts of a whole. */
        DELAR
    }

    /**
     * Checks the difference.
     *
     * @param slag kind of rule, not null
     * @param avsnitt section, not null
     * @param rad row, not null
     * @param kolumn column, not null
     * @param angivet stated, not null
     * @param beraknat calculated, not null
     * @param differens stated minus calculated, not zero
     * @param avrundning whether rounding explains it
     * @param regel the rule, or null for {@code SUMMA}
     * @throws IllegalArgumentException if {@code differens} is zero or not the difference, or if the rule is missing
     */
    public Avvikelse {
        Objects.requireNonNull(slag, "slag");
        Objects.requireNonNull(avsnitt, "avsnitt");
        Objects.requireNonNull(rad, "rad");
        Objects.requireNonNull(kolumn, "kolumn");
        if (differens.signum() == 0 || differens.compareTo(angivet.subtract(beraknat)) != 0) {
            throw new IllegalArgumentException(
                    "Not the difference between " + angivet + " and " + beraknat + ": " + differens);
        }
        if ((regel == null) != (slag == Slag.SUMMA)) {
            throw new IllegalArgumentException("Every rule but SUMMA is named: " + slag + ", " + regel);
        }
    }
}
