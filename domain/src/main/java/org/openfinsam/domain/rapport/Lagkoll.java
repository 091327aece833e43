package org.openfinsam.domain.rapport;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openfinsam.domain.ekonomi.Budget;
import org.openfinsam.domain.ekonomi.Budgetkontroll;
import org.openfinsam.domain.forbund.Forbund;
import org.openfinsam.domain.forbund.Forbundskontroll;
import org.openfinsam.domain.forbund.Forbundsordning;
import org.openfinsam.domain.forbund.Medlem;
import org.openfinsam.domain.insats.Atertagetlofte;
import org.openfinsam.domain.insats.Insatskoll;
import org.openfinsam.domain.lag.Allvar;
import org.openfinsam.domain.lag.Anmarkning;
import org.openfinsam.domain.medel.Bidragsar;
import org.openfinsam.domain.medel.EgetKapital;
import org.openfinsam.domain.medel.Kapitaltrappa;
import org.openfinsam.domain.medel.Medelskontroll;
import org.openfinsam.domain.tid.Rakenskapsar;

/**
 * What the law says of an association on a day, from every room that asks it: first the association itself
 * ({@link Forbundskontroll}), then its money ({@link Medelskontroll}), budget ({@link Budgetkontroll}), promises to
 * applications that were withdrawn ({@link Atertagetlofte}), <i>insatser</i> and agreements ({@link Insatskoll}), the latest year
 * first.
 *
 * <p>Asked of the year of the day and the years beside it: the year before may still be unpaid, the next is to be decided.
 * If an association has contributions but none for the year of the day, its members are asked for their decisions all the same.
 * The rule that was in force on the date decides. Immutable and thread-safe.
 *
 * @param dag the day it was asked of, not null
 * @param delar what was found, part by part; a part with nothing to say is left out; never null
 * @since 0.1
 */
public record Lagkoll(LocalDate dag, List<Del> delar) {

    /**
     * Copies the parts.
     *
     * @param dag the day, not null
     * @param delar the parts, none null
     */
    public Lagkoll {
        delar = List.copyOf(delar);
    }

    /**
     * The findings of one matter.
     *
     * @param ar the year of the money; null for the association itself
     * @param anmarkningar at least one, in the order of the law, never null
     */
    public record Del(Rakenskapsar ar, List<Anmarkning> anmarkningar) {

        /**
         * Copies the findings.
         *
         * @param ar the year, or null
         * @param anmarkningar the findings, none null
         */
        public Del {
            anmarkningar = List.copyOf(anmarkningar);
        }

        /**
         * The year of the money.
         *
         * @return the year; empty for the association itself
         */
        public Optional<Rakenskapsar> aret() {
            return Optional.ofNullable(ar);
        }
    }

    /**
     * What the law is asked about.
     *
     * @param forbund the association, not null
     * @param ordningar every version of its <i>förbundsordning</i>, none null; may be empty
     * @param bidragsar its years of contributions, none null; may be empty
     * @param kapital its own capital year by year, none null; may be empty
     * @param trappa the ladder of reasonable capital, not null
     * @param budgetar every version of its budgets, none null; an association without any is not asked for one
     * @param loften promises in its applications that were withdrawn, none null; may be empty
     * @param insatser what is asked of its <i>insatser</i> and agreements, none null; may be empty
     */
    public record Underlag(
            Forbund forbund,
            Collection<Forbundsordning> ordningar,
            Collection<Bidragsar> bidragsar,
            Collection<EgetKapital> kapital,
            Kapitaltrappa trappa,
            Collection<Budget> budgetar,
            Collection<Atertagetlofte> loften,
            Collection<Insatskoll> insatser) {

        /**
         * Copies the collections.
         *
         * @param forbund the association, not null
         * @param ordningar the versions, none null
         * @param bidragsar the years, none null
         * @param kapital the capital, none null
         * @param trappa the ladder, not null
         * @param budgetar the budgets, none null
         * @param loften the promises, none null
         * @param insatser what is asked of insatser and agreements, none null
         */
        public Underlag {
            ordningar = List.copyOf(ordningar);
            bidragsar = List.copyOf(bidragsar);
            kapital = List.copyOf(kapital);
            budgetar = List.copyOf(budgetar);
            loften = List.copyOf(loften);
            insatser = List.copyOf(insatser);
        }

        /**
         * What the law is asked about, without <i>insatser</i> and agreements.
         *
         * @param forbund the association, not null
         * @param ordningar the versions, none null
         * @param bidragsar the years, none null
         * @param kapital the capital, none null
         * @param trappa the ladder, not null
         * @param budgetar the budgets, none null
         * @param loften the promises, none null
         */
        public Underlag(
                Forbund forbund,
                Collection<Forbundsordning> ordningar,
                Collection<Bidragsar> bidragsar,
                Collection<EgetKapital> kapital,
                Kapitaltrappa trappa,
                Collection<Budget> budgetar,
                Collection<Atertagetlofte> loften) {
            this(forbund, ordningar, bidragsar, kapital, trappa, budgetar, loften, List.of());
        }

        /**
         * What the law is asked about, without applications.
         *
         * @param forbund the association, not null
         * @param ordningar the versions, none null
         * @param bidragsar the years, none null
         * @param kapital the capital, none null
         * @param trappa the ladder, not null
         * @param budgetar the budgets, none null
         */
        public Underlag(
                Forbund forbund,
                Collection<Forbundsordning> ordningar,
                Collection<Bidragsar> bidragsar,
                Collection<EgetKapital> kapital,
                Kapitaltrappa trappa,
                Collection<Budget> budgetar) {
            this(forbund, ordningar, bidragsar, kapital, trappa, budgetar, List.of());
        }

        /**
         * What the law is asked about, without budgets.
         *
         * @param forbund the association, not null
         * @param ordningar the versions, none null
         * @param bidragsar the years, none null
         * @param kapital the capital, none null
         * @param trappa the ladder, not null
         */
        public Underlag(
                Forbund forbund,
                Collection<Forbundsordning> ordningar,
                Collection<Bidragsar> bidragsar,
                Collection<EgetKapital> kapital,
                Kapitaltrappa trappa) {
            this(forbund, ordningar, bidragsar, kapital, trappa, List.of());
        }
    }

    /**
     * Asks the law.
     *
     * @param underlag what it is asked about, not null
     * @param dag the day, not null
     * @return what it says, never null; nothing if the association does not exist that day
     */
    public static Lagkoll av(Underlag underlag, LocalDate dag) {
        List<Del> delar = new ArrayList<>();
        if (underlag.forbund().giltighet().contains(dag)) {
            delar.add(new Del(null, Forbundskontroll.of(underlag.forbund(), underlag.ordningar(), dag)));
            Rakenskapsar nu = Rakenskapsar.of(dag);
            Stream.of(nu.nasta(), nu, nu.foregaende())
                    .forEach(ar -> delar.add(new Del(
                            ar,
                            Stream.of(
                                            medlen(underlag, ar, dag),
                                            budgeten(underlag, ar, dag),
                                            loftena(underlag, ar, dag),
                                            insatserna(underlag, ar, dag))
                                    .flatMap(List::stream)
                                    .toList())));
        }
        return new Lagkoll(
                dag, delar.stream().filter(del -> !del.anmarkningar().isEmpty()).toList());
    }

    private static List<Anmarkning> medlen(Underlag underlag, Rakenskapsar ar, LocalDate dag) {
        return bidragsaret(underlag, ar, dag)
                .map(det -> underlag.kapital().stream()
                        .filter(k -> k.ar().equals(ar))
                        .findFirst()
                        .map(k -> Medelskontroll.of(det, medlemmar(underlag, ar), dag, k.utgaende(), underlag.trappa()))
                        .orElseGet(() -> Medelskontroll.of(det, medlemmar(underlag, ar), dag)))
                .orElse(List.of());
    }

    /** A year without a budget is asked for one only while it can still be decided in time, or has just been missed. */
    private static List<Anmarkning> budgeten(Underlag underlag, Rakenskapsar ar, LocalDate dag) {
        List<Budget> arets =
                underlag.budgetar().stream().filter(b -> b.ar().equals(ar)).toList();
        boolean borde =
                ar.equals(Rakenskapsar.of(dag).nasta()) && !underlag.budgetar().isEmpty();
        return arets.isEmpty() && !borde
                ? List.of()
                : Budgetkontroll.of(arets, ar, underlag.forbund().medlemmar(dag), dag);
    }

    /** Promises of the years beside the one of the day; what was to be paid long ago is history. */
    private static List<Anmarkning> loftena(Underlag underlag, Rakenskapsar ar, LocalDate dag) {
        return underlag.loften().stream()
                .filter(lofte -> lofte.ar().equals(ar) && !lofte.dag().isAfter(dag))
                .map(Atertagetlofte::anmarkning)
                .toList();
    }

    /** What goes on that day, with the money of its year. */
    private static List<Anmarkning> insatserna(Underlag underlag, Rakenskapsar ar, LocalDate dag) {
        return !ar.equals(Rakenskapsar.of(dag))
                ? List.of()
                : underlag.insatser().stream()
                        .flatMap(koll -> koll.anmarkning(dag).stream())
                        .toList();
    }

    private static List<Medlem> medlemmar(Underlag underlag, Rakenskapsar ar) {
        return underlag.forbund().medlemmar(ar.period().fran());
    }

    private static Optional<Bidragsar> bidragsaret(Underlag underlag, Rakenskapsar ar, LocalDate dag) {
        Optional<Bidragsar> lagrat =
                underlag.bidragsar().stream().filter(b -> b.ar().equals(ar)).findFirst();
        boolean borde = ar.equals(Rakenskapsar.of(dag)) && !underlag.bidragsar().isEmpty();
        return lagrat.isPresent() || !borde
                ? lagrat
                : Optional.of(Bidragsar.nytt(underlag.forbund().id(), ar));
    }

    /**
     * Every finding, each with the year it is about.
     *
     * @return the findings in their order, never null
     */
    public List<Fynd> fynd() {
        return delar.stream()
                .flatMap(del -> del.anmarkningar().stream().map(a -> new Fynd(del.ar(), a)))
                .toList();
    }

    /**
     * How many findings there are of a severity.
     *
     * @param allvar the severity, not null
     * @return zero or more
     */
    public int antal(Allvar allvar) {
        return (int) delar.stream()
                .flatMap(del -> del.anmarkningar().stream())
                .filter(a -> a.allvar() == allvar)
                .count();
    }

    /**
     * How many findings ask for something to be done: errors and warnings, not what rounding explains.
     *
     * @return zero or more
     */
    public int attAtgarda() {
        return antal(Allvar.FEL) + antal(Allvar.VARNING);
    }
}
