package org.openfinsam.domain.forbund;

/**
 * How a series that runs over mergers and splits is shown.
 *
 * @since 0.1
 */
public enum Serievy {
    /** As it was: every association with what it stated itself. */
    SOM_DA,
    /** As it is now: what those stated that an association comes from is its own. */
    SOM_NU,
    /**
     * Like for like: as it is now, and only the years in which the association, with those it comes from, had the same
     * member municipalities as now.
     */
    JAMFORBART
}
