package org.openfinsam.domain.ekonomi;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openfinsam.domain.belopp.Andel;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.belopp.Cell;
import org.openfinsam.domain.belopp.Enhet;
import org.openfinsam.domain.belopp.Kolumn;
import org.openfinsam.domain.belopp.Rad;
import org.openfinsam.domain.belopp.Tabell;
import org.openfinsam.domain.belopp.Talformat;
import org.openfinsam.domain.forbund.ForbundId;
import org.openfinsam.domain.lag.Texter;
import org.openfinsam.domain.medel.EgetKapital;
import org.openfinsam.domain.medel.Kapitalbedomning;
import org.openfinsam.domain.medel.Kapitaltrappa;
import org.openfinsam.domain.medel.Modellversioner;
import org.openfinsam.domain.tid.Rakenskapsar;

/**
 * The corridor of own capital: where it may be at the end of each of a budget's three years, with one lever for each decision
 * that is still open.
 *
 * <p>With every lever off it is what the budget says. Levers add up, whatever the order; the corridor's lower edge is every
 * lever that lowers the capital of the year, the upper edge every lever that raises it. So no choice of levers is ever
 * outside it. It is no forecast: nobody says here how likely a decision is. Two objects with the same id are the same corridor. Not thread-safe.
 *
 * <p>Example, Umeåregionen 2017–2019 with two applications that were refused: both off 2 780, 3 709 and 4 466 tkr; both on 14, −1 962 and
 * −2 825 tkr.
 *
 * @since 0.1
 */
public class Korridor {

    /** Key of the column of the lower edge. */
    public static final String LAGST = "lagst";

    /** Key of the column of what is chosen. */
    public static final String VALT = "valt";

    /** Key of the column of the upper edge. */
    public static final String HOGST = "hogst";

    /** Key of the column of what the budget says. */
    public static final String BUDGET = "budget";

    /** Key of the column of what is reasonable. */
    public static final String SKALIGT = "skaligt";

    /** Key of the column of what it does to the state's money of the year after. */
    public static final String STATEN = "staten";

    private static final BigDecimal HALFTEN = new BigDecimal("0.5");

    private KorridorId id;
    private ForbundId forbund;
    private Rakenskapsar ar;
    private int senasteSpak;
    private List<Korridorspak> spakar = new ArrayList<>();
    private List<Korridorscenario> scenarier = new ArrayList<>();

    // Counted by the store, for a change made on stale data; no other class asks for it.
    @SuppressWarnings("unused")
    private Long version;

    /** För återskapande. */
    private Korridor() {}

    private Korridor(ForbundId forbund, Rakenskapsar ar) {
        this.id = KorridorId.ny();
        this.forbund = Objects.requireNonNull(forbund, "forbund");
        this.ar = Objects.requireNonNull(ar, "ar");
    }

    /**
     * A corridor without levers.
     *
     * @param forbund whose own capital, not null
     * @param ar the first of the three years, not null
     * @return the corridor with an id of its own, never null
     */
    public static Korridor ny(ForbundId forbund, Rakenskapsar ar) {
        return new Korridor(forbund, ar);
    }

    /**
     * Adds a lever.
     *
     * @param slag what it is about, not null
     * @param namn what people call it, as {@link Korridorspak#of} wants it
     * @param verkan what it does to the result of each year, three; null in a year that it does not touch
     * @return the lever with its number, which no other gets; never null
     * @throws IllegalArgumentException as {@link Korridorspak#of}
     */
    public Korridorspak laggTill(Korridorspakslag slag, String namn, List<Belopp> verkan) {
        Korridorspak spak = Korridorspak.of(senasteSpak + 1, slag, namn, verkan);
        senasteSpak++;
        spakar.add(spak);
        return spak;
    }

    /**
     * Takes away a lever. Scenarios that had it on keep what they came to.
     *
     * @param nr its number
     * @throws IllegalArgumentException if there is no such lever
     */
    public void taBort(int nr) {
        if (!spakar.removeIf(spak -> spak.nr() == nr)) {
            throw new IllegalArgumentException("No lever " + nr + " in " + this);
        }
    }

    /**
     * Saves a choice under a name, in place of one with the same name.
     *
     * @param scenario the scenario, not null
     */
    public void spara(Korridorscenario scenario) {
        scenarier.removeIf(annat -> annat.namn().equals(scenario.namn()));
        scenarier.add(scenario);
    }

    /**
     * Takes away a scenario.
     *
     * @param namn its name, not null
     * @throws IllegalArgumentException if there is none
     */
    public void glom(String namn) {
        if (!scenarier.removeIf(scenario -> scenario.namn().equals(namn))) {
            throw new IllegalArgumentException("No scenario '" + namn + "' in " + this);
        }
    }

    /**
     * Where own capital may be at the end of a year.
     *
     * @param ar the year, not null
     * @param budget what the budget says, not null
     * @param lagst with every lever on that lowers it, not null
     * @param valt with the chosen levers on, not null
     * @param hogst with every lever on that raises it, not null
     */
    public record Lage(Rakenskapsar ar, Belopp budget, Belopp lagst, Belopp valt, Belopp hogst) {

        /**
         * Checks that nothing is outside.
         *
         * @param ar the year, not null
         * @param budget what the budget says, not null
         * @param lagst the lower edge, not null
         * @param valt what is chosen, not null
         * @param hogst the upper edge, not null
         * @throws IllegalArgumentException if the budget or the choice is outside the edges
         */
        public Lage {
            Objects.requireNonNull(ar, "ar");
            if (lagst.compareTo(valt) > 0
                    || valt.compareTo(hogst) > 0
                    || lagst.compareTo(budget) > 0
                    || budget.compareTo(hogst) > 0) {
                throw new IllegalArgumentException(
                        "Outside the corridor of " + ar + ": " + List.of(lagst, budget, valt, hogst));
            }
        }
    }

    /**
     * Where own capital may be at the end of each year.
     *
     * @param bas own capital as the budget has it, the three years of this corridor; not null
     * @param val which levers are on, not null; a number without lever does nothing
     * @return the three years, never null
     * @throws IllegalArgumentException if the years are others
     */
    public List<Lage> lagen(List<EgetKapital> bas, Korridorval val) {
        if (bas.size() != Budget.AR || !bas.get(0).ar().equals(ar)) {
            throw new IllegalArgumentException("Own capital of other years than three from " + ar + ": " + bas);
        }
        Belopp noll = Belopp.NOLL;
        return IntStream.range(0, Budget.AR)
                .mapToObj(i -> {
                    Belopp budget = bas.get(i).utgaende();
                    List<Belopp> alla =
                            spakar.stream().map(spak -> spak.samlad().get(i)).toList();
                    List<Belopp> valda = spakar.stream()
                            .filter(val::arPa)
                            .map(spak -> spak.samlad().get(i))
                            .toList();
                    return new Lage(
                            bas.get(i).ar(),
                            budget,
                            budget.plus(Belopp.summa(med(alla, noll, (a, b) -> a.compareTo(b) < 0 ? a : b))),
                            budget.plus(Belopp.summa(valda)),
                            budget.plus(Belopp.summa(med(alla, noll, (a, b) -> a.compareTo(b) > 0 ? a : b))));
                })
                .toList();
    }

    private static List<Belopp> med(List<Belopp> alla, Belopp noll, BinaryOperator<Belopp> hur) {
        return alla.stream().map(ett -> hur.apply(ett, noll)).toList();
    }

    /**
     * What else is asked of the years: the ladder, and the state's model.
     *
     * @param trappa what is reasonable, not null; as long as nobody has verified it, it says nothing
     * @param medel the members' money by year, not null; a year that is missing is asked nothing
     * @param modeller the state's model year by year, not null
     */
    public record Omvarld(Kapitaltrappa trappa, Map<Rakenskapsar, Belopp> medel, Modellversioner modeller) {

        /**
         * Copies the money.
         *
         * @param trappa the ladder, not null
         * @param medel the money, not null
         * @param modeller the model, not null
         */
        public Omvarld {
            Objects.requireNonNull(trappa, "trappa");
            Objects.requireNonNull(modeller, "modeller");
            medel = Map.copyOf(medel);
        }

        /**
         * What the ladder says of own capital at the end of a year.
         *
         * @param lage where it is, not null
         * @return what it says; empty if the year's money is not known
         */
        public Optional<Kapitalbedomning> bedom(Lage lage) {
            return Optional.ofNullable(medel.get(lage.ar()))
                    .map(arets -> trappa.bedom(
                            lage.valt(), arets, LocalDate.of(lage.ar().ar(), Month.DECEMBER, 31)));
        }

        /**
         * The largest own capital that is reasonable at the end of a year.
         *
         * @param lage where it is, not null
         * @return the level, parts of an öre left out; empty as long as nobody has verified it
         */
        public Optional<Belopp> skaligt(Lage lage) {
            return bedom(lage)
                    .filter(ett -> ett.utslag() == Kapitalbedomning.Utslag.INOM
                            || ett.utslag() == Kapitalbedomning.Utslag.OVER)
                    .map(ett -> ett.medel().andel(Andel.procent(ett.steg().hogst()), RoundingMode.DOWN));
        }

        /**
         * What the state gives at least the year after, if the largest lowering of its model protects the association: the state's half of
         * this year's money less the largest lowering, rounded up to whole kronor. An association above the reasonable level is not protected.
         *
         * @param lage where own capital is, not null
         * @return the least; empty if it is not protected, or nobody knows
         */
        public Optional<Belopp> minst(Lage lage) {
            if (bedom(lage)
                    .filter(ett -> ett.utslag() == Kapitalbedomning.Utslag.INOM)
                    .isEmpty()) {
                return Optional.empty();
            }
            return modeller.version(lage.ar().nasta())
                    .flatMap(modell -> Optional.ofNullable(modell.modell().hogstaSankning()))
                    .map(sankning -> medel.get(lage.ar())
                            .iKronor()
                            .multiply(HALFTEN)
                            .multiply(BigDecimal.ONE.subtract(sankning)))
                    .map(kronor -> Belopp.kronor(
                            kronor.setScale(0, RoundingMode.CEILING).longValueExact()));
        }
    }

    /**
     * The corridor as a table: a row for each year.
     *
     * @param lagen what {@link #lagen} says, not null
     * @param omvarld the ladder and the state's model, not null
     * @param sprak the reader's locale: {@code en} gives English, every other Swedish; not null
     * @return a table in kronor with the columns {@code budget}, {@code lagst}, {@code valt}, {@code hogst}, {@code skaligt} and {@code staten}; what nobody
     *     has verified is missing or said in words; never null
     */
    public static Tabell tabell(List<Lage> lagen, Omvarld omvarld, Locale sprak) {
        Texter texter = Texter.of(Korridor.class, "korridor", sprak);
        Talformat format = Talformat.of(sprak);
        return new Tabell(
                "korridor",
                texter.text("rubrik"),
                List.of(
                        new Kolumn(BUDGET, texter.text("kolumn.budget"), Enhet.KR),
                        new Kolumn(LAGST, texter.text("kolumn.lagst"), Enhet.KR),
                        new Kolumn(VALT, texter.text("kolumn.valt"), Enhet.KR),
                        new Kolumn(HOGST, texter.text("kolumn.hogst"), Enhet.KR),
                        new Kolumn(SKALIGT, texter.text("kolumn.skaligt"), Enhet.KR),
                        new Kolumn(STATEN, texter.text("kolumn.staten"), Enhet.TEXT)),
                List.of(),
                lagen.stream().map(lage -> rad(lage, omvarld, texter, format)).toList(),
                List.of(texter.text("fotnot.spakar"), texter.text("fotnot.staten"), texter.text("fotnot.avrundning")));
    }

    private static Rad rad(Lage lage, Omvarld omvarld, Texter texter, Talformat format) {
        Map<String, Cell> celler = new LinkedHashMap<>();
        celler.put(BUDGET, Cell.belopp(lage.budget()));
        celler.put(LAGST, Cell.belopp(lage.lagst()));
        celler.put(VALT, Cell.belopp(lage.valt()));
        celler.put(HOGST, Cell.belopp(lage.hogst()));
        celler.put(SKALIGT, Cell.belopp(omvarld.skaligt(lage).orElse(null)));
        celler.put(STATEN, new Cell.Ord(staten(lage, omvarld, texter, format)));
        return new Rad("", lage.ar().toString(), lage.ar().toString(), Rad.Slag.RAD, celler);
    }

    private static String staten(Lage lage, Omvarld omvarld, Texter texter, Talformat format) {
        Map<String, String> ord = new HashMap<>();
        ord.put("ar", lage.ar().nasta().toString());
        Optional<Kapitalbedomning> bedomning = omvarld.bedom(lage);
        Optional<Belopp> over = bedomning.flatMap(Kapitalbedomning::over);
        if (over.isPresent()) {
            ord.put("over", format.belopp(over.get()));
            return texter.text("staten.over", ord);
        }
        return omvarld.minst(lage)
                .map(minst -> {
                    ord.put("minst", format.belopp(minst));
                    return texter.text("staten.minst", ord);
                })
                .orElseGet(() -> texter.text("staten.okant", ord));
    }

    /**
     * The open decisions: what each would do with the result of each year, and whether it is counted.
     *
     * @param val the levers that are chosen, not null
     * @param sprak the reader's locale: {@code en} gives English, every other Swedish; not null
     * @return a table in kronor with the column {@value #VALT} in words and a column named by each year, minus for what costs; a row for each lever, named by its number;
     *     never null
     */
    public Tabell beslut(Korridorval val, Locale sprak) {
        Texter texter = Texter.of(Korridor.class, "korridor", sprak);
        List<Kolumn> kolumner = new ArrayList<>();
        kolumner.add(new Kolumn(VALT, texter.text("kolumn.medraknat"), Enhet.TEXT));
        List<String> aren = Stream.iterate(ar, Rakenskapsar::nasta)
                .limit(Budget.AR)
                .map(Rakenskapsar::toString)
                .toList();
        aren.forEach(ett -> kolumner.add(new Kolumn(ett, ett, Enhet.KR)));
        return new Tabell(
                "beslut",
                texter.text("rubrik.beslut"),
                kolumner,
                List.of(),
                spakar.stream()
                        .map(spak -> rad(spak, aren, texter.text(val.arPa(spak) ? "medraknat.ja" : "medraknat.nej")))
                        .toList(),
                List.of(texter.text("fotnot.beslut"), texter.text("fotnot.avrundning")));
    }

    private static Rad rad(Korridorspak spak, List<String> aren, String valt) {
        Map<String, Cell> celler = new LinkedHashMap<>();
        celler.put(VALT, new Cell.Ord(valt));
        for (int i = 0; i < Budget.AR; i++) {
            celler.put(aren.get(i), Cell.belopp(spak.verkan().get(i).orElse(null)));
        }
        return new Rad("", Integer.toString(spak.nr()), spak.namn(), Rad.Slag.RAD, celler);
    }

    /**
     * The saved scenarios side by side, beside what the same levers give now.
     *
     * @param bas own capital as the budget has it now, the three years of this corridor; not null
     * @param sprak the reader's locale: {@code en} gives English, every other Swedish; not null
     * @return a table in kronor, a row for each scenario in the order they were saved; never null
     */
    public Tabell jamforelse(List<EgetKapital> bas, Locale sprak) {
        Texter texter = Texter.of(Korridor.class, "korridor", sprak);
        List<Kolumn> kolumner = new ArrayList<>();
        bas.forEach(ett -> kolumner.add(new Kolumn(
                "da-" + ett.ar(), texter.text("kolumn.da", Map.of("ar", ett.ar().toString())), Enhet.KR)));
        bas.forEach(ett -> kolumner.add(new Kolumn(
                "nu-" + ett.ar(), texter.text("kolumn.nu", Map.of("ar", ett.ar().toString())), Enhet.KR)));
        return new Tabell(
                "scenarier",
                texter.text("rubrik.scenarier"),
                kolumner,
                List.of(),
                scenarier.stream().map(scenario -> rad(scenario, bas)).toList(),
                List.of(texter.text("fotnot.scenarier"), texter.text("fotnot.avrundning")));
    }

    private Rad rad(Korridorscenario scenario, List<EgetKapital> bas) {
        Map<String, Cell> celler = new LinkedHashMap<>();
        List<Lage> nu = lagen(bas, scenario.val());
        for (int i = 0; i < Budget.AR; i++) {
            celler.put("da-" + bas.get(i).ar(), Cell.belopp(scenario.utgaende().get(i)));
            celler.put("nu-" + bas.get(i).ar(), Cell.belopp(nu.get(i).valt()));
        }
        return new Rad("", scenario.namn(), scenario.namn(), Rad.Slag.RAD, celler);
    }

    /**
     * The id.
     *
     * @return the id, never null
     */
    public KorridorId id() {
        return id;
    }

    /**
     * The association.
     *
     * @return its id, never null
     */
    public ForbundId forbund() {
        return forbund;
    }

    /**
     * The first of the three years.
     *
     * @return the year, never null
     */
    public Rakenskapsar ar() {
        return ar;
    }

    /**
     * The levers, in the order they were added.
     *
     * @return an unmodifiable copy, never null
     */
    public List<Korridorspak> spakar() {
        return List.copyOf(spakar);
    }

    /**
     * The saved scenarios, in the order they were saved.
     *
     * @return an unmodifiable copy, never null
     */
    public List<Korridorscenario> scenarier() {
        return List.copyOf(scenarier);
    }

    @Override
    public boolean equals(Object annan) {
        return annan instanceof Korridor k && Objects.equals(id, k.id);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(id);
    }

    /**
     * Whose it is, for a log.
     *
     * @return for example {@code umea 2017}, never null
     */
    @Override
    public String toString() {
        return forbund + " " + ar;
    }
}
