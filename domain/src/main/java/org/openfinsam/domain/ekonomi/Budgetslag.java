package org.openfinsam.domain.ekonomi;

import org.openfinsam.domain.belopp.Belopp;

/**
 * What a row of a {@link Budget} is money for; also the sections of its table, in this order.
 *
 * <p>There is none for own capital: that is what carries a deficit, never income (KL 11 kap. 5 § by FL 21 §). There is none
 * for loans either, which an association may not take.
 *
 * @since 0.1
 */
public enum Budgetslag {
    /** Members' money and other income of the year; positive. */
    INTAKT,
    /** What is granted to <i>insatser</i>; costs, positive. */
    INSATS,
    /** Costs near them: evaluation, meeting places, information; positive. */
    INSATSNARA,
    /** Board, audit, administration, premises; costs, positive. */
    KANSLI,
    /** Financial items, positive for income and negative for a cost. */
    FINANSIELLT;

    /**
     * Whether its amounts are costs.
     *
     * @return true for everything that a positive amount makes the result smaller for
     */
    public boolean arKostnad() {
        return this == INSATS || this == INSATSNARA || this == KANSLI;
    }

    /** How an amount of this kind moves the result: as it is, or with the other sign. */
    Belopp verkan(Belopp belopp) {
        return arKostnad() ? belopp.negerat() : belopp;
    }
}
