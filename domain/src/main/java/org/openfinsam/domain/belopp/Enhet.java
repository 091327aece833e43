package org.openfinsam.domain.belopp;

/**
 * The unit of a column's figures.
 *
 * @since 0.1
 */
public enum Enhet {
    /** Swedish kronor. */
    KR,
    /** Thousands of Swedish kronor. */
    TKR,
    /** A count of people or things; whole numbers, never rounded. */
    ANTAL,
    /** Per cent: 63.8 is 63.8 %. */
    PROCENT,
    /** No figures: the column holds words. */
    TEXT
}
