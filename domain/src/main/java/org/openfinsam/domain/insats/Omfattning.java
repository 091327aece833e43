package org.openfinsam.domain.insats;

import java.util.Objects;
import org.openfinsam.domain.belopp.Andel;

/**
 * How much of full time somebody works in an <i>insats</i>: exactly, within a span, or by need.
 *
 * @param lagst the least share of full time, or null by need
 * @param hogst the most, or null by need
 * @since 0.1
 */
public record Omfattning(Andel lagst, Andel hogst) {

    /**
     * Checks the parts.
     *
     * @param lagst the least share of full time, or null by need
     * @param hogst the most, or null by need
     * @throws IllegalArgumentException if one end is missing, negative, or they are in the wrong order
     */
    public Omfattning {

        if ((lagst == null) != (hogst == null)) {
            throw new IllegalArgumentException("A span has two ends: " + lagst + "–" + hogst);
        }
        if (lagst != null && (lagst.taljare().signum() < 0 || hogst.compareTo(lagst) < 0)) {
            throw new IllegalArgumentException("Not a span: " + lagst + "–" + hogst);
        }
    }

    /** By need: no share is said, and it is in no sum. */
    public static final Omfattning VID_BEHOV = new Omfattning(null, null);

    /**
     * An exact share.
     *
     * @param andel the share of full time, not null, zero or more
     * @return the extent, never null
     */
    public static Omfattning exakt(Andel andel) {
        return new Omfattning(Objects.requireNonNull(andel, "andel"), andel);
    }

    /**
     * A span.
     *
     * @param lagst the least, not null, zero or more
     * @param hogst the most, not null, not less than the least
     * @return the extent, never null
     * @throws IllegalArgumentException if they are in the wrong order
     */
    public static Omfattning spann(Andel lagst, Andel hogst) {
        return new Omfattning(Objects.requireNonNull(lagst, "lagst"), Objects.requireNonNull(hogst, "hogst"));
    }

    /**
     * Whether it is by need.
     *
     * @return true if no share is said
     */
    public boolean arVidBehov() {
        return lagst == null;
    }
}
