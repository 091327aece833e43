package org.openfinsam.domain.ekonomi;

import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import org.openfinsam.domain.belopp.Belopp;

/**
 * A balance that a ledger states. Immutable and thread-safe.
 *
 * @param slag of what, not null
 * @param ar the year by number: 0 is the year of the file, −1 the one before; never positive
 * @param manad the month, for {@link Saldoslag#PSALDO} and {@link Saldoslag#PBUDGET}; else null
 * @param konto the account, not null
 * @param objekt the objects that it is divided by, not null; empty for the whole account
 * @param belopp the amount, not null; debit positive, credit negative
 * @since 0.1
 */
public record Saldo(Saldoslag slag, int ar, YearMonth manad, Kontonummer konto, List<Objektref> objekt, Belopp belopp) {
    /**
     * Checks and copies.
     *
     * @param slag of what, not null
     * @param ar the year by number, not positive
     * @param manad the month, or null
     * @param konto the account, not null
     * @param objekt the objects, none null
     * @param belopp the amount, not null
     * @throws IllegalArgumentException if the year is one to come, or a month is missing or too many
     */
    public Saldo {
        Objects.requireNonNull(slag, "slag");
        Objects.requireNonNull(konto, "konto");
        Objects.requireNonNull(belopp, "belopp");
        objekt = List.copyOf(objekt);
        if (ar > 0 || (manad != null) != (slag == Saldoslag.PSALDO || slag == Saldoslag.PBUDGET)) {
            throw new IllegalArgumentException("Not a balance: " + slag + " " + ar + " " + manad);
        }
    }
}
