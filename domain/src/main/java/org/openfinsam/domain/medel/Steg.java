package org.openfinsam.domain.medel;

/**
 * How far money has come on its way in.
 *
 * @since 0.1
 */
public enum Steg {
    /** The association asks for it, or counts on it. */
    BEGART,
    /** The giver has decided to give it. */
    BESLUTAT,
    /** It has come in. */
    BETALT
}
