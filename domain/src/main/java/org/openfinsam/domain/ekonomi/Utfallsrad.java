package org.openfinsam.domain.ekonomi;

import java.time.LocalDate;
import java.util.Objects;
import org.openfinsam.domain.belopp.Belopp;

/**
 * What came of one line of a year, and how that is known. A value; immutable.
 *
 * @since 0.1
 */
public final class Utfallsrad {

    private String nyckel;
    private Belopp belopp;
    private Kommentarstext kalla;
    private LocalDate dag;
    private String avVem;

    /** För återskapande. */
    private Utfallsrad() {}

    private Utfallsrad(String nyckel, Belopp belopp, Kommentarstext kalla, LocalDate dag, String avVem) {
        this.nyckel = nyckel;
        this.belopp = Objects.requireNonNull(belopp, "belopp");
        this.kalla = Objects.requireNonNull(kalla, "kalla");
        this.dag = Objects.requireNonNull(dag, "dag");
        this.avVem = Avvikelsekommentar.roll(avVem);
    }

    /**
     * A figure.
     *
     * @param nyckel the line's key, or {@link Prognosomgang#EGET_KAPITAL}; not blank
     * @param belopp what the year ended with, not null; a cost is positive too
     * @param kalla where the figure is from, not null
     * @param dag the day it was written down, not null
     * @param avVem who did it: a role, not a person's name; not blank
     * @return the figure, never null
     * @throws IllegalArgumentException if the key or the role is blank or too long
     */
    public static Utfallsrad av(String nyckel, Belopp belopp, Kommentarstext kalla, LocalDate dag, String avVem) {
        if (nyckel.isBlank() || nyckel.length() > 2 * Prognosplats.LANGST + 1) {
            throw new IllegalArgumentException("Not a line: '" + nyckel + "'");
        }
        return new Utfallsrad(nyckel, belopp, kalla, dag, avVem);
    }

    /**
     * The line.
     *
     * @return its key, never blank
     */
    public String nyckel() {
        return nyckel;
    }

    /**
     * What the year ended with.
     *
     * @return the amount, never null
     */
    public Belopp belopp() {
        return belopp;
    }

    /**
     * Where the figure is from.
     *
     * @return the words, never null
     */
    public Kommentarstext kalla() {
        return kalla;
    }

    /**
     * The day it was written down.
     *
     * @return the day, never null
     */
    public LocalDate dag() {
        return dag;
    }

    /**
     * Who wrote it down.
     *
     * @return a role, never blank
     */
    public String avVem() {
        return avVem;
    }

    @Override
    public boolean equals(Object annat) {
        return annat instanceof Utfallsrad u
                && Objects.equals(nyckel, u.nyckel)
                && Objects.equals(belopp, u.belopp)
                && Objects.equals(kalla, u.kalla)
                && Objects.equals(dag, u.dag)
                && Objects.equals(avVem, u.avVem);
    }

    @Override
    public int hashCode() {
        return Objects.hash(nyckel, belopp, kalla, dag, avVem);
    }

    /**
     * The figure for a log.
     *
     * @return for example {@code eget kapital 1030361.00 2020-08-12 Ekonom}, never null
     */
    @Override
    public String toString() {
        return nyckel + " " + belopp + " " + dag + " " + avVem;
    }
}
