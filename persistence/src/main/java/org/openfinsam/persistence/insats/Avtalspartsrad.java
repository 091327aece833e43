package org.openfinsam.persistence.insats;

import java.util.Arrays;
import java.util.List;

/** A party of an agreement as a row. */
public final class Avtalspartsrad {

    private String namn;
    private String nummer;

    /** För återskapande. */
    private Avtalspartsrad() {}

    static Avtalspartsrad av(String namn, String nummer) {
        Avtalspartsrad rad = new Avtalspartsrad();
        rad.namn = namn;
        rad.nummer = nummer;
        return rad;
    }

    String namn() {
        return namn;
    }

    String nummer() {
        return nummer;
    }

    private List<Object> varden() {
        return Arrays.asList(namn, nummer);
    }

    @Override
    public boolean equals(Object annat) {
        return annat instanceof Avtalspartsrad r && varden().equals(r.varden());
    }

    @Override
    public int hashCode() {
        return varden().hashCode();
    }
}
