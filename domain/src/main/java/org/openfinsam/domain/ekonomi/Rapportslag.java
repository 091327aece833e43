package org.openfinsam.domain.ekonomi;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What an {@link Ekonomirapport} tells of, and the keys of its columns.
 *
 * @since 0.1
 */
public enum Rapportslag {
    /** Income and costs line by line (<i>resultaträkning</i>, LKBR). */
    RESULTAT("utfall", "budget", "avvikelse", "procent", "arsbudget", "prognos", "foregaende"),
    /** Assets, equity and debts (<i>balansräkning</i>, LKBR). */
    BALANS("ingaende", "forandring", "utgaende", "foregaende"),
    /** Where the cash came from and went (<i>kassaflödesanalys</i>, LKBR), by the indirect method. */
    KASSAFLODE("utfall", "foregaende"),
    /** The accounts behind each section of result and balance (<i>noter</i>, LKBR). */
    NOTER("utfall", "foregaende"),
    /** Income, costs and net of each <i>insats</i> (<i>driftredovisning</i>, LKBR). */
    INSATSER("intakter", "kostnader", "utfall", "budget", "avvikelse", "procent", "arsbudget", "foregaende"),
    /** The same of each municipality. */
    KOMMUNER("intakter", "kostnader", "utfall", "budget", "avvikelse", "procent", "arsbudget", "foregaende");

    // Made by List.of, which nothing changes.
    @SuppressWarnings("ImmutableEnumChecker")
    private final List<String> kolumner;

    Rapportslag(String... kolumner) {
        this.kolumner = List.of(kolumner);
    }

    /**
     * The kind that an address means.
     *
     * @param kod for example {@code resultat}, not null
     * @return the kind, or empty for anything else
     */
    public static Optional<Rapportslag> avKod(String kod) {
        return Arrays.stream(values()).filter(slag -> slag.kod().equals(kod)).findFirst();
    }

    /**
     * What an address calls it.
     *
     * @return for example {@code resultat}, never null
     */
    public String kod() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The keys of its columns, from left to right.
     *
     * @return an unmodifiable list, never null
     */
    public List<String> kolumner() {
        return kolumner;
    }

    /**
     * Whether it sets an outcome against a budget.
     *
     * @return true for the result and the two of operations
     */
    public boolean harBudget() {
        return kolumner.contains("budget");
    }
}
