package org.openfinsam.persistence.insats;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.openfinsam.domain.forbund.ForbundId;
import org.openfinsam.domain.insats.Askandelage;
import org.openfinsam.domain.medel.Givare;
import org.openfinsam.domain.tid.Rakenskapsar;

/**
 * Which applications of an association a list shows.
 *
 * @param forbund whose
 * @param ar the year of the call; null for all
 * @param lagen the stages, at least one
 * @param text any part of the name or of who applies, in any case; empty for all
 * @param sokande who applies; null for all
 */
public record Askandesok(ForbundId forbund, Rakenskapsar ar, Set<Askandelage> lagen, String text, Givare sokande) {

    /** Checks that there is a stage to show. */
    public Askandesok {
        Objects.requireNonNull(forbund, "forbund");
        Objects.requireNonNull(text, "text");
        lagen = EnumSet.copyOf(lagen);
    }
}
