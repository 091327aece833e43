package org.openfinsam.persistence.insats;

import java.util.Arrays;
import java.util.List;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.tid.Rakenskapsar;

/** What the row that has number {@code nr} in its agreement is in a year. */
public final class Avtalsbelopp {

    private int nr;
    private Rakenskapsar ar;
    private Belopp belopp;

    /** För återskapande. */
    private Avtalsbelopp() {}

    static Avtalsbelopp av(int nr, Rakenskapsar ar, Belopp belopp) {
        Avtalsbelopp rad = new Avtalsbelopp();
        rad.nr = nr;
        rad.ar = ar;
        rad.belopp = belopp;
        return rad;
    }

    int nr() {
        return nr;
    }

    Rakenskapsar ar() {
        return ar;
    }

    Belopp belopp() {
        return belopp;
    }

    private List<Object> varden() {
        return Arrays.asList(nr, ar, belopp);
    }

    @Override
    public boolean equals(Object annat) {
        return annat instanceof Avtalsbelopp r && varden().equals(r.varden());
    }

    @Override
    public int hashCode() {
        return varden().hashCode();
    }
}
