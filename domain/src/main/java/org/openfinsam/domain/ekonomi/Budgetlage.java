package org.openfinsam.domain.ekonomi;

/**
 * What a version of a {@link Budget} is.
 *
 * @since 0.1
 */
public enum Budgetlage {
    /** Being worked on; the only one whose rows can be changed. */
    ARBETE,
    /** The proposal as it was published. */
    FORSLAG,
    /** Decided by the board for the year. */
    ANTAGEN,
    /** Decided by the board in place of one that was adopted before. */
    REVIDERAD;

    /**
     * Whether the board has decided it.
     *
     * @return true for {@link #ANTAGEN} and {@link #REVIDERAD}
     */
    public boolean arBeslutad() {
        return this == ANTAGEN || this == REVIDERAD;
    }
}
