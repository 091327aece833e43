package org.openfinsam.domain.insats;

import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.openfinsam.domain.forbund.Part;
import org.openfinsam.domain.medel.Givare;

/**
 * Who pays a row of costs.
 *
 * <p>A body of one of the parties pays with money or with its own staff; that it is a member is asked with the
 * members in hand. Ordered by kind, then by name. Immutable.
 *
 * @param slag the kind of payer, not null
 * @param givare who, not null for a party and for somebody else; null for the association and for the European Social
 *     Fund
 * @since 0.1
 */
public record Finansiar(Slag slag, Givare givare) implements Comparable<Finansiar> {

    private static final Comparator<Finansiar> ORDNING = Comparator.comparing(Finansiar::slag)
            .thenComparing(f -> f.part().map(Enum::ordinal).orElse(-1))
            .thenComparing(Finansiar::namn);

    /** The kinds of payer. */
    public enum Slag {
        /** The association itself, with the members' money. */
        FORBUNDET,
        /** A body of one of the parties. */
        PART,
        /** The European Social Fund. */
        ESF,
        /** Somebody else. */
        ANNAN
    }

    /**
     * Checks the parts.
     *
     * @param slag the kind of payer, not null
     * @param givare who, or null
     * @throws IllegalArgumentException if the kind and who do not fit together
     */
    public Finansiar {
        Objects.requireNonNull(slag, "slag");
        boolean passar = switch (slag) {
            case FORBUNDET, ESF -> givare == null;
            case PART -> givare != null && givare.part().isPresent();
            case ANNAN -> givare != null && givare.part().isEmpty();
        };
        if (!passar) {
            throw new IllegalArgumentException(slag + " is not paid by " + givare);
        }
    }

    /**
     * The association itself.
     *
     * @return the payer, never null
     */
    public static Finansiar forbundet() {
        return new Finansiar(Slag.FORBUNDET, null);
    }

    /**
     * The European Social Fund.
     *
     * @return the payer, never null
     */
    public static Finansiar esf() {
        return new Finansiar(Slag.ESF, null);
    }

    /**
     * A body of one of the parties, or somebody outside.
     *
     * @param givare who, not null
     * @return the payer, never null
     */
    public static Finansiar of(Givare givare) {
        return new Finansiar(givare.part().isPresent() ? Slag.PART : Slag.ANNAN, givare);
    }

    /**
     * The kind of party.
     *
     * @return the party; empty for every other payer
     */
    public Optional<Part> part() {
        return givare == null ? Optional.empty() : givare.part();
    }

    /**
     * The name.
     *
     * @return the name, never null
     */
    public String namn() {
        return switch (slag) {
            case FORBUNDET -> "Samordningsförbundet";
            case ESF -> "ESF";
            case PART, ANNAN -> givare.namn();
        };
    }

    @Override
    public int compareTo(Finansiar annan) {
        return ORDNING.compare(this, annan);
    }
}
