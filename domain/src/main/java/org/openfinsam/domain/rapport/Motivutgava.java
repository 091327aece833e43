package org.openfinsam.domain.rapport;

import java.time.LocalDate;
import java.util.Objects;
import org.openfinsam.domain.ekonomi.Kommentarstext;

/**
 * One edition of a {@link Fyndmotiv}: what was done with it, by whom and when, and how it stood then. A value; immutable.
 *
 * @since 0.1
 */
public final class Motivutgava {

    /** The largest number of characters in a writer's title. */
    public static final int LANGSTA_FORFATTARE = 200;

    /** What was done. */
    public enum Slag {
        /** The words were written. */
        SKRIVET,
        /** The motive was taken away. */
        BORTTAGET,
        /** A motive that was taken away was brought back as it was. */
        ATERSTALLT
    }

    private int nr;
    private Slag slag;
    private Kommentarstext text;
    private Fynduppgifter uppgifter;
    private String avVem;
    private LocalDate dag;

    /** För återskapande. */
    private Motivutgava() {}

    private Motivutgava(int nr, Slag slag, Kommentarstext text, Fynduppgifter uppgifter, String avVem, LocalDate dag) {
        this.nr = nr;
        this.slag = Objects.requireNonNull(slag, "slag");
        this.text = Objects.requireNonNull(text, "text");
        this.uppgifter = Objects.requireNonNull(uppgifter, "uppgifter");
        this.avVem = Objects.requireNonNull(avVem, "avVem");
        this.dag = Objects.requireNonNull(dag, "dag");
        if (avVem.isBlank() || avVem.length() > LANGSTA_FORFATTARE) {
            throw new IllegalArgumentException(
                    "A writer's title has 1 to " + LANGSTA_FORFATTARE + " characters: '" + avVem + "'");
        }
    }

    static Motivutgava skriven(int nr, Kommentarstext text, Fynduppgifter uppgifter, String avVem, LocalDate dag) {
        return new Motivutgava(nr, Slag.SKRIVET, text, uppgifter, avVem, dag);
    }

    /** The edition after this one, with the same words about the same figures. */
    Motivutgava som(Slag nytt, String vem, LocalDate nar) {
        return new Motivutgava(nr + 1, nytt, text, uppgifter, vem, nar);
    }

    /**
     * Which edition it is.
     *
     * @return 1 for the first
     */
    public int nr() {
        return nr;
    }

    /**
     * What was done.
     *
     * @return what, never null
     */
    public Slag slag() {
        return slag;
    }

    /**
     * The words as they stood, also of an edition that takes them away.
     *
     * @return the words, never null
     */
    public Kommentarstext text() {
        return text;
    }

    /**
     * What the finding told when the words were written.
     *
     * @return its data, never null
     */
    public Fynduppgifter uppgifter() {
        return uppgifter;
    }

    /**
     * Who did it.
     *
     * @return a title, not a person's name; never blank
     */
    public String avVem() {
        return avVem;
    }

    /**
     * The day it was done.
     *
     * @return the day, never null
     */
    public LocalDate dag() {
        return dag;
    }

    @Override
    public boolean equals(Object annan) {
        return annan instanceof Motivutgava u
                && nr == u.nr
                && slag == u.slag
                && Objects.equals(text, u.text)
                && Objects.equals(uppgifter, u.uppgifter)
                && Objects.equals(avVem, u.avVem)
                && Objects.equals(dag, u.dag);
    }

    @Override
    public int hashCode() {
        return Objects.hash(nr, slag, text, uppgifter, avVem, dag);
    }

    /**
     * What was done, by whom and when, for a log; not the words.
     *
     * @return for example {@code SKRIVET 2014-03-12 Förbundschef}, never null
     */
    @Override
    public String toString() {
        return slag + " " + dag + " " + avVem;
    }
}
