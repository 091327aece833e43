package org.openfinsam.domain.insats;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.ekonomi.Budget;
import org.openfinsam.domain.ekonomi.Budgetrad;
import org.openfinsam.domain.ekonomi.Budgetslag;
import org.openfinsam.domain.forbund.ForbundId;
import org.openfinsam.domain.tid.Rakenskapsar;

/**
 * How a call's applications are weighed against the money: the version of the budget they are laid against, which of its rows
 * each of them is, and the choices that were saved. A value, replaced each time something is saved.
 *
 * @param forbund whose call, not null
 * @param utlysning the call, not null
 * @param budgetversion number of the version of the year's budget, or null for the one that counts
 * @param budgetrader the name of the row among the costs of <i>insatser</i> by application; without one it weighs what is asked
 *     for; no row twice; not null
 * @param scenarier the saved choices, in the order they were saved, names unique, not null
 * @since 0.1
 */
public record Askandeplan(
        ForbundId forbund,
        UtlysningId utlysning,
        Integer budgetversion,
        Map<AskandeId, String> budgetrader,
        List<Askandeval> scenarier) {

    /** The longest name of a scenario, in characters. */
    public static final int LANGST = 200;

    /**
     * Checks the parts.
     *
     * @param forbund whose call, not null
     * @param utlysning the call, not null
     * @param budgetversion number of the version of the year's budget, or null for the one that counts
     * @param budgetrader the name of the row by application, no row twice, not null
     * @param scenarier the saved choices, names unique, not null
     * @throws IllegalArgumentException if the number is below 1, a row stands for two applications, or two scenarios have
     *     one name or one that is blank or too long
     */
    public Askandeplan {
        Objects.requireNonNull(forbund, "forbund");
        Objects.requireNonNull(utlysning, "utlysning");
        budgetrader = Map.copyOf(budgetrader);
        scenarier = List.copyOf(scenarier);
        if (budgetversion != null && budgetversion < 1) {
            throw new IllegalArgumentException("Versions are numbered from 1, not " + budgetversion);
        }
        if (budgetrader.values().stream().distinct().count() < budgetrader.size()) {
            throw new IllegalArgumentException("A row of the budget stands for two applications: " + budgetrader);
        }
        if (scenarier.stream().map(Askandeval::namn).distinct().count() < scenarier.size()) {
            throw new IllegalArgumentException("Two scenarios have the same name: " + scenarier);
        }
        if (scenarier.stream().anyMatch(s -> s.namn().isBlank() || s.namn().length() > LANGST)) {
            throw new IllegalArgumentException("A scenario has a name of 1 to " + LANGST + " characters");
        }
    }

    /**
     * The plan before anything is saved.
     *
     * @param utlysning the call, not null
     * @return the plan, never null
     */
    public static Askandeplan tom(Utlysning utlysning) {
        return new Askandeplan(utlysning.forbund(), utlysning.id(), null, Map.of(), List.of());
    }

    /**
     * This laid against another version of the budget.
     *
     * @param nummer its number, or null for the one that counts
     * @param rader the name of the row by application, no row twice, not null
     * @return a copy, never null
     * @throws IllegalArgumentException if the number is below 1 or a row stands for two applications
     */
    public Askandeplan medBudget(Integer nummer, Map<AskandeId, String> rader) {
        return new Askandeplan(forbund, utlysning, nummer, rader, scenarier);
    }

    /**
     * This with a saved choice; one with the same name gives way, in its place.
     *
     * @param val the choice, not null
     * @return a copy, never null
     * @throws IllegalArgumentException if the name is blank or too long
     */
    public Askandeplan medScenario(Askandeval val) {
        List<Askandeval> nya = new ArrayList<>(scenarier);
        nya.replaceAll(annat -> annat.namn().equals(val.namn()) ? val : annat);
        if (!nya.contains(val)) {
            nya.add(val);
        }
        return new Askandeplan(forbund, utlysning, budgetversion, budgetrader, nya);
    }

    /**
     * This without a saved choice.
     *
     * @param namn its name, not null; one that is not there changes nothing
     * @return a copy, never null
     */
    public Askandeplan utanScenario(String namn) {
        return new Askandeplan(
                forbund,
                utlysning,
                budgetversion,
                budgetrader,
                scenarier.stream().filter(s -> !s.namn().equals(namn)).toList());
    }

    /**
     * The saved choice with a name.
     *
     * @param namn the name, not null
     * @return the choice, or empty
     */
    public Optional<Askandeval> scenario(String namn) {
        return scenarier.stream().filter(s -> s.namn().equals(namn)).findFirst();
    }

    /**
     * The applications against the money of a version of the budget. What is a row of it weighs what the row says, and is
     * taken out of what is bound; every other cost of the version is bound.
     *
     * @param askanden the applications of the call, not null
     * @param poang their weighed points, those that have any, not null
     * @param budget the version, not null
     * @return the applications and the money of the version's three years; empty if the version does not say what it opens
     *     with
     * @throws ArithmeticException if a sum does not fit
     */
    public Optional<AskandenMotPengar> motPengar(List<Askande> askanden, Map<AskandeId, Integer> poang, Budget budget) {
        return budget.ingaende()
                .map(oppnar -> new AskandenMotPengar(
                        oppnar,
                        budget.aren().stream()
                                .map(ar -> ram(ar, askanden, budget))
                                .toList(),
                        askanden.stream()
                                .map(askande -> new Onskemal(
                                        askande.id(),
                                        askande.innehall().namn(),
                                        belopp(askande, budget),
                                        poang.get(askande.id())))
                                .toList()));
    }

    private Penningram ram(Rakenskapsar ar, List<Askande> askanden, Budget budget) {
        Belopp intakter = budget.summa(Budgetslag.INTAKT, ar);
        Belopp egna = Belopp.summa(askanden.stream()
                .flatMap(askande -> rad(askande.id(), budget).stream())
                .map(rad -> belopp(rad, budget).getOrDefault(ar, Belopp.NOLL))
                .toList());
        return new Penningram(ar, intakter, intakter.minus(budget.resultat(ar)).minus(egna));
    }

    /**
     * What an application weighs: what its row of the budget says, or else what is asked for.
     *
     * @param askande the application, not null
     * @param budget the version, not null
     * @return amounts by year; a year that is not spoken of is not there; never null
     */
    public SortedMap<Rakenskapsar, Belopp> belopp(Askande askande, Budget budget) {
        return rad(askande.id(), budget)
                .map(rad -> belopp(rad, budget))
                .orElseGet(() -> askande.innehall().askat());
    }

    private static SortedMap<Rakenskapsar, Belopp> belopp(Budgetrad rad, Budget budget) {
        SortedMap<Rakenskapsar, Belopp> belopp = new TreeMap<>();
        IntStream.range(0, Budget.AR)
                .forEach(i -> rad.belopp()
                        .get(i)
                        .ifPresent(ett -> belopp.put(budget.aren().get(i), ett)));
        return Collections.unmodifiableSortedMap(belopp);
    }

    /**
     * The row of the budget that an application is.
     *
     * @param askande the application, not null
     * @param budget the version, not null
     * @return the row, or empty if none is named or the version does not have it
     */
    public Optional<Budgetrad> rad(AskandeId askande, Budget budget) {
        return Optional.ofNullable(budgetrader.get(askande)).flatMap(namn -> budget.rad(Budgetslag.INSATS, namn));
    }

    /**
     * What is bound in a year by kind: the costs that are no application, and what remains of financial items.
     *
     * @param slag the kind, not null
     * @param ar the year, not null
     * @param askanden the applications of the call, not null
     * @param budget the version, not null
     * @return the amount, never null; what is bound in all is {@link Penningram#bundet()}
     */
    public Belopp bundet(Budgetslag slag, Rakenskapsar ar, List<Askande> askanden, Budget budget) {
        Belopp summa = budget.summa(slag, ar);
        return slag == Budgetslag.FINANSIELLT
                ? summa.negerat()
                : summa.minus(
                        slag != Budgetslag.INSATS
                                ? Belopp.NOLL
                                : Belopp.summa(askanden.stream()
                                        .flatMap(a -> rad(a.id(), budget).stream())
                                        .map(rad -> belopp(rad, budget).getOrDefault(ar, Belopp.NOLL))
                                        .toList()));
    }
}
