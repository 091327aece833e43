package org.openfinsam.domain.medel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openfinsam.domain.belopp.Andel;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.belopp.Cell;
import org.openfinsam.domain.belopp.Enhet;
import org.openfinsam.domain.belopp.Kolumn;
import org.openfinsam.domain.belopp.Rad;
import org.openfinsam.domain.belopp.Tabell;
import org.openfinsam.domain.belopp.Talformat;
import org.openfinsam.domain.lag.Texter;
import org.openfinsam.domain.tid.Rakenskapsar;

/**
 * An association's own capital from year to year as a table: a row for each year, in kronor.
 *
 * <p>A year that does not open where the year before closed is told in a footnote: own capital does not change between New
 * Year's Eve and New Year's Day.
 *
 * @since 0.1
 */
public final class Kapitaltabell {

    /** Key of the column of opening balances. */
    public static final String INGAENDE = "ingaende";

    /** Key of the column of results. */
    public static final String RESULTAT = "resultat";

    /** Key of the column of transfers. */
    public static final String OVERFORINGAR = "overforingar";

    /** Key of the column of closing balances. */
    public static final String UTGAENDE = "utgaende";

    /** Key of the column of the closing balance as a share of the year's money. */
    public static final String ANDEL = "andel";

    private Kapitaltabell() {}

    /**
     * The table of some years.
     *
     * @param aren the years, in any order, not null
     * @param sprak the reader's locale, not null; English, or Swedish for every other
     * @return the table, the latest year first; never null
     */
    public static Tabell av(List<EgetKapital> aren, Locale sprak) {
        Texter texter = Texter.of(Kapitaltabell.class, "kapitaltabell", sprak);
        List<EgetKapital> ordnade = aren.stream()
                .sorted(Comparator.comparing(EgetKapital::ar).reversed())
                .toList();
        List<String> fotnoter = new ArrayList<>();
        fotnoter.add(texter.text("fotnot.utgaende"));
        for (int i = 1; i < ordnade.size(); i++) {
            hopp(ordnade.get(i), ordnade.get(i - 1), texter, Talformat.of(sprak))
                    .forEach(fotnoter::add);
        }
        fotnoter.add(texter.text("fotnot.avrundning"));
        return new Tabell(
                "kapital",
                texter.text("rubrik"),
                Stream.of(INGAENDE, RESULTAT, OVERFORINGAR, UTGAENDE)
                        .map(nyckel -> new Kolumn(nyckel, texter.text("kolumn." + nyckel), Enhet.KR))
                        .toList(),
                List.of(),
                ordnade.stream()
                        .map(ett -> new Rad(
                                "",
                                ett.ar().toString(),
                                ett.ar().toString(),
                                Rad.Slag.RAD,
                                Map.of(
                                        INGAENDE, Cell.belopp(ett.ingaende()),
                                        RESULTAT, Cell.belopp(ett.resultat()),
                                        OVERFORINGAR, Cell.belopp(ett.overforingar()),
                                        UTGAENDE, Cell.belopp(ett.utgaende()))))
                        .toList(),
                fotnoter);
    }

    /**
     * The table of some years beside the members' money of each.
     *
     * @param aren the years, in any order, not null
     * @param medel the members' money by year, not null; a year whose capital is not known gets a row of missing values, and
     *     a year whose money is not here, or not above zero, has no share
     * @param sprak the reader's locale, not null; English, or Swedish for every other
     * @return the table, the latest year first, with the share in whole per cent and what it is of; never null
     */
    public static Tabell av(List<EgetKapital> aren, Map<Rakenskapsar, Belopp> medel, Locale sprak) {
        Texter texter = Texter.of(Kapitaltabell.class, "kapitaltabell", sprak);
        Tabell kand = av(aren, sprak);
        Map<Rakenskapsar, EgetKapital> kapital =
                aren.stream().collect(Collectors.toMap(EgetKapital::ar, Function.identity()));
        return new Tabell(
                kand.nyckel(),
                kand.rubrik(),
                Stream.concat(
                                kand.kolumner().stream(),
                                Stream.of(new Kolumn(ANDEL, texter.text("kolumn.andel"), Enhet.TEXT)))
                        .toList(),
                List.of(),
                Stream.concat(kapital.keySet().stream(), medel.keySet().stream())
                        .distinct()
                        .sorted(Comparator.reverseOrder())
                        .map(ar -> rad(
                                ar,
                                kand.rad("", ar.toString()),
                                andel(kapital.get(ar), medel.get(ar), texter, Talformat.of(sprak))))
                        .toList(),
                kand.fotnoter());
    }

    private static Rad rad(Rakenskapsar ar, Optional<Rad> kand, Cell andel) {
        Map<String, Cell> celler = new HashMap<>();
        Stream.of(INGAENDE, RESULTAT, OVERFORINGAR, UTGAENDE)
                .forEach(nyckel -> celler.put(nyckel, Cell.saknas(Cell.Skal.EJ_ANGIVET)));
        kand.ifPresent(rad -> celler.putAll(rad.celler()));
        celler.put(ANDEL, andel);
        return new Rad("", ar.toString(), ar.toString(), Rad.Slag.RAD, celler);
    }

    private static Cell andel(EgetKapital kapital, Belopp medel, Texter texter, Talformat format) {
        if (kapital == null || medel == null || medel.oren() <= 0) {
            return Cell.saknas(Cell.Skal.EJ_BERAKNINGSBART);
        }
        return new Cell.Ord(texter.text(
                "andel",
                Map.of(
                        "andel",
                        format.procent(
                                Andel.of(kapital.utgaende().oren(), medel.oren())
                                        .iProcent(0),
                                0),
                        "medel",
                        format.belopp(medel))));
    }

    private static Stream<String> hopp(EgetKapital fore, EgetKapital nu, Texter texter, Talformat format) {
        if (!fore.ar().nasta().equals(nu.ar()) || fore.utgaende().equals(nu.ingaende())) {
            return Stream.empty();
        }
        return Stream.of(texter.text(
                "fotnot.hopp",
                Map.of(
                        "ar", nu.ar().toString(),
                        "ingaende", format.belopp(nu.ingaende()),
                        "utgaende", format.belopp(fore.utgaende()))));
    }
}
