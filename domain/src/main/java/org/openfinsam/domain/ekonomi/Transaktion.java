package org.openfinsam.domain.ekonomi;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.openfinsam.domain.belopp.Belopp;

/**
 * A row of a {@link Verifikation}: an amount on an account. Immutable and thread-safe.
 *
 * @param konto the account, not null
 * @param objekt what it is divided by, not null, at most one object of a dimension
 * @param belopp the amount, not null; debit positive, credit negative
 * @param datum the row's own day; null when it is that of the voucher
 * @param text the row's own words, not null, may be empty
 * @since 0.1
 */
public record Transaktion(Kontonummer konto, List<Objektref> objekt, Belopp belopp, LocalDate datum, String text) {
    /**
     * Checks and copies.
     *
     * @param konto the account, not null
     * @param objekt the objects, none null
     * @param belopp the amount, not null
     * @param datum its own day, or null
     * @param text its own words, not null
     */
    public Transaktion {
        Objects.requireNonNull(konto, "konto");
        objekt = List.copyOf(objekt);
        Objects.requireNonNull(belopp, "belopp");
        Objects.requireNonNull(text, "text");
    }
}
