package org.openfinsam.persistence.medel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.openfinsam.domain.forbund.ForbundId;
import org.openfinsam.domain.medel.Aldersspann;
import org.openfinsam.domain.medel.Befolkning;

/** A {@link Befolkning} that an association has imported, as a row: the domain's is a value. */
public class Befolkningsfil {

    private String id;
    private ForbundId forbund;
    private String kalla;
    private LocalDate datum;
    private Aldersspann aldrar;
    private List<Omradesrad> omraden = new ArrayList<>();

    @SuppressWarnings("unused")
    private Long version;

    /** För återskapande. */
    private Befolkningsfil() {}

    /** What an association has imported, with an id of its own. */
    public static Befolkningsfil ny(ForbundId forbund, Befolkning befolkning) {
        Befolkningsfil ny = new Befolkningsfil();
        ny.id = UUID.randomUUID().toString();
        ny.forbund = Objects.requireNonNull(forbund, "forbund");
        ny.datum = befolkning.datum();
        ny.aldrar = befolkning.aldrar();
        ny.satt(befolkning);
        return ny;
    }

    /**
     * Takes other figures of the same day and ages.
     *
     * @throws IllegalArgumentException if they are of another day, or of other ages
     */
    public void satt(Befolkning befolkning) {
        if (!befolkning.datum().equals(datum) || !befolkning.aldrar().equals(aldrar)) {
            throw new IllegalArgumentException("People of " + befolkning.datum() + ", " + befolkning.aldrar()
                    + " in place of " + datum + ", " + aldrar);
        }
        kalla = befolkning.kalla();
        omraden = new ArrayList<>(
                befolkning.omraden().stream().map(Omradesrad::av).toList());
    }

    /** The figures. */
    public Befolkning befolkning() {
        return new Befolkning(
                kalla, datum, aldrar, omraden.stream().map(Omradesrad::omrade).toList());
    }

    /** Its id, 36 characters. */
    public String id() {
        return id;
    }

    /** Who has imported it. */
    public ForbundId forbund() {
        return forbund;
    }
}
