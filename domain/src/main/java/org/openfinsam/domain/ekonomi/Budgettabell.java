package org.openfinsam.domain.ekonomi;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.openfinsam.domain.belopp.Avsnitt;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.belopp.Cell;
import org.openfinsam.domain.belopp.Enhet;
import org.openfinsam.domain.belopp.Kolumn;
import org.openfinsam.domain.belopp.Rad;
import org.openfinsam.domain.belopp.Tabell;
import org.openfinsam.domain.lag.Texter;
import org.openfinsam.domain.medel.EgetKapital;
import org.openfinsam.domain.tid.Rakenskapsar;

/**
 * A version of a {@link Budget} as a table: its three years side by side, and below the result what carries it.
 *
 * @since 0.1
 */
public final class Budgettabell {

    /** Key of the column that says how far a row has come. */
    public static final String LAGE = "lage";

    /** Section of sums over the other sections. */
    public static final String TOTAL = "total";

    /** Section of own capital. */
    public static final String KAPITAL = "egetkapital";

    private Budgettabell() {}

    /**
     * The table of a version.
     *
     * @param budget the version, not null
     * @param sprak the reader's locale: {@code en} gives English, every other Swedish; not null
     * @return the table, in kronor, with a column for each year named by it; never null
     */
    public static Tabell av(Budget budget, Locale sprak) {
        Texter texter = Texter.of(Budgettabell.class, "budget", sprak);
        List<Avsnitt> avsnitt = new ArrayList<>();
        List<Rad> rader = new ArrayList<>();
        for (Budgetslag slag : Budgetslag.values()) {
            List<Budgetrad> slagets =
                    budget.rader().stream().filter(rad -> rad.slag() == slag).toList();
            if (!slagets.isEmpty()) {
                avsnitt.add(new Avsnitt(nyckel(slag), namn(slag, sprak)));
                slagets.forEach(rad -> rader.add(rad(budget, rad, texter)));
                rader.add(summa(
                        budget, nyckel(slag), Rad.SUMMA, texter.text("summa." + slag), ar -> budget.summa(slag, ar)));
            }
        }
        avsnitt.add(new Avsnitt(TOTAL, texter.text("avsnitt.total")));
        rader.add(summa(budget, TOTAL, "kostnader", texter.text("rad.kostnader"), budget::kostnader));
        rader.add(summa(budget, TOTAL, "resultat", texter.text("rad.resultat"), budget::resultat));
        avsnitt.add(new Avsnitt(KAPITAL, texter.text("avsnitt.egetkapital")));
        rader.add(kapital(budget, "ingaende", texter.text("rad.ingaende"), Rad.Slag.RAD, EgetKapital::ingaende));
        rader.add(kapital(budget, "arets", texter.text("rad.arets"), Rad.Slag.RAD, EgetKapital::resultat));
        rader.add(kapital(budget, "utgaende", texter.text("rad.utgaende"), Rad.Slag.SUMMA, EgetKapital::utgaende));
        return new Tabell(
                "budget",
                texter.text(
                        "rubrik",
                        Map.of(
                                "fran",
                                budget.ar().toString(),
                                "till",
                                sista(budget).toString())),
                kolumner(budget, texter),
                avsnitt,
                rader,
                List.of(texter.text("fotnot.kapital"), texter.text("fotnot.tomt"), texter.text("fotnot.avrundning")));
    }

    private static Rakenskapsar sista(Budget budget) {
        return budget.aren().get(Budget.AR - 1);
    }

    private static List<Kolumn> kolumner(Budget budget, Texter texter) {
        List<Kolumn> kolumner = new ArrayList<>();
        kolumner.add(new Kolumn(LAGE, texter.text("kolumn.lage"), Enhet.TEXT));
        for (Rakenskapsar ar : budget.aren()) {
            kolumner.add(new Kolumn(
                    ar.toString(),
                    texter.text(ar.equals(budget.ar()) ? "kolumn.budget" : "kolumn.plan", Map.of("ar", ar.toString())),
                    Enhet.KR));
        }
        return kolumner;
    }

    private static Rad rad(Budget budget, Budgetrad rad, Texter texter) {
        Map<String, Cell> celler = new LinkedHashMap<>();
        celler.put(LAGE, new Cell.Ord(texter.text("lage." + rad.lage())));
        for (Rakenskapsar ar : budget.aren()) {
            Optional<Belopp> belopp = rad.belopp().get(budget.plats(ar));
            celler.put(ar.toString(), Cell.belopp(belopp.orElse(null)));
        }
        return new Rad(nyckel(rad.slag()), rad.namn(), rad.namn(), Rad.Slag.RAD, celler);
    }

    private static Rad summa(
            Budget budget, String avsnitt, String rad, String namn, Function<Rakenskapsar, Belopp> belopp) {
        Map<String, Cell> celler = new LinkedHashMap<>();
        celler.put(LAGE, new Cell.Ord(""));
        budget.aren()
                .forEach(ar -> celler.put(
                        ar.toString(), budget.arPlanerat(ar) ? Cell.belopp(belopp.apply(ar)) : Cell.belopp(null)));
        return new Rad(avsnitt, rad, namn, Rad.Slag.SUMMA, celler);
    }

    private static Rad kapital(
            Budget budget, String rad, String namn, Rad.Slag slag, Function<EgetKapital, Belopp> belopp) {
        Map<String, Cell> celler = new LinkedHashMap<>();
        celler.put(LAGE, new Cell.Ord(""));
        budget.egetKapital().stream()
                .takeWhile(ett -> budget.arPlanerat(ett.ar()))
                .forEach(ett -> celler.put(ett.ar().toString(), Cell.belopp(belopp.apply(ett))));
        return new Rad(KAPITAL, rad, namn, slag, celler);
    }

    /**
     * The section key of a kind.
     *
     * @param slag the kind, not null
     * @return for example {@code insatsnara}, never null
     */
    public static String nyckel(Budgetslag slag) {
        return slag.name().toLowerCase(Locale.ROOT);
    }

    /**
     * What people call a kind.
     *
     * @param slag the kind, not null
     * @param sprak the reader's locale: {@code en} gives English, every other Swedish; not null
     * @return the heading of its section, never null
     */
    public static String namn(Budgetslag slag, Locale sprak) {
        return Texter.of(Budgettabell.class, "budget", sprak).text("avsnitt." + slag);
    }
}
