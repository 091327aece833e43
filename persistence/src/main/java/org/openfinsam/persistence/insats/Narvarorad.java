package org.openfinsam.persistence.insats;

import java.util.Arrays;
import java.util.List;

/** How many came from a party to the event that has number {@code nr} in its form. */
public final class Narvarorad {

    private int nr;
    private String part;
    private int antal;

    /** För återskapande. */
    private Narvarorad() {}

    static Narvarorad av(int nr, String part, int antal) {
        Narvarorad rad = new Narvarorad();
        rad.nr = nr;
        rad.part = part;
        rad.antal = antal;
        return rad;
    }

    int nr() {
        return nr;
    }

    String part() {
        return part;
    }

    int antal() {
        return antal;
    }

    private List<Object> varden() {
        return Arrays.asList(nr, part, antal);
    }

    @Override
    public boolean equals(Object annat) {
        return annat instanceof Narvarorad r && varden().equals(r.varden());
    }

    @Override
    public int hashCode() {
        return varden().hashCode();
    }
}
