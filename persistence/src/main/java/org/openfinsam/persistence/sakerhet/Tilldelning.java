package org.openfinsam.persistence.sakerhet;

import java.util.Objects;
import java.util.Optional;
import org.openfinsam.domain.forbund.ForbundId;

/** A role that an account holds: in an association, or in the whole installation. A value; immutable. */
public final class Tilldelning {

    private Roll roll;
    private ForbundId forbund;

    /** För återskapande. */
    private Tilldelning() {}

    private Tilldelning(Roll roll, ForbundId forbund) {
        this.roll = roll;
        this.forbund = forbund;
    }

    /**
     * A role held in an association.
     *
     * @throws IllegalArgumentException if the role is global
     */
    public static Tilldelning av(Roll roll, ForbundId forbund) {
        Objects.requireNonNull(forbund, "forbund");
        if (roll.arGlobal()) {
            throw new IllegalArgumentException("Held in the whole installation, not in an association: " + roll);
        }
        return new Tilldelning(roll, forbund);
    }

    /**
     * A role held in the whole installation.
     *
     * @throws IllegalArgumentException if the role is not global
     */
    public static Tilldelning av(Roll roll) {
        if (!roll.arGlobal()) {
            throw new IllegalArgumentException("Held in an association: " + roll);
        }
        return new Tilldelning(roll, null);
    }

    /** The role. */
    public Roll roll() {
        return roll;
    }

    /** The association; empty for a global role. */
    public Optional<ForbundId> forbund() {
        return Optional.ofNullable(forbund);
    }

    @Override
    public boolean equals(Object annan) {
        return annan instanceof Tilldelning t && roll == t.roll && Objects.equals(forbund, t.forbund);
    }

    @Override
    public int hashCode() {
        return Objects.hash(roll, forbund);
    }

    @Override
    public String toString() {
        return forbund == null ? String.valueOf(roll) : roll + " " + forbund;
    }
}
