package org.openfinsam.persistence.insats;

import java.util.Arrays;
import java.util.List;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.tid.Rakenskapsar;

/** A year of the tapering curve as a row; null where nothing is said, which is not zero. */
public final class Trappar {

    private Rakenskapsar ar;
    private Belopp kostnad;
    private Belopp forbundets;
    private Belopp lofte;

    /** För återskapande. */
    private Trappar() {}

    static Trappar av(Rakenskapsar ar, Belopp kostnad, Belopp forbundets, Belopp lofte) {
        Trappar rad = new Trappar();
        rad.ar = ar;
        rad.kostnad = kostnad;
        rad.forbundets = forbundets;
        rad.lofte = lofte;
        return rad;
    }

    Rakenskapsar ar() {
        return ar;
    }

    Belopp kostnad() {
        return kostnad;
    }

    Belopp forbundets() {
        return forbundets;
    }

    Belopp lofte() {
        return lofte;
    }

    private List<Object> varden() {
        return Arrays.asList(ar, kostnad, forbundets, lofte);
    }

    @Override
    public boolean equals(Object annat) {
        return annat instanceof Trappar r && varden().equals(r.varden());
    }

    @Override
    public int hashCode() {
        return varden().hashCode();
    }
}
