package org.openfinsam.domain.ekonomi;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.openfinsam.domain.belopp.Andel;
import org.openfinsam.domain.belopp.Avsnitt;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.belopp.Cell;
import org.openfinsam.domain.belopp.Enhet;
import org.openfinsam.domain.belopp.Kolumn;
import org.openfinsam.domain.belopp.Rad;
import org.openfinsam.domain.belopp.Tabell;
import org.openfinsam.domain.lag.Texter;
import org.openfinsam.domain.tid.Period;

/**
 * A report made of a ledger: result, balance, cash flow, notes, or operations by <i>insats</i> or municipality, of any whole months
 * of a ledger's year. Every figure is made on öre of the accounts behind it, and {@link #delar} tells which they are.
 *
 * <table>
 * <caption>What is missing, and never zero</caption>
 * <tr><th scope="col">column</th><th scope="col">missing when</th></tr>
 * <tr><th scope="row">{@code budget}, {@code arsbudget}</th><td>neither the version nor the ledger has a budget, or the version has
 *     no such row</td></tr>
 * <tr><th scope="row">{@code avvikelse}</th><td>outcome or budget is missing</td></tr>
 * <tr><th scope="row">{@code procent}</th><td>so is the deviation, or the budget, which is its base, is zero</td></tr>
 * <tr><th scope="row">{@code prognos}</th><td>nobody has made one of the row, or of every row of a sum</td></tr>
 * <tr><th scope="row">{@code foregaende}</th><td>there is no ledger of the same months a year before</td></tr>
 * <tr><th scope="row">{@code ingaende}, {@code utgaende}</th><td>the ledger states no opening balances</td></tr>
 * </table>
 *
 * <p>A budget version has years: the budget of a period is the year's by months, to the öre, half an öre away from zero. Immutable and
 * thread-safe.
 *
 * @since 0.1
 */
public final class Ekonomirapport {

    /** Key of the column of what is booked. */
    public static final String UTFALL = "utfall";

    /** Key of the column of the period's budget. */
    public static final String BUDGET = "budget";

    /** Key of the column of outcome minus budget. */
    public static final String AVVIKELSE = Kommentarslage.KOLUMN;

    /** Key of the column of the deviation in per cent of the budget's size. */
    public static final String PROCENT = "procent";

    /** Key of the column of the year's budget. */
    public static final String ARSBUDGET = "arsbudget";

    /** Key of the column of the year's forecast. */
    public static final String PROGNOS = "prognos";

    /** Key of the column of the same months a year before. */
    public static final String FOREGAENDE = "foregaende";

    private final Rapportslag slag;
    private final Rapportunderlag underlag;
    private final Locale sprak;
    private final Texter texter;
    private final List<Rapportrad> rader;
    private final List<Huvudboksrad> okopplade;

    private Ekonomirapport(Rapportslag slag, Rapportunderlag underlag, Locale sprak) {
        this.slag = Objects.requireNonNull(slag, "slag");
        this.underlag = Objects.requireNonNull(underlag, "underlag");
        this.sprak = Objects.requireNonNull(sprak, "sprak");
        this.texter = Texter.of(Ekonomirapport.class, "ekonomirapport", sprak);
        Resultatbok resultat = Resultatbok.av(underlag);
        this.okopplade = List.copyOf(resultat.okopplade());
        this.rader = List.copyOf(
                switch (slag) {
                    case RESULTAT -> resultat.rader();
                    case BALANS -> new Balansrader(underlag).balans();
                    case KASSAFLODE -> new Balansrader(underlag).kassaflode();
                    case NOTER -> Notrader.av(resultat, new Balansrader(underlag).balans());
                    case INSATSER -> new Driftrader(underlag, resultat).insatser();
                    case KOMMUNER -> new Driftrader(underlag, resultat).kommuner();
                });
    }

    /**
     * The report of a kind.
     *
     * @param slag the kind, not null
     * @param underlag what it is made of, not null
     * @param sprak the reader's locale: {@code en} gives English, every other Swedish; not null
     * @return the report, never null
     * @throws ArithmeticException if a sum does not fit
     */
    public static Ekonomirapport av(Rapportslag slag, Rapportunderlag underlag, Locale sprak) {
        return new Ekonomirapport(slag, underlag, sprak);
    }

    /**
     * The kind.
     *
     * @return the kind, never null
     */
    public Rapportslag slag() {
        return slag;
    }

    /**
     * The days that it tells of.
     *
     * @return the period, never null
     */
    public Period period() {
        return underlag.period();
    }

    /**
     * What people call the kind.
     *
     * @param slag the kind, not null
     * @param sprak the reader's locale: {@code en} gives English, every other Swedish; not null
     * @return for example {@code Resultaträkning}, never null
     */
    public static String namn(Rapportslag slag, Locale sprak) {
        return Texter.of(Ekonomirapport.class, "ekonomirapport", sprak).text("rubrik." + slag);
    }

    /**
     * What people call a column.
     *
     * @param slag the kind of report, not null
     * @param kolumn one of its {@link Rapportslag#kolumner}, not null
     * @param sprak the reader's locale: {@code en} gives English, every other Swedish; not null
     * @return the name without unit, never null
     */
    public static String kolumnnamn(Rapportslag slag, String kolumn, Locale sprak) {
        Texter texter = Texter.of(Ekonomirapport.class, "ekonomirapport", sprak);
        return texter.finn("kolumn." + slag + "." + kolumn).orElseGet(() -> texter.text("kolumn." + kolumn));
    }

    /**
     * The table with all its columns, in kronor to the öre.
     *
     * @return the table, whose key is the kind's {@link Rapportslag#kod}; never null
     */
    public Tabell tabell() {
        return tabell(slag.kolumner());
    }

    /**
     * The table with some of its columns.
     *
     * @param valda keys of columns, none null; the deviation in per cent brings the budget, which is its base; without any known
     *     key, all columns
     * @return the table, never null
     */
    public Tabell tabell(Collection<String> valda) {
        Set<String> visade = new LinkedHashSet<>(slag.kolumner());
        Set<String> onskade = new LinkedHashSet<>(valda);
        if (onskade.contains(PROCENT)) {
            onskade.add(BUDGET);
        }
        visade.retainAll(onskade);
        List<String> kolumner = visade.isEmpty() ? slag.kolumner() : List.copyOf(visade);
        Set<String> avsnitt = new LinkedHashSet<>();
        rader.forEach(rad -> avsnitt.add(rad.avsnitt()));
        return new Tabell(
                slag.kod(),
                rubrik(),
                kolumner.stream()
                        .map(k ->
                                new Kolumn(k, kolumnnamn(slag, k, sprak), k.equals(PROCENT) ? Enhet.PROCENT : Enhet.KR))
                        .toList(),
                avsnitt.stream()
                        .filter(a -> !a.isEmpty())
                        .map(a -> new Avsnitt(a, avsnittsnamn(a)))
                        .toList(),
                rader.stream().map(rad -> rad(rad, kolumner)).toList(),
                fotnoter(kolumner));
    }

    /**
     * The accounts behind a row.
     *
     * @param nyckel the row's key, {@code avsnitt/rad}, or {@code rad} in a table without sections; not null
     * @return the accounts with the sign they have in the row; empty for a row of none, or no such row; never null
     */
    public List<Kontodel> delar(String nyckel) {
        return rader.stream()
                .filter(rad -> rad.nyckel().equals(nyckel))
                .findFirst()
                .map(rad -> List.copyOf(rad.delar()))
                .orElse(List.of());
    }

    /**
     * The accounts of the period that go to no line yet: the result is not whole until there are none.
     *
     * @return the accounts with debit positive, never null
     */
    public List<Huvudboksrad> okopplade() {
        return okopplade;
    }

    /**
     * What the accounts that go to no line yet come to: so much is missing in the result.
     *
     * @return the sum of their outcome, positive where costs are larger, as in the books; zero if all are mapped; never null
     * @throws ArithmeticException if the sum does not fit
     */
    public Belopp okopplat() {
        return Belopp.summa(okopplade.stream().map(Huvudboksrad::utfall).toList());
    }

    /**
     * The figures of a result as a {@link Rakning} keeps them.
     *
     * @return the places row by row; empty for another kind of report, never null
     */
    public List<Rakningspost> poster() {
        return slag == Rapportslag.RESULTAT
                ? rader.stream().flatMap(Huvudbok::poster).toList()
                : List.of();
    }

    /**
     * How far the two sides of a balance are from each other at the end of the period.
     *
     * @return assets minus equity and debts; empty for another report, or if they are not known
     */
    public Optional<Belopp> obalans() {
        if (slag != Rapportslag.BALANS) {
            return Optional.empty();
        }
        return siffra(Balansgrupp.TILLGANGAR + "/" + Rad.SUMMA, Balansrader.UTGAENDE)
                .flatMap(t -> siffra(Uppstallning.TOTAL + "/" + Balansrader.BALANSSUMMA, Balansrader.UTGAENDE)
                        .map(t::minus));
    }

    /**
     * One figure.
     *
     * @param nyckel the row's key, not null
     * @param kolumn the column's key, not {@value #PROCENT}, not null
     * @return the amount, or empty when it is missing
     */
    public Optional<Belopp> siffra(String nyckel, String kolumn) {
        return rader.stream()
                .filter(rad -> rad.nyckel().equals(nyckel))
                .findFirst()
                .flatMap(rad -> kolumn.equals(AVVIKELSE) ? avvikelse(rad) : rad.siffra(kolumn));
    }

    /**
     * The row that says how it all went: the result, the balance total, the cash flow, the net.
     *
     * @return its key; empty for notes
     */
    public Optional<String> slutrad() {
        return switch (slag) {
            case RESULTAT -> Optional.of(Uppstallning.TOTAL + "/" + Resultatrader.RESULTAT);
            case BALANS -> Optional.of(Balansgrupp.TILLGANGAR + "/" + Rad.SUMMA);
            case KASSAFLODE -> Optional.of(Uppstallning.TOTAL + "/" + Balansrader.KASSAFLODE);
            case NOTER -> Optional.empty();
            case INSATSER, KOMMUNER -> Optional.of(Rad.SUMMA);
        };
    }

    private String rubrik() {
        return namn(slag, sprak) + " " + period().fran() + " \u2013 " + period().till();
    }

    private Uppstallning uppstallning() {
        return Uppstallning.of(slag == Rapportslag.BALANS ? Rakningsslag.BALANS : Rakningsslag.RESULTAT, sprak);
    }

    private String avsnittsnamn(String avsnitt) {
        return texter.finn("avsnitt." + avsnitt).orElseGet(() -> uppstallning().avsnittsnamn(avsnitt));
    }

    private Rad rad(Rapportrad rad, List<String> kolumner) {
        Map<String, Cell> celler = new LinkedHashMap<>();
        kolumner.forEach(kolumn -> celler.put(kolumn, cell(rad, kolumn)));
        return new Rad(rad.avsnitt(), rad.rad(), radnamn(rad), rad.slag(), celler);
    }

    private String radnamn(Rapportrad rad) {
        boolean summa = rad.rad().equals(Rad.SUMMA);
        return switch (slag) {
            case RESULTAT, BALANS -> summa ? summanamn(rad) : egetNamn(rad).orElseGet(() -> uppstallningens(rad));
            case KASSAFLODE -> summa ? summanamn(rad) : egetNamn(rad).orElseThrow();
            case NOTER -> summa ? summanamn(rad) : rad.rad();
            case INSATSER, KOMMUNER -> egetNamn(rad).orElse(rad.rad());
        };
    }

    private String summanamn(Rapportrad rad) {
        return texter.finn("summa." + rad.avsnitt()).orElseGet(() -> uppstallningens(rad));
    }

    private Optional<String> egetNamn(Rapportrad rad) {
        return texter.finn("rad." + rad.rad());
    }

    private String uppstallningens(Rapportrad rad) {
        return uppstallning().radnamn(rad.avsnitt(), rad.rad());
    }

    private static Optional<Belopp> avvikelse(Rapportrad rad) {
        return rad.siffra(UTFALL).flatMap(utfall -> rad.siffra(BUDGET).map(utfall::minus));
    }

    private static Cell cell(Rapportrad rad, String kolumn) {
        if (kolumn.equals(AVVIKELSE)) {
            return beraknad(avvikelse(rad).map(Cell::belopp));
        }
        if (kolumn.equals(PROCENT)) {
            return beraknad(rad.siffra(BUDGET)
                    .filter(budget -> !budget.arNoll())
                    .flatMap(budget -> avvikelse(rad)
                            .map(a -> Cell.tal(
                                    Andel.of(a.oren(), Math.abs(budget.oren())).iProcent(1)))));
        }
        return Cell.belopp(rad.siffra(kolumn).orElse(null));
    }

    private static Cell beraknad(Optional<Cell> cell) {
        return cell.orElseGet(() -> Cell.saknas(Cell.Skal.EJ_BERAKNINGSBART));
    }

    private List<String> fotnoter(List<String> kolumner) {
        List<String> noter = new ArrayList<>();
        noter.add(texter.text("fotnot.avrundning"));
        if (kolumner.contains(BUDGET) || kolumner.contains(ARSBUDGET)) {
            noter.add(budgetnot());
        }
        if (kolumner.contains(PROCENT)) {
            noter.add(texter.text("fotnot.procent"));
        }
        if (kolumner.contains(PROGNOS) && underlag.prognos().isEmpty()) {
            noter.add(texter.text("fotnot.prognos"));
        }
        if (kolumner.contains(FOREGAENDE) && underlag.iFjol().isEmpty()) {
            noter.add(texter.text("fotnot.foregaende"));
        }
        texter.finn("fotnot." + slag).ifPresent(noter::add);
        boolean saldon =
                kolumner.contains(Balansrader.UTGAENDE) || slag == Rapportslag.NOTER || slag == Rapportslag.KASSAFLODE;
        if (saldon && !underlag.bok().harIngaende()) {
            noter.add(texter.text("fotnot.ingaende"));
        }
        return noter;
    }

    private String budgetnot() {
        if (underlag.budgetversion().isEmpty()) {
            return texter.text(underlag.harBudget() ? "fotnot.budget.huvudbok" : "fotnot.budget.saknas");
        }
        Budget version = underlag.budgetversion().get();
        return texter.text(
                "fotnot.budget.version",
                Map.of(
                        "nr",
                        Integer.toString(version.nummer()),
                        "ar",
                        version.ar().toString(),
                        "manader",
                        Integer.toString(Budgetjamforelse.manader(period()))));
    }
}
