package org.openfinsam.domain.insats;

/**
 * How far a party has come in taking over.
 *
 * @since 0.1
 */
public enum Implementeringslage {
    /** It means to. */
    AVSIKT,
    /** It has decided. */
    BESLUTAD,
    /** It has staffed it. */
    BEMANNAD,
    /** It is agreed with the others. */
    OVERENSKOMMEN,
    /** It runs as ordinary work. */
    I_DRIFT
}
