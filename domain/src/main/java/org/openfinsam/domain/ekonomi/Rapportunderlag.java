package org.openfinsam.domain.ekonomi;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.tid.Period;

/**
 * All that an {@link Ekonomirapport} is made of. Immutable, as long as nobody changes the mapping or the budget.
 *
 * @param bok the ledger of the period, not null
 * @param foregaende the ledger of the same months a year before; null when there is none, which is not zero
 * @param koppling where the accounts go, not null
 * @param budget the version that the outcome is set against; null for the budget of the ledger itself
 * @param prognos the forecast of the year by the line's key {@code avsnitt/rad}; empty when there is none; not null
 * @param objektnamn the names of the objects, not null
 * @param kommuner the names of the municipalities that are members, for example {@code Piteå}; none null
 * @since 0.1
 */
public record Rapportunderlag(
        Rapportbok bok,
        Rapportbok foregaende,
        Kontokoppling koppling,
        Budget budget,
        Map<String, Belopp> prognos,
        Map<Objektref, String> objektnamn,
        List<String> kommuner) {
    /**
     * Checks and copies.
     *
     * @param bok the ledger, not null
     * @param foregaende the one a year before, or null
     * @param koppling the mapping, not null
     * @param budget the version, or null
     * @param prognos the forecast, none null
     * @param objektnamn names of objects, none null
     * @param kommuner names of municipalities, none null
     * @throws IllegalArgumentException if the budget is of another year than the ledger
     */
    public Rapportunderlag {
        Objects.requireNonNull(bok, "bok");
        Objects.requireNonNull(koppling, "koppling");
        prognos = Collections.unmodifiableMap(new LinkedHashMap<>(prognos));
        objektnamn = Collections.unmodifiableMap(new LinkedHashMap<>(objektnamn));
        kommuner = List.copyOf(kommuner);
        if (budget != null && !budget.ar().period().equals(bok.ar())) {
            throw new IllegalArgumentException("A budget of " + budget.ar() + " and a ledger of " + bok.ar());
        }
    }

    /**
     * The days that the report tells of.
     *
     * @return the period, never null
     */
    public Period period() {
        return bok.huvudbok().period();
    }

    /**
     * The ledger a year before.
     *
     * @return the ledger, or empty when there is none
     */
    public Optional<Rapportbok> iFjol() {
        return Optional.ofNullable(foregaende);
    }

    /**
     * The version that the outcome is set against.
     *
     * @return the version, or empty when it is the ledger's own budget, or none
     */
    public Optional<Budget> budgetversion() {
        return Optional.ofNullable(budget);
    }

    /**
     * Whether there is any budget at all.
     *
     * @return true if a version or the ledger has one
     */
    public boolean harBudget() {
        return budget != null || bok.huvudbok().harBudget();
    }
}
