package org.openfinsam.persistence.medel;

import java.math.BigDecimal;
import java.util.Objects;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.medel.Modellversion;
import org.openfinsam.domain.medel.Tilldelningsmodell;
import org.openfinsam.domain.tid.Rakenskapsar;

/** A {@link Modellversion} as a row. */
public final class Modellrad {

    private Rakenskapsar fran;
    private Rakenskapsar till;
    private Belopp grundbelopp;
    private BigDecimal viktForsorjning;
    private BigDecimal viktInvanare;
    private BigDecimal hogstaSankning;
    private String kalla;
    private boolean verifierad;

    /** För återskapande. */
    private Modellrad() {}

    static Modellrad av(Modellversion version) {
        Modellrad rad = new Modellrad();
        rad.fran = version.fran();
        rad.till = version.till();
        rad.grundbelopp = version.modell().grundbelopp();
        rad.viktForsorjning = version.modell().viktForsorjning();
        rad.viktInvanare = version.modell().viktInvanare();
        rad.hogstaSankning = version.modell().hogstaSankning();
        rad.kalla = version.kalla();
        rad.verifierad = version.verifierad();
        return rad;
    }

    Modellversion modellversion() {
        return new Modellversion(
                fran,
                till,
                new Tilldelningsmodell(grundbelopp, viktForsorjning, viktInvanare, hogstaSankning),
                kalla,
                verifierad);
    }

    @Override
    public boolean equals(Object annat) {
        return annat instanceof Modellrad m && modellversion().equals(m.modellversion());
    }

    @Override
    public int hashCode() {
        return Objects.hash(fran, till);
    }
}
