package org.openfinsam.persistence.insats;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.insats.Finansiar;
import org.openfinsam.domain.insats.Finansiering;
import org.openfinsam.domain.insats.Lofteslage;
import org.openfinsam.domain.medel.Givare;
import org.openfinsam.domain.medel.Medelsform;
import org.openfinsam.domain.tid.Rakenskapsar;

/** A {@link Finansiering} as a row. */
public final class Finansieringspost {

    private int nr;
    private int radnr;
    private Rakenskapsar ar;
    private Finansiar.Slag slag;
    private Medelsform form;
    private boolean viaForbundet;
    private Belopp belopp;
    private Lofteslage lofte;
    private LocalDate loftesdag;
    private Givare givare;

    /** För återskapande. */
    private Finansieringspost() {}

    static Finansieringspost av(
            int nr,
            int radnr,
            Rakenskapsar ar,
            Finansiar.Slag slag,
            Medelsform form,
            boolean viaForbundet,
            Belopp belopp,
            Lofteslage lofte,
            LocalDate loftesdag,
            Givare givare) {
        Finansieringspost rad = new Finansieringspost();
        rad.nr = nr;
        rad.radnr = radnr;
        rad.ar = ar;
        rad.slag = slag;
        rad.form = form;
        rad.viaForbundet = viaForbundet;
        rad.belopp = belopp;
        rad.lofte = lofte;
        rad.loftesdag = loftesdag;
        rad.givare = givare;
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

    Finansiar.Slag slag() {
        return slag;
    }

    Medelsform form() {
        return form;
    }

    boolean viaForbundet() {
        return viaForbundet;
    }

    Belopp belopp() {
        return belopp;
    }

    Lofteslage lofte() {
        return lofte;
    }

    LocalDate loftesdag() {
        return loftesdag;
    }

    Givare givare() {
        return givare;
    }

    private List<Object> varden() {
        return Arrays.asList(nr, radnr, ar, slag, form, viaForbundet, belopp, lofte, loftesdag, givare);
    }

    @Override
    public boolean equals(Object annat) {
        return annat instanceof Finansieringspost r && varden().equals(r.varden());
    }

    @Override
    public int hashCode() {
        return varden().hashCode();
    }
}
