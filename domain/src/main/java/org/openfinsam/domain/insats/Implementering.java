package org.openfinsam.domain.insats;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.lag.Anmarkning;
import org.openfinsam.domain.lag.Uppgift;
import org.openfinsam.domain.tid.Rakenskapsar;

/**
 * How an <i>insats</i> becomes ordinary work, from its first month. That it is <i>implemented</i> and that the
 * association still <i>finances</i> it are two things.
 *
 * @param insats the insats, not null
 * @param namn its name, not null
 * @param overtaganden who takes over what, not null
 * @param implementerad since when it is ordinary work, or null if it is not
 * @param kostnad what it costs by year, not null
 * @param forbundets what the association pays by year: the tapering curve, not null
 * @param lofte what the others have promised by year, not null
 * @param uppfoljning the day it is followed up after the end, or null if not said
 * @since 0.1
 */
public record Implementering(
        InsatsId insats,
        String namn,
        List<Overtagande> overtaganden,
        LocalDate implementerad,
        SortedMap<Rakenskapsar, Belopp> kostnad,
        SortedMap<Rakenskapsar, Belopp> forbundets,
        SortedMap<Rakenskapsar, Belopp> lofte,
        LocalDate uppfoljning) {

    /**
     * Checks the parts.
     *
     * @param insats the insats, not null
     * @param namn its name, not null
     * @param overtaganden who takes over what, not null
     * @param implementerad since when it is ordinary work, or null if it is not
     * @param kostnad what it costs by year, not null
     * @param forbundets what the association pays by year: the tapering curve, not null
     * @param lofte what the others have promised by year, not null
     * @param uppfoljning the day it is followed up after the end, or null if not said
     */
    public Implementering {
        Objects.requireNonNull(insats, "insats");
        Objects.requireNonNull(namn, "namn");
        overtaganden = List.copyOf(overtaganden);
        kostnad = Collections.unmodifiableSortedMap(new TreeMap<>(kostnad));
        forbundets = Collections.unmodifiableSortedMap(new TreeMap<>(forbundets));
        lofte = Collections.unmodifiableSortedMap(new TreeMap<>(lofte));
    }

    /**
     * One of which nothing is known yet.
     *
     * @param insats the insats, not null
     * @param namn its name, not null
     * @return the implementation, never null
     */
    public static Implementering tom(InsatsId insats, String namn) {
        return new Implementering(
                insats, namn, List.of(), null, new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), null);
    }

    /**
     * The years that something is known of.
     *
     * @return the years in order, never null
     */
    public List<Rakenskapsar> ar() {
        return Stream.of(kostnad, forbundets, lofte)
                .flatMap(belopp -> belopp.keySet().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * Whether it is ordinary work.
     *
     * @param dag the day it is asked on, not null
     * @return true from the day it became so
     */
    public boolean arImplementerad(LocalDate dag) {
        return implementerad != null && !implementerad.isAfter(dag);
    }

    /**
     * Whether the association pays in a year.
     *
     * @param ar the year, not null
     * @return true if it pays something
     */
    public boolean finansieras(Rakenskapsar ar) {
        return !forbundets.getOrDefault(ar, Belopp.NOLL).arNoll();
    }

    /**
     * What of a year's cost nobody has promised as the association tapers off.
     *
     * @param ar the year, not null
     * @return cost less the association's and the others' money, negative if there is more than it costs; empty if the cost of that
     *     year is not known
     */
    public Optional<Belopp> glapp(Rakenskapsar ar) {
        return Optional.ofNullable(kostnad.get(ar))
                .map(hela -> hela.minus(forbundets.getOrDefault(ar, Belopp.NOLL))
                        .minus(lofte.getOrDefault(ar, Belopp.NOLL)));
    }

    /**
     * What is wanting on a day.
     *
     * @param dag the day, not null
     * @return the findings: years that nobody pays in full, a curve that rises, takeovers without day or decision path, what is
     *     implemented and still financed, no follow-up; in that order, never null
     */
    public List<Anmarkning> granska(LocalDate dag) {
        List<Anmarkning> fynd = new ArrayList<>();
        kostnad.keySet()
                .forEach(ar -> glapp(ar)
                        .filter(rest -> rest.compareTo(Belopp.NOLL) > 0)
                        .ifPresent(rest -> fynd.add(Insatsregler.GLAPP.anmarkning(Map.of(
                                "insats",
                                ord(),
                                "ar",
                                new Uppgift.Ord(ar.toString()),
                                "belopp",
                                new Uppgift.Pengar(rest))))));
        Belopp fore = null;
        for (Map.Entry<Rakenskapsar, Belopp> ar : forbundets.entrySet()) {
            if (fore != null && ar.getValue().compareTo(fore) > 0) {
                fynd.add(Insatsregler.OKAR.anmarkning(Map.of(
                        "insats", ord(),
                        "ar", new Uppgift.Ord(ar.getKey().toString()),
                        "belopp", new Uppgift.Pengar(ar.getValue()),
                        "fore", new Uppgift.Pengar(fore))));
            }
            fore = ar.getValue();
        }
        overtaganden.stream()
                .filter(o -> o.senast() == null || o.beslutsvag().isBlank())
                .map(o -> Insatsregler.OVERTAGANDE.anmarkning(
                        Map.of("insats", ord(), "part", new Uppgift.Ord(o.part().namn()))))
                .forEach(fynd::add);
        Rakenskapsar ar = Rakenskapsar.of(dag);
        if (arImplementerad(dag) && finansieras(ar)) {
            fynd.add(Insatsregler.FINANSIERAS_ANNU.anmarkning(Map.of(
                    "insats", ord(),
                    "sedan", new Uppgift.Datum(implementerad),
                    "ar", new Uppgift.Ord(ar.toString()),
                    "belopp", new Uppgift.Pengar(forbundets.get(ar)))));
        }
        if (arImplementerad(dag) && uppfoljning == null) {
            fynd.add(Insatsregler.UPPFOLJNING_EFTER.anmarkning(Map.of("insats", ord())));
        }
        return List.copyOf(fynd);
    }

    private Uppgift ord() {
        return new Uppgift.Ord(namn);
    }
}
