package org.openfinsam.domain.ekonomi;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.belopp.Rad;
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

    private static final Pattern TERM = Pattern.compile("([+-]?)([^+-]+)");
    private static final String RESULTAT = "RÖRELSERESULTAT";

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

    /** Outcome, budget and budget of the year, in öre. */
    private static final class Siffror {
        private Belopp utfall = Belopp.NOLL;
        private Belopp budget = Belopp.NOLL;
        private Belopp arsbudget = Belopp.NOLL;

        void plus(Siffror andra, boolean med) {
            utfall = med ? utfall.plus(andra.utfall) : utfall.minus(andra.utfall);
            budget = med ? budget.plus(andra.budget) : budget.minus(andra.budget);
            arsbudget = med ? arsbudget.plus(andra.arsbudget) : arsbudget.minus(andra.arsbudget);
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
        Map<String, Map<String, Siffror>> avsnitten = new LinkedHashMap<>();
        koppling.kopplingar()
                .forEach(k -> avsnitten
                        .computeIfAbsent(k.avsnitt(), nytt -> new LinkedHashMap<>())
                        .putIfAbsent(k.rad(), new Siffror()));
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
            Siffror del = new Siffror();
            del.utfall = k.egenDel(rad.utfall());
            // A budget is adopted for the own part alone.
            del.budget = rad.budget();
            del.arsbudget = rad.arsbudget();
            if (k.egen() != null) {
                helt.merge(k, rad.utfall(), Belopp::plus);
                egna.merge(k, del.utfall, Belopp::plus);
            }
            avsnitten.get(k.avsnitt()).get(k.rad()).plus(del, !arIntakt(k.avsnitt()));
        }
        List<Delad> delade = helt.entrySet().stream()
                .map(e -> new Delad(
                        e.getKey(),
                        e.getValue(),
                        egna.get(e.getKey()),
                        e.getValue().minus(egna.get(e.getKey()))))
                .toList();
        return new Kopplad(poster(avsnitten), okopplade, delade);
    }

    /** Income is credit in a ledger and positive in a result. */
    static boolean arIntakt(String avsnitt) {
        return tecken(RESULTAT).getOrDefault(avsnitt, false);
    }

    /** The sections of a sum, and whether they are added. */
    private static Map<String, Boolean> tecken(String summa) {
        Map<String, Boolean> tecken = new LinkedHashMap<>();
        for (Uppstallningsregel regel : Uppstallning.REGLER) {
            if (regel instanceof Uppstallningsregel.Rad rad
                    && rad.slag() == Rakningsslag.RESULTAT
                    && rad.summa().equals(summa)) {
                Matcher term = TERM.matcher(rad.termer());
                while (term.find()) {
                    tecken.put(term.group(2), !term.group(1).equals("-"));
                }
            }
        }
        Uppstallning.of(Rakningsslag.RESULTAT, Locale.ROOT)
                .egnaTermer(summa)
                .forEach(term -> tecken.put(term.avsnitt(), term.plus()));
        return tecken;
    }

    private List<Rakningspost> poster(Map<String, Map<String, Siffror>> avsnitten) {
        List<Rakningspost> poster = new ArrayList<>();
        Map<String, Siffror> summor = new LinkedHashMap<>();
        avsnitten.forEach((avsnitt, rader) -> {
            Siffror summa = new Siffror();
            rader.forEach((rad, siffror) -> {
                laggTill(poster, avsnitt, rad, siffror);
                summa.plus(siffror, true);
            });
            laggTill(poster, avsnitt, Rad.SUMMA, summa);
            summor.put(avsnitt, summa);
        });
        if (summor.isEmpty()) {
            return poster;
        }
        for (Uppstallningsregel regel : Uppstallning.REGLER) {
            if (regel.slag() == Rakningsslag.RESULTAT && regel instanceof Uppstallningsregel.Rad) {
                Map<String, Boolean> tecken = tecken(regel.summa());
                tecken.keySet().retainAll(summor.keySet());
                if (!tecken.isEmpty()) {
                    Siffror summa = new Siffror();
                    tecken.forEach((avsnitt, plus) -> summa.plus(summor.get(avsnitt), plus));
                    laggTill(poster, Uppstallning.TOTAL, regel.summa(), summa);
                }
            }
        }
        return poster;
    }

    private void laggTill(List<Rakningspost> poster, String avsnitt, String rad, Siffror siffror) {
        poster.add(Rakningspost.of(avsnitt, rad, "utfall", siffror.utfall));
        poster.add(Rakningspost.of(avsnitt, rad, "budget", harBudget ? siffror.budget : null));
        poster.add(Rakningspost.of(avsnitt, rad, "avvikelse", harBudget ? siffror.utfall.minus(siffror.budget) : null));
        poster.add(Rakningspost.of(avsnitt, rad, "arsbudget", harBudget ? siffror.arsbudget : null));
    }
}
