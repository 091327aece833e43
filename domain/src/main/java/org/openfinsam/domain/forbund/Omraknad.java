package org.openfinsam.domain.forbund;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.openfinsam.domain.belopp.Andel;
import org.openfinsam.domain.lag.Texter;
import org.openfinsam.domain.tid.Rakenskapsar;

/**
 * A series as one {@link Serievy view} shows it. Immutable and thread-safe if the figures are.
 *
 * @param <V> the kind of figure
 * @param vy the view, not null
 * @param punkter for each association of the view the same years, each with its figure or why there is none; not null
 * @param utanfor what was stated for a year in which the association that stated it did not exist, and so stands in no point
 * @since 0.1
 */
public record Omraknad<V>(
        Serievy vy, Map<ForbundId, SortedMap<Rakenskapsar, Punkt<V>>> punkter, List<Utanfor<V>> utanfor) {

    /**
     * Checks and copies.
     *
     * @param vy the view, not null
     * @param punkter the points by association and year, not null
     * @param utanfor what stands in no point, none null
     */
    public Omraknad {
        Objects.requireNonNull(vy, "vy");
        Map<ForbundId, SortedMap<Rakenskapsar, Punkt<V>>> kopia = new LinkedHashMap<>();
        punkter.forEach((forbund, ar) -> kopia.put(forbund, Collections.unmodifiableSortedMap(new TreeMap<>(ar))));
        punkter = Collections.unmodifiableMap(kopia);
        utanfor = List.copyOf(utanfor);
    }

    /**
     * The point of an association and a year.
     *
     * @param forbund the association, not null
     * @param ar the year, not null
     * @return the point; empty if the view has no such association or year
     */
    public Optional<Punkt<V>> punkt(ForbundId forbund, Rakenskapsar ar) {
        return Optional.ofNullable(punkter.get(forbund)).map(rad -> rad.get(ar));
    }

    /**
     * One figure of a view, or why there is none.
     *
     * @param <V> the kind of figure
     */
    public sealed interface Punkt<V> {

        /**
         * The parts that are known.
         *
         * @return one for each association that stated something, never null
         */
        List<Del<V>> delar();

        /**
         * Those whose part is not known.
         *
         * @return the associations, never null; empty when the figure is whole
         */
        List<ForbundId> utan();
    }

    /**
     * A figure: exactly the sum of its parts.
     *
     * @param <V> the kind of figure
     * @param varde the figure, not null
     * @param delar what it is made of, at least one
     * @param utan the associations whose part is not known; empty when the figure is whole
     */
    public record Varde<V>(V varde, List<Del<V>> delar, List<ForbundId> utan) implements Punkt<V> {
        /**
         * Checks and copies.
         *
         * @param varde the figure, not null
         * @param delar what it is made of, none null
         * @param utan those whose part is not known, none null
         */
        public Varde {
            Objects.requireNonNull(varde, "varde");
            delar = List.copyOf(delar);
            utan = List.copyOf(utan);
        }
    }

    /**
     * No figure.
     *
     * @param <V> the kind of figure
     * @param skal why, not null
     * @param delar what is known all the same
     * @param utan the associations whose part is not known
     * @param handelse what made the year another than now; null for every other reason, or if nothing is known to have
     */
    public record Saknas<V>(Skal skal, List<Del<V>> delar, List<ForbundId> utan, Forbundshandelse handelse)
            implements Punkt<V> {
        /**
         * Checks and copies.
         *
         * @param skal why, not null
         * @param delar what is known, none null
         * @param utan those whose part is not known, none null
         * @param handelse what made the year another, or null
         */
        public Saknas {
            Objects.requireNonNull(skal, "skal");
            delar = List.copyOf(delar);
            utan = List.copyOf(utan);
        }
    }

    /** Why there is no figure. */
    public enum Skal {
        /** Neither the association nor any it comes from existed. */
        FINNS_EJ,
        /** One that existed stated nothing. */
        UPPGIFT_SAKNAS,
        /** One was split in unknown shares, or its figures cannot be divided. */
        ANDEL_SAKNAS,
        /** One was split in the middle of the year and went on, so that its figure belongs to both sides. */
        BRUTET_AR,
        /** The member municipalities were others than now. */
        EJ_JAMFORBART;

        /**
         * The reason in words.
         *
         * @param sprak the reader's locale: {@code en} gives English, every other Swedish; not null
         * @return a sentence, never null
         */
        public String text(Locale sprak) {
            return Texter.of(Skal.class, "historia", sprak).text("skal." + name());
        }
    }

    /**
     * One association's part of a figure.
     *
     * @param <V> the kind of figure
     * @param forbund who stated it, not null
     * @param andel how much of what it stated, not null; less than one after a split
     * @param varde the part, not null
     */
    public record Del<V>(ForbundId forbund, Andel andel, V varde) {
        /**
         * Checks the parts.
         *
         * @param forbund who stated it, not null
         * @param andel how much of it, not null
         * @param varde the part, not null
         */
        public Del {
            Objects.requireNonNull(forbund, "forbund");
            Objects.requireNonNull(andel, "andel");
            Objects.requireNonNull(varde, "varde");
        }
    }

    /**
     * Something that was stated for a year in which the association did not exist.
     *
     * @param <V> the kind of figure
     * @param forbund who stated it, not null
     * @param ar the year, not null
     * @param varde the figure, not null
     */
    public record Utanfor<V>(ForbundId forbund, Rakenskapsar ar, V varde) {
        /**
         * Checks the parts.
         *
         * @param forbund who stated it, not null
         * @param ar the year, not null
         * @param varde the figure, not null
         */
        public Utanfor {
            Objects.requireNonNull(forbund, "forbund");
            Objects.requireNonNull(ar, "ar");
            Objects.requireNonNull(varde, "varde");
        }
    }
}
