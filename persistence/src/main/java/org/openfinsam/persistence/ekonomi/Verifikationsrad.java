package org.openfinsam.persistence.ekonomi;

import java.time.LocalDate;
import java.util.List;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.ekonomi.Kontonummer;
import org.openfinsam.domain.ekonomi.Objektref;

/**
 * A row of a voucher, with what the voucher says.
 *
 * @param nr the voucher's place in its file, from 0
 * @param serie its series, may be empty
 * @param nummer its number, may be empty
 * @param datum its day
 * @param vertext what it says, may be empty
 * @param konto the row's account
 * @param kontonamn the account's name, may be empty
 * @param objekt the row's objects
 * @param belopp debit positive
 * @param text what the row says, may be empty
 */
public record Verifikationsrad(
        int nr,
        String serie,
        String nummer,
        LocalDate datum,
        String vertext,
        Kontonummer konto,
        String kontonamn,
        List<Objektref> objekt,
        Belopp belopp,
        String text) {
    /** Copies the objects. */
    public Verifikationsrad {
        objekt = List.copyOf(objekt);
    }
}
