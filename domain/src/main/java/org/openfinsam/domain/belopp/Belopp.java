package org.openfinsam.domain.belopp;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * An amount in Swedish kronor, exact to the öre. Never rounds in silence.
 *
 * <p>Not a display text: {@link #toString()} is the plain machine form ({@code 1234567.50}); Swedish and English text
 * come from {@link Talformat}. Immutable and thread-safe. Any result outside the range of a {@code long} of öre (about
 * ±92 233 720 billion kronor) is an {@link ArithmeticException}.
 *
 * <p>Example: {@code Belopp.kronor(5_000_000).plus(Belopp.parse("0.50"))} is {@code 5000000.50}. There is no division: a
 * share is {@link #andel}, a split into parts that sum to the whole is {@link Fordelning}.
 *
 * @param oren the amount in öre; negative for a cost where income is positive, or for a repayment
 * @since 0.1
 */
public record Belopp(long oren) implements Comparable<Belopp> {

    /** No money: 0 öre. A missing amount is not this, it is no {@code Belopp} at all. */
    public static final Belopp NOLL = new Belopp(0);

    private static final int OREN_PER_KRONA = 100;
    private static final Pattern FORM = Pattern.compile("-?\\d{1,17}(\\.\\d{1,2})?");

    /**
     * The amount of whole kronor.
     *
     * @param hela whole kronor, any sign
     * @return the amount, never null
     * @throws ArithmeticException if the öre do not fit
     */
    public static Belopp kronor(long hela) {
        return new Belopp(Math.multiplyExact(hela, OREN_PER_KRONA));
    }

    /**
     * The amount of a decimal number of kronor.
     *
     * @param kronor kronor with at most two decimals that are not zero, not null
     * @return the amount, never null
     * @throws ArithmeticException if there are parts of an öre, or the öre do not fit
     */
    public static Belopp of(BigDecimal kronor) {
        Objects.requireNonNull(kronor, "kronor");
        // Not movePointRight: it would write out every zero of 1E+999999999.
        return new Belopp(kronor.scaleByPowerOfTen(2).longValueExact());
    }

    /**
     * The amount written as {@link #toString()} writes it: digits, a point and at most two decimals, {@code -} first
     * when negative.
     *
     * @param text the text, not null, for example {@code -1234567.5}
     * @return the amount, never null
     * @throws IllegalArgumentException if the text has another form; more than two decimals is an error, not rounding
     * @throws ArithmeticException if the öre do not fit
     */
    public static Belopp parse(String text) {
        Objects.requireNonNull(text, "text");
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("Not an amount in kronor with at most two decimals: '" + text + "'");
        }
        return of(new BigDecimal(text));
    }

    /**
     * The sum of amounts.
     *
     * @param delar the terms, none null; no terms give {@link #NOLL}
     * @return the sum, never null
     * @throws ArithmeticException if the sum does not fit
     */
    public static Belopp summa(Iterable<Belopp> delar) {
        long summa = 0;
        for (Belopp del : delar) {
            summa = Math.addExact(summa, del.oren);
        }
        return new Belopp(summa);
    }

    /**
     * This amount and another together.
     *
     * @param annat the other, not null
     * @return the sum, never null
     * @throws ArithmeticException if the sum does not fit
     */
    public Belopp plus(Belopp annat) {
        return new Belopp(Math.addExact(oren, annat.oren));
    }

    /**
     * This amount less another.
     *
     * @param annat the other, not null
     * @return the difference, never null
     * @throws ArithmeticException if the difference does not fit
     */
    public Belopp minus(Belopp annat) {
        return new Belopp(Math.subtractExact(oren, annat.oren));
    }

    /**
     * This amount a whole number of times.
     *
     * @param antal how many times, any sign
     * @return the product, never null
     * @throws ArithmeticException if the product does not fit
     */
    public Belopp ganger(long antal) {
        return new Belopp(Math.multiplyExact(oren, antal));
    }

    /**
     * This amount with the other sign.
     *
     * @return the negated amount, never null
     * @throws ArithmeticException for the one amount whose negation does not fit
     */
    public Belopp negerat() {
        return new Belopp(Math.negateExact(oren));
    }

    /**
     * A share of this amount, rounded to the öre as told.
     *
     * <p>Shares taken one by one need not sum to the whole; {@link Fordelning} makes parts that do.
     *
     * @param andel the share, not null
     * @param avrundning how parts of an öre are rounded, not null
     * @return the share's amount, never null
     * @throws ArithmeticException if the result does not fit, or rounding is needed and {@code UNNECESSARY} was said
     */
    public Belopp andel(Andel andel, RoundingMode avrundning) {
        return new Belopp(BigDecimal.valueOf(oren)
                .multiply(new BigDecimal(andel.taljare()))
                .divide(new BigDecimal(andel.namnare()), 0, avrundning)
                .longValueExact());
    }

    /**
     * Whether this amount is less than zero.
     *
     * @return true if negative
     */
    public boolean arNegativt() {
        return oren < 0;
    }

    /**
     * Whether this amount is zero.
     *
     * @return true if zero
     */
    public boolean arNoll() {
        return oren == 0;
    }

    /**
     * This amount in kronor as a number.
     *
     * @return the number, always with two decimals, never null
     */
    public BigDecimal iKronor() {
        return BigDecimal.valueOf(oren, 2);
    }

    @Override
    public int compareTo(Belopp annat) {
        return Long.compare(oren, annat.oren);
    }

    /**
     * The machine form that {@link #parse} reads: {@code 1234567.50}, always two decimals.
     *
     * @return the text, never null
     */
    @Override
    public String toString() {
        return iKronor().toPlainString();
    }
}
