package org.openfinsam.persistence.insats;

import java.time.LocalDate;

/**
 * Something that is due.
 *
 * @param slag what
 * @param dag the day it is due
 * @param namn the name of the agreement or the <i>insats</i>
 * @param id its id
 */
public record Forfallorad(Slag slag, LocalDate dag, String namn, String id) {

    /** What is due. */
    public enum Slag {
        /** An agreement that is to be reviewed. */
        OVERSYN,
        /** An agreement that ends and is not renewed. */
        AVTAL_SLUT,
        /** An agreement that is to be followed up. */
        AVTAL_UPPFOLJNING,
        /** A party that is to have taken over. */
        OVERTAGANDE,
        /** An implementation that is to be followed up. */
        UPPFOLJNING,
        /** A half-year that is not reported. */
        HALVAR
    }

    /** Whether it is about an agreement; otherwise about an <i>insats</i>. */
    public boolean arAvtal() {
        return slag == Slag.OVERSYN || slag == Slag.AVTAL_SLUT || slag == Slag.AVTAL_UPPFOLJNING;
    }
}
