package org.openfinsam.domain.ekonomi;

/**
 * How far a row of a {@link Budget} has come.
 *
 * @since 0.1
 */
public enum Budgetradslage {
    /** The board has decided it: an agreement, a salary, an <i>insats</i> that is granted. */
    BESLUTAD,
    /** The board has said where it wants to go (<i>inriktningsbeslut</i>), but not granted the money. */
    INRIKTNING,
    /** Planned only. */
    PLANERAD
}
