package org.openfinsam.domain.insats;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.openfinsam.domain.forbund.ForbundId;
import org.openfinsam.domain.tid.Rakenskapsar;

/**
 * A year's call for applications.
 *
 * @param id the id, not null
 * @param forbund whose call, not null
 * @param ar the first year that money is asked for, not null
 * @param oppnar the first day an application may be handed in, not null
 * @param stanger the last day, not null, not before the first
 * @param fragor the questions in order, keys unique, not null
 * @param prioriteringar the plan's priorities, numbers unique, not null
 * @since 0.1
 */
public record Utlysning(
        UtlysningId id,
        ForbundId forbund,
        Rakenskapsar ar,
        LocalDate oppnar,
        LocalDate stanger,
        List<Fraga> fragor,
        List<Prioritering> prioriteringar) {

    /**
     * Checks the parts.
     *
     * @param id the id, not null
     * @param forbund whose call, not null
     * @param ar the first year that money is asked for, not null
     * @param oppnar the first day an application may be handed in, not null
     * @param stanger the last day, not null, not before the first
     * @param fragor the questions in order, keys unique, not null
     * @param prioriteringar the plan's priorities, numbers unique, not null
     * @throws IllegalArgumentException if the days are in the wrong order, or a key or number stands twice
     */
    public Utlysning {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(forbund, "forbund");
        Objects.requireNonNull(ar, "ar");
        Objects.requireNonNull(oppnar, "oppnar");
        Objects.requireNonNull(stanger, "stanger");
        fragor = List.copyOf(fragor);
        prioriteringar = List.copyOf(prioriteringar);
        if (stanger.isBefore(oppnar)) {
            throw new IllegalArgumentException("The call closes " + stanger + " before it opens " + oppnar);
        }
        if (fragor.stream().map(Fraga::kod).distinct().count() < fragor.size()) {
            throw new IllegalArgumentException("Two questions have the same key: " + fragor);
        }
        if (prioriteringar.stream().map(Prioritering::nr).distinct().count() < prioriteringar.size()) {
            throw new IllegalArgumentException("Two priorities have the same number: " + prioriteringar);
        }
    }

    /**
     * Whether an application may be handed in on a day.
     *
     * @param dag the day, not null
     * @return true from the first to the last day
     */
    public boolean arOppen(LocalDate dag) {
        return !dag.isBefore(oppnar) && !dag.isAfter(stanger);
    }
}
