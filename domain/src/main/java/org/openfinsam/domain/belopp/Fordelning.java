package org.openfinsam.domain.belopp;

/**
 * Parts that always sum to the whole.
 *
 * @since 0.1
 */
public final class Fordelning {
    private Fordelning() {}
}
