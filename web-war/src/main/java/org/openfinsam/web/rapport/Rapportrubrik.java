package org.openfinsam.web.rapport;

import org.openfinsam.domain.belopp.Rad;
import org.openfinsam.domain.belopp.Tabell;

/** What a row of a report is called where its section does not stand above it. */
final class Rapportrubrik {

    private Rapportrubrik() {}

    /** The row's name, for the sum of a section with the section: {@code Övriga kostnader: Summa övriga kostnader}. */
    static String av(Tabell tabell, Rad rad) {
        String avsnitt = tabell.rubrikFor(rad.avsnitt());
        return rad.arAvsnittssumma() && !avsnitt.isEmpty() ? avsnitt + ": " + rad.namn() : rad.namn();
    }
}
