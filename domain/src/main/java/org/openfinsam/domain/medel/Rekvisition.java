package org.openfinsam.domain.medel;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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
 * A request to one member to pay one instalment of what it has decided to contribute.
 *
 * <p>Only what is decided is requested. Immutable and thread-safe.
 *
 * @param ar the year, not null
 * @param post the member's row with its decision, not null
 * @param delbetalningar all instalments of it, in order, summing to what is decided; not null
 * @param nr which of them is requested, from 1
 * @since 0.1
 */
public record Rekvisition(Rakenskapsar ar, Intaktspost post, List<Delbetalning> delbetalningar, int nr) {

    /** Key of the column of amounts, in kronor. */
    public static final String BELOPP = "belopp";
    /** Key of the row of the instalment that is requested. */
    public static final String DENNA = "denna";

    /**
     * Checks and copies.
     *
     * @param ar the year, not null
     * @param post the member's row, not null
     * @param delbetalningar all instalments, none null
     * @param nr which of them
     * @throws IllegalArgumentException if there is no such instalment
     */
    public Rekvisition {
        delbetalningar = List.copyOf(delbetalningar);
        if (nr < 1 || nr > delbetalningar.size()) {
            throw new IllegalArgumentException("Instalment " + nr + " of " + delbetalningar.size());
        }
    }

    /**
     * The requests of an instalment, one to each member that has decided.
     *
     * @param ar the year, not null
     * @param nr the instalment, from 1
     * @return the requests in the order of the year's rows, as they are shown; empty without a plan or decisions; never null
     * @throws IllegalArgumentException if the plan has no such instalment
     */
    public static List<Rekvisition> av(Bidragsar ar, int nr) {
        return ar.visatLage().stream()
                .map(Intaktslage::post)
                .flatMap(post -> Optional.of(ar.delbetalningar(post)).filter(del -> !del.isEmpty()).stream()
                        .map(delbetalningar -> new Rekvisition(ar.ar(), post, delbetalningar, nr)))
                .toList();
    }

    /**
     * The instalment that is requested.
     *
     * @return the instalment, never null
     */
    public Delbetalning denna() {
        return delbetalningar.get(nr - 1);
    }

    /**
     * What tells this request from every other of the association: year, payer and instalment.
     *
     * @return the reference, for example {@code 2017-2480-1}; never null
     */
    public String referens() {
        return ar + "-" + betalare() + "-" + nr;
    }

    private String betalare() {
        Givare givare = post.givare();
        String vem = givare.kod().orElse(givare.namn());
        // Gotland may pay twice under one code: as municipality and as region (FL 5 a §).
        return givare.part()
                .map(part -> switch (part) {
                    case FORSAKRINGSKASSAN -> "FK";
                    case ARBETSFORMEDLINGEN -> "AF";
                    case REGION -> "R" + vem;
                    case KOMMUN -> vem;
                })
                .orElse(vem);
    }

    /**
     * The request as a table: the year's contribution, what was requested before, this, and what remains.
     *
     * @param sprak the reader's locale: {@code en} gives English, every other Swedish; not null
     * @return the table, never null; its footnotes say who decided, what the instalment is for, by when and exactly how much
     *     is to be paid, and under which reference
     */
    public Tabell tabell(Locale sprak) {
        Texter texter = Texter.of(Rekvisition.class, "rekvisition", sprak);
        Talformat format = Talformat.of(sprak);
        Map<String, String> ord = Map.of(
                "namn", post.givare().namn(),
                "ar", ar.toString(),
                "nr", Integer.toString(nr),
                "antal", Integer.toString(delbetalningar.size()),
                "fran", format.datum(denna().period().fran()),
                "till", format.datum(denna().period().till()),
                "forfaller", format.datum(denna().forfaller()),
                "belopp", format.belopp(denna().belopp()),
                "referens", referens(),
                "beslut", post.beslut().map(Object::toString).orElse(texter.text("beslut.saknas")));
        Map<String, Belopp> belopp = new LinkedHashMap<>();
        belopp.put("arsbidrag", post.beslutat().orElseThrow());
        belopp.put("tidigare", summa(delbetalningar.subList(0, nr - 1)));
        belopp.put(DENNA, denna().belopp());
        belopp.put("aterstar", summa(delbetalningar.subList(nr, delbetalningar.size())));
        return new Tabell(
                "rekvisition-" + referens(),
                texter.text("rubrik", ord),
                List.of(new Kolumn(BELOPP, texter.text("kolumn.belopp"), Enhet.KR)),
                List.of(),
                belopp.entrySet().stream()
                        .map(rad -> new Rad(
                                "",
                                rad.getKey(),
                                texter.text("rad." + rad.getKey(), ord),
                                rad.getKey().equals(DENNA) ? Rad.Slag.SUMMA : Rad.Slag.RAD,
                                Map.of(BELOPP, Cell.belopp(rad.getValue()))))
                        .toList(),
                List.of(
                        texter.text("fotnot.betala", ord),
                        texter.text("fotnot.period", ord),
                        texter.text("fotnot.beslut", ord),
                        texter.text("fotnot.referens", ord)));
    }

    /**
     * The requisitions of one instalment as one table, for whoever sends them or watches for the money: payer, amount,
     * last day, reference and decision.
     *
     * @param ar the year, not null
     * @param nr which instalment, from 1
     * @param sprak the reader's locale, not null; English, or Swedish for every other
     * @return a row for each member that has decided, closed by their sum; no rows without a plan; never null
     * @throws IllegalArgumentException if the plan has not so many instalments
     */
    public static Tabell lista(Bidragsar ar, int nr, Locale sprak) {
        Texter texter = Texter.of(Rekvisition.class, "rekvisition", sprak);
        List<Rekvisition> alla = av(ar, nr);
        List<Rad> rader = new ArrayList<>();
        for (Rekvisition en : alla) {
            rader.add(new Rad(
                    "",
                    en.referens(),
                    en.post.givare().namn(),
                    Rad.Slag.RAD,
                    Map.of(
                            BELOPP,
                            Cell.belopp(en.denna().belopp()),
                            "forfaller",
                            new Cell.Ord(Talformat.of(sprak).datum(en.denna().forfaller())),
                            "referens",
                            new Cell.Ord(en.referens()),
                            "beslut",
                            new Cell.Ord(
                                    en.post.beslut().map(Object::toString).orElse(texter.text("beslut.saknas"))))));
        }
        if (!rader.isEmpty()) {
            rader.add(new Rad(
                    "",
                    Rad.SUMMA,
                    texter.text("rad.SUMMA"),
                    Rad.Slag.SUMMA,
                    Map.of(
                            BELOPP,
                            Cell.belopp(Belopp.summa(
                                    alla.stream().map(en -> en.denna().belopp()).toList())))));
        }
        return new Tabell(
                "rekvisitioner",
                texter.text("lista.rubrik", Map.of("ar", ar.ar().toString(), "nr", Integer.toString(nr))),
                List.of(
                        new Kolumn(BELOPP, texter.text("kolumn.belopp"), Enhet.KR),
                        new Kolumn("forfaller", texter.text("kolumn.forfaller"), Enhet.TEXT),
                        new Kolumn("referens", texter.text("kolumn.referens"), Enhet.TEXT),
                        new Kolumn("beslut", texter.text("kolumn.beslut"), Enhet.TEXT)),
                List.of(),
                rader,
                List.of(texter.text("fotnot.delar")));
    }

    private static Belopp summa(List<Delbetalning> delbetalningar) {
        return Belopp.summa(delbetalningar.stream().map(Delbetalning::belopp).toList());
    }

    /**
     * All requests of a year as one table: a row for each member that has decided, a column for each instalment, headed by
     * its last day to pay.
     *
     * @param ar the year, not null
     * @param sprak the reader's locale: {@code en} gives English, every other Swedish; not null
     * @return the table, without rows if there is no plan or no decision; its columns are {@code del1}, {@code del2} and so on
     *     and {@value Bidragsartabell#BESLUTAT}, their sum; never null
     */
    public static Tabell plan(Bidragsar ar, Locale sprak) {
        Texter texter = Texter.of(Rekvisition.class, "rekvisition", sprak);
        Map<String, Kolumn> kolumner = new LinkedHashMap<>();
        List<Partrader.Medlemsrad> medlemmar = ar.visatLage().stream()
                .map(Intaktslage::post)
                .filter(post -> !ar.delbetalningar(post).isEmpty())
                .map(post -> {
                    Map<String, Cell> celler = new LinkedHashMap<>();
                    for (Delbetalning del : ar.delbetalningar(post)) {
                        String nyckel = "del" + del.nr();
                        kolumner.put(
                                nyckel, new Kolumn(nyckel, Talformat.of(sprak).datum(del.forfaller()), Enhet.KR));
                        celler.put(nyckel, Cell.belopp(del.belopp()));
                    }
                    celler.put(
                            Bidragsartabell.BESLUTAT,
                            Cell.belopp(post.beslutat().orElseThrow()));
                    return new Partrader.Medlemsrad(post.givare(), celler, Map.of());
                })
                .toList();
        kolumner.put(
                Bidragsartabell.BESLUTAT, new Kolumn(Bidragsartabell.BESLUTAT, texter.text("kolumn.hela"), Enhet.KR));
        return new Tabell(
                "betalningsplan",
                texter.text("plan.rubrik", Map.of("ar", ar.ar().toString())),
                List.copyOf(kolumner.values()),
                List.of(),
                Partrader.av(medlemmar, sprak, celler -> celler, false),
                List.of(texter.text("fotnot.delar")));
    }
}
