package org.openfinsam.domain.ekonomi;

/**
 * How a forecast of a row is made.
 *
 * @since 0.1
 */
public enum Prognosmetod {
    /** By run rate: the year goes on as it has gone so far. */
    TAKT,
    /** By season: the year ends as earlier years did from the same month. */
    SASONG,
    /** By commitments: what has come so far and what is agreed for the rest. */
    ATAGANDEN,
    /** By hand, with a comment. */
    HAND
}
