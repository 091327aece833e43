package org.openfinsam.persistence.insats;

import java.util.Arrays;
import java.util.List;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.tid.Rakenskapsar;

/** What a clause recommends for a year, as a row. */
public final class Punktbelopp {

    private int nr;
    private Rakenskapsar ar;
    private Belopp belopp;

    /** För återskapande. */
    private Punktbelopp() {}

    static Punktbelopp av(int nr, Rakenskapsar ar, Belopp belopp) {
        Punktbelopp rad = new Punktbelopp();
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
        return annat instanceof Punktbelopp r && varden().equals(r.varden());
    }

    @Override
    public int hashCode() {
        return varden().hashCode();
    }
}
