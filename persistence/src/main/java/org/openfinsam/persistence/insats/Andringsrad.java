package org.openfinsam.persistence.insats;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.openfinsam.domain.forbund.BeslutRef;

/** A change of an <i>insats</i> as a row. */
public final class Andringsrad {

    private LocalDate dag;
    private String text;
    private BeslutRef beslut;

    /** För återskapande. */
    private Andringsrad() {}

    static Andringsrad av(LocalDate dag, String text, BeslutRef beslut) {
        Andringsrad rad = new Andringsrad();
        rad.dag = dag;
        rad.text = text;
        rad.beslut = beslut;
        return rad;
    }

    LocalDate dag() {
        return dag;
    }

    String text() {
        return text;
    }

    BeslutRef beslut() {
        return beslut;
    }

    private List<Object> varden() {
        return Arrays.asList(dag, text, beslut);
    }

    @Override
    public boolean equals(Object annat) {
        return annat instanceof Andringsrad r && varden().equals(r.varden());
    }

    @Override
    public int hashCode() {
        return varden().hashCode();
    }
}
