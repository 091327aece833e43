package org.openfinsam.domain.ekonomi;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A motive for a deficit that was written after its {@link Budget} had been published (KL 11 kap. 5 § by FL 21 §): what, when and
 * by whom. A value; immutable. Not a change of what was published: it stands beside it, with a day of its own.
 *
 * <p>No {@link Budgethandelse} with words, though both have a day and a role: an event says what the version became, and the last one
 * is what it is, while an addition changes no state. One value for both would always lack its state or its words.
 *
 * @since 0.1
 */
public final class Motivtillagg {

    private Kommentarstext text;
    private LocalDate dag;
    private String avVem;

    /** För återskapande. */
    private Motivtillagg() {}

    private Motivtillagg(Kommentarstext text, LocalDate dag, String avVem) {
        this.text = Objects.requireNonNull(text, "text");
        this.dag = Objects.requireNonNull(dag, "dag");
        this.avVem = avVem;
    }

    /**
     * An addition.
     *
     * @param text the motive, not null
     * @param dag the day it was written, not null
     * @param avVem who wrote it: a role, not a person's name; not blank, at most
     *     {@value Avvikelsekommentar#LANGSTA_FORFATTARE} characters
     * @return the addition, never null
     * @throws IllegalArgumentException if the role is blank or too long
     */
    public static Motivtillagg of(Kommentarstext text, LocalDate dag, String avVem) {
        return new Motivtillagg(text, dag, Avvikelsekommentar.roll(avVem));
    }

    /**
     * The motive.
     *
     * @return the words, never null
     */
    public Kommentarstext text() {
        return text;
    }

    /**
     * The day it was written.
     *
     * @return the day, never null
     */
    public LocalDate dag() {
        return dag;
    }

    /**
     * Who wrote it.
     *
     * @return a role, never blank
     */
    public String avVem() {
        return avVem;
    }

    @Override
    public boolean equals(Object annat) {
        return annat instanceof Motivtillagg m
                && Objects.equals(text, m.text)
                && Objects.equals(dag, m.dag)
                && Objects.equals(avVem, m.avVem);
    }

    @Override
    public int hashCode() {
        return Objects.hash(text, dag, avVem);
    }

    /**
     * The addition for a log.
     *
     * @return for example {@code 2018-12-03 Förbundschef: Överskottet ska användas.}, never null
     */
    @Override
    public String toString() {
        return dag + " " + avVem + ": " + text;
    }
}
