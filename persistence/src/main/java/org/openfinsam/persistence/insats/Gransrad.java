package org.openfinsam.persistence.insats;

import java.util.Arrays;
import java.util.List;
import org.openfinsam.domain.insats.Uppdragsgrans;
import org.openfinsam.domain.medel.Givare;

/** An {@link Uppdragsgrans} as a row. */
public final class Gransrad {

    private int nr;
    private String ordinarie;
    private String utover;
    private Givare part;

    /** För återskapande. */
    private Gransrad() {}

    static Gransrad av(int nr, String ordinarie, String utover, Givare part) {
        Gransrad rad = new Gransrad();
        rad.nr = nr;
        rad.ordinarie = ordinarie;
        rad.utover = utover;
        rad.part = part;
        return rad;
    }

    int nr() {
        return nr;
    }

    String ordinarie() {
        return ordinarie;
    }

    String utover() {
        return utover;
    }

    Givare part() {
        return part;
    }

    private List<Object> varden() {
        return Arrays.asList(nr, ordinarie, utover, part);
    }

    @Override
    public boolean equals(Object annat) {
        return annat instanceof Gransrad r && varden().equals(r.varden());
    }

    @Override
    public int hashCode() {
        return varden().hashCode();
    }
}
