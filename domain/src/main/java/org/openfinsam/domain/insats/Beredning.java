package org.openfinsam.domain.insats;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.openfinsam.domain.forbund.Rostrakning;
import org.openfinsam.domain.forbund.Rostval;
import org.openfinsam.domain.lag.Anmarkning;
import org.openfinsam.domain.lag.Uppgift;

/**
 * The preparation of an application: who does it, what parties say, how it scores, what is recommended. A value,
 * replaced each time something is added.
 *
 * @param askande the application, not null
 * @param beredare the role that has the assignment, never a person's name; not null
 * @param tilldelad the day of the assignment, not null
 * @param yttranden statements, not null
 * @param aterfragor questions back, not null
 * @param poang points from 0 to 5 by the number of the priority, not null
 * @param rekommendation what is recommended, or null so far
 * @param votering the votes on approving, or null if all agreed
 * @since 0.1
 */
public record Beredning(
        AskandeId askande,
        String beredare,
        LocalDate tilldelad,
        List<Yttrande> yttranden,
        List<Aterfraga> aterfragor,
        SortedMap<Integer, Integer> poang,
        Rekommendation rekommendation,
        Rostrakning votering) {

    /**
     * Checks the parts.
     *
     * @param askande the application, not null
     * @param beredare the role that has the assignment, never a person's name; not null
     * @param tilldelad the day of the assignment, not null
     * @param yttranden statements, not null
     * @param aterfragor questions back, not null
     * @param poang points from 0 to 5 by the number of the priority, not null
     * @param rekommendation what is recommended, or null so far
     * @param votering the votes on approving, or null if all agreed
     * @throws IllegalArgumentException if points are outside 0 to 5
     */
    public Beredning {
        Objects.requireNonNull(askande, "askande");
        Objects.requireNonNull(beredare, "beredare");
        Objects.requireNonNull(tilldelad, "tilldelad");
        yttranden = List.copyOf(yttranden);
        aterfragor = List.copyOf(aterfragor);
        poang = Collections.unmodifiableSortedMap(new TreeMap<>(poang));
        if (poang.values().stream().anyMatch(p -> p < 0 || p > HOGSTA_POANG)) {
            throw new IllegalArgumentException("Points go from 0 to " + HOGSTA_POANG + ": " + poang);
        }
    }

    /**
     * This with other statements.
     *
     * @param yttranden statements, not null
     * @return a copy, never null
     */
    public Beredning medYttranden(List<Yttrande> yttranden) {
        return new Beredning(askande, beredare, tilldelad, yttranden, aterfragor, poang, rekommendation, votering);
    }

    /**
     * This with other questions back.
     *
     * @param aterfragor questions back, not null
     * @return a copy, never null
     */
    public Beredning medAterfragor(List<Aterfraga> aterfragor) {
        return new Beredning(askande, beredare, tilldelad, yttranden, aterfragor, poang, rekommendation, votering);
    }

    /**
     * This with other points.
     *
     * @param poang points from 0 to 5 by the number of the priority, not null
     * @return a copy, never null
     */
    public Beredning medPoang(SortedMap<Integer, Integer> poang) {
        return new Beredning(askande, beredare, tilldelad, yttranden, aterfragor, poang, rekommendation, votering);
    }

    /**
     * This with another recommendation.
     *
     * @param rekommendation what is recommended, or null so far
     * @return a copy, never null
     */
    public Beredning medRekommendation(Rekommendation rekommendation) {
        return new Beredning(askande, beredare, tilldelad, yttranden, aterfragor, poang, rekommendation, votering);
    }

    /**
     * This with other votes.
     *
     * @param votering the votes on approving, or null if all agreed
     * @return a copy, never null
     */
    public Beredning medVotering(Rostrakning votering) {
        return new Beredning(askande, beredare, tilldelad, yttranden, aterfragor, poang, rekommendation, votering);
    }

    /** The most points that a priority can give. */
    public static final int HOGSTA_POANG = 5;

    /**
     * The preparation when it begins.
     *
     * @param askande the application, not null
     * @param beredare the role that has the assignment, not null
     * @param dag the day, not null
     * @return the preparation, never null
     */
    public static Beredning tilldelad(AskandeId askande, String beredare, LocalDate dag) {
        return new Beredning(askande, beredare, dag, List.of(), List.of(), new TreeMap<>(), null, null);
    }

    /**
     * The points weighed by the year's priorities.
     *
     * @param prioriteringar the priorities, not null
     * @return the sum of weight times points; empty as long as one has no points, which is not zero
     */
    public Optional<Integer> vagdPoang(List<Prioritering> prioriteringar) {
        return prioriteringar.isEmpty() || prioriteringar.stream().anyMatch(p -> !poang.containsKey(p.nr()))
                ? Optional.empty()
                : Optional.of(prioriteringar.stream()
                        .mapToInt(p -> Math.multiplyExact(p.vikt(), poang.get(p.nr())))
                        .sum());
    }

    /**
     * What is wanting before the board gets it.
     *
     * @param innehall the application as it was handed in, not null
     * @param utlysning the call, not null
     * @return the findings: recommendation and motive, clauses without owner or day, more than was asked for, a recommendation
     *     against the votes, points and statements that are missing; never null
     */
    public List<Anmarkning> granska(Askandeinnehall innehall, Utlysning utlysning) {
        return Stream.of(
                        rekommendationen(innehall),
                        utlysning.prioriteringar().stream()
                                .filter(p -> !poang.containsKey(p.nr()))
                                .map(p -> Insatsregler.POANG_SAKNAS.anmarkning(
                                        Map.of("prioritering", new Uppgift.Ord(p.rubrik())))),
                        innehall.parter().stream()
                                .map(Uppdragsgrans::part)
                                .filter(part -> yttranden.stream()
                                        .noneMatch(y -> y.part().arSamma(part)))
                                .map(part -> Insatsregler.YTTRANDE_SAKNAS.anmarkning(
                                        Map.of("part", new Uppgift.Ord(part.namn())))))
                .flatMap(anmarkningar -> anmarkningar)
                .toList();
    }

    private Stream<Anmarkning> rekommendationen(Askandeinnehall innehall) {
        if (rekommendation == null) {
            return Stream.of(Insatsregler.REKOMMENDATION_SAKNAS.anmarkning(Map.of()));
        }
        Stream<Anmarkning> motiv = rekommendation.motiv().isBlank()
                ? Stream.of(Insatsregler.REKOMMENDATION_MOTIV.anmarkning(Map.of()))
                : Stream.empty();
        Stream<Anmarkning> punkter = rekommendation.punkter().stream()
                .filter(p -> p.slag() == Rekommendationsslag.LYFTS || p.slag() == Rekommendationsslag.UTRED)
                .filter(p -> p.ansvarig() == null || p.ansvarig().isBlank() || p.klart() == null)
                .map(p -> Insatsregler.PUNKT_ANSVARIG.anmarkning(
                        Map.of("nr", Uppgift.Tal.of(p.nr()), "text", new Uppgift.Ord(p.text()))));
        Stream<Anmarkning> over = innehall.askat().entrySet().stream()
                .filter(askat -> rekommendation.tillstyrkt(askat.getKey()).compareTo(askat.getValue()) > 0)
                .map(askat -> Insatsregler.OVER_ASKAT.anmarkning(Map.of(
                        "ar", new Uppgift.Ord(askat.getKey().toString()),
                        "askat", new Uppgift.Pengar(askat.getValue()),
                        "belopp", new Uppgift.Pengar(rekommendation.tillstyrkt(askat.getKey())),
                        "differens",
                                new Uppgift.Pengar(rekommendation
                                        .tillstyrkt(askat.getKey())
                                        .minus(askat.getValue())))));
        return Stream.of(motiv, punkter, over, motVoteringen()).flatMap(a -> a);
    }

    private Stream<Anmarkning> motVoteringen() {
        if (votering == null) {
            return Stream.empty();
        }
        boolean motsager = rekommendation.tillstyrker()
                ? votering.utfall() == Rostrakning.Utfall.MOT
                : votering.utfall() == Rostrakning.Utfall.FOR;
        return motsager
                ? Stream.of(Insatsregler.MOT_VOTERINGEN.anmarkning(Map.of(
                        "antalFor", Uppgift.Tal.of(votering.antal(Rostval.FOR)),
                        "antalMot", Uppgift.Tal.of(votering.antal(Rostval.MOT)))))
                : Stream.empty();
    }
}
