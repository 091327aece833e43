package org.openfinsam.domain.medel;

/**
 * The kinds of income that an association has.
 *
 * <p>Only what the members transfer is shared by ½ ¼ ¼ (FL 5 §); everything else comes beside it.
 *
 * @since 0.1
 */
public enum Intaktsslag {
    /** What a member transfers for the year (FL 5–6 §§). */
    MEDLEMSBIDRAG,
    /** What Försäkringskassan transfers beyond the year's allocation; still the state's money (FL 5 §). */
    EXTRA_TILLDELNING,
    /** Arbetsförmedlingen's subsidy for somebody the association employs. */
    ANSTALLNINGSBIDRAG,
    /** A grant of the European Social Fund. */
    ESF,
    /** Interest. */
    RANTA,
    /** Everything else. */
    OVRIGT;

    /**
     * Whether the money is among what FL 5 § shares by ½ ¼ ¼.
     *
     * @return true for member contributions and extra allocations
     */
    public boolean delasEnligtLagen() {
        return this == MEDLEMSBIDRAG || this == EXTRA_TILLDELNING;
    }
}
