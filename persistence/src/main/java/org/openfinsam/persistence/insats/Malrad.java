package org.openfinsam.persistence.insats;

import java.util.Arrays;
import java.util.List;

/** A goal of an <i>insats</i> as a row. */
public final class Malrad {

    private String mal;
    private String matt;
    private String varde;

    /** För återskapande. */
    private Malrad() {}

    static Malrad av(String mal, String matt, String varde) {
        Malrad rad = new Malrad();
        rad.mal = mal;
        rad.matt = matt;
        rad.varde = varde;
        return rad;
    }

    String mal() {
        return mal;
    }

    String matt() {
        return matt;
    }

    String varde() {
        return varde;
    }

    private List<Object> varden() {
        return Arrays.asList(mal, matt, varde);
    }

    @Override
    public boolean equals(Object annat) {
        return annat instanceof Malrad r && varden().equals(r.varden());
    }

    @Override
    public int hashCode() {
        return varden().hashCode();
    }
}
