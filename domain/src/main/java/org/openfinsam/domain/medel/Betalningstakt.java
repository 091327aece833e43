package org.openfinsam.domain.medel;

/**
 * How often members pay what they contribute for a year.
 *
 * @since 0.1
 */
public enum Betalningstakt {
    /** Once. */
    HELAR(1),
    /** Twice. */
    HALVAR(2),
    /** Four times. */
    KVARTAL(4),
    /** Twelve times. */
    MANAD(12);

    private static final int MANADER_PER_AR = 12;

    private final int antal;

    Betalningstakt(int antal) {
        this.antal = antal;
    }

    /**
     * How many instalments a year has.
     *
     * @return 1, 2, 4 or 12
     */
    public int antal() {
        return antal;
    }

    /**
     * How many months one instalment is for.
     *
     * @return 12, 6, 3 or 1
     */
    public int manader() {
        return MANADER_PER_AR / antal;
    }
}
