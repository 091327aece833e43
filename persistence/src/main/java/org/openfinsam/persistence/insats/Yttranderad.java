package org.openfinsam.persistence.insats;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.openfinsam.domain.insats.Yttrande;
import org.openfinsam.domain.medel.Givare;

/** A {@link Yttrande} as a row. */
public final class Yttranderad {

    private Givare part;
    private LocalDate dag;
    private String text;

    /** För återskapande. */
    private Yttranderad() {}

    static Yttranderad av(Givare part, LocalDate dag, String text) {
        Yttranderad rad = new Yttranderad();
        rad.part = part;
        rad.dag = dag;
        rad.text = text;
        return rad;
    }

    Givare part() {
        return part;
    }

    LocalDate dag() {
        return dag;
    }

    String text() {
        return text;
    }

    private List<Object> varden() {
        return Arrays.asList(part, dag, text);
    }

    @Override
    public boolean equals(Object annat) {
        return annat instanceof Yttranderad r && varden().equals(r.varden());
    }

    @Override
    public int hashCode() {
        return varden().hashCode();
    }
}
