package org.openfinsam.domain.medel;

import java.util.Locale;
import java.util.stream.Collectors;
import org.openfinsam.domain.belopp.Tabell;
import org.openfinsam.domain.belopp.Talformat;

/** Tables as people read them, a row a line: key, name, cells. */
final class Tabellutskrift {

    private Tabellutskrift() {}

    static String utskrift(Tabell tabell) {
        return utskrift(tabell, Locale.forLanguageTag("sv"));
    }

    static String utskrift(Tabell tabell, Locale sprak) {
        Talformat format = Talformat.of(sprak);
        return tabell.rader().stream()
                .map(rad -> rad.nyckel() + " | " + rad.namn()
                        + tabell.kolumner().stream()
                                .map(kolumn -> " | " + format.visning(rad.cell(kolumn.nyckel()), kolumn.enhet()))
                                .collect(Collectors.joining()))
                .collect(Collectors.joining("\n"))
                .replace('\u00a0', ' ');
    }

    /** The heads of its columns. */
    static String huvud(Tabell tabell) {
        return tabell.kolumner().stream().map(kolumn -> kolumn.namn()).collect(Collectors.joining(" | "));
    }
}
