package org.openfinsam.persistence.insats;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.openfinsam.domain.insats.Rekommendationspunkt;
import org.openfinsam.domain.insats.Rekommendationsslag;

/** A {@link Rekommendationspunkt} as a row, without its amounts. */
public final class Punktrad {

    private int nr;
    private Rekommendationsslag slag;
    private String text;
    private String ansvarig;
    private LocalDate klart;

    /** För återskapande. */
    private Punktrad() {}

    static Punktrad av(int nr, Rekommendationsslag slag, String text, String ansvarig, LocalDate klart) {
        Punktrad rad = new Punktrad();
        rad.nr = nr;
        rad.slag = slag;
        rad.text = text;
        rad.ansvarig = ansvarig;
        rad.klart = klart;
        return rad;
    }

    int nr() {
        return nr;
    }

    Rekommendationsslag slag() {
        return slag;
    }

    String text() {
        return text;
    }

    String ansvarig() {
        return ansvarig;
    }

    LocalDate klart() {
        return klart;
    }

    private List<Object> varden() {
        return Arrays.asList(nr, slag, text, ansvarig, klart);
    }

    @Override
    public boolean equals(Object annat) {
        return annat instanceof Punktrad r && varden().equals(r.varden());
    }

    @Override
    public int hashCode() {
        return varden().hashCode();
    }
}
