package org.openfinsam.domain.insats;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.openfinsam.domain.belopp.Andel;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.tid.Rakenskapsar;

/**
 * A share that the text of an application states, to be compared with its rows.
 *
 * <p>It is the share of the rows that the payer takes part in: who pays a fifth of five posts says nothing of a
 * sixth.
 *
 * @param ar the year, not null
 * @param slag which rows, not null
 * @param finansiar whose share, not null
 * @param procent per cent as written; its scale says how exactly, not null
 * @since 0.1
 */
public record Andelsuppgift(Rakenskapsar ar, Kostnadsslag slag, Finansiar finansiar, BigDecimal procent) {

    /**
     * Checks the parts.
     *
     * @param ar the year, not null
     * @param slag which rows, not null
     * @param finansiar whose share, not null
     * @param procent per cent as written; its scale says how exactly, not null
     */
    public Andelsuppgift {
        Objects.requireNonNull(ar, "ar");
        Objects.requireNonNull(slag, "slag");
        Objects.requireNonNull(finansiar, "finansiar");
        Objects.requireNonNull(procent, "procent");
    }

    /**
     * The share that the rows give.
     *
     * @param rader the rows, none null
     * @return the part paid and the cost of the rows that the payer takes part in; empty if there are none
     */
    public Optional<Underlag> underlag(List<Kostnadsrad> rader) {
        List<Kostnadsrad> delade = rader.stream()
                .filter(rad -> rad.slag() == slag && !rad.betalt(ar, finansiar).arNoll())
                .toList();
        Belopp kostnad = Belopp.summa(
                delade.stream().map(rad -> rad.kostnad(ar).orElse(Belopp.NOLL)).toList());
        return kostnad.arNoll()
                ? Optional.empty()
                : Optional.of(new Underlag(
                        Belopp.summa(delade.stream()
                                .map(rad -> rad.betalt(ar, finansiar))
                                .toList()),
                        kostnad));
    }

    /**
     * What a share is calculated from.
     *
     * @param del the part paid, not null
     * @param hela the cost of the rows, not null, not zero
     */
    public record Underlag(Belopp del, Belopp hela) {

        /**
         * The share in per cent, rounded half away from zero.
         *
         * @param decimaler how many decimals, zero or more
         * @return per cent, never null
         */
        public BigDecimal procent(int decimaler) {
            return Andel.of(del.oren(), hela.oren()).iProcent(decimaler);
        }
    }
}
