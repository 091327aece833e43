package org.openfinsam.persistence.insats;

import java.util.Arrays;
import java.util.List;
import org.openfinsam.domain.tid.Rakenskapsar;

/** Counts for the authority's register as a row; null where not known, which is not zero. */
public final class Registerrad {

    private Rakenskapsar ar;
    private Integer kvinnor;
    private Integer man;
    private Integer annat;
    private Integer totalt;

    /** För återskapande. */
    private Registerrad() {}

    static Registerrad av(Rakenskapsar ar, Integer kvinnor, Integer man, Integer annat, Integer totalt) {
        Registerrad rad = new Registerrad();
        rad.ar = ar;
        rad.kvinnor = kvinnor;
        rad.man = man;
        rad.annat = annat;
        rad.totalt = totalt;
        return rad;
    }

    Rakenskapsar ar() {
        return ar;
    }

    Integer kvinnor() {
        return kvinnor;
    }

    Integer man() {
        return man;
    }

    Integer annat() {
        return annat;
    }

    Integer totalt() {
        return totalt;
    }

    private List<Object> varden() {
        return Arrays.asList(ar, kvinnor, man, annat, totalt);
    }

    @Override
    public boolean equals(Object annat) {
        return annat instanceof Registerrad r && varden().equals(r.varden());
    }

    @Override
    public int hashCode() {
        return varden().hashCode();
    }
}
