package org.openfinsam.domain.insats;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.tid.Rakenskapsar;

/**
 * A year's costs and who pays them: {@code kostnad + overbetalt = betalt + obetalt}.
 *
 * @param ar the year, not null
 * @param kostnad what all rows cost, not null
 * @param betalt what each pays by promises that stand, not null
 * @param obetalt the sum of what rows lack, zero or more, not null
 * @param overbetalt the sum of what rows are paid above their cost, zero or more, not null
 * @since 0.1
 */
public record Finansieringssumma(
        Rakenskapsar ar, Belopp kostnad, SortedMap<Finansiar, Belopp> betalt, Belopp obetalt, Belopp overbetalt) {

    /**
     * Checks the parts.
     *
     * @param ar the year, not null
     * @param kostnad what all rows cost, not null
     * @param betalt what each pays by promises that stand, not null
     * @param obetalt the sum of what rows lack, zero or more, not null
     * @param overbetalt the sum of what rows are paid above their cost, zero or more, not null
     */
    public Finansieringssumma {
        Objects.requireNonNull(ar, "ar");
        Objects.requireNonNull(kostnad, "kostnad");
        betalt = Collections.unmodifiableSortedMap(new TreeMap<>(betalt));
        Objects.requireNonNull(obetalt, "obetalt");
        Objects.requireNonNull(overbetalt, "overbetalt");
    }

    /**
     * The sums of a year.
     *
     * @param ar the year, not null
     * @param rader the rows, none null
     * @return the sums, never null
     * @throws ArithmeticException if a sum does not fit
     */
    public static Finansieringssumma of(Rakenskapsar ar, List<Kostnadsrad> rader) {
        SortedMap<Finansiar, Belopp> betalt = new TreeMap<>();
        Belopp kostnad = Belopp.NOLL;
        Belopp obetalt = Belopp.NOLL;
        Belopp overbetalt = Belopp.NOLL;
        for (Kostnadsrad rad : rader) {
            kostnad = kostnad.plus(rad.kostnad(ar).orElse(Belopp.NOLL));
            rad.finansiering().stream()
                    .filter(f -> f.ar().equals(ar) && f.galler())
                    .forEach(f -> betalt.merge(f.finansiar(), f.belopp(), Belopp::plus));
            Belopp rest = rad.rest(ar);
            if (rest.arNegativt()) {
                overbetalt = overbetalt.minus(rest);
            } else {
                obetalt = obetalt.plus(rest);
            }
        }
        return new Finansieringssumma(ar, kostnad, betalt, obetalt, overbetalt);
    }

    /**
     * The sums of each year that the rows cost or are paid.
     *
     * @param rader the rows, none null
     * @return a sum a year in order, never null
     * @throws ArithmeticException if a sum does not fit
     */
    public static List<Finansieringssumma> of(List<Kostnadsrad> rader) {
        return rader.stream()
                .flatMap(rad -> rad.ar().stream())
                .distinct()
                .sorted()
                .map(ar -> of(ar, rader))
                .toList();
    }

    /**
     * What one payer pays.
     *
     * @param finansiar the payer, not null
     * @return the sum; zero if it pays nothing, never null
     */
    public Belopp av(Finansiar finansiar) {
        return betalt.getOrDefault(finansiar, Belopp.NOLL);
    }
}
