package org.openfinsam.domain.ekonomi;

/**
 * What a {@link Prognosomgang} is.
 *
 * @since 0.1
 */
public enum Prognoslage {
    /** Being worked on; the only one whose rows can be changed. */
    ARBETE,
    /** Fixed: what was told. It is never changed; a correction is a new round. */
    FASTSTALLD
}
