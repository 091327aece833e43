package org.openfinsam.persistence.insats;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.openfinsam.domain.insats.Andelsuppgift;
import org.openfinsam.domain.insats.Finansiar;
import org.openfinsam.domain.insats.Kostnadsslag;
import org.openfinsam.domain.medel.Givare;
import org.openfinsam.domain.tid.Rakenskapsar;

/** An {@link Andelsuppgift} as a row; how exactly it is written stands beside the number. */
public final class Andelsrad {

    private int nr;
    private Rakenskapsar ar;
    private Kostnadsslag radslag;
    private Finansiar.Slag slag;
    private BigDecimal procent;
    private int decimaler;
    private Givare givare;

    /** För återskapande. */
    private Andelsrad() {}

    static Andelsrad av(
            int nr,
            Rakenskapsar ar,
            Kostnadsslag radslag,
            Finansiar.Slag slag,
            BigDecimal procent,
            int decimaler,
            Givare givare) {
        Andelsrad rad = new Andelsrad();
        rad.nr = nr;
        rad.ar = ar;
        rad.radslag = radslag;
        rad.slag = slag;
        rad.procent = procent;
        rad.decimaler = decimaler;
        rad.givare = givare;
        return rad;
    }

    int nr() {
        return nr;
    }

    Rakenskapsar ar() {
        return ar;
    }

    Kostnadsslag radslag() {
        return radslag;
    }

    Finansiar.Slag slag() {
        return slag;
    }

    BigDecimal procent() {
        return procent;
    }

    int decimaler() {
        return decimaler;
    }

    Givare givare() {
        return givare;
    }

    private List<Object> varden() {
        return Arrays.asList(nr, ar, radslag, slag, procent, decimaler, givare);
    }

    @Override
    public boolean equals(Object annat) {
        return annat instanceof Andelsrad r && varden().equals(r.varden());
    }

    @Override
    public int hashCode() {
        return varden().hashCode();
    }
}
