package org.openfinsam.domain.belopp;

/**
 * What an empty cell means when {@link Avstamning} needs it as a term.
 *
 * @since 0.1
 */
public enum Tomt {
    /** Zero: the sum is made of the filled cells. It is no term, so it leaves no room for rounding. */
    NOLL,
    /** Unknown: a check that needs the cell is not made. */
    OKANT
}
