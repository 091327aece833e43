package org.openfinsam.persistence.insats;

import java.util.Arrays;
import java.util.List;

/** The points of an application by a priority, as a row. */
public final class Poangrad {

    private int nr;
    private int poang;

    /** För återskapande. */
    private Poangrad() {}

    static Poangrad av(int nr, int poang) {
        Poangrad rad = new Poangrad();
        rad.nr = nr;
        rad.poang = poang;
        return rad;
    }

    int nr() {
        return nr;
    }

    int poang() {
        return poang;
    }

    private List<Object> varden() {
        return Arrays.asList(nr, poang);
    }

    @Override
    public boolean equals(Object annat) {
        return annat instanceof Poangrad r && varden().equals(r.varden());
    }

    @Override
    public int hashCode() {
        return varden().hashCode();
    }
}
