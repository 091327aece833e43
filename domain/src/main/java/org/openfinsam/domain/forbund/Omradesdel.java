package org.openfinsam.domain.forbund;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.openfinsam.domain.tid.Giltighet;

/**
 * A municipality, or a part of one, that an association's area (<i>samordningsområde</i>) comprises during some days: a
 * value (FL 1 §). Immutable.
 *
 * @since 0.1
 */
public final class Omradesdel {

    private Kommunkod kommun;
    private String del;
    private LocalDate fran;
    private LocalDate till;

    /** För återskapande. */
    private Omradesdel() {}

    private Omradesdel(Kommunkod kommun, String del, Giltighet giltighet) {
        this.kommun = Objects.requireNonNull(kommun, "kommun");
        if (del != null && del.isBlank()) {
            throw new IllegalArgumentException("A part of " + kommun + " needs a name");
        }
        this.del = del;
        this.fran = giltighet.fran();
        this.till = giltighet.till();
    }

    /**
     * A part of an area.
     *
     * @param kommun the municipality, not null
     * @param del the name of the part, for example a city district; null for the whole municipality; not blank
     * @param giltighet the days, not null
     * @return the part, never null
     * @throws IllegalArgumentException if the name is blank
     */
    public static Omradesdel of(Kommunkod kommun, String del, Giltighet giltighet) {
        return new Omradesdel(kommun, del, giltighet);
    }

    /**
     * The municipality.
     *
     * @return its code, never null
     */
    public Kommunkod kommun() {
        return kommun;
    }

    /**
     * The part of the municipality.
     *
     * @return its name; empty for the whole municipality
     */
    public Optional<String> del() {
        return Optional.ofNullable(del);
    }

    /**
     * The days it belongs to the area.
     *
     * @return the days, never null
     */
    public Giltighet giltighet() {
        return new Giltighet(fran, till);
    }

    /** Whether the same ground stands twice on some day: the same part, or a part and the whole. */
    boolean krockar(Omradesdel annan) {
        return kommun.equals(annan.kommun)
                && (del == null || annan.del == null || del.equals(annan.del))
                && giltighet().overlappar(annan.giltighet());
    }

    @Override
    public boolean equals(Object annan) {
        return annan instanceof Omradesdel o
                && Objects.equals(kommun, o.kommun)
                && Objects.equals(del, o.del)
                && Objects.equals(fran, o.fran)
                && Objects.equals(till, o.till);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kommun, del, fran, till);
    }

    /**
     * The ground and the days, for a log.
     *
     * @return for example {@code 1480 Hisingen 2007-01-01/}, never null
     */
    @Override
    public String toString() {
        return kommun + (del == null ? "" : " " + del) + (fran == null && till == null ? "" : " " + giltighet());
    }
}
