package org.openfinsam.domain.ekonomi;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.tid.Period;

/**
 * A ledger of a period, account by account, and what a mapping makes of it: the result of the period with outcome, budget and
 * deviation, to the öre. Immutable and thread-safe.
 *
 * <p>An account that is not mapped is never dropped: it is in {@link Kopplad#okopplade}, and the result is not whole until
 * there is none. Balance accounts are no part of a result.
 *
 * @param period the days, not null
 * @param harBudget whether the ledger has a budget; if not, budget and deviation are missing, which is not zero
 * @param rader its accounts, none null
 * @since 0.1
 */
public record Huvudbok(Period period, boolean harBudget, List<Huvudboksrad> rader) {

    /**
     * Checks and copies.
     *
     * @param period the days, not null
     * @param harBudget whether there is a budget
     * @param rader the accounts, none null
     */
    public Huvudbok {
        Objects.requireNonNull(period, "period");
        rader = List.copyOf(rader);
    }

    /**
     * What others owe of a shared cost.
     *
     * @param koppling the mapping with key and agreement, not null
     * @param helt the whole cost, not null
     * @param egen the own part, not null
     * @param fordran the receivable, not null; with the own part it is the whole
     * @since 0.1
     */
    public record Delad(Koppling koppling, Belopp helt, Belopp egen, Belopp fordran) {}

    /**
     * A ledger that is mapped.
     *
     * @param poster the result row by row, sums included; empty when nothing is mapped
     * @param okopplade the accounts that go nowhere yet
     * @param delade the costs that are shared
     * @since 0.1
     */
    public record Kopplad(List<Rakningspost> poster, List<Huvudboksrad> okopplade, List<Delad> delade) {
        /**
         * Copies.
         *
         * @param poster the result, none null
         * @param okopplade the accounts, none null
         * @param delade the costs, none null
         */
        public Kopplad {
            poster = List.copyOf(poster);
            okopplade = List.copyOf(okopplade);
            delade = List.copyOf(delade);
        }
    }

    /**
     * The result that a mapping makes of the ledger. Rows stand in the order of the mapping; sections close with their sum;
     * the sums over sections are those of {@link Uppstallning}, an association's own sections included.
     *
     * @param koppling which accounts go where, not null
     * @return the result, what is not mapped, and what is shared; never null
     * @throws ArithmeticException if a sum does not fit
     */
    public Kopplad kopplad(Kontokoppling koppling) {
        Resultatrader resultat = new Resultatrader(koppling, kolumner());
        List<Huvudboksrad> okopplade = new ArrayList<>();
        Map<Koppling, Belopp> helt = new LinkedHashMap<>();
        Map<Koppling, Belopp> egna = new LinkedHashMap<>();
        for (Huvudboksrad rad : rader) {
            if (rad.konto().arBalanskonto()) {
                continue;
            }
            Optional<Koppling> traff = koppling.kopplad(rad.konto(), rad.objekt());
            if (traff.isEmpty()) {
                okopplade.add(rad);
                continue;
            }
            Koppling k = traff.get();
            Kontodel del = del(rad, k);
            if (k.egen() != null) {
                helt.merge(k, rad.utfall(), Belopp::plus);
                egna.merge(k, del.siffra(Ekonomirapport.UTFALL).orElseThrow(), Belopp::plus);
            }
            resultat.plus(k, del);
        }
        List<Delad> delade = helt.entrySet().stream()
                .map(e -> new Delad(
                        e.getKey(),
                        e.getValue(),
                        egna.get(e.getKey()),
                        e.getValue().minus(egna.get(e.getKey()))))
                .toList();
        return new Kopplad(resultat.rader().stream().flatMap(Huvudbok::poster).toList(), okopplade, delade);
    }

    /** The columns that the ledger knows, so that nothing booked in them is zero. */
    List<String> kolumner() {
        return harBudget
                ? List.of(Ekonomirapport.UTFALL, Ekonomirapport.BUDGET, Ekonomirapport.ARSBUDGET)
                : List.of(Ekonomirapport.UTFALL);
    }

    /** What a row gives to its line, debit positive; of a shared cost the own part, but a budget is adopted for that alone. */
    Kontodel del(Huvudboksrad rad, Koppling koppling) {
        Map<String, Belopp> siffror = new LinkedHashMap<>();
        siffror.put(Ekonomirapport.UTFALL, koppling.egenDel(rad.utfall()));
        if (harBudget) {
            siffror.put(Ekonomirapport.BUDGET, rad.budget());
            siffror.put(Ekonomirapport.ARSBUDGET, rad.arsbudget());
        }
        return new Kontodel(rad.konto(), rad.namn(), rad.objekt(), siffror);
    }

    /** The places of a row of a statement: outcome, budget, their difference, budget of the year. */
    static Stream<Rakningspost> poster(Rapportrad rad) {
        Optional<Belopp> utfall = rad.siffra(Ekonomirapport.UTFALL);
        Optional<Belopp> budget = rad.siffra(Ekonomirapport.BUDGET);
        return Stream.of(
                post(rad, Ekonomirapport.UTFALL, utfall),
                post(rad, Ekonomirapport.BUDGET, budget),
                post(rad, Ekonomirapport.AVVIKELSE, utfall.flatMap(u -> budget.map(u::minus))),
                post(rad, Ekonomirapport.ARSBUDGET, rad.siffra(Ekonomirapport.ARSBUDGET)));
    }

    private static Rakningspost post(Rapportrad rad, String kolumn, Optional<Belopp> belopp) {
        return Rakningspost.of(rad.avsnitt(), rad.rad(), kolumn, belopp.orElse(null));
    }
}
