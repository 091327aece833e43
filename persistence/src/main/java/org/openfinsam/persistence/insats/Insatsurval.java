package org.openfinsam.persistence.insats;

import java.time.LocalDate;
import org.openfinsam.domain.forbund.ForbundId;
import org.openfinsam.domain.forbund.Kommunkod;
import org.openfinsam.domain.insats.Insatslage;
import org.openfinsam.domain.insats.Insatsslag;

/**
 * Which <i>insatser</i> a list shows. What is null is not asked for.
 *
 * @param forbund whose
 * @param baraPublika whether only those of the open catalogue
 * @param text any part of name, purpose or target group, in any case; empty for all
 * @param kommun where
 * @param slag the kind
 * @param alder an age that the target group holds
 * @param lage how far they have come
 * @param dag the day that is asked of
 */
public record Insatsurval(
        ForbundId forbund,
        boolean baraPublika,
        String text,
        Kommunkod kommun,
        Insatsslag slag,
        Integer alder,
        Insatslage lage,
        LocalDate dag) {

    /** All of an association's. */
    public static Insatsurval av(ForbundId forbund, LocalDate dag) {
        return new Insatsurval(forbund, false, "", null, null, null, null, dag);
    }

    /** The open catalogue of every association. */
    public static Insatsurval katalogen(LocalDate dag) {
        return new Insatsurval(null, true, "", null, null, null, null, dag);
    }
}
