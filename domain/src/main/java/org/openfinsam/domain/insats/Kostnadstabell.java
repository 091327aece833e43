package org.openfinsam.domain.insats;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.openfinsam.domain.belopp.Avsnitt;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.belopp.Cell;
import org.openfinsam.domain.belopp.Enhet;
import org.openfinsam.domain.belopp.Kolumn;
import org.openfinsam.domain.belopp.Rad;
import org.openfinsam.domain.belopp.Tabell;
import org.openfinsam.domain.lag.Texter;
import org.openfinsam.domain.tid.Rakenskapsar;

/**
 * The budget of an application as a board reads it, as a {@link Tabell}: what each row costs year by year, and under it who pays
 * how much of the whole. What nobody pays has a row of its own, negative if more is paid than the rows cost. Thread-safe.
 *
 * @since 0.1
 */
public final class Kostnadstabell {

    /** The section of costs. */
    public static final String KOSTNADER = "kostnader";
    /** The section of who pays. */
    public static final String FINANSIERING = "finansiering";
    /** The row of what nobody pays. */
    public static final String OBETALT = "obetalt";

    private Kostnadstabell() {}

    /**
     * The table of an application.
     *
     * @param rader the rows, none null
     * @param ar the year to show when no row has any, not null
     * @param sprak the reader's locale: {@code en} gives English, every other Swedish; not null
     * @return the table with a column for each year, in kronor; never null
     */
    public static Tabell av(List<Kostnadsrad> rader, Rakenskapsar ar, Locale sprak) {
        Texter texter = Texter.of(Kostnadstabell.class, "kostnader", sprak);
        List<Finansieringssumma> summor = Finansieringssumma.of(rader);
        if (summor.isEmpty()) {
            summor = List.of(Finansieringssumma.of(ar, rader));
        }
        List<Rad> ut = new ArrayList<>();
        for (Kostnadsrad rad : rader) {
            ut.add(rad(
                    KOSTNADER,
                    Integer.toString(rad.nr()),
                    rad.namn(),
                    Rad.Slag.RAD,
                    summor,
                    summa -> rad.kostnad(summa.ar()).orElse(null)));
        }
        ut.add(rad(
                KOSTNADER,
                Rad.SUMMA,
                texter.text("rad.kostnader"),
                Rad.Slag.SUMMA,
                summor,
                Finansieringssumma::kostnad));
        SortedMap<Finansiar, String> finansiarer = new TreeMap<>();
        summor.forEach(summa -> summa.betalt()
                .keySet()
                .forEach(f -> finansiarer.put(
                        f, f.slag() == Finansiar.Slag.FORBUNDET ? texter.text("forbundet") : f.namn())));
        int nr = 0;
        for (Map.Entry<Finansiar, String> finansiar : finansiarer.entrySet()) {
            nr++;
            ut.add(rad(
                    FINANSIERING,
                    "finansiar-" + nr,
                    finansiar.getValue(),
                    Rad.Slag.RAD,
                    summor,
                    summa -> summa.betalt().get(finansiar.getKey())));
        }
        if (summor.stream().anyMatch(summa -> !rest(summa).arNoll())) {
            ut.add(rad(FINANSIERING, OBETALT, texter.text("rad.obetalt"), Rad.Slag.RAD, summor, Kostnadstabell::rest));
        }
        ut.add(rad(
                FINANSIERING,
                Rad.SUMMA,
                texter.text("rad.finansiering"),
                Rad.Slag.SUMMA,
                summor,
                summa -> summa(summa.betalt().values()).plus(rest(summa))));
        return new Tabell(
                "kostnader",
                texter.text("rubrik"),
                summor.stream()
                        .map(summa ->
                                new Kolumn(summa.ar().toString(), summa.ar().toString(), Enhet.KR))
                        .toList(),
                List.of(
                        new Avsnitt(KOSTNADER, texter.text("avsnitt.kostnader")),
                        new Avsnitt(FINANSIERING, texter.text("avsnitt.finansiering"))),
                ut,
                List.of());
    }

    private static Belopp rest(Finansieringssumma summa) {
        return summa.obetalt().minus(summa.overbetalt());
    }

    private static Belopp summa(Collection<Belopp> belopp) {
        return Belopp.summa(belopp);
    }

    private static Rad rad(
            String avsnitt,
            String nyckel,
            String namn,
            Rad.Slag slag,
            List<Finansieringssumma> summor,
            Function<Finansieringssumma, Belopp> belopp) {
        Map<String, Cell> celler = new LinkedHashMap<>();
        summor.forEach(summa -> celler.put(summa.ar().toString(), Cell.belopp(belopp.apply(summa))));
        return new Rad(avsnitt, nyckel, namn, slag, celler);
    }
}
