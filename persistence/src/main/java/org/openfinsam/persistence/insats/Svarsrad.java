package org.openfinsam.persistence.insats;

import java.util.Arrays;
import java.util.List;

/** An answer of an application as a row. */
public final class Svarsrad {

    private int nr;
    private String fraga;
    private String svar;

    /** För återskapande. */
    private Svarsrad() {}

    static Svarsrad av(int nr, String fraga, String svar) {
        Svarsrad rad = new Svarsrad();
        rad.nr = nr;
        rad.fraga = fraga;
        rad.svar = svar;
        return rad;
    }

    int nr() {
        return nr;
    }

    String fraga() {
        return fraga;
    }

    String svar() {
        return svar;
    }

    private List<Object> varden() {
        return Arrays.asList(nr, fraga, svar);
    }

    @Override
    public boolean equals(Object annat) {
        return annat instanceof Svarsrad r && varden().equals(r.varden());
    }

    @Override
    public int hashCode() {
        return varden().hashCode();
    }
}
