package org.openfinsam.domain.ekonomi;

import java.time.LocalDate;
import java.util.Objects;

/**
 * That a version of a {@link Budget} became what it is: what, when and by whom. A value; immutable.
 *
 * @since 0.1
 */
public final class Budgethandelse {

    private Budgetlage lage;
    private LocalDate dag;
    private String avVem;

    /** För återskapande. */
    private Budgethandelse() {}

    private Budgethandelse(Budgetlage lage, LocalDate dag, String avVem) {
        this.lage = Objects.requireNonNull(lage, "lage");
        this.dag = Objects.requireNonNull(dag, "dag");
        this.avVem = avVem;
    }

    /**
     * An event.
     *
     * @param lage what the version became, not null
     * @param dag the day it was written down, not null
     * @param avVem who did it: a role, not a person's name; not blank, at most
     *     {@value Avvikelsekommentar#LANGSTA_FORFATTARE} characters
     * @return the event, never null
     * @throws IllegalArgumentException if the role is blank or too long
     */
    public static Budgethandelse of(Budgetlage lage, LocalDate dag, String avVem) {
        return new Budgethandelse(lage, dag, Avvikelsekommentar.roll(avVem));
    }

    /**
     * What the version became.
     *
     * @return the state, never null
     */
    public Budgetlage lage() {
        return lage;
    }

    /**
     * The day.
     *
     * @return the day, never null
     */
    public LocalDate dag() {
        return dag;
    }

    /**
     * Who did it.
     *
     * @return a role, never blank
     */
    public String avVem() {
        return avVem;
    }

    @Override
    public boolean equals(Object annat) {
        return annat instanceof Budgethandelse h
                && lage == h.lage
                && Objects.equals(dag, h.dag)
                && Objects.equals(avVem, h.avVem);
    }

    @Override
    public int hashCode() {
        return Objects.hash(lage, dag, avVem);
    }

    /**
     * The event for a log.
     *
     * @return for example {@code FORSLAG 2016-10-24 Förbundschef}, never null
     */
    @Override
    public String toString() {
        return lage + " " + dag + " " + avVem;
    }
}
