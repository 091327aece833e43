package org.openfinsam.domain.insats;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openfinsam.domain.belopp.Andel;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.belopp.Cell;
import org.openfinsam.domain.belopp.Enhet;
import org.openfinsam.domain.belopp.Kolumn;
import org.openfinsam.domain.belopp.Rad;
import org.openfinsam.domain.belopp.Tabell;
import org.openfinsam.domain.lag.Texter;
import org.openfinsam.domain.tid.Rakenskapsar;

/**
 * What is known of an <i>insats</i>, how it becomes ordinary work and what is agreed of it, as {@link Tabell}s. Thread-safe.
 *
 * @since 0.1
 */
public final class Insatstabeller {

    /** Key of the column of all years together, in kronor. */
    public static final String SUMMA = "summa";
    /** Key of the row of what nobody is said to pay; negative if more is paid than it costs. */
    public static final String OFORKLARAT = "OFORKLARAT";
    /** Key of the column of the least share of full time, in per cent. */
    public static final String LAGST = "lagst";
    /** Key of the column of the most. */
    public static final String HOGST = "hogst";
    /** Key of the column of what a year costs, in kronor. */
    public static final String KOSTNAD = "kostnad";
    /** Key of the column of what the association pays of it. */
    public static final String FORBUNDETS = "forbundets";
    /** Key of the column of what the others have promised. */
    public static final String LOFTE = "lofte";
    /** Key of the column of what nobody has promised; negative if there is more than it costs. */
    public static final String GLAPP = "glapp";

    private final Texter texter;

    private Insatstabeller(Locale sprak) {
        texter = Texter.of(Insatstabeller.class, "insats", sprak);
    }

    /**
     * Who works in an <i>insats</i>, with the sums low and high.
     *
     * @param insats the insats, not null
     * @param sprak the reader's locale: {@code en} gives English, every other Swedish; not null
     * @return the table; a role by need has no share, and is in no sum; never null
     */
    public static Tabell bemanning(Insats insats, Locale sprak) {
        return new Insatstabeller(sprak).bemanning(insats.bemanning());
    }

    /**
     * Who pays an <i>insats</i> each year, what it costs and what is not explained.
     *
     * @param insats the insats, not null
     * @param sprak the reader's locale, not null
     * @return the table, never null
     */
    public static Tabell medel(Insats insats, Locale sprak) {
        return new Insatstabeller(sprak).pengar(insats);
    }

    /**
     * How the association's money tapers off, against what the others have promised.
     *
     * @param implementering the implementation, not null
     * @param sprak the reader's locale, not null
     * @return the table with a row for each year, never null
     */
    public static Tabell trappa(Implementering implementering, Locale sprak) {
        return new Insatstabeller(sprak).trappan(implementering);
    }

    /**
     * The money of an agreement, as rows of the budget.
     *
     * @param avtal the agreement, not null
     * @param sprak the reader's locale, not null
     * @return the table with a column for each year, never null
     */
    public static Tabell avtal(Overenskommelse avtal, Locale sprak) {
        return new Insatstabeller(sprak).avtalet(avtal);
    }

    private Tabell bemanning(List<Bemanning> bemanning) {
        List<Rad> rader = new ArrayList<>(IntStream.range(0, bemanning.size())
                .mapToObj(nr -> rad(nr, bemanning.get(nr)))
                .toList());
        Bemanning.Summa summa = Bemanning.summa(bemanning);
        boolean vidBehov = summa.vidBehov() > 0;
        rader.add(new Rad(
                "",
                Rad.SUMMA,
                vidBehov
                        ? texter.text("rad.bemanning.behov", Map.of("antal", Integer.toString(summa.vidBehov())))
                        : texter.text("rad.bemanning"),
                Rad.Slag.SUMMA,
                Map.of(LAGST, procent(summa.lagst()), HOGST, procent(summa.hogst()))));
        return new Tabell(
                "bemanning",
                texter.text("bemanning"),
                List.of(
                        new Kolumn("roll", texter.text("kolumn.roll"), Enhet.TEXT),
                        new Kolumn(LAGST, texter.text("kolumn.lagst"), Enhet.PROCENT),
                        new Kolumn(HOGST, texter.text("kolumn.hogst"), Enhet.PROCENT),
                        new Kolumn("kontakt", texter.text("kolumn.kontakt"), Enhet.TEXT),
                        new Kolumn("ersattare", texter.text("kolumn.ersattare"), Enhet.TEXT),
                        new Kolumn("betalar", texter.text("kolumn.betalar"), Enhet.TEXT)),
                List.of(),
                rader,
                List.of(texter.text(vidBehov ? "fotnot.bemanning.behov" : "fotnot.bemanning")));
    }

    private Rad rad(int nr, Bemanning en) {
        Map<String, Cell> celler = new LinkedHashMap<>();
        celler.put("roll", new Cell.Ord(en.roll()));
        if (!en.omfattning().arVidBehov()) {
            celler.put(LAGST, procent(en.omfattning().lagst()));
            celler.put(HOGST, procent(en.omfattning().hogst()));
        }
        celler.put("kontakt", new Cell.Ord(texter.text("kontakt." + en.kontaktperson())));
        celler.put("ersattare", ord(en.ersattare()));
        celler.put("betalar", ord(en.betalar() == null ? null : en.betalar().namn()));
        return new Rad("", (nr + 1) + " " + en.part().namn(), en.part().namn(), Rad.Slag.RAD, celler);
    }

    private Tabell pengar(Insats insats) {
        List<Finansiar> finansiarer = insats.medel().stream()
                .map(Insatsmedel::finansiar)
                .distinct()
                .sorted()
                .toList();
        List<Rad> rader = new ArrayList<>();
        finansiarer.forEach(f -> rader.add(arsrad(
                Finansieringstabell.kolumn(f),
                f.namn(),
                Rad.Slag.RAD,
                insats.medel().stream()
                        .filter(m -> m.finansiar().equals(f))
                        .collect(Collectors.groupingBy(
                                Insatsmedel::ar,
                                LinkedHashMap::new,
                                Collectors.reducing(Belopp.NOLL, Insatsmedel::belopp, Belopp::plus))))));
        rader.add(arsrad(
                Rad.SUMMA,
                texter.text("rad.forklarat"),
                Rad.Slag.SUMMA,
                insats.medel().stream()
                        .collect(Collectors.groupingBy(
                                Insatsmedel::ar,
                                LinkedHashMap::new,
                                Collectors.reducing(Belopp.NOLL, Insatsmedel::belopp, Belopp::plus)))));
        rader.add(ensam("KOSTNAD", texter.text("rad.kostnad"), insats.kostnad()));
        rader.add(ensam(
                OFORKLARAT, texter.text("rad.oforklarat"), insats.oforklarat().orElse(null)));
        return new Tabell(
                "medel",
                texter.text("medel"),
                arskolumner(insats.medel().stream().map(Insatsmedel::ar)),
                List.of(),
                rader,
                List.of(texter.text("fotnot.medel")));
    }

    private Tabell trappan(Implementering en) {
        return new Tabell(
                "trappa",
                texter.text("trappa"),
                Stream.of(KOSTNAD, FORBUNDETS, LOFTE, GLAPP)
                        .map(nyckel -> new Kolumn(nyckel, texter.text("kolumn." + nyckel), Enhet.KR))
                        .toList(),
                List.of(),
                en.ar().stream()
                        .map(ar -> new Rad(
                                "",
                                ar.toString(),
                                ar.toString(),
                                Rad.Slag.RAD,
                                Map.of(
                                        KOSTNAD, Cell.belopp(en.kostnad().get(ar)),
                                        FORBUNDETS, Cell.belopp(en.forbundets().get(ar)),
                                        LOFTE, Cell.belopp(en.lofte().get(ar)),
                                        GLAPP, Cell.belopp(en.glapp(ar).orElse(null)))))
                        .toList(),
                List.of(texter.text("fotnot.trappa")));
    }

    private Tabell avtalet(Overenskommelse avtal) {
        List<Rad> rader = new ArrayList<>(IntStream.range(0, avtal.rader().size())
                .mapToObj(nr -> arsrad(
                        (nr + 1) + " " + avtal.rader().get(nr).namn(),
                        avtal.rader().get(nr).namn(),
                        Rad.Slag.RAD,
                        avtal.rader().get(nr).belopp()))
                .toList());
        rader.add(arsrad(Rad.SUMMA, texter.text("rad.summa"), Rad.Slag.SUMMA, avtal.perAr()));
        return new Tabell(
                "avtal",
                texter.text("avtal"),
                arskolumner(avtal.perAr().keySet().stream()),
                List.of(),
                rader,
                List.of());
    }

    private List<Kolumn> arskolumner(Stream<Rakenskapsar> aren) {
        Function<String, Kolumn> kolumn = ar -> new Kolumn(ar, ar, Enhet.KR);
        return Stream.concat(
                        aren.distinct().sorted().map(Rakenskapsar::toString).map(kolumn),
                        Stream.of(new Kolumn(SUMMA, texter.text("kolumn.summa"), Enhet.KR)))
                .toList();
    }

    private static Rad arsrad(String nyckel, String namn, Rad.Slag slag, Map<Rakenskapsar, Belopp> belopp) {
        Map<String, Cell> celler = new LinkedHashMap<>();
        belopp.forEach((ar, ett) -> celler.put(ar.toString(), Cell.belopp(ett)));
        celler.put(SUMMA, Cell.belopp(Belopp.summa(belopp.values())));
        return new Rad("", nyckel, namn, slag, celler);
    }

    private static Rad ensam(String nyckel, String namn, Belopp belopp) {
        return new Rad("", nyckel, namn, Rad.Slag.SUMMA, Map.of(SUMMA, Cell.belopp(belopp)));
    }

    private static Cell procent(Andel andel) {
        return Cell.tal(andel.iProcent(1));
    }

    private static Cell ord(String text) {
        return text == null ? Cell.saknas(Cell.Skal.EJ_ANGIVET) : new Cell.Ord(text);
    }
}
