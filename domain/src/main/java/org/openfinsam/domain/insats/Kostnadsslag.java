package org.openfinsam.domain.insats;

/**
 * What a row of costs is.
 *
 * @since 0.1
 */
public enum Kostnadsslag {
    /** A post or part of one. */
    PERSONAL,
    /** Rooms. */
    LOKAL,
    /** Everything else. */
    OVRIGT
}
