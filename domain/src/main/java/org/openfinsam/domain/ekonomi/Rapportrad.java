package org.openfinsam.domain.ekonomi;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.belopp.Rad;

/** A row while a report is made: what stands in each column, and the accounts behind it. A column without figure is missing. */
final class Rapportrad {

    /** A forecast of some of the rows is no forecast of their sum. */
    private static final Set<String> HELA = Set.of(Ekonomirapport.PROGNOS);

    private final String avsnitt;
    private final String rad;
    private final Rad.Slag slag;
    private final Map<String, Belopp> siffror = new LinkedHashMap<>();
    private final Set<String> halva = new HashSet<>();
    private final List<Kontodel> delar = new ArrayList<>();

    Rapportrad(String avsnitt, String rad, Rad.Slag slag) {
        this.avsnitt = avsnitt;
        this.rad = rad;
        this.slag = slag;
    }

    /** A row where nothing booked is zero, in some columns. */
    static Rapportrad med(String avsnitt, String rad, Rad.Slag slag, Collection<String> kolumner) {
        Rapportrad ny = new Rapportrad(avsnitt, rad, slag);
        kolumner.forEach(kolumn -> ny.satt(kolumn, Belopp.NOLL));
        return ny;
    }

    void satt(String kolumn, Belopp belopp) {
        siffror.put(kolumn, belopp);
    }

    void tillagg(String kolumn, Belopp belopp) {
        siffror.merge(kolumn, belopp, Belopp::plus);
    }

    void plus(Kontodel del) {
        delar.add(del);
        del.siffror().forEach(this::tillagg);
    }

    /** Adds a row to this one, which is a sum of such, or takes it from it. */
    void plus(Rapportrad annan, boolean med) {
        for (String kolumn : HELA) {
            if (annan.siffra(kolumn).isEmpty()) {
                halva.add(kolumn);
            }
        }
        annan.siffror.forEach((kolumn, belopp) -> tillagg(kolumn, med ? belopp : belopp.negerat()));
        annan.delar.forEach(del -> delar.add(med ? del : del.vand()));
    }

    String avsnitt() {
        return avsnitt;
    }

    String rad() {
        return rad;
    }

    Rad.Slag slag() {
        return slag;
    }

    String nyckel() {
        return avsnitt.isEmpty() ? rad : avsnitt + "/" + rad;
    }

    Optional<Belopp> siffra(String kolumn) {
        return halva.contains(kolumn) ? Optional.empty() : Optional.ofNullable(siffror.get(kolumn));
    }

    List<Kontodel> delar() {
        return delar;
    }
}
