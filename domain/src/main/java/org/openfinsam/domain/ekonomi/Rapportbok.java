package org.openfinsam.domain.ekonomi;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.tid.Period;

/**
 * What a ledger says of a period, for a report: what happened in it account by account, and where the accounts stood when it
 * began. Immutable.
 *
 * @param huvudbok the period's accounts, those of the balance too; not null
 * @param ar the days of the ledger's year, not null
 * @param harIngaende whether the ledger states opening balances; if not, no balance is known, which is not zero
 * @param ingaende what each account stood at on the morning of the period's first day, debit positive: the year's opening balance
 *     and what was booked before the period; an account that is not here stood at zero
 * @since 0.1
 */
public record Rapportbok(Huvudbok huvudbok, Period ar, boolean harIngaende, Map<Kontonummer, Belopp> ingaende) {
    /**
     * Checks and copies.
     *
     * @param huvudbok the period's accounts, not null
     * @param ar the ledger's year, not null
     * @param harIngaende whether there are opening balances
     * @param ingaende opening balances by account, none null
     */
    public Rapportbok {
        Objects.requireNonNull(huvudbok, "huvudbok");
        Objects.requireNonNull(ar, "ar");
        ingaende = Collections.unmodifiableMap(new LinkedHashMap<>(ingaende));
    }

    /** What the period changed, by account. */
    Map<Kontonummer, Belopp> forandring() {
        Map<Kontonummer, Belopp> summor = new TreeMap<>();
        huvudbok.rader().forEach(rad -> summor.merge(rad.konto(), rad.utfall(), Belopp::plus));
        return summor;
    }

    Belopp ingaende(Kontonummer konto) {
        return ingaende.getOrDefault(konto, Belopp.NOLL);
    }

    /** The name of an account; empty if the ledger does not say. */
    Optional<String> namn(Kontonummer konto) {
        return huvudbok.rader().stream()
                .filter(rad -> rad.konto().equals(konto))
                .map(Huvudboksrad::namn)
                .findFirst();
    }
}
