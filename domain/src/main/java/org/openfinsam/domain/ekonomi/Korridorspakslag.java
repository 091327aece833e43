package org.openfinsam.domain.ekonomi;

/**
 * What an open decision of a {@link Korridor} is about.
 *
 * @since 0.1
 */
public enum Korridorspakslag {
    /** Somebody has applied for money and the board has not granted it. */
    ASKANDE,
    /** A post that may stand empty. */
    VAKANS,
    /** Something that may begin later than planned. */
    SEN_START,
    /** Money that may come from the state or a member besides. */
    EXTRA_BIDRAG
}
