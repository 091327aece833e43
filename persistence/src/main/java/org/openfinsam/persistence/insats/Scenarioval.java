package org.openfinsam.persistence.insats;

import java.util.Arrays;
import java.util.List;

/** One of the applications of a saved choice, as a row. */
public final class Scenarioval {

    private int nr;
    private String askande;

    /** För återskapande. */
    private Scenarioval() {}

    static Scenarioval av(int nr, String askande) {
        Scenarioval rad = new Scenarioval();
        rad.nr = nr;
        rad.askande = askande;
        return rad;
    }

    int nr() {
        return nr;
    }

    String askande() {
        return askande;
    }

    private List<Object> varden() {
        return Arrays.asList(nr, askande);
    }

    @Override
    public boolean equals(Object annat) {
        return annat instanceof Scenarioval r && varden().equals(r.varden());
    }

    @Override
    public int hashCode() {
        return varden().hashCode();
    }
}
