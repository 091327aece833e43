package org.openfinsam.web.ekonomi;

import java.util.List;
import java.util.Optional;
import org.openfinsam.domain.ekonomi.Budget;
import org.openfinsam.domain.ekonomi.Budgetkontroll;
import org.openfinsam.domain.forbund.Forbund;
import org.openfinsam.domain.forbund.Medlem;
import org.openfinsam.domain.medel.EgetKapital;
import org.openfinsam.domain.tid.Rakenskapsar;

/**
 * What is known of an association's budget of a year.
 *
 * @param forbund whose
 * @param ar the budget year
 * @param versioner every version, the first first
 * @param foregaende every version of the year before
 * @param kapital the own capital that is written down, year by year
 * @param aren the years that have a budget
 */
public record Budgetlista(
        Forbund forbund,
        Rakenskapsar ar,
        List<Budget> versioner,
        List<Budget> foregaende,
        List<EgetKapital> kapital,
        List<Rakenskapsar> aren) {

    /** Copies the lists. */
    public Budgetlista {
        versioner = List.copyOf(versioner);
        foregaende = List.copyOf(foregaende);
        kapital = List.copyOf(kapital);
        aren = List.copyOf(aren);
    }

    /** The version with a number, as an address has it; without one, the version that counts. */
    Optional<Budget> version(String nummer) {
        return nummer.isEmpty()
                ? Budgetkontroll.gallande(versioner)
                : versioner.stream()
                        .filter(version -> Integer.toString(version.nummer()).equals(nummer))
                        .findFirst();
    }

    /** Who is to be consulted: the members on the last day to decide, or else those of the budget year. */
    List<Medlem> medlemmar() {
        List<Medlem> da = forbund.medlemmar(Budgetkontroll.senast(ar));
        return da.isEmpty() ? forbund.medlemmar(ar.period().fran()) : da;
    }

    int nastaNummer() {
        return versioner.stream().mapToInt(Budget::nummer).max().orElse(0) + 1;
    }
}
