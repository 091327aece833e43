package org.openfinsam.domain.insats;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.openfinsam.domain.belopp.Belopp;
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
 * @param publicerad since when anybody may read it, or null as long as it is being written
 * @param hogst the most that one application may ask for a year, above zero; null if there is no limit
 * @param anvisning what applicants are told; blank for nothing, not null
 * @since 0.1
 */
public record Utlysning(
        UtlysningId id,
        ForbundId forbund,
        Rakenskapsar ar,
        LocalDate oppnar,
        LocalDate stanger,
        List<Fraga> fragor,
        List<Prioritering> prioriteringar,
        LocalDate publicerad,
        Belopp hogst,
        String anvisning) {

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
     * @param publicerad since when anybody may read it, or null as long as it is being written
     * @param hogst the most that one application may ask for a year, above zero; null if there is no limit
     * @param anvisning what applicants are told; blank for nothing, not null
     * @throws IllegalArgumentException if the days are in the wrong order, a key or number stands twice, or the limit is not
     *     above zero
     */
    public Utlysning {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(forbund, "forbund");
        Objects.requireNonNull(ar, "ar");
        Objects.requireNonNull(oppnar, "oppnar");
        Objects.requireNonNull(stanger, "stanger");
        Objects.requireNonNull(anvisning, "anvisning");
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
        if (hogst != null && hogst.compareTo(Belopp.NOLL) <= 0) {
            throw new IllegalArgumentException("A limit is above zero, not " + hogst);
        }
    }

    /**
     * A call that is published the day it opens, without a limit or instructions.
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
    public Utlysning(
            UtlysningId id,
            ForbundId forbund,
            Rakenskapsar ar,
            LocalDate oppnar,
            LocalDate stanger,
            List<Fraga> fragor,
            List<Prioritering> prioriteringar) {
        this(id, forbund, ar, oppnar, stanger, fragor, prioriteringar, oppnar, null, "");
    }

    /**
     * Whether an application may be handed in on a day.
     *
     * @param dag the day, not null
     * @return true from the first to the last day, if it is published by then
     */
    public boolean arOppen(LocalDate dag) {
        return arPublicerad(dag) && !dag.isBefore(oppnar) && !dag.isAfter(stanger);
    }

    /**
     * Whether anybody may read it on a day.
     *
     * @param dag the day, not null
     * @return true from the day it was published
     */
    public boolean arPublicerad(LocalDate dag) {
        return publicerad != null && !dag.isBefore(publicerad);
    }

    /**
     * The call published.
     *
     * @param dag since when, not null
     * @return a copy; the same if it already was published; never null
     */
    public Utlysning publicerad(LocalDate dag) {
        return publicerad != null
                ? this
                : new Utlysning(
                        id,
                        forbund,
                        ar,
                        oppnar,
                        stanger,
                        fragor,
                        prioriteringar,
                        Objects.requireNonNull(dag, "dag"),
                        hogst,
                        anvisning);
    }

    /**
     * The call with another last day: closed earlier, or moved.
     *
     * @param sista the last day, not null, not before it opens
     * @return a copy, never null
     * @throws IllegalArgumentException if the day is before it opens
     */
    public Utlysning stangd(LocalDate sista) {
        return new Utlysning(id, forbund, ar, oppnar, sista, fragor, prioriteringar, publicerad, hogst, anvisning);
    }

    /**
     * The most that one application may ask for a year.
     *
     * @return the limit, or empty
     */
    public Optional<Belopp> tak() {
        return Optional.ofNullable(hogst);
    }
}
