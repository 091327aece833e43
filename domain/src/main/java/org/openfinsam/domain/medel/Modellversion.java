package org.openfinsam.domain.medel;

import java.util.Objects;
import org.openfinsam.domain.tid.Rakenskapsar;

/**
 * The numbers of the state's model for some years, and who says so. Immutable and thread-safe.
 *
 * @param fran the first year, not null
 * @param till the last year; null if no end is known
 * @param modell the numbers, not null
 * @param kalla where they are stated, not blank
 * @param verifierad whether they were read in their source; if not, they are shown as <i>ej verifierad</i>
 * @since 0.1
 */
public record Modellversion(
        Rakenskapsar fran, Rakenskapsar till, Tilldelningsmodell modell, String kalla, boolean verifierad) {

    /**
     * Checks the parts.
     *
     * @param fran the first year, not null
     * @param till the last year, or null
     * @param modell the numbers, not null
     * @param kalla the source, not blank
     * @param verifierad whether they were read there
     * @throws IllegalArgumentException if the last year is before the first, or the source is blank
     */
    public Modellversion {
        Objects.requireNonNull(modell, "modell");
        if (till != null && till.compareTo(fran) < 0) {
            throw new IllegalArgumentException("A model that ends before it begins: " + fran + "–" + till);
        }
        if (kalla.isBlank()) {
            throw new IllegalArgumentException("A model of " + fran + " without source");
        }
    }

    /**
     * Whether the numbers are those of a year.
     *
     * @param ar the year, not null
     * @return true from the first to the last year
     */
    public boolean galler(Rakenskapsar ar) {
        return fran.compareTo(ar) <= 0 && (till == null || ar.compareTo(till) <= 0);
    }

    /**
     * The years as people write them.
     *
     * @return for example {@code 2016–2017}, or {@code 2018–} when no end is known; never null
     */
    public String ar() {
        return fran.equals(till) ? fran.toString() : fran + "–" + (till == null ? "" : till);
    }

    boolean overlappar(Modellversion annan) {
        return (till == null || annan.fran.compareTo(till) <= 0)
                && (annan.till == null || fran.compareTo(annan.till) <= 0);
    }
}
