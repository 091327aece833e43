package org.openfinsam.domain.forbund;

import java.util.Objects;
import java.util.Optional;
import org.openfinsam.domain.belopp.Andel;

/**
 * What is planned for one member of the association to be: its share of the new key, and its seats on the board: a value.
 * Immutable.
 *
 * @since 0.1
 */
public final class Planmedlem {

    private static final Andel INGEN = Andel.of(0, 1);
    private static final Andel ALLT = Andel.of(1, 1);

    private Medlem medlem;
    private Andel andel;
    private Integer platser;
    private ForbundId del;

    /** För återskapande. */
    private Planmedlem() {}

    private Planmedlem(Medlem medlem, Andel andel, Integer platser, ForbundId del) {
        this.del = del;
        this.medlem = Objects.requireNonNull(medlem, "medlem");
        if (andel != null && (andel.compareTo(INGEN) < 0 || andel.compareTo(ALLT) > 0)) {
            throw new IllegalArgumentException("Not a share of a quarter: " + andel);
        }
        if (platser != null && platser < 0) {
            throw new IllegalArgumentException("Fewer seats than none: " + platser);
        }
        this.andel = andel;
        this.platser = platser;
    }

    /**
     * What is planned for a member.
     *
     * @param medlem the member, not null
     * @param andel its share of what the municipalities pay together, zero to one; null while not planned
     * @param platser its ordinary seats on the board, zero or more; null while not planned
     * @return the plan, never null
     * @throws IllegalArgumentException if the share or the number is out of range
     */
    public static Planmedlem of(Medlem medlem, Andel andel, Integer platser) {
        return new Planmedlem(medlem, andel, platser, null);
    }

    /**
     * What is planned for a municipality in a split.
     *
     * @param medlem the member, not null
     * @param andel its share of what the municipalities of its part pay together, zero to one; null while not planned
     * @param platser its ordinary seats on the board, zero or more; null while not planned
     * @param del the part that it goes to; null while not planned
     * @return the plan, never null
     * @throws IllegalArgumentException if the share or the number is out of range
     */
    public static Planmedlem iDel(Medlem medlem, Andel andel, Integer platser, ForbundId del) {
        return new Planmedlem(medlem, andel, platser, del);
    }

    /**
     * The member.
     *
     * @return who, never null
     */
    public Medlem medlem() {
        return medlem;
    }

    /**
     * Its share of what the municipalities pay together.
     *
     * @return zero to one, or empty while not planned
     */
    public Optional<Andel> andel() {
        return Optional.ofNullable(andel);
    }

    /**
     * Its ordinary seats on the board.
     *
     * @return zero or more, or empty while not planned
     */
    public Optional<Integer> platser() {
        return Optional.ofNullable(platser);
    }

    /**
     * The part of a split that it goes to.
     *
     * @return the part's id; empty while not planned, and for one that goes to every part
     */
    public Optional<ForbundId> del() {
        return Optional.ofNullable(del);
    }

    @Override
    public boolean equals(Object annan) {
        return annan instanceof Planmedlem p
                && Objects.equals(medlem, p.medlem)
                && Objects.equals(andel, p.andel)
                && Objects.equals(platser, p.platser)
                && Objects.equals(del, p.del);
    }

    @Override
    public int hashCode() {
        return Objects.hash(medlem, andel, platser, del);
    }

    /**
     * The member, its share and its seats, for a log.
     *
     * @return for example {@code KOMMUN 2580 Luleå 31/50 platser 1}, never null
     */
    @Override
    public String toString() {
        return medlem
                + (andel == null ? "" : " " + andel)
                + (platser == null ? "" : " platser " + platser)
                + (del == null ? "" : " i " + del);
    }
}
