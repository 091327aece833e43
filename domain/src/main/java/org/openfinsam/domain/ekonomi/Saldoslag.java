package org.openfinsam.domain.ekonomi;

/**
 * What a stated balance is a balance of, by the labels of the SIE format.
 *
 * @since 0.1
 */
public enum Saldoslag {
    /** Opening balance of an account. */
    IB,
    /** Closing balance of an account. */
    UB,
    /** Opening balance of an account within an object. */
    OIB,
    /** Closing balance of an account within an object. */
    OUB,
    /** The year's sum of a result account. */
    RES,
    /** The change of an account in a month. */
    PSALDO,
    /** The budget of an account in a month. */
    PBUDGET
}
