package org.openfinsam.domain.insats;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
 * What has been decided on a year's applications, as a {@link Tabell}: kind and reference of each decision, and for three years what the
 * association has bound itself to and what is a direction. Decisions that stand are summed; revoked ones stand below and
 * count in nothing. Thread-safe.
 *
 * @since 0.1
 */
public final class Beslutstabell {

    /** The section of decisions that stand. */
    public static final String GALLER = "galler";
    /** The section of revoked decisions. */
    public static final String ATERKALLAT = "aterkallat";
    /** The column of what was decided. */
    public static final String SLAG = "slag";
    /** The column of where it stands. */
    public static final String BESLUT = "beslut";

    private static final int AR = 3;

    private Beslutstabell() {}

    /**
     * The column of what is bound in a year, in kronor.
     *
     * @param ar the year, not null
     * @return its key, never null
     */
    public static String atagande(Rakenskapsar ar) {
        return "atagande-" + ar;
    }

    /**
     * The column of what is a direction for a year, in kronor; only there when a decision in force has one.
     *
     * @param ar the year, not null
     * @return its key, never null
     */
    public static String inriktning(Rakenskapsar ar) {
        return "inriktning-" + ar;
    }

    /**
     * The table of a year's call.
     *
     * @param askanden the applications that the decisions are about, not null
     * @param beslut the decisions in order, not null
     * @param ar the first of the three years, not null
     * @param sprak the reader's locale: {@code en} gives English, every other Swedish; not null
     * @return the table, never null
     * @throws IllegalArgumentException if a decision is about an application that is not there
     */
    public static Tabell av(List<Askande> askanden, List<Askandebeslut> beslut, Rakenskapsar ar, Locale sprak) {
        Texter texter = Texter.of(Beslutstabell.class, "beslut", sprak);
        Map<AskandeId, String> namn = new HashMap<>();
        askanden.forEach(a -> namn.put(a.id(), a.innehall().namn()));
        beslut.stream().filter(b -> !namn.containsKey(b.askande())).findFirst().ifPresent(b -> {
            throw new IllegalArgumentException("Not among the applications: " + b.askande());
        });
        List<Rakenskapsar> aren = new ArrayList<>();
        for (Rakenskapsar ett = ar; aren.size() < AR; ett = ett.nasta()) {
            aren.add(ett);
        }
        List<Kolumn> kolumner = new ArrayList<>();
        kolumner.add(new Kolumn(SLAG, texter.text("kolumn.slag"), Enhet.TEXT));
        kolumner.add(new Kolumn(BESLUT, texter.text("kolumn.beslut"), Enhet.TEXT));
        aren.forEach(ett -> kolumner.add(
                new Kolumn(atagande(ett), texter.text("kolumn.atagande", Map.of("ar", ett.toString())), Enhet.KR)));
        List<Rakenskapsar> menade = aren.stream()
                .filter(ett -> beslut.stream().anyMatch(b -> b.inriktningar().containsKey(ett)))
                .toList();
        menade.forEach(ett -> kolumner.add(
                new Kolumn(inriktning(ett), texter.text("kolumn.inriktning", Map.of("ar", ett.toString())), Enhet.KR)));
        List<Rad> rader = new ArrayList<>();
        List<Askandebeslut> galler =
                beslut.stream().filter(Askandebeslut::galler).toList();
        galler.forEach(b -> rader.add(rad(GALLER, b, namn.get(b.askande()), aren, menade, texter)));
        rader.add(summa(galler, aren, menade, texter));
        beslut.stream()
                .filter(b -> !b.galler())
                .forEach(b -> rader.add(rad(ATERKALLAT, b, namn.get(b.askande()), aren, menade, texter)));
        return new Tabell(
                "askandebeslut",
                texter.text("rubrik", Map.of("ar", ar.toString())),
                kolumner,
                List.of(
                        new Avsnitt(GALLER, texter.text("avsnitt.galler")),
                        new Avsnitt(ATERKALLAT, texter.text("avsnitt.aterkallat"))),
                rader,
                List.of(texter.text("fotnot")));
    }

    private static Rad rad(
            String avsnitt,
            Askandebeslut beslut,
            String namn,
            List<Rakenskapsar> aren,
            List<Rakenskapsar> menade,
            Texter texter) {
        Map<String, Cell> celler = new LinkedHashMap<>();
        celler.put(SLAG, new Cell.Ord(texter.text("slag." + beslut.slag())));
        celler.put(BESLUT, new Cell.Ord(beslut.beslut().toString()));
        belopp(
                celler,
                aren,
                menade,
                ar -> beslut.ataganden().get(ar),
                ar -> beslut.inriktningar().get(ar));
        return new Rad(avsnitt, beslut.id().toString(), namn, Rad.Slag.RAD, celler);
    }

    private static Rad summa(
            List<Askandebeslut> galler, List<Rakenskapsar> aren, List<Rakenskapsar> menade, Texter texter) {
        Map<String, Cell> celler = new LinkedHashMap<>();
        celler.put(SLAG, new Cell.Ord(""));
        celler.put(BESLUT, new Cell.Ord(""));
        belopp(
                celler,
                aren,
                menade,
                ar -> Askandebeslut.atagande(galler, ar),
                ar -> Askandebeslut.inriktning(galler, ar));
        return new Rad(GALLER, Rad.SUMMA, texter.text("rad.SUMMA"), Rad.Slag.SUMMA, celler);
    }

    private static void belopp(
            Map<String, Cell> celler,
            List<Rakenskapsar> aren,
            List<Rakenskapsar> menade,
            Function<Rakenskapsar, Belopp> atagande,
            Function<Rakenskapsar, Belopp> inriktning) {
        aren.forEach(ar -> celler.put(atagande(ar), Cell.belopp(atagande.apply(ar))));
        menade.forEach(ar -> celler.put(inriktning(ar), Cell.belopp(inriktning.apply(ar))));
    }
}
