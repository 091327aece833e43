package org.openfinsam.domain.medel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.openfinsam.domain.belopp.Cell;
import org.openfinsam.domain.belopp.Enhet;
import org.openfinsam.domain.belopp.Kolumn;
import org.openfinsam.domain.belopp.Rad;
import org.openfinsam.domain.belopp.Tabell;
import org.openfinsam.domain.belopp.Talformat;
import org.openfinsam.domain.lag.Texter;

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
