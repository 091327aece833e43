package org.openfinsam.persistence.insats;

import java.util.Arrays;
import java.util.List;
import org.openfinsam.domain.insats.Fraga;

/** A {@link Fraga} as a row. */
public final class Fragerad {

    private String kod;
    private String rubrik;
    private boolean obligatorisk;

    /** För återskapande. */
    private Fragerad() {}

    static Fragerad av(String kod, String rubrik, boolean obligatorisk) {
        Fragerad rad = new Fragerad();
        rad.kod = kod;
        rad.rubrik = rubrik;
        rad.obligatorisk = obligatorisk;
        return rad;
    }

    String kod() {
        return kod;
    }

    String rubrik() {
        return rubrik;
    }

    boolean obligatorisk() {
        return obligatorisk;
    }

    private List<Object> varden() {
        return Arrays.asList(kod, rubrik, obligatorisk);
    }

    @Override
    public boolean equals(Object annat) {
        return annat instanceof Fragerad r && varden().equals(r.varden());
    }

    @Override
    public int hashCode() {
        return varden().hashCode();
    }
}
