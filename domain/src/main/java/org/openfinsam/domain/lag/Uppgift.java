package org.openfinsam.domain.lag;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.openfinsam.domain.belopp.Avrundning;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.belopp.Talformat;

/**
 * One thing that a finding tells: an amount, a day, a number, words.
 *
 * <p>The {@code toString} of each is its bare value as text. All are immutable and thread-safe.
 *
 * @since 0.1
 */
public sealed interface Uppgift {

    /**
     * The value as people read it.
     *
     * @param format the reader's format, not null
     * @return the text, never null
     */
    String visning(Talformat format);

    /**
     * The bare value, for those who write it down for machines.
     *
     * @return a {@link BigDecimal}, a {@link LocalDate} or a {@link String}; never null. An amount is in kronor, with
     *     decimals only if it has öre
     */
    Object varde();

    /** A figure: it has a sign, and a size without it. */
    sealed interface Siffra extends Uppgift {

        @Override
        BigDecimal varde();

        /**
         * The same figure without sign.
         *
         * @return the size, never null
         */
        Siffra storlek();
    }

    /**
     * An amount.
     *
     * @param belopp the amount, not null
     */
    record Pengar(Belopp belopp) implements Siffra {
        /**
         * Checks the amount.
         *
         * @param belopp the amount, not null
         */
        public Pengar {
            Objects.requireNonNull(belopp, "belopp");
        }

        @Override
        public String visning(Talformat format) {
            return format.belopp(belopp);
        }

        @Override
        public BigDecimal varde() {
            return Avrundning.KRONA.arJamn(belopp) ? belopp.iKronor().setScale(0) : belopp.iKronor();
        }

        @Override
        public Pengar storlek() {
            return belopp.arNegativt() ? new Pengar(belopp.negerat()) : this;
        }

        @Override
        public String toString() {
            return varde().toPlainString();
        }
    }

    /**
     * A number without unit.
     *
     * @param varde the number, not null; its scale is the number of decimals shown
     */
    record Tal(BigDecimal varde) implements Siffra {
        /**
         * Checks the number.
         *
         * @param varde the number, not null
         */
        public Tal {
            Objects.requireNonNull(varde, "varde");
        }

        /**
         * A whole number.
         *
         * @param varde the number
         * @return the number, never null
         */
        public static Tal of(long varde) {
            return new Tal(BigDecimal.valueOf(varde));
        }

        @Override
        public String visning(Talformat format) {
            return format.tal(varde, Math.max(varde.scale(), 0));
        }

        @Override
        public Tal storlek() {
            return new Tal(varde.abs());
        }

        @Override
        public String toString() {
            return varde.toPlainString();
        }
    }

    /**
     * A number of per cent: 49.4 is 49.4 %.
     *
     * @param varde per cent, not null; its scale is the number of decimals shown
     */
    record Procent(BigDecimal varde) implements Siffra {
        /**
         * Checks the number.
         *
         * @param varde per cent, not null
         */
        public Procent {
            Objects.requireNonNull(varde, "varde");
        }

        @Override
        public String visning(Talformat format) {
            return format.procent(varde, Math.max(varde.scale(), 0));
        }

        @Override
        public Procent storlek() {
            return new Procent(varde.abs());
        }

        @Override
        public String toString() {
            return varde.toPlainString();
        }
    }

    /**
     * A day.
     *
     * @param varde the day, not null
     */
    record Datum(LocalDate varde) implements Uppgift {
        /**
         * Checks the day.
         *
         * @param varde the day, not null
         */
        public Datum {
            Objects.requireNonNull(varde, "varde");
        }

        @Override
        public String visning(Talformat format) {
            return format.datum(varde);
        }

        @Override
        public String toString() {
            return varde.toString();
        }
    }

    /**
     * Words that somebody else chose: a name, a formula. The same in every language; shown as an en dash when empty.
     *
     * @param varde the words, not null
     */
    record Ord(String varde) implements Uppgift {
        /**
         * Checks the words.
         *
         * @param varde the words, not null
         */
        public Ord {
            Objects.requireNonNull(varde, "varde");
        }

        @Override
        public String visning(Talformat format) {
            return varde.isEmpty() ? "–" : varde;
        }

        @Override
        public String toString() {
            return varde;
        }
    }

    /**
     * A word of ours that is translated: the texts have it under the rule's code, a full stop and the word.
     *
     * @param varde the word, not null, for example {@code justerat}
     */
    record Begrepp(String varde) implements Uppgift {
        /**
         * Checks the word.
         *
         * @param varde the word, not null
         */
        public Begrepp {
            Objects.requireNonNull(varde, "varde");
        }

        /** Not translated: {@link Regelverk#text} does that, because it has the texts. */
        @Override
        public String visning(Talformat format) {
            return varde;
        }

        @Override
        public String toString() {
            return varde;
        }
    }
}
