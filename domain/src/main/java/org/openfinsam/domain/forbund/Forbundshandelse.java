package org.openfinsam.domain.forbund;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.openfinsam.domain.lag.Texter;

/**
 * Something that made associations others than they were, as the {@link Forbundshistoria history} tells it. Immutable and
 * thread-safe.
 *
 * @param slag what, not null
 * @param dag the first day on which it is so, not null: for an exit or an end the day after the last
 * @param fore the associations that were, none null; none for a formation
 * @param efter the associations that are, none null; none for an end
 * @param medlemmar the members that joined or left, none null; none for every other kind
 * @param beslut the decisions, as far as they are known
 * @since 0.1
 */
public record Forbundshandelse(
        Slag slag,
        LocalDate dag,
        List<ForbundId> fore,
        List<ForbundId> efter,
        List<Medlem> medlemmar,
        List<BeslutRef> beslut) {

    /** What happened. */
    public enum Slag {
        /** The association was formed (FL 8 §). */
        BILDANDE,
        /** Members joined. */
        UTVIDGNING,
        /** Members left (FL 27 §). */
        UTTRADE,
        /** The association took another name. */
        NAMNBYTE,
        /** Several associations became one. */
        SAMMANSLAGNING,
        /** One association became several. */
        DELNING,
        /** The association went into liquidation. */
        LIKVIDATION,
        /** The association was dissolved. */
        UPPHORANDE
    }

    /**
     * Checks the parts.
     *
     * @param slag what, not null
     * @param dag the day, not null
     * @param fore those that were, none null
     * @param efter those that are, none null
     * @param medlemmar the members concerned, none null
     * @param beslut the decisions, none null
     */
    public Forbundshandelse {
        Objects.requireNonNull(slag, "slag");
        Objects.requireNonNull(dag, "dag");
        fore = List.copyOf(fore);
        efter = List.copyOf(efter);
        medlemmar = List.copyOf(medlemmar);
        beslut = List.copyOf(beslut);
    }

    /**
     * Whether an association is concerned.
     *
     * @param forbund the association, not null
     * @return true if it was or is one of them
     */
    public boolean ror(ForbundId forbund) {
        return fore.contains(forbund) || efter.contains(forbund);
    }

    /**
     * What happened in words, without its day: {@code Robertsfors anslöt}.
     *
     * @param sprak the reader's locale: {@code en} gives English, every other Swedish; not null
     * @param namn the name of each association that is concerned, not null
     * @return the words, never null
     */
    public String text(Locale sprak, Map<ForbundId, String> namn) {
        return Texter.of(Forbundshandelse.class, "historia", sprak)
                .text(
                        "handelse." + slag,
                        Map.of(
                                "fore", uppraknade(fore, namn),
                                "efter", uppraknade(efter, namn),
                                "medlemmar",
                                        medlemmar.stream().map(Medlem::namn).collect(Collectors.joining(", "))));
    }

    private static String uppraknade(List<ForbundId> forbund, Map<ForbundId, String> namn) {
        return forbund.stream().map(id -> namn.getOrDefault(id, id.toString())).collect(Collectors.joining(", "));
    }
}
