package org.openfinsam.domain.belopp;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * What stands in one place of a {@link Tabell}: a figure, words, or nothing with its reason.
 *
 * @since 0.1
 */
public sealed interface Cell {

    /**
     * A figure.
     *
     * @param varde the figure in its column's unit, as exact as it is known, not null; its scale is the number of
     *     decimals that the source shows, never negative: {@code 1E+3} becomes 1000
     */
    record Tal(BigDecimal varde) implements Cell {
        /**
         * Checks the figure.
         *
         * @param varde the figure, not null
         * @throws IllegalArgumentException if it has more than a hundred digits on one side of the decimal point
         */
        public Tal {
            Talgrans.kontrollerat(varde, "varde");
            varde = varde.scale() < 0 ? varde.setScale(0) : varde;
        }
    }

    /**
     * Words in a column without figures.
     *
     * @param text the words, not null
     */
    record Ord(String text) implements Cell {
        /**
         * Checks the words.
         *
         * @param text the words, not null
         */
        public Ord {
            Objects.requireNonNull(text, "text");
        }
    }

    /**
     * No value. Never the same as zero; shown as an en dash with its reason.
     *
     * @param skal why there is none, not null
     */
    record Saknas(Skal skal) implements Cell {
        /**
         * Checks the reason.
         *
         * @param skal why there is none, not null
         */
        public Saknas {
            Objects.requireNonNull(skal, "skal");
        }
    }

    /** Why a value is missing. */
    enum Skal {
        /** The source gives no value. */
        EJ_ANGIVET,
        /** The value cannot be calculated: the denominator is zero or a term is missing. */
        EJ_BERAKNINGSBART,
        /** The value is known but hidden, so that nobody can be singled out. */
        SKYDDAD
    }

    /**
     * A figure.
     *
     * @param varde the figure, not null
     * @return the cell, never null
     * @throws IllegalArgumentException if it has more than a hundred digits on one side of the decimal point
     */
    static Cell tal(BigDecimal varde) {
        return new Tal(varde);
    }

    /**
     * An amount in kronor, to the öre.
     *
     * @param belopp the amount, or null for a value that the source does not give
     * @return the cell, never null; whole kronor have no decimals
     */
    static Cell belopp(Belopp belopp) {
        if (belopp == null) {
            return new Saknas(Skal.EJ_ANGIVET);
        }
        BigDecimal kronor = belopp.iKronor();
        return new Tal(belopp.oren() % 100 == 0 ? kronor.setScale(0) : kronor);
    }

    /**
     * No value, for a reason.
     *
     * @param skal why, not null
     * @return the cell, never null
     */
    static Cell saknas(Skal skal) {
        return new Saknas(skal);
    }
}
