package org.openfinsam.persistence.medel;

import java.util.Objects;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.forbund.ForbundId;
import org.openfinsam.domain.medel.EgetKapital;
import org.openfinsam.domain.tid.Rakenskapsar;

/** An association's {@link EgetKapital} of a year, as a row: the domain's is a value without an id. */
public class Kapitalar {

    private String id;
    private ForbundId forbund;
    private Rakenskapsar ar;
    private Belopp ingaende;
    private Belopp resultat;
    private Belopp overforingar;
    private Belopp utgaende;

    private Long version;

    /** För återskapande. */
    private Kapitalar() {}

    /** The capital of an association and a year, not kept before. */
    public static Kapitalar nytt(ForbundId forbund, EgetKapital kapital) {
        Kapitalar nytt = new Kapitalar();
        nytt.id = id(forbund, kapital.ar());
        nytt.forbund = Objects.requireNonNull(forbund, "forbund");
        nytt.ar = kapital.ar();
        nytt.satt(kapital);
        return nytt;
    }

    static String id(ForbundId forbund, Rakenskapsar ar) {
        return forbund + " " + ar;
    }

    /**
     * Takes other figures of the same year.
     *
     * @throws IllegalArgumentException if they are of another year
     */
    public void satt(EgetKapital kapital) {
        if (!kapital.ar().equals(ar)) {
            throw new IllegalArgumentException("The capital of " + kapital.ar() + " in the year " + ar);
        }
        ingaende = kapital.ingaende();
        resultat = kapital.resultat();
        overforingar = kapital.overforingar();
        utgaende = kapital.utgaende();
    }

    /** The figures. */
    public EgetKapital egetKapital() {
        return new EgetKapital(ar, ingaende, resultat, overforingar, utgaende);
    }

    /** The association's id and the year. */
    public String id() {
        return id;
    }

    /** Whose capital. */
    public ForbundId forbund() {
        return forbund;
    }

    /** The edition: what a form holds, so that the next writer is told of it. */
    public long utgava() {
        return version == null ? 0 : version;
    }
}
