package org.openfinsam.domain.ekonomi;

import java.util.Objects;
import org.openfinsam.domain.belopp.Regeltolk;

/**
 * What an {@link Uppstallningskalla} says of sums: a sum of its own, or a section of its own in a sum of this library.
 *
 * @since 0.1
 */
public sealed interface Uppstallningsregel {

    /**
     * The kind of table that it rules.
     *
     * @return result or balance, never null
     */
    Rakningsslag slag();

    /**
     * The row or column that is the sum.
     *
     * @return its name as the source of the table writes it, never null
     */
    String summa();

    /**
     * A row of its own that is made of rows and sections.
     *
     * @param slag the kind of table, not null
     * @param summa the row, not blank
     * @param termer its terms, as {@link Regeltolk#radregel} reads them right of the equals sign, not blank
     */
    record Rad(Rakningsslag slag, String summa, String termer) implements Uppstallningsregel {
        /**
         * Checks the parts.
         *
         * @param slag the kind of table, not null
         * @param summa the row, not blank
         * @param termer its terms, not blank
         * @throws IllegalArgumentException if the row or its terms are blank
         */
        public Rad {
            kontrollera(slag, summa, termer);
        }
    }

    /**
     * A column of its own that is made of columns.
     *
     * @param slag the kind of table, not null
     * @param summa the column, not blank
     * @param termer its terms, as {@link Regeltolk#kolumnregel} reads them right of the equals sign, not blank
     */
    record Kolumn(Rakningsslag slag, String summa, String termer) implements Uppstallningsregel {
        /**
         * Checks the parts.
         *
         * @param slag the kind of table, not null
         * @param summa the column, not blank
         * @param termer its terms, not blank
         * @throws IllegalArgumentException if the column or its terms are blank
         */
        public Kolumn {
            kontrollera(slag, summa, termer);
        }
    }

    /**
     * A section of its own that is a term of a sum of this library. In a table without the section the sum is what it was.
     *
     * @param slag the kind of table, not null
     * @param summa the row that is the sum, not blank
     * @param plus whether the section is added; if not, it is subtracted
     * @param avsnitt the key of the section, not blank
     */
    record Term(Rakningsslag slag, String summa, boolean plus, String avsnitt) implements Uppstallningsregel {
        /**
         * Checks the parts.
         *
         * @param slag the kind of table, not null
         * @param summa the row that is the sum, not blank
         * @param plus whether the section is added
         * @param avsnitt the key of the section, not blank
         * @throws IllegalArgumentException if the row or the section is blank
         */
        public Term {
            kontrollera(slag, summa, avsnitt);
        }
    }

    /**
     * A row of its own that is a sum.
     *
     * @param slag the kind of table, not null
     * @param summa the row, not blank, for example {@code ATT FÖRDELA}
     * @param termer rows and sections with operators between, not blank, for example {@code lokaler-hyresintäkter}
     * @return the rule, never null
     * @throws IllegalArgumentException if the row or its terms are blank
     */
    static Uppstallningsregel rad(Rakningsslag slag, String summa, String termer) {
        return new Rad(slag, summa, termer);
    }

    /**
     * A column of its own that is a sum.
     *
     * @param slag the kind of table, not null
     * @param summa the column, not blank, for example {@code kvar}
     * @param termer columns with operators between, not blank, for example {@code arsbudget-prognos}
     * @return the rule, never null
     * @throws IllegalArgumentException if the column or its terms are blank
     */
    static Uppstallningsregel kolumn(Rakningsslag slag, String summa, String termer) {
        return new Kolumn(slag, summa, termer);
    }

    /**
     * A section of its own, added to a sum of this library.
     *
     * @param slag the kind of table, not null
     * @param summa the row that is the sum, not blank, for example {@code RÖRELSENS KOSTNADER}
     * @param avsnitt the key of the section, not blank, for example {@code lokaler}
     * @return the rule, never null
     * @throws IllegalArgumentException if the row or the section is blank
     */
    static Uppstallningsregel plus(Rakningsslag slag, String summa, String avsnitt) {
        return new Term(slag, summa, true, avsnitt);
    }

    /**
     * A section of its own, subtracted from a sum of this library.
     *
     * @param slag the kind of table, not null
     * @param summa the row that is the sum, not blank, for example {@code RÖRELSERESULTAT}
     * @param avsnitt the key of the section, not blank, for example {@code lokaler}
     * @return the rule, never null
     * @throws IllegalArgumentException if the row or the section is blank
     */
    static Uppstallningsregel minus(Rakningsslag slag, String summa, String avsnitt) {
        return new Term(slag, summa, false, avsnitt);
    }

    private static void kontrollera(Rakningsslag slag, String summa, String termer) {
        Objects.requireNonNull(slag, "slag");
        if (summa.isBlank() || termer.isBlank()) {
            throw new IllegalArgumentException("Not a sum and its terms: '" + summa + "', '" + termer + "'");
        }
    }
}
