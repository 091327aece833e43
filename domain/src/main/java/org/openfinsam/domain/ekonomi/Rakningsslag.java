package org.openfinsam.domain.ekonomi;

/**
 * The kinds of statement.
 *
 * @since 0.1
 */
public enum Rakningsslag {
    /** Income and costs of the period (<i>resultaträkning</i>), income positive, costs positive in sections of their own. */
    RESULTAT,
    /** Assets, equity and debts at its first and last day (<i>balansräkning</i>). */
    BALANS
}
