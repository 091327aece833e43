package org.openfinsam.persistence.insats;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.openfinsam.domain.insats.Aterfraga;

/** An {@link Aterfraga} as a row. */
public final class Aterfragerad {

    private LocalDate dag;
    private String fraga;
    private String svar;

    /** För återskapande. */
    private Aterfragerad() {}

    static Aterfragerad av(LocalDate dag, String fraga, String svar) {
        Aterfragerad rad = new Aterfragerad();
        rad.dag = dag;
        rad.fraga = fraga;
        rad.svar = svar;
        return rad;
    }

    LocalDate dag() {
        return dag;
    }

    String fraga() {
        return fraga;
    }

    String svar() {
        return svar;
    }

    private List<Object> varden() {
        return Arrays.asList(dag, fraga, svar);
    }

    @Override
    public boolean equals(Object annat) {
        return annat instanceof Aterfragerad r && varden().equals(r.varden());
    }

    @Override
    public int hashCode() {
        return varden().hashCode();
    }
}
