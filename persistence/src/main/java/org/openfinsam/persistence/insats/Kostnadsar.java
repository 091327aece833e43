package org.openfinsam.persistence.insats;

import java.util.Arrays;
import java.util.List;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.tid.Rakenskapsar;

/** What a row of costs is a year, as a row. */
public final class Kostnadsar {

    private int nr;
    private int radnr;
    private Rakenskapsar ar;
    private Belopp belopp;

    /** För återskapande. */
    private Kostnadsar() {}

    static Kostnadsar av(int nr, int radnr, Rakenskapsar ar, Belopp belopp) {
        Kostnadsar rad = new Kostnadsar();
        rad.nr = nr;
        rad.radnr = radnr;
        rad.ar = ar;
        rad.belopp = belopp;
        return rad;
    }

    int nr() {
        return nr;
    }

    int radnr() {
        return radnr;
    }

    Rakenskapsar ar() {
        return ar;
    }

    Belopp belopp() {
        return belopp;
    }

    private List<Object> varden() {
        return Arrays.asList(nr, radnr, ar, belopp);
    }

    @Override
    public boolean equals(Object annat) {
        return annat instanceof Kostnadsar r && varden().equals(r.varden());
    }

    @Override
    public int hashCode() {
        return varden().hashCode();
    }
}
