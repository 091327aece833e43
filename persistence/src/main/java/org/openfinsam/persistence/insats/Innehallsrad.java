package org.openfinsam.persistence.insats;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.openfinsam.domain.belopp.Avrundning;
import org.openfinsam.domain.medel.Givare;

/** What an application says in one of its versions, as a row; number 0 is what it says now. */
public final class Innehallsrad {

    private int nr;
    private LocalDate inlamnad;
    private String rubrik;
    private boolean individ;
    private boolean struktur;
    private boolean forebyggande;
    private LocalDate fran;
    private LocalDate till;
    private Avrundning askatI;
    private Givare utforare;

    /** För återskapande. */
    private Innehallsrad() {}

    static Innehallsrad av(
            int nr,
            LocalDate inlamnad,
            String rubrik,
            boolean individ,
            boolean struktur,
            boolean forebyggande,
            LocalDate fran,
            LocalDate till,
            Avrundning askatI,
            Givare utforare) {
        Innehallsrad rad = new Innehallsrad();
        rad.nr = nr;
        rad.inlamnad = inlamnad;
        rad.rubrik = rubrik;
        rad.individ = individ;
        rad.struktur = struktur;
        rad.forebyggande = forebyggande;
        rad.fran = fran;
        rad.till = till;
        rad.askatI = askatI;
        rad.utforare = utforare;
        return rad;
    }

    int nr() {
        return nr;
    }

    LocalDate inlamnad() {
        return inlamnad;
    }

    String rubrik() {
        return rubrik;
    }

    boolean individ() {
        return individ;
    }

    boolean struktur() {
        return struktur;
    }

    boolean forebyggande() {
        return forebyggande;
    }

    LocalDate fran() {
        return fran;
    }

    LocalDate till() {
        return till;
    }

    Avrundning askatI() {
        return askatI;
    }

    Givare utforare() {
        return utforare;
    }

    private List<Object> varden() {
        return Arrays.asList(nr, inlamnad, rubrik, individ, struktur, forebyggande, fran, till, askatI, utforare);
    }

    @Override
    public boolean equals(Object annat) {
        return annat instanceof Innehallsrad r && varden().equals(r.varden());
    }

    @Override
    public int hashCode() {
        return varden().hashCode();
    }
}
