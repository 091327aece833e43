package org.openfinsam.persistence.medel;

import java.util.Objects;
import org.openfinsam.domain.medel.Befolkning;

/** A {@link Befolkning.Omrade} as a row. */
public final class Omradesrad {

    private String kod;
    private String namn;
    private long antal;

    /** För återskapande. */
    private Omradesrad() {}

    static Omradesrad av(Befolkning.Omrade omrade) {
        Omradesrad rad = new Omradesrad();
        rad.kod = omrade.kod();
        rad.namn = omrade.namn();
        rad.antal = omrade.antal();
        return rad;
    }

    Befolkning.Omrade omrade() {
        return new Befolkning.Omrade(kod, namn, antal);
    }

    @Override
    public boolean equals(Object annat) {
        return annat instanceof Omradesrad o
                && Objects.equals(kod, o.kod)
                && Objects.equals(namn, o.namn)
                && antal == o.antal;
    }

    @Override
    public int hashCode() {
        return Objects.hash(kod, namn, antal);
    }
}
