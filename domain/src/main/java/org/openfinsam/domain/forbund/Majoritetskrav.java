package org.openfinsam.domain.forbund;

import java.math.BigInteger;
import java.util.Objects;
import org.openfinsam.domain.belopp.Andel;

/**
 * How large a part of those who vote has to agree on one kind of matter (FL 9 § 6): a value. Immutable.
 *
 * <p>Example: two thirds for the budget; of seven who vote, five.
 *
 * @since 0.1
 */
public final class Majoritetskrav {

    private static final Andel INGEN = Andel.of(0, 1);
    private static final Andel HALFTEN = Andel.of(1, 2);
    private static final Andel ALLA = Andel.of(1, 1);

    private String arende;
    private Andel andel;

    /** För återskapande. */
    private Majoritetskrav() {}

    private Majoritetskrav(String arende, Andel andel) {
        this.arende = arende.strip();
        this.andel = Objects.requireNonNull(andel, "andel");
        if (this.arende.isEmpty()) {
            throw new IllegalArgumentException("A majority of " + andel + " for no kind of matter");
        }
        if (andel.compareTo(INGEN) <= 0 || andel.compareTo(ALLA) > 0) {
            throw new IllegalArgumentException("Not a part of those who vote: " + andel);
        }
    }

    /**
     * A demand on one kind of matter. Whether the law allows the part is asked in {@link Forbundskontroll}.
     *
     * @param arende the kind of matter as the <i>förbundsordning</i> writes it, not blank
     * @param andel the part of those present who vote, above zero, at most one; not null
     * @return the demand, never null
     * @throws IllegalArgumentException if the kind is blank or the part is none or more than all
     */
    public static Majoritetskrav of(String arende, Andel andel) {
        return new Majoritetskrav(arende, andel);
    }

    /**
     * The kind of matter.
     *
     * @return the words, never blank
     */
    public String arende() {
        return arende;
    }

    /**
     * The part of those who vote.
     *
     * @return the part, never null
     */
    public Andel andel() {
        return andel;
    }

    /**
     * How many of those who vote have to agree.
     *
     * @param rostande how many vote, zero or more
     * @return the smallest number that is at least the part of them
     */
    public int roster(int rostande) {
        BigInteger[] hela =
                andel.taljare().multiply(BigInteger.valueOf(rostande)).divideAndRemainder(andel.namnare());
        return hela[0].intValueExact() + hela[1].signum();
    }

    /** Whether it is a qualified majority and no consensus. */
    boolean arKvalificeradMajoritet() {
        return andel.compareTo(HALFTEN) > 0 && andel.compareTo(ALLA) < 0;
    }

    @Override
    public boolean equals(Object annat) {
        return annat instanceof Majoritetskrav m && Objects.equals(arende, m.arende) && Objects.equals(andel, m.andel);
    }

    @Override
    public int hashCode() {
        return Objects.hash(arende, andel);
    }

    /**
     * The part and the kind of matter, for a log.
     *
     * @return for example {@code 2/3 budget}, never null
     */
    @Override
    public String toString() {
        return andel + " " + arende;
    }
}
