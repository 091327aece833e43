package org.openfinsam.persistence.medel;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.medel.Trappsteg;

/** A {@link Trappsteg} as a row. */
public final class Stegrad {

    private Belopp fran;
    private Belopp till;
    private BigDecimal hogst;
    private LocalDate gallerFran;
    private String kalla;
    private boolean verifierad;

    /** För återskapande. */
    private Stegrad() {}

    static Stegrad av(Trappsteg steg) {
        Stegrad rad = new Stegrad();
        rad.fran = steg.fran();
        rad.till = steg.till();
        rad.hogst = steg.hogst();
        rad.gallerFran = steg.gallerFran();
        rad.kalla = steg.kalla();
        rad.verifierad = steg.verifierad();
        return rad;
    }

    Trappsteg trappsteg() {
        return new Trappsteg(fran, till, hogst, gallerFran, kalla, verifierad);
    }

    @Override
    public boolean equals(Object annat) {
        return annat instanceof Stegrad s && trappsteg().equals(s.trappsteg());
    }

    @Override
    public int hashCode() {
        return Objects.hash(fran, gallerFran);
    }
}
