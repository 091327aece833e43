package org.openfinsam.domain.insats;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.tid.Rakenskapsar;

/**
 * All applications of a year side by side, and the money.
 *
 * @param egetKapital own capital before the first year, not null
 * @param ramar the years in order, following each other, at least one, not null
 * @param askanden the applications, not null
 * @since 0.1
 */
public record AskandenMotPengar(Belopp egetKapital, List<Penningram> ramar, List<Onskemal> askanden) {

    /**
     * Checks the parts.
     *
     * @param egetKapital own capital before the first year, not null
     * @param ramar the years in order, following each other, at least one, not null
     * @param askanden the applications, not null
     * @throws IllegalArgumentException if there are no years, they do not follow each other, or an application
     *     stands twice
     */
    public AskandenMotPengar {
        Objects.requireNonNull(egetKapital, "egetKapital");
        ramar = List.copyOf(ramar);
        askanden = List.copyOf(askanden);
        if (ramar.isEmpty()) {
            throw new IllegalArgumentException("Money is of a year");
        }
        for (int i = 1; i < ramar.size(); i++) {
            if (!ramar.get(i).ar().equals(ramar.get(i - 1).ar().nasta())) {
                throw new IllegalArgumentException("The years do not follow each other: " + ramar);
            }
        }
        if (askanden.stream().map(Onskemal::askande).distinct().count() < askanden.size()) {
            throw new IllegalArgumentException("An application stands twice");
        }
    }

    /**
     * What a choice leaves, year by year.
     *
     * @param val the choice, not null
     * @return an outcome a year, never null
     * @throws IllegalArgumentException if something is chosen that is not among the applications
     * @throws ArithmeticException if a sum does not fit
     */
    public List<Arsutfall> utfall(Askandeval val) {
        Set<AskandeId> okanda = new HashSet<>(val.valda());
        askanden.forEach(a -> okanda.remove(a.askande()));
        if (!okanda.isEmpty()) {
            throw new IllegalArgumentException("Not among the applications: " + okanda);
        }
        List<Arsutfall> utfall = new ArrayList<>();
        Belopp kapital = egetKapital;
        for (Penningram ram : ramar) {
            Belopp valt = Belopp.summa(askanden.stream()
                    .filter(a -> val.valda().contains(a.askande()))
                    .map(a -> a.belopp().getOrDefault(ram.ar(), Belopp.NOLL))
                    .toList());
            Belopp utgaende = kapital.plus(ram.attBevilja()).minus(valt);
            utfall.add(new Arsutfall(ram.ar(), kapital, ram.intakter(), ram.bundet(), valt, utgaende));
            kapital = utgaende;
        }
        return List.copyOf(utfall);
    }

    /**
     * The first year that a choice leaves with own capital below zero: the money does not suffice for it.
     *
     * @param val the choice, not null
     * @return the year; empty if the money suffices in every year; never null
     * @throws IllegalArgumentException if something is chosen that is not among the applications
     * @throws ArithmeticException if a sum does not fit
     */
    public Optional<Rakenskapsar> brist(Askandeval val) {
        return utfall(val).stream()
                .filter(ar -> ar.utgaende().arNegativt())
                .map(Arsutfall::ar)
                .findFirst();
    }

    /**
     * The choice that takes applications in the order of their points as long as the own capital of no year goes below a floor.
     * One that does not fit is passed over, and one without points is not taken.
     *
     * @param namn the name of the choice, not null
     * @param golv the lowest own capital that is accepted, not null
     * @return the choice, never null
     */
    public Askandeval iPoangordning(String namn, Belopp golv) {
        Askandeval val = new Askandeval(namn, List.of());
        List<Onskemal> iOrdning = askanden.stream()
                .filter(a -> a.poang() != null)
                .sorted(Comparator.comparing(Onskemal::poang).reversed())
                .toList();
        for (Onskemal askande : iOrdning) {
            Askandeval med = val.vaxlat(askande.askande());
            if (utfall(med).stream().allMatch(ar -> ar.utgaende().compareTo(golv) >= 0)) {
                val = med;
            }
        }
        return val;
    }

    /**
     * How much more own capital one choice leaves than another, year by year.
     *
     * @param ena the one, not null
     * @param andra the other, not null
     * @return the differences in order, negative where it leaves less; never null
     */
    public SortedMap<Rakenskapsar, Belopp> skillnad(Askandeval ena, Askandeval andra) {
        SortedMap<Rakenskapsar, Belopp> skillnad = new TreeMap<>();
        utfall(ena).forEach(ar -> skillnad.put(ar.ar(), ar.utgaende()));
        utfall(andra).forEach(ar -> skillnad.merge(ar.ar(), ar.utgaende().negerat(), Belopp::plus));
        return skillnad;
    }
}
