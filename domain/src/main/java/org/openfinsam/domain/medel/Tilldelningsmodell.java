package org.openfinsam.domain.medel;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.openfinsam.domain.belopp.Belopp;

/**
 * The numbers of the state's model for sharing its money between associations.
 *
 * <p>No law: decided in January 2015, applied from the allocation for 2016 and clarified in 2019. Which numbers rule which year is
 * said by {@link Modellversioner}. Immutable and thread-safe.
 *
 * @param grundbelopp what every association gets first, not null, zero or more
 * @param viktForsorjning how much of the rest goes by the measure of benefits (<i>försörjningsmåttet</i>), 0–1, not null
 * @param viktInvanare how much of the rest goes by inhabitants, 0–1, not null
 * @param hogstaSankning the largest lowering from a year to the next, 0–1; null for none
 * @since 0.1
 */
public record Tilldelningsmodell(
        Belopp grundbelopp, BigDecimal viktForsorjning, BigDecimal viktInvanare, BigDecimal hogstaSankning) {

    /**
     * Checks the parts. Whether the weights sum to one is asked when money is shared.
     *
     * @param grundbelopp the base, not null
     * @param viktForsorjning weight of benefits, not null
     * @param viktInvanare weight of inhabitants, not null
     * @param hogstaSankning the largest lowering, or null
     * @throws IllegalArgumentException if the base is negative, or one of the others is outside 0–1
     */
    public Tilldelningsmodell {
        if (grundbelopp.arNegativt()) {
            throw new IllegalArgumentException("grundbelopp is negative: " + grundbelopp);
        }
        viktForsorjning = del("viktForsorjning", viktForsorjning);
        viktInvanare = del("viktInvanare", viktInvanare);
        hogstaSankning = hogstaSankning == null ? null : del("hogstaSankning", hogstaSankning);
    }

    // 0.1 and 0.10 are the same weight; the store knows only one of them.
    private static BigDecimal del(String namn, BigDecimal andel) {
        if (Objects.requireNonNull(andel, namn).signum() < 0 || andel.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException(namn + " is not 0–1: " + andel);
        }
        return Bidragsfordelning.utanOnodigaNollor(andel);
    }

    /**
     * What an association gets at least, if it is protected.
     *
     * @param foregaende what it got the year before, not null
     * @return the amount to the part of an öre; empty if there is no largest lowering
     */
    Optional<BigDecimal> golv(Belopp foregaende) {
        return Optional.ofNullable(hogstaSankning)
                .map(sankning -> BigDecimal.valueOf(foregaende.oren()).multiply(BigDecimal.ONE.subtract(sankning)));
    }
}
