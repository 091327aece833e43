package org.openfinsam.domain.forbund;

/**
 * What becomes of a year when one of several associations has no figure. Never a zero.
 *
 * @since 0.1
 */
public enum Bortfall {
    /** The year is missing. */
    SAKNAS_OM_NAGON,
    /** The year is the sum of those that are known, and says which are not; missing if none is known. */
    SUMMA_AV_KANDA
}
