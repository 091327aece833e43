package org.openfinsam.domain.forbund;

/**
 * The kinds of member that an association has to have (FL 1 och 3 §§).
 *
 * @since 0.1
 */
public enum Part {
    /** The Social Insurance Agency; transfers the state's half. */
    FORSAKRINGSKASSAN,
    /** The Public Employment Service; a member without a share of its own in the law. */
    ARBETSFORMEDLINGEN,
    /** A region (to 2019 <i>landsting</i>); all regions together transfer a quarter. */
    REGION,
    /** A municipality; all municipalities together transfer a quarter. */
    KOMMUN;

    /**
     * Whether the member is a state agency, so that what it transfers belongs to the state's half.
     *
     * @return true for Försäkringskassan and Arbetsförmedlingen
     */
    public boolean arStatlig() {
        return this == FORSAKRINGSKASSAN || this == ARBETSFORMEDLINGEN;
    }
}
