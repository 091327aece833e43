package org.openfinsam.domain.ekonomi;

import java.time.LocalDate;
import java.util.Objects;
import org.openfinsam.domain.belopp.Belopp;

/**
 * A limit from a first day on: a deviation of at least this size asks for a comment. A value; immutable.
 *
 * @since 0.1
 */
public final class Kommentarsgrans {

    private LocalDate fran;
    private Belopp belopp;

    /** För återskapande. */
    private Kommentarsgrans() {}

    private Kommentarsgrans(LocalDate fran, Belopp belopp) {
        this.fran = Objects.requireNonNull(fran, "fran");
        this.belopp = Objects.requireNonNull(belopp, "belopp");
        if (belopp.oren() <= 0) {
            throw new IllegalArgumentException("A limit is more than zero, not " + belopp);
        }
    }

    /**
     * A limit.
     *
     * @param fran the first day it holds, not null
     * @param belopp the least size that asks, more than zero
     * @return the limit, never null
     * @throws IllegalArgumentException if the amount is zero or less: every row would ask
     */
    public static Kommentarsgrans of(LocalDate fran, Belopp belopp) {
        return new Kommentarsgrans(fran, belopp);
    }

    /**
     * The first day it holds.
     *
     * @return the day, never null
     */
    public LocalDate fran() {
        return fran;
    }

    /**
     * The least size of a deviation that asks for a comment.
     *
     * @return the amount, more than zero
     */
    public Belopp belopp() {
        return belopp;
    }

    /**
     * Whether a deviation asks for a comment.
     *
     * @param avvikelse outcome minus budget, any sign, not null
     * @return true if its size is the limit or more
     */
    public boolean nasAv(Belopp avvikelse) {
        return avvikelse.oren() >= belopp.oren() || avvikelse.oren() <= -belopp.oren();
    }

    @Override
    public boolean equals(Object annan) {
        return annan instanceof Kommentarsgrans g && Objects.equals(fran, g.fran) && Objects.equals(belopp, g.belopp);
    }

    @Override
    public int hashCode() {
        return Objects.hash(fran, belopp);
    }

    /**
     * Day and amount, for a log.
     *
     * @return for example {@code 2004-01-01 50000.00}, never null
     */
    @Override
    public String toString() {
        return fran + " " + belopp;
    }
}
