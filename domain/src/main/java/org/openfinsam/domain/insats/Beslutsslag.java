package org.openfinsam.domain.insats;

/**
 * What the board decides on an application.
 *
 * @since 0.1
 */
public enum Beslutsslag {
    /** Approved. */
    BIFALL,
    /** Approved in part. */
    DELVIS,
    /** Rejected. */
    AVSLAG,
    /** Postponed: nothing is decided yet. */
    BORDLAGT;

    /**
     * Whether money is granted.
     *
     * @return true for approval, whole or in part
     */
    public boolean beviljar() {
        return this == BIFALL || this == DELVIS;
    }
}
