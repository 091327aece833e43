package org.openfinsam.domain.ekonomi;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.openfinsam.domain.belopp.Belopp;

/**
 * What one account within some objects gives to a row of a report, column by column: a figure that has accounts behind it is the
 * sum of theirs. Immutable.
 *
 * @param konto the account, not null
 * @param namn its name, not null, may be empty
 * @param objekt the objects, not null
 * @param siffror amount by the column's key, with the sign that the row has; a column without one is missing
 * @since 0.1
 */
public record Kontodel(Kontonummer konto, String namn, List<Objektref> objekt, Map<String, Belopp> siffror) {
    /**
     * Checks and copies.
     *
     * @param konto the account, not null
     * @param namn its name, not null
     * @param objekt the objects, none null
     * @param siffror amount by column, none null
     */
    public Kontodel {
        Objects.requireNonNull(konto, "konto");
        Objects.requireNonNull(namn, "namn");
        objekt = List.copyOf(objekt);
        siffror = Collections.unmodifiableMap(new LinkedHashMap<>(siffror));
    }

    /**
     * What it gives to a column.
     *
     * @param kolumn the column's key, not null
     * @return the amount, or empty when it gives none
     */
    public Optional<Belopp> siffra(String kolumn) {
        return Optional.ofNullable(siffror.get(kolumn));
    }

    /** The same with the other sign. */
    Kontodel vand() {
        Map<String, Belopp> vanda = new LinkedHashMap<>(siffror);
        vanda.replaceAll((kolumn, belopp) -> belopp.negerat());
        return new Kontodel(konto, namn, objekt, vanda);
    }

    /** The same with other figures. */
    Kontodel med(Map<String, Belopp> andra) {
        return new Kontodel(konto, namn, objekt, andra);
    }
}
