package org.openfinsam.domain.belopp;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * What must hold between the cells of a {@link Tabell}. The sums of its sections need no rule: they always must.
 *
 * <p>A rule holds names, not cells, so the same rule serves every table of the same shape; {@link Avstamning} finds the
 * names in the table at hand. {@link Regeltolk} reads rules from text. Immutable and thread-safe.
 *
 * @since 0.1
 */
public sealed interface Tabellregel {

    /**
     * The rule as {@link Regeltolk} reads it.
     *
     * @return the text, never null
     */
    String text();

    /**
     * A name that is added or taken away.
     *
     * @param plus true if added, false if taken away
     * @param namn the name, not null
     */
    record Term(boolean plus, String namn) {
        /**
         * Checks the term.
         *
         * @param plus true if added
         * @param namn the name, not null
         */
        public Term {
            Objects.requireNonNull(namn, "namn");
        }

        private static String text(String vanster, List<Term> termer) {
            StringBuilder text = new StringBuilder(vanster).append('=');
            for (int i = 0; i < termer.size(); i++) {
                Term term = termer.get(i);
                text.append(term.plus ? i == 0 ? "" : "+" : "-").append(term.namn);
            }
            return text.toString();
        }
    }

    /**
     * A column made of columns, in every row: {@code avvikelse=utfall-budget}.
     *
     * @param vanster key of the column that states the result, not null
     * @param termer the columns it is made of, at least one
     */
    record Kolumnregel(String vanster, List<Term> termer) implements Tabellregel {
        /**
         * Checks and copies the rule.
         *
         * @param vanster the stated column, not null
         * @param termer the columns it is made of, at least one
         * @throws IllegalArgumentException if there is no term
         */
        public Kolumnregel {
            Objects.requireNonNull(vanster, "vanster");
            termer = minstEn(termer);
        }

        @Override
        public String text() {
            return Term.text(vanster, termer);
        }
    }

    /**
     * A column that in every row is the sum of all other columns with figures, but for those that are such sums
     * themselves: {@code totalt}.
     *
     * @param kolumn key of the column that states the sum, not null
     */
    record Radsumma(String kolumn) implements Tabellregel {
        /**
         * Checks the rule.
         *
         * @param kolumn the stated column, not null
         */
        public Radsumma {
            Objects.requireNonNull(kolumn, "kolumn");
        }

        @Override
        public String text() {
            return kolumn;
        }
    }

    /**
     * A row made of rows and sections, in every column with figures: {@code RÖRELSENS KOSTNADER=personal+ovrigt}.
     *
     * <p>A name is first a row, which must be the only one of that name, then a section. A section means the figure its
     * {@code SUMMA} states, or without such a row all its rows but the one left of the equals sign, each a term of its
     * own.
     *
     * @param vanster the row that states the result, or a section with {@code SUMMA}; not null
     * @param termer the rows and sections it is made of, at least one
     */
    record Radregel(String vanster, List<Term> termer) implements Tabellregel {
        /**
         * Checks and copies the rule.
         *
         * @param vanster the stated row, not null
         * @param termer the rows and sections it is made of, at least one
         * @throws IllegalArgumentException if there is no term
         */
        public Radregel {
            Objects.requireNonNull(vanster, "vanster");
            termer = minstEn(termer);
        }

        @Override
        public String text() {
            return Term.text(vanster, termer);
        }
    }

    /**
     * A column of per cent, in the rows of some sections: what another column is of a number that the section has,
     * {@code andel=totalt/{Hikikomori:15|Våga växa:24}}.
     *
     * <p>A per cent is right when it is at most half of its last shown digit from the exact one: 12 or 13 for 12.5.
     *
     * @param vanster key of the column that states the per cent, not null
     * @param taljare key of the column it is calculated from, not null
     * @param namnare what is a hundred per cent, by section; none zero, at least one
     */
    record Andelsregel(String vanster, String taljare, Map<String, BigDecimal> namnare) implements Tabellregel {
        /**
         * Checks and copies the rule.
         *
         * @param vanster the column of per cent, not null
         * @param taljare the column it is calculated from, not null
         * @param namnare a hundred per cent by section, none zero, at least one
         * @throws IllegalArgumentException if there is no denominator or one is zero
         */
        public Andelsregel {
            Objects.requireNonNull(vanster, "vanster");
            Objects.requireNonNull(taljare, "taljare");
            namnare = Collections.unmodifiableMap(new LinkedHashMap<>(namnare));
            if (namnare.isEmpty() || namnare.values().stream().anyMatch(n -> n.signum() == 0)) {
                throw new IllegalArgumentException("Denominators must be there and not be zero: " + namnare);
            }
        }

        @Override
        public String text() {
            return namnare.entrySet().stream()
                    .map(n -> n.getKey() + ":" + n.getValue().toPlainString())
                    .collect(Collectors.joining("|", vanster + "=" + taljare + "/{", "}"));
        }
    }

    /**
     * A row that is the sum of other rows of its section, in every column with figures:
     * {@code Den gröna vägen: Avslutade=Till studier+Avbrott}.
     *
     * @param avsnitt the section of all the rows; empty for rows without section, not null
     * @param helhet the row that states the whole, not null
     * @param delar the rows that are its parts, at least one
     */
    record Delregel(String avsnitt, String helhet, List<String> delar) implements Tabellregel {
        /**
         * Checks and copies the rule.
         *
         * @param avsnitt the section or empty, not null
         * @param helhet the whole, not null
         * @param delar the parts, at least one
         * @throws IllegalArgumentException if there is no part
         */
        public Delregel {
            Objects.requireNonNull(avsnitt, "avsnitt");
            Objects.requireNonNull(helhet, "helhet");
            delar = minstEn(delar);
        }

        @Override
        public String text() {
            return (avsnitt.isEmpty() ? "" : avsnitt + ": ") + helhet + "=" + String.join("+", delar);
        }
    }

    /**
     * A row that is the sum of all other rows of the table but for {@code SUMMA} and those named, in every column with
     * figures: {@code TOTALT=alla rader utom "VÄXA och Arbetsträning tillsammans"}.
     *
     * @param helhet the row that states the whole, not null
     * @param utom the rows that are no parts, each by its name or by words in one of its cells; may be empty
     */
    record Totalregel(String helhet, List<String> utom) implements Tabellregel {
        /**
         * Checks and copies the rule.
         *
         * @param helhet the whole, not null
         * @param utom the rows that are no parts, none null
         */
        public Totalregel {
            Objects.requireNonNull(helhet, "helhet");
            utom = List.copyOf(utom);
        }

        @Override
        public String text() {
            String allaRader = helhet + "=" + Regeltolk.ALLA_RADER;
            return utom.isEmpty()
                    ? allaRader
                    : utom.stream().collect(Collectors.joining("\", \"", allaRader + Regeltolk.UTOM + "\"", "\""));
        }
    }

    private static <T> List<T> minstEn(List<T> termer) {
        if (termer.isEmpty()) {
            throw new IllegalArgumentException("Nothing stands right of the equals sign");
        }
        return List.copyOf(termer);
    }
}
