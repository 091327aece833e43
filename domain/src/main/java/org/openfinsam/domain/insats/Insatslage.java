package org.openfinsam.domain.insats;

import java.time.LocalDate;

/**
 * How far an <i>insats</i> has come by its days.
 *
 * @since 0.1
 */
public enum Insatslage {
    /** It has not begun. */
    PLANERAD,
    /** It goes on. */
    PAGAR,
    /** It has ended. */
    AVSLUTAD;

    /**
     * The state on a day.
     *
     * @param fran the first day, or null if not known
     * @param till the last day, or null until further notice
     * @param dag the day it is asked on, not null
     * @return the state, never null; one without days goes on
     */
    public static Insatslage av(LocalDate fran, LocalDate till, LocalDate dag) {
        if (fran != null && fran.isAfter(dag)) {
            return PLANERAD;
        }
        return till != null && till.isBefore(dag) ? AVSLUTAD : PAGAR;
    }
}
