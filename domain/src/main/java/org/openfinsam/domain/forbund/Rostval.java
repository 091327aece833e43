package org.openfinsam.domain.forbund;

/**
 * How somebody votes.
 *
 * @since 0.1
 */
public enum Rostval {
    /** For the proposal. */
    FOR,
    /** Against it. */
    MOT,
    /** Present without taking a side. */
    AVSTAR,
    /** Not there. */
    FRANVARANDE
}
