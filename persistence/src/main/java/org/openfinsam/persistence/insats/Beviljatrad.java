package org.openfinsam.persistence.insats;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.insats.Beviljat;
import org.openfinsam.domain.tid.Rakenskapsar;

/** A {@link Beviljat} as a row. */
public final class Beviljatrad {

    private Rakenskapsar ar;
    private Belopp belopp;
    private boolean inriktning;
    private LocalDate omprovas;

    /** För återskapande. */
    private Beviljatrad() {}

    static Beviljatrad av(Rakenskapsar ar, Belopp belopp, boolean inriktning, LocalDate omprovas) {
        Beviljatrad rad = new Beviljatrad();
        rad.ar = ar;
        rad.belopp = belopp;
        rad.inriktning = inriktning;
        rad.omprovas = omprovas;
        return rad;
    }

    Rakenskapsar ar() {
        return ar;
    }

    Belopp belopp() {
        return belopp;
    }

    boolean inriktning() {
        return inriktning;
    }

    LocalDate omprovas() {
        return omprovas;
    }

    private List<Object> varden() {
        return Arrays.asList(ar, belopp, inriktning, omprovas);
    }

    @Override
    public boolean equals(Object annat) {
        return annat instanceof Beviljatrad r && varden().equals(r.varden());
    }

    @Override
    public int hashCode() {
        return varden().hashCode();
    }
}
