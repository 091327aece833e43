package org.openfinsam.domain.insats;

/**
 * How far a payer has promised.
 *
 * @since 0.1
 */
public enum Lofteslage {
    /** Said. */
    MUNTLIG,
    /** Written. */
    SKRIFTLIG,
    /** Decided by the payer. */
    BESLUTAD,
    /** Withdrawn: the row is no longer paid. */
    ATERTAGEN;

    /**
     * Whether the promise stands.
     *
     * @return false for one that is withdrawn
     */
    public boolean galler() {
        return this != ATERTAGEN;
    }
}
