package org.openfinsam.domain.ekonomi;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
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
 * The bridge between two versions of a budget: which rows make the difference, and by how much. Rows are the same when kind and
 * name are.
 *
 * <p>For costs the difference is <i>till</i> less <i>fran</i>: more is positive. For own capital every term has the sign it moves the capital
 * by, so a cost that has become smaller is positive. In both the terms always sum to the difference; nothing is left over.
 *
 * <p>Two versions of different years have a bridge over the years that both plan. Immutable and thread-safe.
 *
 * <p>Example, Umeåregionen's two budgets of the same board papers: own capital 2019 is −164 tkr in one and 4 466 tkr in the other, and 4 630
 * = 41 (opening) + 4 715 (insatser) + 269 (office) − 120 (near the insatser) − 275 (income).
 *
 * @since 0.1
 */
public final class Brygga {

    /** Key of the column of the first version. */
    public static final String FRAN = "fran";

    /** Key of the column of the second version. */
    public static final String TILL = "till";

    /** Key of the column of differences. */
    public static final String SKILLNAD = "skillnad";

    private static final String TOTAL = "total";

    private final Budget fran;
    private final Budget till;
    private final List<Rakenskapsar> aren;
    private final List<Steg> steg;

    private Brygga(Budget fran, Budget till, List<Rakenskapsar> aren, List<Steg> steg) {
        this.fran = fran;
        this.till = till;
        this.aren = List.copyOf(aren);
        this.steg = List.copyOf(steg);
    }

    /**
     * A row that differs in at least one year.
     *
     * @param slag its kind, not null
     * @param namn its name, not blank
     * @param fran its amount by year in the first version; a year without is missing here; never null
     * @param till its amount by year in the second version, likewise; never null
     */
    public record Steg(Budgetslag slag, String namn, Map<Rakenskapsar, Belopp> fran, Map<Rakenskapsar, Belopp> till) {

        /**
         * Copies the amounts.
         *
         * @param slag the kind, not null
         * @param namn the name, not null
         * @param fran amounts before, not null
         * @param till amounts after, not null
         */
        public Steg {
            Objects.requireNonNull(slag, "slag");
            Objects.requireNonNull(namn, "namn");
            fran = Map.copyOf(fran);
            till = Map.copyOf(till);
        }

        /**
         * The difference of a year.
         *
         * @param ar the year, not null
         * @return after less before; a side without amount adds nothing; never null
         */
        public Belopp skillnad(Rakenskapsar ar) {
            return till.getOrDefault(ar, Belopp.NOLL).minus(fran.getOrDefault(ar, Belopp.NOLL));
        }
    }

    /**
     * What moves the own capital at the end of a year from one version to the other.
     *
     * @param ar the year, not null
     * @param fran the closing balance in the first version, not null
     * @param till the closing balance in the second, not null
     * @param ingaende the difference between what they open with in the first common year, not null
     * @param verkan what each kind of row moves it by, all years up to this one together, in the order of the kinds; not null
     */
    public record Kapital(Rakenskapsar ar, Belopp fran, Belopp till, Belopp ingaende, Map<Budgetslag, Belopp> verkan) {

        /**
         * Checks that the terms come out.
         *
         * @param ar the year, not null
         * @param fran the first closing balance, not null
         * @param till the second, not null
         * @param ingaende the opening difference, not null
         * @param verkan the effects, not null
         * @throws IllegalArgumentException if the terms do not sum to the difference
         */
        public Kapital {
            Objects.requireNonNull(ar, "ar");
            verkan = Collections.unmodifiableMap(new LinkedHashMap<>(verkan));
            Belopp termer = ingaende.plus(Belopp.summa(verkan.values()));
            if (!termer.equals(till.minus(fran))) {
                throw new IllegalArgumentException(
                        "The bridge of " + ar + " does not come out: " + termer + " of " + till.minus(fran));
            }
        }

        /**
         * The difference.
         *
         * @return the second closing balance less the first, never null
         */
        public Belopp skillnad() {
            return till.minus(fran);
        }
    }

    /**
     * The bridge between two versions.
     *
     * @param fran the version it starts from, not null
     * @param till the version it leads to, not null
     * @return the bridge, never null
     * @throws IllegalArgumentException if they are of different associations, or have no year in common
     */
    public static Brygga mellan(Budget fran, Budget till) {
        if (!fran.forbund().equals(till.forbund())) {
            throw new IllegalArgumentException("Budgets of " + fran.forbund() + " and " + till.forbund());
        }
        List<Rakenskapsar> gemensamma =
                fran.aren().stream().filter(till.aren()::contains).toList();
        if (gemensamma.isEmpty()) {
            throw new IllegalArgumentException("No year in common: " + fran + " and " + till);
        }
        Set<List<Object>> nycklar = new LinkedHashSet<>();
        for (Budgetslag slag : Budgetslag.values()) {
            List.of(fran, till)
                    .forEach(budget -> budget.rader().stream()
                            .filter(rad -> rad.slag() == slag)
                            .forEach(rad -> nycklar.add(List.of(slag, rad.namn()))));
        }
        List<Steg> steg = nycklar.stream()
                .map(nyckel -> steg(fran, till, (Budgetslag) nyckel.get(0), (String) nyckel.get(1), gemensamma))
                .filter(ett -> !ett.fran().equals(ett.till()))
                .toList();
        return new Brygga(fran, till, gemensamma, steg);
    }

    private static Steg steg(Budget fran, Budget till, Budgetslag slag, String namn, List<Rakenskapsar> aren) {
        return new Steg(slag, namn, belopp(fran, slag, namn, aren), belopp(till, slag, namn, aren));
    }

    private static Map<Rakenskapsar, Belopp> belopp(
            Budget budget, Budgetslag slag, String namn, List<Rakenskapsar> aren) {
        Map<Rakenskapsar, Belopp> belopp = new LinkedHashMap<>();
        budget.rad(slag, namn)
                .ifPresent(rad ->
                        aren.forEach(ar -> rad.belopp().get(budget.plats(ar)).ifPresent(b -> belopp.put(ar, b))));
        return belopp;
    }

    /**
     * The years that both versions plan.
     *
     * @return at least one, in order, never null
     */
    public List<Rakenskapsar> aren() {
        return aren;
    }

    /**
     * The rows that differ.
     *
     * @return by kind, then as the first version has them, then those only the second has; empty if no row differs; never null
     */
    public List<Steg> steg() {
        return steg;
    }

    /**
     * What the rows of a kind differ by together.
     *
     * @param slag the kind, not null
     * @param ar one of {@link #aren()}, not null
     * @return after less before, never null
     */
    public Belopp skillnad(Budgetslag slag, Rakenskapsar ar) {
        return Belopp.summa(steg.stream()
                .filter(ett -> ett.slag() == slag)
                .map(ett -> ett.skillnad(ar))
                .toList());
    }

    /**
     * What the costs of a year differ by.
     *
     * @param ar one of {@link #aren()}, not null
     * @return positive if the second version costs more, never null
     */
    public Belopp kostnader(Rakenskapsar ar) {
        return Belopp.summa(Arrays.stream(Budgetslag.values())
                .filter(Budgetslag::arKostnad)
                .map(slag -> skillnad(slag, ar))
                .toList());
    }

    /**
     * What the result of a year differs by.
     *
     * @param ar one of {@link #aren()}, not null
     * @return positive if the second version's result is better, never null
     */
    public Belopp resultat(Rakenskapsar ar) {
        return Belopp.summa(Arrays.stream(Budgetslag.values())
                .map(slag -> slag.verkan(skillnad(slag, ar)))
                .toList());
    }

    /**
     * What the own capital at the end of a year differs by, and why.
     *
     * @param ar one of {@link #aren()}, not null
     * @return the bridge; empty if a version does not know what it opens with
     */
    public Optional<Kapital> egetKapital(Rakenskapsar ar) {
        Optional<EgetKapital> fore = kapital(fran, ar);
        Optional<EgetKapital> efter = kapital(till, ar);
        if (fore.isEmpty() || efter.isEmpty()) {
            return Optional.empty();
        }
        Belopp ingaende = kapital(till, aren.get(0))
                .orElseThrow()
                .ingaende()
                .minus(kapital(fran, aren.get(0)).orElseThrow().ingaende());
        Map<Budgetslag, Belopp> verkan = new LinkedHashMap<>();
        for (Budgetslag slag : Budgetslag.values()) {
            verkan.put(
                    slag,
                    Belopp.summa(aren.stream()
                            .filter(ett -> ett.compareTo(ar) <= 0)
                            .map(ett -> slag.verkan(skillnad(slag, ett)))
                            .toList()));
        }
        return Optional.of(new Kapital(ar, fore.get().utgaende(), efter.get().utgaende(), ingaende, verkan));
    }

    private static Optional<EgetKapital> kapital(Budget budget, Rakenskapsar ar) {
        return budget.egetKapital().stream().filter(k -> k.ar().equals(ar)).findFirst();
    }

    // For people

    /**
     * The bridge of a year's rows, grouped by kind.
     *
     * @param ar one of {@link #aren()}, not null
     * @param sprak the reader's locale: {@code en} gives English, every other Swedish; not null
     * @return a table in kronor with the columns {@code fran}, {@code till} and {@code skillnad}; the rows that differ, a sum for each kind
     *     with such rows, and costs and result as a whole; never null
     */
    public Tabell tabell(Rakenskapsar ar, Locale sprak) {
        Texter texter = Texter.of(Brygga.class, "brygga", sprak);
        List<Avsnitt> avsnitt = new ArrayList<>();
        List<Rad> rader = new ArrayList<>();
        for (Budgetslag slag : Budgetslag.values()) {
            List<Steg> slagets = steg.stream()
                    .filter(ett -> ett.slag() == slag && !ett.skillnad(ar).arNoll())
                    .toList();
            if (!slagets.isEmpty()) {
                String nyckel = Budgettabell.nyckel(slag);
                avsnitt.add(new Avsnitt(nyckel, Budgettabell.namn(slag, sprak)));
                slagets.forEach(ett -> rader.add(rad(
                        nyckel,
                        ett.namn(),
                        ett.namn(),
                        Rad.Slag.RAD,
                        Cell.belopp(ett.fran().get(ar)),
                        Cell.belopp(ett.till().get(ar)),
                        ett.skillnad(ar))));
                rader.add(rad(
                        nyckel,
                        Rad.SUMMA,
                        texter.text("skillnad." + slag),
                        Rad.Slag.SUMMA,
                        Cell.belopp(summa(slagets.stream().map(Steg::fran).toList(), ar)),
                        Cell.belopp(summa(slagets.stream().map(Steg::till).toList(), ar)),
                        skillnad(slag, ar)));
            }
        }
        avsnitt.add(new Avsnitt(TOTAL, texter.text("avsnitt.total")));
        rader.add(rad(
                TOTAL,
                "kostnader",
                texter.text("rad.kostnader"),
                Rad.Slag.SUMMA,
                Cell.belopp(fran.kostnader(ar)),
                Cell.belopp(till.kostnader(ar)),
                kostnader(ar)));
        rader.add(rad(
                TOTAL,
                "resultat",
                texter.text("rad.resultat"),
                Rad.Slag.SUMMA,
                Cell.belopp(fran.resultat(ar)),
                Cell.belopp(till.resultat(ar)),
                resultat(ar)));
        return new Tabell(
                "brygga-" + ar,
                texter.text("rubrik", Map.of("ar", ar.toString())),
                List.of(
                        new Kolumn(FRAN, texter.text("kolumn.fran", Map.of("nr", "" + fran.nummer())), Enhet.KR),
                        new Kolumn(TILL, texter.text("kolumn.till", Map.of("nr", "" + till.nummer())), Enhet.KR),
                        new Kolumn(SKILLNAD, texter.text("kolumn.skillnad"), Enhet.KR)),
                avsnitt,
                rader,
                List.of(texter.text("fotnot.rader"), texter.text("fotnot.avrundning")));
    }

    private static Belopp summa(List<Map<Rakenskapsar, Belopp>> sidor, Rakenskapsar ar) {
        return Belopp.summa(
                sidor.stream().map(sida -> sida.getOrDefault(ar, Belopp.NOLL)).toList());
    }

    /**
     * The bridge of every common year on one sheet, kind by kind without its rows.
     *
     * @param sprak the reader's locale: {@code en} gives English, every other Swedish; not null
     * @return a table in kronor with a column of differences for each year and one of their sum; a row for each kind, then costs and result;
     *     never null
     */
    public Tabell slagtabell(Locale sprak) {
        Texter texter = Texter.of(Brygga.class, "brygga", sprak);
        List<Kolumn> kolumner = new ArrayList<>();
        aren.forEach(ar -> kolumner.add(new Kolumn(ar.toString(), ar.toString(), Enhet.KR)));
        kolumner.add(new Kolumn(TOTAL, texter.text("kolumn.summa"), Enhet.KR));
        List<Rad> rader = new ArrayList<>();
        for (Budgetslag slag : Budgetslag.values()) {
            rader.add(aren(
                    Budgettabell.nyckel(slag), Budgettabell.namn(slag, sprak), Rad.Slag.RAD, ar -> skillnad(slag, ar)));
        }
        rader.add(aren("kostnader", texter.text("rad.kostnader"), Rad.Slag.SUMMA, this::kostnader));
        rader.add(aren("resultat", texter.text("rad.resultat"), Rad.Slag.SUMMA, this::resultat));
        return new Tabell(
                "brygga",
                texter.text("rubrik.slag", Map.of("fran", "" + fran.nummer(), "till", "" + till.nummer())),
                kolumner,
                List.of(),
                rader,
                List.of(texter.text("fotnot.slag"), texter.text("fotnot.avrundning")));
    }

    private Rad aren(String nyckel, String namn, Rad.Slag slag, Function<Rakenskapsar, Belopp> belopp) {
        Map<String, Cell> celler = new LinkedHashMap<>();
        aren.forEach(ar -> celler.put(ar.toString(), Cell.belopp(belopp.apply(ar))));
        celler.put(TOTAL, Cell.belopp(Belopp.summa(aren.stream().map(belopp).toList())));
        return new Rad("", nyckel, namn, slag, celler);
    }

    /**
     * The bridge of own capital at the end of a year.
     *
     * @param ar one of {@link #aren()}, not null
     * @param sprak the reader's locale: {@code en} gives English, every other Swedish; not null
     * @return a table in kronor with one column {@code skillnad}: from one closing balance, term by term, to the other, and the rest, which is
     *     zero; empty if a version does not know what it opens with
     */
    public Optional<Tabell> kapitaltabell(Rakenskapsar ar, Locale sprak) {
        return egetKapital(ar).map(kapital -> kapitaltabell(kapital, Texter.of(Brygga.class, "brygga", sprak)));
    }

    private Tabell kapitaltabell(Kapital kapital, Texter texter) {
        List<Rad> rader = new ArrayList<>();
        rader.add(term(
                "utgaende-fran",
                texter.text("rad.utgaende", Map.of("nr", "" + fran.nummer())),
                Rad.Slag.SUMMA,
                kapital.fran()));
        rader.add(term("ingaende", texter.text("rad.ingaende"), Rad.Slag.RAD, kapital.ingaende()));
        kapital.verkan().forEach((slag, belopp) -> {
            if (!belopp.arNoll()) {
                rader.add(term(Budgettabell.nyckel(slag), texter.text("verkan." + slag), Rad.Slag.RAD, belopp));
            }
        });
        Belopp rest = kapital.skillnad()
                .minus(kapital.ingaende())
                .minus(Belopp.summa(kapital.verkan().values()));
        rader.add(term("rest", texter.text("rad.rest"), Rad.Slag.RAD, rest));
        rader.add(term("skillnad", texter.text("rad.skillnad"), Rad.Slag.SUMMA, kapital.skillnad()));
        rader.add(term(
                "utgaende-till",
                texter.text("rad.utgaende", Map.of("nr", "" + till.nummer())),
                Rad.Slag.SUMMA,
                kapital.till()));
        return new Tabell(
                "kapitalbrygga-" + kapital.ar(),
                texter.text("rubrik.kapital", Map.of("ar", kapital.ar().toString())),
                List.of(new Kolumn(SKILLNAD, texter.text("kolumn.kapital"), Enhet.KR)),
                List.of(),
                rader,
                List.of(texter.text("fotnot.kapital"), texter.text("fotnot.avrundning")));
    }

    private static Rad term(String nyckel, String namn, Rad.Slag slag, Belopp belopp) {
        return new Rad("", nyckel, namn, slag, Map.of(SKILLNAD, Cell.belopp(belopp)));
    }

    private static Rad rad(
            String avsnitt, String rad, String namn, Rad.Slag slag, Cell fran, Cell till, Belopp skillnad) {
        Map<String, Cell> celler = new LinkedHashMap<>();
        celler.put(FRAN, fran);
        celler.put(TILL, till);
        celler.put(SKILLNAD, Cell.belopp(skillnad));
        return new Rad(avsnitt, rad, namn, slag, celler);
    }
}
