package org.openfinsam.persistence.insats;

import java.util.Arrays;
import java.util.List;
import org.openfinsam.domain.insats.Prioritering;

/** A {@link Prioritering} as a row. */
public final class Prioriteringsrad {

    private int nr;
    private String rubrik;
    private int vikt;

    /** För återskapande. */
    private Prioriteringsrad() {}

    static Prioriteringsrad av(int nr, String rubrik, int vikt) {
        Prioriteringsrad rad = new Prioriteringsrad();
        rad.nr = nr;
        rad.rubrik = rubrik;
        rad.vikt = vikt;
        return rad;
    }

    int nr() {
        return nr;
    }

    String rubrik() {
        return rubrik;
    }

    int vikt() {
        return vikt;
    }

    private List<Object> varden() {
        return Arrays.asList(nr, rubrik, vikt);
    }

    @Override
    public boolean equals(Object annat) {
        return annat instanceof Prioriteringsrad r && varden().equals(r.varden());
    }

    @Override
    public int hashCode() {
        return varden().hashCode();
    }
}
