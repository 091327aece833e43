package org.openfinsam.persistence.insats;

import java.util.Arrays;
import java.util.List;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.insats.Finansiar;
import org.openfinsam.domain.medel.Givare;
import org.openfinsam.domain.medel.Medelsform;
import org.openfinsam.domain.tid.Rakenskapsar;

/** Money of an <i>insats</i> as a row. */
public final class Medelsrad {

    private Rakenskapsar ar;
    private Finansiar.Slag slag;
    private Belopp belopp;
    private Medelsform form;
    private boolean viaForbundet;
    private Givare givare;

    /** För återskapande. */
    private Medelsrad() {}

    static Medelsrad av(
            Rakenskapsar ar, Finansiar.Slag slag, Belopp belopp, Medelsform form, boolean viaForbundet, Givare givare) {
        Medelsrad rad = new Medelsrad();
        rad.ar = ar;
        rad.slag = slag;
        rad.belopp = belopp;
        rad.form = form;
        rad.viaForbundet = viaForbundet;
        rad.givare = givare;
        return rad;
    }

    Rakenskapsar ar() {
        return ar;
    }

    Finansiar.Slag slag() {
        return slag;
    }

    Belopp belopp() {
        return belopp;
    }

    Medelsform form() {
        return form;
    }

    boolean viaForbundet() {
        return viaForbundet;
    }

    Givare givare() {
        return givare;
    }

    private List<Object> varden() {
        return Arrays.asList(ar, slag, belopp, form, viaForbundet, givare);
    }

    @Override
    public boolean equals(Object annat) {
        return annat instanceof Medelsrad r && varden().equals(r.varden());
    }

    @Override
    public int hashCode() {
        return varden().hashCode();
    }
}
