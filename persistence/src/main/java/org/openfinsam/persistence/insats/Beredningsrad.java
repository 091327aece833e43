package org.openfinsam.persistence.insats;

import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.insats.AskandeId;
import org.openfinsam.domain.insats.Askandelage;
import org.openfinsam.domain.insats.Beslutsslag;
import org.openfinsam.domain.insats.Rekommendationsslag;

/**
 * An application in the list of a year's preparation.
 *
 * @param id its id
 * @param namn its name
 * @param sokande the body that applies
 * @param lage how far the application itself has come
 * @param askat what is asked for the year; null if nothing is, which is not zero
 * @param beredare the role that prepares it, or null
 * @param obesvarade questions back that have no answer yet
 * @param rekommendation what the first clause recommends, or null
 * @param tillstyrkt what is recommended for the year; null if no clause says
 * @param beslut what stands decided, or null; postponed counts as nothing decided
 */
public record Beredningsrad(
        AskandeId id,
        String namn,
        String sokande,
        Askandelage lage,
        Belopp askat,
        String beredare,
        int obesvarade,
        Rekommendationsslag rekommendation,
        Belopp tillstyrkt,
        Beslutsslag beslut) {

    /** How far the preparation has come. */
    public enum Steg {
        /** Nobody has the assignment. */
        OTILLDELAT,
        /** Prepared now, with a question that the applicant has not answered. */
        FRAGA,
        /** Prepared now. */
        BEREDS,
        /** Recommended, not decided. */
        BERETT,
        /** Decided. */
        BESLUTAT,
        /** Withdrawn by the applicant. */
        TILLBAKADRAGET
    }

    /** How far it has come. */
    public Steg steg() {
        if (lage == Askandelage.TILLBAKADRAGET) {
            return Steg.TILLBAKADRAGET;
        }
        if (beslut != null) {
            return Steg.BESLUTAT;
        }
        if (rekommendation != null) {
            return Steg.BERETT;
        }
        if (beredare == null) {
            return Steg.OTILLDELAT;
        }
        return obesvarade > 0 ? Steg.FRAGA : Steg.BEREDS;
    }
}
