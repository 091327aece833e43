package org.openfinsam.domain.insats;

/**
 * How far an application has come.
 *
 * @since 0.1
 */
public enum Askandelage {
    /** Being written; nobody else reads it. */
    UTKAST,
    /** Handed in. */
    INLAMNAT,
    /** Sent back to be completed. */
    ATERSANT,
    /** Withdrawn by the applicant; stays to be read. */
    TILLBAKADRAGET
}
