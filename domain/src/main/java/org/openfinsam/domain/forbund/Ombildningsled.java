package org.openfinsam.domain.forbund;

import java.util.Objects;
import java.util.Optional;
import org.openfinsam.domain.belopp.Andel;

/**
 * One association's part in an {@link Ombildning}: a value. Immutable.
 *
 * @since 0.1
 */
public final class Ombildningsled {

    private static final Andel INGEN = Andel.of(0, 1);
    private static final Andel ALLT = Andel.of(1, 1);

    /** On which side of the day it stands. */
    public enum Sida {
        /** It was there before. */
        FORE,
        /** It is there after. */
        EFTER
    }

    private Sida sida;
    private ForbundId forbund;
    private Andel andel;

    /** För återskapande. */
    private Ombildningsled() {}

    private Ombildningsled(Sida sida, ForbundId forbund, Andel andel) {
        this.sida = sida;
        this.forbund = Objects.requireNonNull(forbund, "forbund");
        if (andel != null && (andel.compareTo(INGEN) < 0 || andel.compareTo(ALLT) > 0)) {
            throw new IllegalArgumentException("Not a share of what was: " + andel);
        }
        this.andel = andel;
    }

    static Ombildningsled fore(ForbundId forbund) {
        return new Ombildningsled(Sida.FORE, forbund, null);
    }

    /**
     * An association that is there after the day.
     *
     * @param forbund which, not null
     * @param andel its share of what was before, 0–1, by which series are restated; null when not known
     * @return the part, never null
     * @throws IllegalArgumentException if the share is less than none or more than all
     */
    public static Ombildningsled efter(ForbundId forbund, Andel andel) {
        return new Ombildningsled(Sida.EFTER, forbund, andel);
    }

    /**
     * On which side of the day it stands.
     *
     * @return before or after, never null
     */
    public Sida sida() {
        return sida;
    }

    /**
     * The association.
     *
     * @return its id, never null
     */
    public ForbundId forbund() {
        return forbund;
    }

    /**
     * Its share of what was before.
     *
     * @return the share; empty when not known, and for one that was there before
     */
    public Optional<Andel> andel() {
        return Optional.ofNullable(andel);
    }

    @Override
    public boolean equals(Object annat) {
        return annat instanceof Ombildningsled l
                && sida == l.sida
                && Objects.equals(forbund, l.forbund)
                && Objects.equals(andel, l.andel);
    }

    @Override
    public int hashCode() {
        return Objects.hash(sida, forbund, andel);
    }

    /**
     * The side, the association and its share, for a log.
     *
     * @return for example {@code EFTER pyramis 1/3}, never null
     */
    @Override
    public String toString() {
        return sida + " " + forbund + (andel == null ? "" : " " + andel);
    }
}
