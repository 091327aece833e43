package org.openfinsam.domain.insats;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
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
 * Who pays each row of costs in a year, as a {@link Tabell}: one column for each payer, and one for what nobody pays.
 *
 * <p>The parts of the work are sections with sums of their own. A cell without amount means that the payer has promised
 * nothing for that row; what is paid above the cost is negative in the last column. Thread-safe.
 *
 * @since 0.1
 */
public final class Finansieringstabell {

    /** Key of the column of what a row costs, in kronor. */
    public static final String KOSTNAD = "kostnad";
    /** Key of the column of what is left to pay, in kronor; negative if too much is paid. */
    public static final String OBETALT = "obetalt";
    /** The row that closes the table. */
    public static final String TOTALT = "TOTALT";

    private final List<Kostnadsrad> rader;
    private final Rakenskapsar ar;
    private final List<Finansiar> finansiarer;
    private final Texter texter;

    private Finansieringstabell(List<Kostnadsrad> rader, Rakenskapsar ar, Locale sprak) {
        this.rader = List.copyOf(rader);
        this.ar = Objects.requireNonNull(ar, "ar");
        this.finansiarer = List.copyOf(Finansieringssumma.of(ar, rader).betalt().keySet());
        this.texter = Texter.of(Finansieringstabell.class, "finansiering", sprak);
    }

    /**
     * The table of a year.
     *
     * @param rader the rows, none null
     * @param ar the year, not null
     * @param sprak the reader's locale: {@code en} gives English, every other Swedish; not null
     * @return the table, never null
     */
    public static Tabell av(List<Kostnadsrad> rader, Rakenskapsar ar, Locale sprak) {
        return new Finansieringstabell(rader, ar, sprak).tabell();
    }

    /**
     * The key of a payer's column.
     *
     * @param finansiar the payer, not null
     * @return the key, never blank
     */
    public static String kolumn(Finansiar finansiar) {
        return finansiar.slag() + " " + finansiar.namn();
    }

    private Tabell tabell() {
        List<String> delar = rader.stream().map(Kostnadsrad::del).distinct().toList();
        List<Rad> tabellrader = new ArrayList<>();
        for (String del : delar) {
            List<Kostnadsrad> delens =
                    rader.stream().filter(rad -> rad.del().equals(del)).toList();
            delens.forEach(rad -> tabellrader.add(
                    new Rad(del, rad.nr() + " " + rad.resurs(), rad.resurs(), Rad.Slag.RAD, celler(rad))));
            if (!del.isBlank()) {
                tabellrader.add(summa(del, Rad.SUMMA, delens));
            }
        }
        tabellrader.add(summa("", TOTALT, rader));
        List<Kolumn> kolumner = new ArrayList<>();
        kolumner.add(new Kolumn(KOSTNAD, texter.text("kolumn.kostnad"), Enhet.KR));
        finansiarer.forEach(f -> kolumner.add(new Kolumn(kolumn(f), f.namn(), Enhet.KR)));
        kolumner.add(new Kolumn(OBETALT, texter.text("kolumn.obetalt"), Enhet.KR));
        return new Tabell(
                "finansiering",
                texter.text("rubrik", Map.of("ar", ar.toString())),
                kolumner,
                delar.stream()
                        .filter(del -> !del.isBlank())
                        .map(del -> new Avsnitt(del, del))
                        .toList(),
                tabellrader,
                List.of(texter.text("fotnot")));
    }

    private Map<String, Cell> celler(Kostnadsrad rad) {
        Map<String, Cell> celler = new LinkedHashMap<>();
        celler.put(KOSTNAD, Cell.belopp(rad.kostnad(ar).orElse(null)));
        for (Finansiar finansiar : finansiarer) {
            Belopp betalt = rad.betalt(ar, finansiar);
            if (!betalt.arNoll()) {
                celler.put(kolumn(finansiar), Cell.belopp(betalt));
            }
        }
        celler.put(OBETALT, Cell.belopp(rad.rest(ar)));
        return celler;
    }

    /** The rest of a sum may be zero where one row lacks what another has too much: so it is the sum of its column, and no more. */
    private Rad summa(String avsnitt, String nyckel, List<Kostnadsrad> delens) {
        Finansieringssumma summa = Finansieringssumma.of(ar, delens);
        Map<String, Cell> celler = new LinkedHashMap<>();
        celler.put(KOSTNAD, Cell.belopp(summa.kostnad()));
        finansiarer.forEach(f -> celler.put(kolumn(f), Cell.belopp(summa.av(f))));
        celler.put(OBETALT, Cell.belopp(summa.obetalt().minus(summa.overbetalt())));
        return new Rad(avsnitt, nyckel, texter.text("rad." + nyckel), Rad.Slag.SUMMA, celler);
    }
}
