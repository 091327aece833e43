package org.openfinsam.domain.ekonomi;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.openfinsam.domain.belopp.Andel;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.belopp.Cell;
import org.openfinsam.domain.belopp.Enhet;
import org.openfinsam.domain.belopp.Kolumn;
import org.openfinsam.domain.belopp.Rad;
import org.openfinsam.domain.belopp.Tabell;
import org.openfinsam.domain.lag.Texter;

/**
 * What has been spent of the period's budget, section by section.
 *
 * @since 0.1
 */
public final class Kostnadstabell {

    /** Key of the column of what has been spent. */
    public static final String UTFALL = "utfall";

    /** Key of the column of the period's budget. */
    public static final String BUDGET = "budget";

    /** Key of the column of how many per cent of the budget is spent. */
    public static final String ANDEL = "andel";

    private Kostnadstabell() {}

    /**
     * The costs of the months that are known against their budget.
     *
     * @param bok the year so far, not null
     * @param sprak the reader's locale: {@code en} gives English, every other Swedish; not null
     * @return the table, a row for each section of costs and their sum last; a budget that the books do not have is missing, and so is the
     *     part of it; never null
     */
    public static Tabell av(Arsutfall bok, Locale sprak) {
        Texter texter = Texter.of(Kostnadstabell.class, "prognos", sprak);
        Uppstallning uppstallning = Uppstallning.of(Rakningsslag.RESULTAT, sprak);
        Map<String, List<Radutfall>> avsnitten = new LinkedHashMap<>();
        bok.rader().stream()
                .filter(rad -> !rad.plats().intakt())
                .forEach(rad -> avsnitten
                        .computeIfAbsent(rad.plats().avsnitt(), nytt -> new ArrayList<>())
                        .add(rad));
        List<Rad> rader = new ArrayList<>();
        avsnitten.forEach((nyckel, av) ->
                rader.add(rad(nyckel, uppstallning.avsnittsnamn(nyckel), Rad.Slag.RAD, av, bok.manader())));
        rader.add(rad(
                Rad.SUMMA,
                texter.text("rad.kostnader"),
                Rad.Slag.SUMMA,
                avsnitten.values().stream().flatMap(List::stream).toList(),
                bok.manader()));
        return new Tabell(
                "kostnader",
                texter.text("rubrik.kostnader"),
                List.of(
                        new Kolumn(UTFALL, texter.text("kolumn.utfall"), Enhet.KR),
                        new Kolumn(BUDGET, texter.text("kolumn.periodbudget"), Enhet.KR),
                        new Kolumn(ANDEL, texter.text("kolumn.andel"), Enhet.PROCENT)),
                List.of(),
                rader,
                List.of(texter.text("fotnot.andel"), texter.text("fotnot.avrundning")));
    }

    private static Rad rad(String rad, String namn, Rad.Slag slag, List<Radutfall> av, int manader) {
        Belopp utfall = Belopp.summa(av.stream().map(ett -> ett.summa(manader)).toList());
        Optional<Belopp> budget = av.isEmpty() || av.stream().anyMatch(ett -> ett.periodbudget() == null)
                ? Optional.empty()
                : Optional.of(
                        Belopp.summa(av.stream().map(Radutfall::periodbudget).toList()));
        Map<String, Cell> celler = new LinkedHashMap<>();
        celler.put(UTFALL, Cell.belopp(utfall));
        celler.put(BUDGET, Cell.belopp(budget.orElse(null)));
        celler.put(
                ANDEL,
                budget.filter(ett -> ett.oren() > 0)
                        .<Cell>map(ett -> Cell.tal(procent(utfall, ett)))
                        .orElseGet(() -> Cell.saknas(Cell.Skal.EJ_BERAKNINGSBART)));
        return new Rad("", rad, namn, slag, celler);
    }

    private static BigDecimal procent(Belopp del, Belopp hela) {
        return Andel.of(del.oren(), hela.oren()).iProcent(0);
    }
}
