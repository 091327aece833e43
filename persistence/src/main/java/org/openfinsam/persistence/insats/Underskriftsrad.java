package org.openfinsam.persistence.insats;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** A signature as a row. */
public final class Underskriftsrad {

    private String part;
    private String roll;
    private LocalDate dag;
    private String sha256;

    /** För återskapande. */
    private Underskriftsrad() {}

    static Underskriftsrad av(String part, String roll, LocalDate dag, String sha256) {
        Underskriftsrad rad = new Underskriftsrad();
        rad.part = part;
        rad.roll = roll;
        rad.dag = dag;
        rad.sha256 = sha256;
        return rad;
    }

    String part() {
        return part;
    }

    String roll() {
        return roll;
    }

    LocalDate dag() {
        return dag;
    }

    String sha256() {
        return sha256;
    }

    private List<Object> varden() {
        return Arrays.asList(part, roll, dag, sha256);
    }

    @Override
    public boolean equals(Object annat) {
        return annat instanceof Underskriftsrad r && varden().equals(r.varden());
    }

    @Override
    public int hashCode() {
        return varden().hashCode();
    }
}
