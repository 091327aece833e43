package org.openfinsam.domain.belopp;

/**
 * Figures as people read them.
 *
 * @since 0.1
 */
public final class Talformat {
    private Talformat() {}
}
