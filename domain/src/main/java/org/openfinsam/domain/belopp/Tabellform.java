package org.openfinsam.domain.belopp;

import java.util.Objects;

/**
 * How a file is read as a {@link Tabell}: which columns name a row, and what the others hold. Immutable.
 *
 * @param avsnitt the column that holds a row's section; empty when the table has no sections
 * @param rad the column that holds a row's name, not blank
 * @param innehall what the other columns hold, not null
 * @param enhet the unit of columns with figures, not null
 * @since 0.1
 */
public record Tabellform(String avsnitt, String rad, Innehall innehall, Enhet enhet) {

    /** What the columns hold that do not name the row. */
    public enum Innehall {
        /**
         * Anything. A column where every filled cell is a number has figures, the rest have words; the same row may come
         * twice. Only a row of the wrong shape is refused.
         */
        BLANDAT,
        /**
         * Amounts to the öre. A row with anything else in a filled cell is refused, and so is a row whose section and
         * name have come before.
         */
        BELOPP
    }

    /**
     * Checks the form.
     *
     * @param avsnitt the section column or empty, not null
     * @param rad the name column, not blank
     * @param innehall what the others hold, not null
     * @param enhet their unit, not null
     * @throws IllegalArgumentException if {@code rad} is blank or the unit is {@code TEXT}
     */
    public Tabellform {
        Objects.requireNonNull(avsnitt, "avsnitt");
        Objects.requireNonNull(innehall, "innehall");
        if (rad.isBlank()) {
            throw new IllegalArgumentException("A column must hold the name of the row");
        }
        if (Objects.requireNonNull(enhet, "enhet") == Enhet.TEXT) {
            throw new IllegalArgumentException("Figures have another unit than TEXT");
        }
    }

    /**
     * Any table with the columns {@code avsnitt} and {@code rad}.
     *
     * @param enhet the unit of its figures, not null and not {@code TEXT}
     * @return the form, never null
     */
    public static Tabellform blandat(Enhet enhet) {
        return new Tabellform("avsnitt", "rad", Innehall.BLANDAT, enhet);
    }

    /**
     * A table of amounts in kronor with the columns {@code avsnitt} and {@code rad}: a result or a balance table.
     *
     * @return the form, never null
     */
    public static Tabellform belopp() {
        return new Tabellform("avsnitt", "rad", Innehall.BELOPP, Enhet.KR);
    }

    /**
     * This form with other columns for section and name.
     *
     * @param avsnitt the section column or empty, not null
     * @param rad the name column, not blank
     * @return the form, never null
     */
    public Tabellform medNyckel(String avsnitt, String rad) {
        return new Tabellform(avsnitt, rad, innehall, enhet);
    }
}
