package org.openfinsam.domain.insats;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.openfinsam.domain.belopp.Andel;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.tid.Rakenskapsar;

/**
 * A row of costs: what it is, what it costs each year, and who pays.
 *
 * <p>What is missing is not zero: a year without a cost has none, and what somebody pays that year is too much.
 * Immutable.
 *
 * @param nr its number in the application, 1 or more
 * @param del the part of the work it belongs to, for example a phase; empty if the work is not divided, not null
 * @param slag what it is, not null
 * @param resurs the post or the thing, never a person's name; not blank
 * @param omfattning share of full time, above zero; null if it is no post or the source does not say
 * @param paslag overhead on the cost, zero or more; null if none is added
 * @param belopp what it costs before overhead by year, none negative, not null
 * @param finansiering who pays, not null
 * @since 0.1
 */
public record Kostnadsrad(
        int nr,
        String del,
        Kostnadsslag slag,
        String resurs,
        Andel omfattning,
        Andel paslag,
        SortedMap<Rakenskapsar, Belopp> belopp,
        List<Finansiering> finansiering) {

    /**
     * Checks the parts.
     *
     * @param nr its number in the application, 1 or more
     * @param del the part of the work it belongs to, for example a phase; empty if the work is not divided, not
     *     null
     * @param slag what it is, not null
     * @param resurs the post or the thing, never a person's name; not blank
     * @param omfattning share of full time, above zero; null if it is no post or the source does not say
     * @param paslag overhead on the cost, zero or more; null if none is added
     * @param belopp what it costs before overhead by year, none negative, not null
     * @param finansiering who pays, not null
     * @throws IllegalArgumentException if a part is outside its range
     */
    public Kostnadsrad {
        Objects.requireNonNull(del, "del");
        Objects.requireNonNull(slag, "slag");
        Objects.requireNonNull(resurs, "resurs");
        belopp = Collections.unmodifiableSortedMap(new TreeMap<>(belopp));
        finansiering = List.copyOf(finansiering);
        if (nr < 1) {
            throw new IllegalArgumentException("Rows are numbered from 1, not " + nr);
        }
        if (Objects.requireNonNull(resurs, "resurs").isBlank()) {
            throw new IllegalArgumentException("Row " + nr + " says nothing of what it is");
        }
        if (omfattning != null && omfattning.taljare().signum() <= 0) {
            throw new IllegalArgumentException("A share of full time is above zero, not " + omfattning);
        }
        if (paslag != null && paslag.taljare().signum() < 0) {
            throw new IllegalArgumentException("Overhead is never negative: " + paslag);
        }
        if (belopp.values().stream().anyMatch(Belopp::arNegativt)) {
            throw new IllegalArgumentException("A cost is never negative: " + belopp);
        }
    }

    private static final Andel HELTID = Andel.of(1, 1);

    /**
     * What the row costs in a year, overhead included, rounded to the öre half away from zero.
     *
     * @param ar the year, not null
     * @return the cost, or empty if the row has none that year
     */
    public Optional<Belopp> kostnad(Rakenskapsar ar) {
        return Optional.ofNullable(belopp.get(ar))
                .map(utan -> paslag == null ? utan : utan.plus(utan.andel(paslag, RoundingMode.HALF_UP)));
    }

    /**
     * What is paid of the row in a year, by promises that stand.
     *
     * @param ar the year, not null
     * @return the sum, never null
     */
    public Belopp betalt(Rakenskapsar ar) {
        return summa(f -> f.ar().equals(ar) && f.galler());
    }

    /**
     * What one payer pays of the row in a year.
     *
     * @param ar the year, not null
     * @param finansiar the payer, not null
     * @return the sum of what stands, never null
     */
    public Belopp betalt(Rakenskapsar ar, Finansiar finansiar) {
        return summa(f -> f.ar().equals(ar) && f.galler() && f.finansiar().equals(finansiar));
    }

    /**
     * What is left to pay in a year: cost less what is paid.
     *
     * @param ar the year, not null
     * @return positive if somebody more has to pay, negative if too much is paid, never null
     */
    public Belopp rest(Rakenskapsar ar) {
        return kostnad(ar).orElse(Belopp.NOLL).minus(betalt(ar));
    }

    /**
     * The row after a payer has withdrawn its promise of a year.
     *
     * @param aret the year, not null
     * @param finansiar the payer, not null
     * @param dag the day it was withdrawn, not null
     * @return a copy, never null
     * @throws IllegalArgumentException if the day is before the promise was given
     */
    public Kostnadsrad medLofteAtertaget(Rakenskapsar aret, Finansiar finansiar, LocalDate dag) {
        return new Kostnadsrad(
                nr,
                del,
                slag,
                resurs,
                omfattning,
                paslag,
                belopp,
                finansiering.stream()
                        .map(f -> f.ar().equals(aret)
                                        && f.galler()
                                        && f.finansiar().equals(finansiar)
                                ? f.atertagen(dag)
                                : f)
                        .toList());
    }

    /**
     * The same costs some years on, and nobody who has promised to pay them yet.
     *
     * @param steg how many years on
     * @return a copy, never null
     */
    public Kostnadsrad flyttad(int steg) {
        SortedMap<Rakenskapsar, Belopp> flyttade = new TreeMap<>();
        belopp.forEach((ar, kr) -> flyttade.put(new Rakenskapsar(ar.ar() + steg), kr));
        return new Kostnadsrad(nr, del, slag, resurs, omfattning, paslag, flyttade, List.of());
    }

    /**
     * The years that the row costs or is paid.
     *
     * @return the years in order, never null
     */
    public SortedSet<Rakenskapsar> ar() {
        SortedSet<Rakenskapsar> ar = new TreeSet<>(belopp.keySet());
        finansiering.forEach(f -> ar.add(f.ar()));
        return ar;
    }

    /**
     * Whether it is a whole post.
     *
     * @return true if the share of full time is one
     */
    public boolean arHeltid() {
        return HELTID.equals(omfattning);
    }

    /**
     * Whether it is part of a post.
     *
     * @return true if the share of full time is below one; false where none is stated
     */
    public boolean arDeltid() {
        return omfattning != null && omfattning.compareTo(HELTID) < 0;
    }

    /**
     * The name that people know the row by.
     *
     * @return part and post, or the post alone; never blank
     */
    public String namn() {
        return del.isBlank() ? resurs : del + ": " + resurs;
    }

    private Belopp summa(Predicate<Finansiering> villkor) {
        return Belopp.summa(
                finansiering.stream().filter(villkor).map(Finansiering::belopp).toList());
    }
}
