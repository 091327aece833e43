package org.openfinsam.persistence.insats;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.insats.Implementeringslage;
import org.openfinsam.domain.medel.Givare;

/** What a party takes over, as a row. */
public final class Overtaganderad {

    private String vad;
    private Belopp kostnad;
    private String beslutsvag;
    private LocalDate senast;
    private Implementeringslage lage;
    private Givare part;

    /** För återskapande. */
    private Overtaganderad() {}

    static Overtaganderad av(
            String vad, Belopp kostnad, String beslutsvag, LocalDate senast, Implementeringslage lage, Givare part) {
        Overtaganderad rad = new Overtaganderad();
        rad.vad = vad;
        rad.kostnad = kostnad;
        rad.beslutsvag = beslutsvag;
        rad.senast = senast;
        rad.lage = lage;
        rad.part = part;
        return rad;
    }

    String vad() {
        return vad;
    }

    Belopp kostnad() {
        return kostnad;
    }

    String beslutsvag() {
        return beslutsvag;
    }

    LocalDate senast() {
        return senast;
    }

    Implementeringslage lage() {
        return lage;
    }

    Givare part() {
        return part;
    }

    private List<Object> varden() {
        return Arrays.asList(vad, kostnad, beslutsvag, senast, lage, part);
    }

    @Override
    public boolean equals(Object annat) {
        return annat instanceof Overtaganderad r && varden().equals(r.varden());
    }

    @Override
    public int hashCode() {
        return varden().hashCode();
    }
}
