package org.openfinsam.domain.medel;

/**
 * In what form something is given.
 *
 * @since 0.1
 */
public enum Medelsform {
    /** Money: the only form of a contribution (FL 6 §). */
    LIKVIDA_MEDEL,
    /** Working time, rooms, things: worth something, but no contribution. */
    NATURA
}
