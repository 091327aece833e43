package org.openfinsam.domain.rapport;

import java.util.Objects;
import org.openfinsam.domain.lag.Anmarkning;
import org.openfinsam.domain.tid.Rakenskapsar;

/**
 * One finding of a {@link Lagkoll}: what the law says, and of which year's money.
 *
 * @param ar the year of the money; null for the association itself
 * @param anmarkning what the law says, not null
 * @since 0.1
 */
public record Fynd(Rakenskapsar ar, Anmarkning anmarkning) {

    /**
     * Checks the finding.
     *
     * @param ar the year, or null
     * @param anmarkning what the law says, not null
     */
    public Fynd {
        Objects.requireNonNull(anmarkning, "anmarkning");
    }

    /**
     * What it is about, however its figures change.
     *
     * @return the key, never null
     */
    public Fyndnyckel nyckel() {
        return Fyndnyckel.av(ar, anmarkning);
    }

    /**
     * What it tells, figures and all.
     *
     * @return the data as text, never null
     */
    public Fynduppgifter uppgifter() {
        return Fynduppgifter.av(anmarkning);
    }

    /**
     * Whether a reason may be stated for it: the rule leaves room, and it is no mere rounding.
     *
     * @return true if it may
     */
    public boolean medgerMotiv() {
        return anmarkning.regel().medgerMotiv()
                && anmarkning.allvar() == anmarkning.regel().allvar();
    }
}
