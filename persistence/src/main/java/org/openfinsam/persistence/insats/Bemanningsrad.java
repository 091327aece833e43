package org.openfinsam.persistence.insats;

import java.util.Arrays;
import java.util.List;
import org.openfinsam.domain.belopp.Andel;
import org.openfinsam.domain.insats.Finansiar;
import org.openfinsam.domain.medel.Givare;

/** A <i>bemanning</i> as a row; both shares are null for one by need. */
public final class Bemanningsrad {

    private String roll;
    private Andel lagst;
    private Andel hogst;
    private boolean kontaktperson;
    private String ersattare;
    private Finansiar.Slag betalarSlag;
    private Givare part;
    private Givare betalare;

    /** För återskapande. */
    private Bemanningsrad() {}

    static Bemanningsrad av(
            String roll,
            Andel lagst,
            Andel hogst,
            boolean kontaktperson,
            String ersattare,
            Finansiar.Slag betalarSlag,
            Givare part,
            Givare betalare) {
        Bemanningsrad rad = new Bemanningsrad();
        rad.roll = roll;
        rad.lagst = lagst;
        rad.hogst = hogst;
        rad.kontaktperson = kontaktperson;
        rad.ersattare = ersattare;
        rad.betalarSlag = betalarSlag;
        rad.part = part;
        rad.betalare = betalare;
        return rad;
    }

    String roll() {
        return roll;
    }

    Andel lagst() {
        return lagst;
    }

    Andel hogst() {
        return hogst;
    }

    boolean kontaktperson() {
        return kontaktperson;
    }

    String ersattare() {
        return ersattare;
    }

    Finansiar.Slag betalarSlag() {
        return betalarSlag;
    }

    Givare part() {
        return part;
    }

    Givare betalare() {
        return betalare;
    }

    private List<Object> varden() {
        return Arrays.asList(roll, lagst, hogst, kontaktperson, ersattare, betalarSlag, part, betalare);
    }

    @Override
    public boolean equals(Object annat) {
        return annat instanceof Bemanningsrad r && varden().equals(r.varden());
    }

    @Override
    public int hashCode() {
        return varden().hashCode();
    }
}
