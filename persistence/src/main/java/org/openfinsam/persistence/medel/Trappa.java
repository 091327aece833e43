package org.openfinsam.persistence.medel;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.openfinsam.domain.forbund.ForbundId;
import org.openfinsam.domain.medel.Kapitaltrappa;

/** The {@link Kapitaltrappa} that an association has filled in, as a row: the domain's is a value. */
public class Trappa {

    private ForbundId forbund;
    private List<Stegrad> steg = new ArrayList<>();

    private Long version;

    /** För återskapande. */
    private Trappa() {}

    /** The ladder of an association that had none. */
    public static Trappa ny(ForbundId forbund, Kapitaltrappa trappa) {
        Trappa ny = new Trappa();
        ny.forbund = Objects.requireNonNull(forbund, "forbund");
        ny.satt(trappa);
        return ny;
    }

    /** Takes another ladder in place of the one there is. */
    public void satt(Kapitaltrappa trappa) {
        steg = new ArrayList<>(trappa.steg().stream().map(Stegrad::av).toList());
    }

    /** The ladder. */
    public Kapitaltrappa kapitaltrappa() {
        return new Kapitaltrappa(steg.stream().map(Stegrad::trappsteg).toList());
    }

    /** Whose ladder. */
    public ForbundId forbund() {
        return forbund;
    }

    /** The edition: what a form holds, so that the next writer is told of it. */
    public long utgava() {
        return version == null ? 0 : version;
    }
}
