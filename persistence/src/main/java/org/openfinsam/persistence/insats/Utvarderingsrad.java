package org.openfinsam.persistence.insats;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** An evaluation as a row. */
public final class Utvarderingsrad {

    private LocalDate dag;
    private String slutsats;

    /** För återskapande. */
    private Utvarderingsrad() {}

    static Utvarderingsrad av(LocalDate dag, String slutsats) {
        Utvarderingsrad rad = new Utvarderingsrad();
        rad.dag = dag;
        rad.slutsats = slutsats;
        return rad;
    }

    LocalDate dag() {
        return dag;
    }

    String slutsats() {
        return slutsats;
    }

    private List<Object> varden() {
        return Arrays.asList(dag, slutsats);
    }

    @Override
    public boolean equals(Object annat) {
        return annat instanceof Utvarderingsrad r && varden().equals(r.varden());
    }

    @Override
    public int hashCode() {
        return varden().hashCode();
    }
}
