package org.openfinsam.persistence.insats;

import java.util.Arrays;
import java.util.List;
import org.openfinsam.domain.forbund.Rost;
import org.openfinsam.domain.forbund.Rostval;

/** A {@link Rost} as a row. */
public final class Rostrad {

    private String vem;
    private Rostval val;
    private boolean rostratt;

    /** För återskapande. */
    private Rostrad() {}

    static Rostrad av(String vem, Rostval val, boolean rostratt) {
        Rostrad rad = new Rostrad();
        rad.vem = vem;
        rad.val = val;
        rad.rostratt = rostratt;
        return rad;
    }

    String vem() {
        return vem;
    }

    Rostval val() {
        return val;
    }

    boolean rostratt() {
        return rostratt;
    }

    private List<Object> varden() {
        return Arrays.asList(vem, val, rostratt);
    }

    @Override
    public boolean equals(Object annat) {
        return annat instanceof Rostrad r && varden().equals(r.varden());
    }

    @Override
    public int hashCode() {
        return varden().hashCode();
    }
}
