package org.openfinsam.persistence.insats;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** An event of a half-year as a row. */
public final class Handelserad {

    private LocalDate dag;
    private String tema;

    /** För återskapande. */
    private Handelserad() {}

    static Handelserad av(LocalDate dag, String tema) {
        Handelserad rad = new Handelserad();
        rad.dag = dag;
        rad.tema = tema;
        return rad;
    }

    LocalDate dag() {
        return dag;
    }

    String tema() {
        return tema;
    }

    private List<Object> varden() {
        return Arrays.asList(dag, tema);
    }

    @Override
    public boolean equals(Object annat) {
        return annat instanceof Handelserad r && varden().equals(r.varden());
    }

    @Override
    public int hashCode() {
        return varden().hashCode();
    }
}
