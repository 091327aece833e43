package org.openfinsam.domain.ekonomi;

import java.util.Locale;
import java.util.Objects;
import org.openfinsam.domain.belopp.Rad;

/**
 * The line that a forecast is of: a line of the report, or of the budget where there is no report yet. Immutable and thread-safe.
 *
 * @param avsnitt the section's key, not null, may be empty
 * @param rad the row's name as the source writes it, not blank
 * @param intakt whether its amounts make the result larger; otherwise they are costs, positive too
 * @since 0.1
 */
public record Prognosplats(String avsnitt, String rad, boolean intakt) {

    /** The longest name of a section or row. */
    public static final int LANGST = 200;

    /**
     * Checks the names.
     *
     * @param avsnitt the section, not null
     * @param rad the row, not blank
     * @param intakt whether it is income
     * @throws IllegalArgumentException if a name is blank, too long or of more than one line, or the row is a sum
     */
    public Prognosplats {
        Objects.requireNonNull(avsnitt, "avsnitt");
        if (rad.isBlank()
                || rad.length() > LANGST
                || avsnitt.length() > LANGST
                || rad.concat(avsnitt).chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("Not a line to forecast: '" + avsnitt + "/" + rad + "'");
        }
        if (arSumma(avsnitt, rad)) {
            throw new IllegalArgumentException("A sum is calculated, not forecast: '" + avsnitt + "/" + rad + "'");
        }
    }

    /**
     * The line of a report or a budget, income or cost by its section.
     *
     * @param avsnitt the section's key, not null
     * @param rad the row's name, not blank
     * @return the line, never null
     * @throws IllegalArgumentException as the constructor
     */
    public static Prognosplats av(String avsnitt, String rad) {
        return new Prognosplats(avsnitt, rad, arIntakt(avsnitt));
    }

    /** Whether a row is no line but a sum. */
    static boolean arSumma(String avsnitt, String rad) {
        return rad.equals(Rad.SUMMA) || avsnitt.equals(Uppstallning.TOTAL);
    }

    private static boolean arIntakt(String avsnitt) {
        for (Budgetslag slag : Budgetslag.values()) {
            if (slag.name().toLowerCase(Locale.ROOT).equals(avsnitt)) {
                return !slag.arKostnad();
            }
        }
        return Resultatrader.arIntakt(avsnitt);
    }

    /**
     * The key, as {@link Rad#nyckel()} has it.
     *
     * @return for example {@code personal/Lön}, never blank
     */
    public String nyckel() {
        return avsnitt.isEmpty() ? rad : avsnitt + "/" + rad;
    }

    @Override
    public String toString() {
        return nyckel();
    }
}
