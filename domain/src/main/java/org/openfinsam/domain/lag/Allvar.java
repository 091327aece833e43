package org.openfinsam.domain.lag;

/**
 * How serious a finding is.
 *
 * @since 0.1
 */
public enum Allvar {
    /** A rule is broken. */
    FEL,
    /** Lawful or unclear, but somebody ought to look. */
    VARNING,
    /** A difference that rounding explains; nothing needs to be done. */
    AVRUNDNING
}
