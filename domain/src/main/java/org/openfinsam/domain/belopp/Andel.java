package org.openfinsam.domain.belopp;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Objects;

/**
 * An exact share: a fraction in lowest terms. A half is {@code 1/2}, 83.3 % is {@code 833/1000}.
 *
 * <p>May be negative or above one. Immutable and thread-safe; never overflows.
 *
 * @param taljare numerator, not null; carries the sign
 * @param namnare denominator, not null, always positive
 * @since 0.1
 */
public record Andel(BigInteger taljare, BigInteger namnare) implements Comparable<Andel> {

    /**
     * Reduces to lowest terms with a positive denominator.
     *
     * @param taljare numerator, not null
     * @param namnare denominator, not null and not zero
     * @throws IllegalArgumentException if the denominator is zero
     */
    public Andel {
        Objects.requireNonNull(taljare, "taljare");
        Objects.requireNonNull(namnare, "namnare");
        if (namnare.signum() == 0) {
            throw new IllegalArgumentException("A share has no denominator zero: " + taljare + "/0");
        }
        BigInteger delare = taljare.gcd(namnare);
        if (namnare.signum() < 0) {
            delare = delare.negate();
        }
        taljare = taljare.divide(delare);
        namnare = namnare.divide(delare);
    }

    /**
     * The share of two whole numbers.
     *
     * @param taljare numerator
     * @param namnare denominator, not zero
     * @return the share, never null
     * @throws IllegalArgumentException if the denominator is zero
     */
    public static Andel of(long taljare, long namnare) {
        return new Andel(BigInteger.valueOf(taljare), BigInteger.valueOf(namnare));
    }

    /**
     * The share of a number of per cent: 83.3 gives 833/1000.
     *
     * @param procent per cent, not null
     * @return the share, never null
     * @throws IllegalArgumentException if there are more than a hundred digits on one side of the decimal point
     */
    public static Andel procent(BigDecimal procent) {
        Talgrans.kontrollerat(procent, "procent");
        BigDecimal hel = procent.scale() < 0 ? procent.setScale(0) : procent;
        return new Andel(hel.unscaledValue(), BigInteger.TEN.pow(hel.scale() + 2));
    }

    /**
     * The share written as {@link #toString()} writes it.
     *
     * @param text {@code numerator/denominator}, not null
     * @return the share, never null
     * @throws IllegalArgumentException if the text has another form
     */
    public static Andel parse(String text) {
        int streck = Objects.requireNonNull(text, "text").indexOf('/');
        if (streck < 0) {
            throw new IllegalArgumentException("Not a share like 1/2: '" + text + "'");
        }
        try {
            return new Andel(new BigInteger(text.substring(0, streck)), new BigInteger(text.substring(streck + 1)));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("Not a share like 1/2: '" + text + "'", e);
        }
    }

    /**
     * This share and another together.
     *
     * @param annan the other, not null
     * @return the sum, never null
     */
    public Andel plus(Andel annan) {
        return new Andel(
                taljare.multiply(annan.namnare).add(annan.taljare.multiply(namnare)), namnare.multiply(annan.namnare));
    }

    /**
     * This share of another share.
     *
     * @param annan the other, not null
     * @return the product, never null
     */
    public Andel ganger(Andel annan) {
        return new Andel(taljare.multiply(annan.taljare), namnare.multiply(annan.namnare));
    }

    /**
     * This share in per cent, rounded half away from zero.
     *
     * @param decimaler how many decimals, zero or more
     * @return per cent with exactly that many decimals, never null
     */
    public BigDecimal iProcent(int decimaler) {
        return new BigDecimal(taljare.multiply(BigInteger.valueOf(100)))
                .divide(new BigDecimal(namnare), decimaler, RoundingMode.HALF_UP);
    }

    @Override
    public int compareTo(Andel annan) {
        return taljare.multiply(annan.namnare).compareTo(annan.taljare.multiply(namnare));
    }

    /**
     * The form that {@link #parse} reads: {@code 833/1000}.
     *
     * @return the text, never null
     */
    @Override
    public String toString() {
        return taljare + "/" + namnare;
    }
}
