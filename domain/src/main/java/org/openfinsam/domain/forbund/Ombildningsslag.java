package org.openfinsam.domain.forbund;

/**
 * The ways in which an association becomes another than it was.
 *
 * @since 0.1
 */
public enum Ombildningsslag {
    /** New members join; association and organisation number stay. */
    UTVIDGNING,
    /** A member leaves; the association stays (FL 27 §). */
    UTTRADE,
    /** Several associations become one: a new one, or one of them. */
    SAMMANSLAGNING,
    /** One association becomes several, of which it may be one. */
    DELNING,
    /** The association goes into liquidation and is dissolved. */
    AVVECKLING
}
