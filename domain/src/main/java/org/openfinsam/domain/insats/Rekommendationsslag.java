package org.openfinsam.domain.insats;

/**
 * What is recommended.
 *
 * @since 0.1
 */
public enum Rekommendationsslag {
    /** To approve what is asked. */
    BIFALL,
    /** To approve part of it. */
    DELVIS,
    /** To reject. */
    AVSLAG,
    /** To refer the question up. */
    LYFTS,
    /** To inquire further. */
    UTRED;

    /**
     * Whether money is recommended.
     *
     * @return true for approval, whole or in part
     */
    public boolean tillstyrker() {
        return this == BIFALL || this == DELVIS;
    }
}
