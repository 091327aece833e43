package org.openfinsam.domain.forbund;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.tid.Rakenskapsar;

/**
 * Figures by association and year, as each association stated them. A year without a figure is missing, which is not zero.
 *
 * <p>Immutable and thread-safe if the figures are. Example: the closing own capital of Activus, Consensus and Pyramis for
 * 2019.
 *
 * @param <V> the kind of figure
 * @param slag when in the year the figure is true, not null
 * @param summering how figures are added and divided, not null
 * @param varden the figures by association and year, none null
 * @since 0.1
 */
public record Serie<V>(Slag slag, Summering<V> summering, Map<ForbundId, SortedMap<Rakenskapsar, V>> varden) {

    /** When in the year a figure is true. */
    public enum Slag {
        /** Over the year: contributions, costs, participants. */
        FLODE,
        /** On the last day of the year: capital, members. */
        STALLNING
    }

    /**
     * Checks and copies.
     *
     * @param slag when in the year, not null
     * @param summering how figures are added, not null
     * @param varden the figures, none null
     */
    public Serie {
        Objects.requireNonNull(slag, "slag");
        Objects.requireNonNull(summering, "summering");
        Map<ForbundId, SortedMap<Rakenskapsar, V>> kopia = new LinkedHashMap<>();
        varden.forEach((forbund, ar) -> {
            ar.values().forEach(varde -> Objects.requireNonNull(varde, "varde"));
            kopia.put(Objects.requireNonNull(forbund, "forbund"), Collections.unmodifiableSortedMap(new TreeMap<>(ar)));
        });
        varden = Collections.unmodifiableMap(kopia);
    }

    /**
     * A series of amounts.
     *
     * @param slag when in the year, not null
     * @param varden the amounts by association and year, none null
     * @return the series, never null
     */
    public static Serie<Belopp> belopp(Slag slag, Map<ForbundId, SortedMap<Rakenskapsar, Belopp>> varden) {
        return new Serie<>(slag, Summering.BELOPP, varden);
    }

    /**
     * A series of counts.
     *
     * @param slag when in the year, not null
     * @param varden the counts by association and year, none null
     * @return the series, never null
     */
    public static Serie<Long> antal(Slag slag, Map<ForbundId, SortedMap<Rakenskapsar, Long>> varden) {
        return new Serie<>(slag, Summering.ANTAL, varden);
    }
}
