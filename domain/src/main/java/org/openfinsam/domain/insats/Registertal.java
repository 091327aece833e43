package org.openfinsam.domain.insats;

import java.util.Objects;
import java.util.stream.Stream;
import org.openfinsam.domain.tid.Rakenskapsar;

/**
 * How many take part in an <i>insats</i> in a year, as it is to be typed into the authority's register: counts only.
 *
 * @param ar the year, not null
 * @param kvinnor how many women, zero or more, or null if not known
 * @param man how many men, or null if not known
 * @param annat how many of neither or not stated, or null if not counted
 * @param totalt how many in all as the insats says, or null if not known
 * @since 0.1
 */
public record Registertal(Rakenskapsar ar, Integer kvinnor, Integer man, Integer annat, Integer totalt) {

    /**
     * Checks the parts.
     *
     * @param ar the year, not null
     * @param kvinnor how many women, zero or more, or null if not known
     * @param man how many men, or null if not known
     * @param annat how many of neither or not stated, or null if not counted
     * @param totalt how many in all as the insats says, or null if not known
     * @throws IllegalArgumentException if a number is negative
     */
    public Registertal {
        Objects.requireNonNull(ar, "ar");
        if (Stream.of(kvinnor, man, annat, totalt).anyMatch(antal -> antal != null && antal < 0)) {
            throw new IllegalArgumentException("Fewer than nobody takes part");
        }
    }

    /**
     * A year of which nothing is known.
     *
     * @param ar the year, not null
     * @return the counts, all missing; never null
     */
    public static Registertal okant(Rakenskapsar ar) {
        return new Registertal(ar, null, null, null, null);
    }

    /**
     * The sheet to type in.
     *
     * @param insats the insats, not null
     * @return the sheet, never null
     */
    public Registerblad blad(Insats insats) {
        return new Registerblad(insats, ar, kvinnor, man, annat, totalt);
    }
}
