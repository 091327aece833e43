package org.openfinsam.domain.ekonomi;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.lag.Personnummersokare;

/**
 * A choice of levers that somebody saved under a name, with what own capital came to then. A value; immutable.
 *
 * <p>The closing balances are those of the day it was saved: what the budget or the levers are changed to later is seen beside
 * them, never instead of them.
 *
 * @since 0.1
 */
public final class Korridorscenario {

    private String namn;
    private Korridorval val;
    private LocalDate dag;
    private String avVem;
    private Belopp forsta;
    private Belopp andra;
    private Belopp tredje;

    /** För återskapande. */
    private Korridorscenario() {}

    private Korridorscenario(String namn, Korridorval val, List<Belopp> utgaende, LocalDate dag, String avVem) {
        this.namn = namn;
        this.val = Objects.requireNonNull(val, "val");
        this.dag = Objects.requireNonNull(dag, "dag");
        this.avVem = avVem;
        this.forsta = Objects.requireNonNull(utgaende.get(0), "utgaende");
        this.andra = Objects.requireNonNull(utgaende.get(1), "utgaende");
        this.tredje = Objects.requireNonNull(utgaende.get(2), "utgaende");
    }

    /**
     * A scenario.
     *
     * @param namn what people call it, 1 to {@value Budgetrad#LANGST} characters on one line
     * @param val which levers are on, not null
     * @param utgaende own capital at the end of each of the three years, none null
     * @param dag the day it is saved, not null
     * @param avVem who saves it: a role, not blank
     * @return the scenario, never null
     * @throws IllegalArgumentException if the name is not as said or looks like a personal number, the role is blank, or there are not three
     *     years
     */
    public static Korridorscenario of(
            String namn, Korridorval val, List<Belopp> utgaende, LocalDate dag, String avVem) {
        String stadat = namn.strip();
        if (stadat.isEmpty()
                || stadat.length() > Budgetrad.LANGST
                || stadat.chars().anyMatch(Character::isISOControl)
                || !Personnummersokare.sok(stadat).isEmpty()) {
            throw new IllegalArgumentException("Not the name of a scenario");
        }
        if (utgaende.size() != Budget.AR || avVem.isBlank()) {
            throw new IllegalArgumentException("A scenario has " + Budget.AR + " years and somebody who saved it");
        }
        return new Korridorscenario(stadat, val, utgaende, dag, avVem);
    }

    /**
     * What people call it.
     *
     * @return the name, never blank
     */
    public String namn() {
        return namn;
    }

    /**
     * Which levers were on.
     *
     * @return the choice, never null
     */
    public Korridorval val() {
        return val;
    }

    /**
     * Own capital at the end of each year, as it came to when it was saved.
     *
     * @return three amounts, never null
     */
    public List<Belopp> utgaende() {
        return List.of(forsta, andra, tredje);
    }

    /**
     * The day it was saved.
     *
     * @return the day, never null
     */
    public LocalDate dag() {
        return dag;
    }

    /**
     * Who saved it.
     *
     * @return a role, never blank
     */
    public String avVem() {
        return avVem;
    }

    @Override
    public boolean equals(Object annat) {
        return annat instanceof Korridorscenario s
                && Objects.equals(namn, s.namn)
                && Objects.equals(val, s.val)
                && Objects.equals(dag, s.dag)
                && Objects.equals(avVem, s.avVem)
                && Objects.equals(forsta, s.forsta)
                && Objects.equals(andra, s.andra)
                && Objects.equals(tredje, s.tredje);
    }

    @Override
    public int hashCode() {
        return Objects.hash(namn, val, dag, avVem, forsta, andra, tredje);
    }

    /**
     * The scenario for a log.
     *
     * @return for example {@code Båda 1 2 [14000.00, …] 2016-11-25 Ekonom}, never null
     */
    @Override
    public String toString() {
        return namn + " " + val + " " + utgaende() + " " + dag + " " + avVem;
    }
}
