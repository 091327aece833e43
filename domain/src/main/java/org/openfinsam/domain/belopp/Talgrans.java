package org.openfinsam.domain.belopp;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * The limit of numbers that come from outside: at most {@value #SIFFROR} digits on either side of the decimal point.
 *
 * <p>{@code 1E+999999999} is nine characters to receive and a gigabyte to calculate with; no figure of ours is near.
 */
final class Talgrans {
    static final int SIFFROR = 100;

    private Talgrans() {}

    /**
     * A number within the limit.
     *
     * @throws IllegalArgumentException if it has more digits
     */
    static BigDecimal kontrollerat(BigDecimal tal, String namn) {
        Objects.requireNonNull(tal, namn);
        if (tal.scale() > SIFFROR || (long) tal.precision() - tal.scale() > SIFFROR) {
            throw new IllegalArgumentException(
                    namn + " has more than " + SIFFROR + " digits on one side of the decimal point");
        }
        return tal;
    }
}
