package org.openfinsam.persistence.sakerhet;

import java.util.Objects;
import java.util.Optional;
import org.openfinsam.domain.forbund.ForbundId;
import org.openfinsam.domain.medel.Givare;

/**
 * A role that an account holds: in an association, or in the whole installation. An applicant's also says which member it is
 * held for. A value; immutable; equal by role and association, so that nobody holds one twice.
 */
public final class Tilldelning {

    private Roll roll;
    private ForbundId forbund;
    private Givare medlem;

    /** För återskapande. */
    private Tilldelning() {}

    private Tilldelning(Roll roll, ForbundId forbund, Givare medlem) {
        this.roll = roll;
        this.forbund = forbund;
        this.medlem = medlem;
    }

    /** The role of an applicant in an association, held for the member that employs them. */
    public static Tilldelning sokande(ForbundId forbund, Givare medlem) {
        return new Tilldelning(
                Roll.SOKANDE, Objects.requireNonNull(forbund, "forbund"), Objects.requireNonNull(medlem, "medlem"));
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
        return new Tilldelning(roll, forbund, null);
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
        return new Tilldelning(roll, null, null);
    }

    /** The role. */
    public Roll roll() {
        return roll;
    }

    /** The association; empty for a global role. */
    public Optional<ForbundId> forbund() {
        return Optional.ofNullable(forbund);
    }

    /** The member that an applicant is employed by; empty for every other role, and for an applicant nobody has invited. */
    public Optional<Givare> medlem() {
        return Optional.ofNullable(medlem);
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
        return (forbund == null ? String.valueOf(roll) : roll + " " + forbund) + (medlem == null ? "" : " " + medlem);
    }
}
