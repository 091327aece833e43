package org.openfinsam.domain.medel;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.openfinsam.domain.belopp.Belopp;

/**
 * One row of the {@link Kapitaltrappa}: how much own capital is reasonable for an association of some size. Immutable and
 * thread-safe.
 *
 * @param fran the least that the members' money of the year is, not null, zero or more
 * @param till what it is below; null for no upper bound
 * @param hogst the largest own capital, in per cent of the members' money of the year, not null, zero or more
 * @param gallerFran the first day that the table with this row is in force, not null
 * @param kalla where it is stated, not blank
 * @param verifierad whether somebody has read it there; until then it says nothing
 * @since 0.1
 */
public record Trappsteg(
        Belopp fran, Belopp till, BigDecimal hogst, LocalDate gallerFran, String kalla, boolean verifierad) {

    /**
     * Checks the parts.
     *
     * @param fran the least money, not null
     * @param till what it is below, or null
     * @param hogst per cent, not null
     * @param gallerFran the first day, not null
     * @param kalla the source, not blank
     * @param verifierad whether it is read there
     * @throws IllegalArgumentException if an amount or the per cent is negative, the bounds are in the wrong order, or the
     *     source is blank
     */
    public Trappsteg {
        Objects.requireNonNull(gallerFran, "gallerFran");
        if (fran.arNegativt() || (till != null && till.compareTo(fran) <= 0)) {
            throw new IllegalArgumentException("Not a band of money: " + fran + "–" + till);
        }
        if (hogst.signum() < 0) {
            throw new IllegalArgumentException("hogst is negative: " + hogst);
        }
        if (kalla.isBlank()) {
            throw new IllegalArgumentException("A reasonable level without source");
        }
    }

    /** Whether a year's money is within the band. */
    boolean rymmer(Belopp medel) {
        return fran.compareTo(medel) <= 0 && (till == null || medel.compareTo(till) < 0);
    }

    boolean overlappar(Trappsteg annat) {
        return gallerFran.equals(annat.gallerFran)
                && (till == null || annat.fran.compareTo(till) < 0)
                && (annat.till == null || fran.compareTo(annat.till) < 0);
    }
}
