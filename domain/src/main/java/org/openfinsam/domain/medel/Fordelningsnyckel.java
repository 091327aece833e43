package org.openfinsam.domain.medel;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.openfinsam.domain.belopp.Andel;
import org.openfinsam.domain.belopp.Avrundning;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.belopp.Fordelning;

/**
 * The key by which the municipalities, or the regions, share what they contribute together.
 *
 * <p>The law prescribes no key: several municipalities count as one party and agree (FL 5 § andra och tredje styckena). A
 * key can be wrong, see {@link #gar}; only a right one splits money. Immutable and thread-safe.
 *
 * @param slag what the numbers mean, not null
 * @param delar the parts in the order they are listed, none null; may be empty
 * @since 0.1
 */
public record Fordelningsnyckel(Slag slag, List<Del> delar) {

    private static final BigDecimal HUNDRA = BigDecimal.valueOf(100);
    private static final int MEST_SIFFROR = 15;

    /** What the numbers of a key mean. */
    public enum Slag {
        /** Per cent that sum to exactly 100. */
        PROCENT,
        /** Any weights; only their proportions matter. */
        VIKT
    }

    /**
     * One member's part of a key.
     *
     * @param kod SCB's code of the municipality or region; null if not known
     * @param namn the member's name, not null
     * @param andel per cent or weight, not null, zero or more, at most 15 digits on each side of the decimal point
     */
    public record Del(String kod, String namn, BigDecimal andel) {
        /**
         * Checks the parts.
         *
         * @param kod SCB's code, or null
         * @param namn the member's name, not null
         * @param andel per cent or weight, not null
         * @throws IllegalArgumentException if the number is negative or has more than 15 digits on one side of the point
         */
        public Del {
            Objects.requireNonNull(namn, "namn");
            if (andel.scale() > MEST_SIFFROR || andel.precision() - andel.scale() > MEST_SIFFROR) {
                throw new IllegalArgumentException(
                        "The share of " + namn + " has more than 15 digits on one side of the point: " + andel);
            }
            if (andel.signum() < 0) {
                throw new IllegalArgumentException("The share of " + namn + " is negative: " + andel);
            }
        }
    }

    /**
     * Checks the parts.
     *
     * @param slag what the numbers mean, not null
     * @param delar the parts, none null
     */
    public Fordelningsnyckel {
        Objects.requireNonNull(slag, "slag");
        delar = List.copyOf(delar);
    }

    /**
     * What the numbers of the key sum to.
     *
     * @return the sum, never null
     */
    public BigDecimal summa() {
        return delar.stream().map(Del::andel).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /**
     * What one part has of all.
     *
     * @param del one of the parts, not null
     * @return its exact share, never null
     * @throws IllegalArgumentException if the parts sum to zero
     */
    public Andel andel(Del del) {
        BigDecimal summa = summa();
        return new Andel(del.andel().setScale(summa.scale()).unscaledValue(), summa.unscaledValue());
    }

    /**
     * Whether the key comes out: per cent sum to exactly 100, weights to more than zero.
     *
     * @return true if money can be split by it
     */
    public boolean gar() {
        return slag == Slag.PROCENT ? summa().compareTo(HUNDRA) == 0 : summa().signum() > 0;
    }

    /**
     * The parts of an amount.
     *
     * @param hela the whole, not null; a whole number of {@code enhet}
     * @param enhet the unit that no part is split below, not null
     * @return an amount for each part in the key's order, summing to the whole; never null
     * @throws IllegalArgumentException if the key does not come out, or the whole is no whole number of the unit
     */
    public List<Belopp> fordela(Belopp hela, Avrundning enhet) {
        List<BigDecimal> andelar = delar.stream().map(Del::andel).toList();
        return slag == Slag.PROCENT
                ? Fordelning.efterProcent(hela, andelar, enhet)
                : Fordelning.efterVikt(hela, andelar, enhet);
    }
}
