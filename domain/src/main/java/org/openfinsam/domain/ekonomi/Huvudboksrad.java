package org.openfinsam.domain.ekonomi;

import java.util.List;
import java.util.Objects;
import org.openfinsam.domain.belopp.Belopp;

/**
 * What a ledger says of one account within one set of objects in a period. Debit positive, credit negative. Immutable.
 *
 * @param konto the account, not null
 * @param namn its name, not null, may be empty
 * @param objekt the objects, not null
 * @param utfall the sum of its rows in the period, not null; zero when nothing is booked
 * @param budget the budget of the period, not null; zero when the ledger has none for it
 * @param arsbudget the budget of the year, not null
 * @since 0.1
 */
public record Huvudboksrad(
        Kontonummer konto, String namn, List<Objektref> objekt, Belopp utfall, Belopp budget, Belopp arsbudget) {
    /**
     * Checks and copies.
     *
     * @param konto the account, not null
     * @param namn its name, not null
     * @param objekt the objects, none null
     * @param utfall outcome, not null
     * @param budget budget of the period, not null
     * @param arsbudget budget of the year, not null
     */
    public Huvudboksrad {
        Objects.requireNonNull(konto, "konto");
        Objects.requireNonNull(namn, "namn");
        objekt = List.copyOf(objekt);
        Objects.requireNonNull(utfall, "utfall");
        Objects.requireNonNull(budget, "budget");
        Objects.requireNonNull(arsbudget, "arsbudget");
    }
}
