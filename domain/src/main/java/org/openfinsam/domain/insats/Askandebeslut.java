package org.openfinsam.domain.insats;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.forbund.BeslutRef;
import org.openfinsam.domain.forbund.ForbundId;
import org.openfinsam.domain.lag.Anmarkning;
import org.openfinsam.domain.lag.Uppgift;
import org.openfinsam.domain.tid.Rakenskapsar;

/**
 * The board's decision on an application. Revoked it stays to be read; nothing is deleted.
 *
 * @param id the id, not null
 * @param forbund whose decision, not null
 * @param askande the application, not null
 * @param slag what is decided, not null
 * @param beslut where it stands in the minutes, not null
 * @param beviljat what is granted, each year once, not null
 * @param villkor conditions, not null
 * @param motiv why; blank if not said, not null
 * @param aterkallelse that it is revoked, or null while it stands
 * @since 0.1
 */
public record Askandebeslut(
        AskandebeslutId id,
        ForbundId forbund,
        AskandeId askande,
        Beslutsslag slag,
        BeslutRef beslut,
        List<Beviljat> beviljat,
        List<String> villkor,
        String motiv,
        Aterkallelse aterkallelse) {

    /**
     * Checks the parts.
     *
     * @param id the id, not null
     * @param forbund whose decision, not null
     * @param askande the application, not null
     * @param slag what is decided, not null
     * @param beslut where it stands in the minutes, not null
     * @param beviljat what is granted, each year once, not null
     * @param villkor conditions, not null
     * @param motiv why; blank if not said, not null
     * @param aterkallelse that it is revoked, or null while it stands
     * @throws IllegalArgumentException if a year is granted twice
     */
    public Askandebeslut {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(forbund, "forbund");
        Objects.requireNonNull(askande, "askande");
        Objects.requireNonNull(slag, "slag");
        Objects.requireNonNull(beslut, "beslut");
        beviljat = List.copyOf(beviljat);
        villkor = List.copyOf(villkor);
        Objects.requireNonNull(motiv, "motiv");
        if (beviljat.stream().map(Beviljat::ar).distinct().count() < beviljat.size()) {
            throw new IllegalArgumentException("A year is granted twice: " + beviljat);
        }
    }

    /** Amounts of a budget are often rounded up to so many öre: ten thousand kronor. */
    private static final long BUDGETENS_STEG = Belopp.kronor(10_000).oren();

    /**
     * A new decision.
     *
     * @param askande the application, not null
     * @param slag what is decided, not null
     * @param beslut where it stands, not null
     * @param beviljat what is granted, not null
     * @param villkor conditions, not null
     * @param motiv why, not null; may be blank
     * @return the decision, never null
     * @throws IllegalArgumentException if a year is granted twice
     */
    public static Askandebeslut nytt(
            Askande askande,
            Beslutsslag slag,
            BeslutRef beslut,
            List<Beviljat> beviljat,
            List<String> villkor,
            String motiv) {
        return new Askandebeslut(
                AskandebeslutId.ny(), askande.forbund(), askande.id(), slag, beslut, beviljat, villkor, motiv, null);
    }

    /**
     * The decision revoked.
     *
     * @param varfor the decision that revokes it and why, not null
     * @return a copy that no longer stands, never null
     * @throws IllegalStateException if it already is revoked
     */
    public Askandebeslut aterkallat(Aterkallelse varfor) {
        if (aterkallelse != null) {
            throw new IllegalStateException("Revoked already by " + aterkallelse.beslut());
        }
        return new Askandebeslut(
                id, forbund, askande, slag, beslut, beviljat, villkor, motiv, Objects.requireNonNull(varfor, "varfor"));
    }

    /**
     * Whether it stands.
     *
     * @return false if it is revoked
     */
    public boolean galler() {
        return aterkallelse == null;
    }

    /**
     * What the association has bound itself to pay, by year: what is decided, not what is only a direction.
     *
     * @return the commitments that become rows of the budget; none if the decision is revoked, never null
     */
    public SortedMap<Rakenskapsar, Belopp> ataganden() {
        return summera(false);
    }

    /**
     * What is meant for later years.
     *
     * @return amounts by year; none if the decision is revoked, never null
     */
    public SortedMap<Rakenskapsar, Belopp> inriktningar() {
        return summera(true);
    }

    /**
     * What several decisions together bind the association to pay in a year.
     *
     * @param beslut the decisions, none null; revoked ones and directions count nothing
     * @param ar the year, not null
     * @return the sum, zero or more; zero if none grants anything for the year; never null
     * @throws ArithmeticException if it does not fit
     */
    public static Belopp atagande(Collection<Askandebeslut> beslut, Rakenskapsar ar) {
        return Belopp.summa(beslut.stream()
                .map(ett -> ett.ataganden().getOrDefault(ar, Belopp.NOLL))
                .toList());
    }

    /**
     * What several decisions together mean for a year, without binding anything.
     *
     * @param beslut the decisions, none null; revoked ones and commitments count nothing
     * @param ar the year, not null
     * @return the sum, zero or more; never null
     * @throws ArithmeticException if it does not fit
     */
    public static Belopp inriktning(Collection<Askandebeslut> beslut, Rakenskapsar ar) {
        return Belopp.summa(beslut.stream()
                .map(ett -> ett.inriktningar().getOrDefault(ar, Belopp.NOLL))
                .toList());
    }

    private SortedMap<Rakenskapsar, Belopp> summera(boolean inriktning) {
        SortedMap<Rakenskapsar, Belopp> summor = new TreeMap<>();
        if (galler() && slag.beviljar()) {
            beviljat.stream().filter(b -> b.inriktning() == inriktning).forEach(b -> summor.put(b.ar(), b.belopp()));
        }
        return Collections.unmodifiableSortedMap(summor);
    }

    /**
     * What is wanting in the decision.
     *
     * @param ansokan the application it is about, not null
     * @return the findings, never null
     * @throws IllegalArgumentException if it is about another application
     */
    public List<Anmarkning> granska(Askande ansokan) {
        if (!ansokan.id().equals(askande)) {
            throw new IllegalArgumentException("The decision is about " + askande + ", not " + ansokan.id());
        }
        List<Anmarkning> fynd = new ArrayList<>();
        if (ansokan.lage() != Askandelage.INLAMNAT) {
            fynd.add(Insatsregler.EJ_INLAMNAT.anmarkning(
                    Map.of("askande", new Uppgift.Ord(ansokan.innehall().namn()))));
        }
        if (slag.beviljar() == beviljat.isEmpty()) {
            fynd.add((slag.beviljar() ? Insatsregler.BELOPP_SAKNAS : Insatsregler.BELOPP_UTAN_BIFALL)
                    .anmarkning(Map.of()));
        }
        if (motiv.isBlank() && !slag.beviljar()) {
            fynd.add(Insatsregler.BESLUT_MOTIV.anmarkning(Map.of("beslut", new Uppgift.Ord(beslut.toString()))));
        }
        if (aterkallelse != null && aterkallelse.motiv().isBlank()) {
            fynd.add(Insatsregler.BESLUT_MOTIV.anmarkning(
                    Map.of("beslut", new Uppgift.Ord(aterkallelse.beslut().toString()))));
        }
        beviljat.stream()
                .filter(b -> b.inriktning() && b.omprovas() == null)
                .map(b -> Insatsregler.OMPROVNING_SAKNAS.anmarkning(Map.of("ar", new Uppgift.Ord(b.ar().toString()))))
                .forEach(fynd::add);
        beviljat.forEach(b -> overAskat(b, ansokan).ifPresent(fynd::add));
        return List.copyOf(fynd);
    }

    private static Optional<Anmarkning> overAskat(Beviljat beviljat, Askande ansokan) {
        Belopp askat = ansokan.innehall().askat().getOrDefault(beviljat.ar(), Belopp.NOLL);
        Belopp differens = beviljat.belopp().minus(askat);
        if (differens.compareTo(Belopp.NOLL) <= 0) {
            return Optional.empty();
        }
        boolean avrundat =
                differens.oren() < BUDGETENS_STEG && beviljat.belopp().oren() % BUDGETENS_STEG == 0;
        return Optional.of(Insatsregler.BEVILJAT_OVER_ASKAT.anmarkning(
                avrundat,
                Map.of(
                        "ar", new Uppgift.Ord(beviljat.ar().toString()),
                        "askat", new Uppgift.Pengar(askat),
                        "belopp", new Uppgift.Pengar(beviljat.belopp()),
                        "differens", new Uppgift.Pengar(differens))));
    }
}
