package org.openfinsam.persistence.insats;

import java.util.Arrays;
import java.util.List;

/** The name of a saved choice, as a row. */
public final class Scenariorad {

    private String namn;

    /** För återskapande. */
    private Scenariorad() {}

    static Scenariorad av(String namn) {
        Scenariorad rad = new Scenariorad();
        rad.namn = namn;
        return rad;
    }

    String namn() {
        return namn;
    }

    private List<Object> varden() {
        return Arrays.asList(namn);
    }

    @Override
    public boolean equals(Object annat) {
        return annat instanceof Scenariorad r && varden().equals(r.varden());
    }

    @Override
    public int hashCode() {
        return varden().hashCode();
    }
}
