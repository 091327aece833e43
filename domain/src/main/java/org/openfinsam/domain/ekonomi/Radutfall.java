package org.openfinsam.domain.ekonomi;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.openfinsam.domain.belopp.Belopp;

/**
 * What the books say of a line in the months of a year that are known. Immutable and thread-safe.
 *
 * @param plats the line, not null
 * @param manader the outcome of each known month, none null
 * @param periodbudget the budget of those months; null when the books have none
 * @param arsbudget the budget of the year; null when the books have none
 * @since 0.1
 */
public record Radutfall(Prognosplats plats, List<Belopp> manader, Belopp periodbudget, Belopp arsbudget) {

    /**
     * Copies the months.
     *
     * @param plats the line, not null
     * @param manader the months, none null
     * @param periodbudget the budget of the months, or null
     * @param arsbudget the budget of the year, or null
     */
    public Radutfall {
        Objects.requireNonNull(plats, "plats");
        manader = List.copyOf(manader);
    }

    /**
     * What had come after some months.
     *
     * @param antal how many, not more than are known
     * @return the sum, never null
     */
    public Belopp summa(int antal) {
        return Belopp.summa(manader.subList(0, antal));
    }

    /**
     * What the budget has left for the months that are not known.
     *
     * @return the year's budget less the period's; empty when the books have none
     */
    public Optional<Belopp> budgetKvar() {
        return arsbudget == null || periodbudget == null
                ? Optional.empty()
                : Optional.of(arsbudget.minus(periodbudget));
    }
}
