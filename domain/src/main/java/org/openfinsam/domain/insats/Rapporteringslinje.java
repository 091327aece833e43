package org.openfinsam.domain.insats;

/**
 * To whom an <i>insats</i> reports.
 *
 * @since 0.1
 */
public enum Rapporteringslinje {
    /** To a steering group of its own. */
    EGEN_STYRGRUPP,
    /** To a local group for several <i>insatser</i>. */
    LOKAL_GRUPP,
    /** Straight to the board. */
    STYRELSEN
}
