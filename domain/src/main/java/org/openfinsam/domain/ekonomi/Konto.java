package org.openfinsam.domain.ekonomi;

import java.util.Objects;
import java.util.Optional;

/**
 * An account of a chart of accounts. Immutable and thread-safe.
 *
 * @param nummer its number, not null
 * @param namn what the chart calls it, not null; empty when the chart does not say
 * @param typ what it is said to be; null when the chart does not say
 * @since 0.1
 */
public record Konto(Kontonummer nummer, String namn, Kontotyp typ) {
    /**
     * Checks the account.
     *
     * @param nummer its number, not null
     * @param namn its name, not null
     * @param typ its type, or null
     */
    public Konto {
        Objects.requireNonNull(nummer, "nummer");
        Objects.requireNonNull(namn, "namn");
    }

    /**
     * What the chart says that it is.
     *
     * @return the type, or empty when the chart does not say
     */
    public Optional<Kontotyp> angivenTyp() {
        return Optional.ofNullable(typ);
    }

    /**
     * The account for a reader.
     *
     * @return for example {@code 5010 Lokalhyra}, never null
     */
    @Override
    public String toString() {
        return namn.isEmpty() ? nummer.toString() : nummer + " " + namn;
    }
}
