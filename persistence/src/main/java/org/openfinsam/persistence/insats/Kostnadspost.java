package org.openfinsam.persistence.insats;

import java.util.Arrays;
import java.util.List;
import org.openfinsam.domain.belopp.Andel;
import org.openfinsam.domain.insats.Kostnadsrad;
import org.openfinsam.domain.insats.Kostnadsslag;

/** A {@link Kostnadsrad} as a row, without its years and payers. */
public final class Kostnadspost {

    private int nr;
    private int radnr;
    private String del;
    private Kostnadsslag slag;
    private String resurs;
    private Andel omfattning;
    private Andel paslag;

    /** För återskapande. */
    private Kostnadspost() {}

    static Kostnadspost av(
            int nr, int radnr, String del, Kostnadsslag slag, String resurs, Andel omfattning, Andel paslag) {
        Kostnadspost rad = new Kostnadspost();
        rad.nr = nr;
        rad.radnr = radnr;
        rad.del = del;
        rad.slag = slag;
        rad.resurs = resurs;
        rad.omfattning = omfattning;
        rad.paslag = paslag;
        return rad;
    }

    int nr() {
        return nr;
    }

    int radnr() {
        return radnr;
    }

    String del() {
        return del;
    }

    Kostnadsslag slag() {
        return slag;
    }

    String resurs() {
        return resurs;
    }

    Andel omfattning() {
        return omfattning;
    }

    Andel paslag() {
        return paslag;
    }

    private List<Object> varden() {
        return Arrays.asList(nr, radnr, del, slag, resurs, omfattning, paslag);
    }

    @Override
    public boolean equals(Object annat) {
        return annat instanceof Kostnadspost r && varden().equals(r.varden());
    }

    @Override
    public int hashCode() {
        return varden().hashCode();
    }
}
