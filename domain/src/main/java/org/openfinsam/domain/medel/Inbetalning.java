package org.openfinsam.domain.medel;

import java.time.LocalDate;
import java.util.Objects;
import org.openfinsam.domain.belopp.Belopp;

/**
 * Money that came in on a day. A value; immutable.
 *
 * <p>Any part of what was decided: a member may pay in as many parts as it likes. Its number is its own within the year and
 * never used again, so that two equal payments on one day are two.
 *
 * @since 0.1
 */
public final class Inbetalning {

    private int nr;
    private Intaktsslag slag;
    private Givare givare;
    private LocalDate datum;
    private Belopp belopp;

    /** För återskapande. */
    private Inbetalning() {}

    private Inbetalning(int nr, Intaktsslag slag, Givare givare, LocalDate datum, Belopp belopp) {
        this.nr = nr;
        this.slag = Objects.requireNonNull(slag, "slag");
        this.givare = Objects.requireNonNull(givare, "givare");
        this.datum = Objects.requireNonNull(datum, "datum");
        this.belopp = Objects.requireNonNull(belopp, "belopp");
        if (belopp.arNoll()) {
            throw new IllegalArgumentException("A payment of nothing from " + givare);
        }
    }

    static Inbetalning of(int nr, Intaktsslag slag, Givare givare, LocalDate datum, Belopp belopp) {
        return new Inbetalning(nr, slag, givare, datum, belopp);
    }

    /**
     * Its number within the year.
     *
     * @return the number, from 1
     */
    public int nr() {
        return nr;
    }

    /**
     * What kind of income.
     *
     * @return the kind, never null
     */
    public Intaktsslag slag() {
        return slag;
    }

    /**
     * Who paid.
     *
     * @return the giver, never null
     */
    public Givare givare() {
        return givare;
    }

    /**
     * The day the money came in.
     *
     * @return the day, never null
     */
    public LocalDate datum() {
        return datum;
    }

    /**
     * How much came in.
     *
     * @return the amount, never zero; negative if it was paid back
     */
    public Belopp belopp() {
        return belopp;
    }

    @Override
    public boolean equals(Object annat) {
        return annat instanceof Inbetalning i
                && nr == i.nr
                && slag == i.slag
                && Objects.equals(givare, i.givare)
                && Objects.equals(datum, i.datum)
                && Objects.equals(belopp, i.belopp);
    }

    @Override
    public int hashCode() {
        return Objects.hash(nr, slag, givare, datum, belopp);
    }

    /**
     * The payment for a log.
     *
     * @return for example {@code 1 MEDLEMSBIDRAG KOMMUN 2480 Umeå 2017-01-31 647250.00}, never null
     */
    @Override
    public String toString() {
        return nr + " " + slag + " " + givare + " " + datum + " " + belopp;
    }
}
