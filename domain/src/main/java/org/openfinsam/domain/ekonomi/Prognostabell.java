package org.openfinsam.domain.ekonomi;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.openfinsam.domain.belopp.Avsnitt;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.belopp.Cell;
import org.openfinsam.domain.belopp.Enhet;
import org.openfinsam.domain.belopp.Kolumn;
import org.openfinsam.domain.belopp.Rad;
import org.openfinsam.domain.belopp.Tabell;
import org.openfinsam.domain.belopp.Talformat;
import org.openfinsam.domain.forbund.BeslutRef;
import org.openfinsam.domain.lag.Texter;

/**
 * Forecasts as tables: a round beside outcome, budget and last year; the misses of all rounds; and what they say together.
 *
 * @since 0.1
 */
public final class Prognostabell {

    /** Key of the column that says how a row was forecast, and between what if it has a span. */
    public static final String METOD = "metod";

    /** Key of the column of what has come in the months that are known. */
    public static final String HITTILLS = "hittills";

    /** Key of the column of the year's budget. */
    public static final String BUDGET = "budget";

    /** Key of the column of the forecast. */
    public static final String PROGNOS = "prognos";

    /** Key of the column of the forecast less the budget. */
    public static final String AVVIKELSE = "avvikelse";

    /** Key of the column of the span, in words: from where to where, and what it comes from. */
    public static final String SPANN = "spann";

    /** Key of the column of what the year before ended with. */
    public static final String FJOLARET = "fjolaret";

    /** Key of the column of what came. */
    public static final String UTFALL = "utfall";

    /** Key of the column of what came less what was forecast. */
    public static final String MISS = "miss";

    /** Key of the column that says whether what came was within the span. */
    public static final String INOM = "inom";

    /** Key of the column of how many forecasts there are. */
    public static final String ANTAL = "antal";

    /** Key of the column of the mean miss. */
    public static final String BIAS = "bias";

    /** Key of the column of the mean size of the misses. */
    public static final String MEDELFEL = "medelfel";

    /** Key of the column of how many forecasts had a span. */
    public static final String MED_SPANN = "medspann";

    /** Key of the column of how many per cent of the spans held what came. */
    public static final String TACKNING = "tackning";

    private static final String KAPITAL = "egetkapital";

    private final Texter texter;
    private final Talformat format;
    private final Locale sprak;
    private final Uppstallning uppstallning;

    private Prognostabell(Locale sprak) {
        this.sprak = sprak;
        this.texter = Texter.of(Prognostabell.class, "prognos", sprak);
        this.format = Talformat.of(sprak);
        this.uppstallning = Uppstallning.of(Rakningsslag.RESULTAT, sprak);
    }

    /**
     * A round as a table: its rows, their sums, and below the result what it makes of own capital.
     *
     * @param omgang the round, not null
     * @param grund what it is shown beside, not null
     * @param sprak the reader's locale: {@code en} gives English, every other Swedish; not null
     * @return the table, in kronor; a sum that lacks a term is missing; never null
     */
    public static Tabell omgang(Prognosomgang omgang, Prognosgrund grund, Locale sprak) {
        return new Prognostabell(sprak).omgang(omgang, grund);
    }

    /**
     * What forecasts missed by, round by round.
     *
     * @param missar the misses, in their order, none null
     * @param sprak the reader's locale: {@code en} gives English, every other Swedish; not null
     * @return the table, in kronor, a section for each round; never null
     */
    public static Tabell missar(List<Prognosmiss> missar, Locale sprak) {
        return new Prognostabell(sprak).missar(missar);
    }

    /**
     * How good forecasts were, by row, by months known and by method, and of own capital.
     *
     * @param facit the misses, not null
     * @param sprak the reader's locale: {@code en} gives English, every other Swedish; not null
     * @return the table; never null
     */
    public static Tabell matt(Prognosfacit facit, Locale sprak) {
        return new Prognostabell(sprak).matt(facit);
    }

    /**
     * What people call a round by the months it knows.
     *
     * @param manad how many months, 0–11
     * @param sprak the reader's locale: {@code en} gives English, every other Swedish; not null
     * @return for example {@code efter juni}, or that it is a plan; never null
     */
    public static String namn(int manad, Locale sprak) {
        return Texter.of(Prognostabell.class, "prognos", sprak).text("manad." + manad);
    }

    /**
     * What people call a method.
     *
     * @param metod the method, not null
     * @param sprak the reader's locale: {@code en} gives English, every other Swedish; not null
     * @return its name, never null
     */
    public static String namn(Prognosmetod metod, Locale sprak) {
        return Texter.of(Prognostabell.class, "prognos", sprak).text("metod." + metod);
    }

    /**
     * What people call a line.
     *
     * @param nyckel its key, or {@link Prognosomgang#EGET_KAPITAL}; not null
     * @param sprak the reader's locale: {@code en} gives English, every other Swedish; not null
     * @return its name, never null
     */
    public static String radnamn(String nyckel, Locale sprak) {
        return new Prognostabell(sprak).radnamn(nyckel);
    }

    private String radnamn(String nyckel) {
        if (nyckel.equals(Prognosomgang.EGET_KAPITAL)) {
            return texter.text("rad.utgaende");
        }
        int snedstreck = nyckel.indexOf('/');
        return uppstallning.radnamn(
                snedstreck < 0 ? "" : nyckel.substring(0, snedstreck), nyckel.substring(snedstreck + 1));
    }

    // A round

    private Tabell omgang(Prognosomgang omgang, Prognosgrund grund) {
        Map<String, List<Prognosrad>> avsnitten = new LinkedHashMap<>();
        omgang.rader()
                .forEach(rad -> avsnitten
                        .computeIfAbsent(rad.plats().avsnitt(), nytt -> new ArrayList<>())
                        .add(rad));
        List<Avsnitt> avsnitt = new ArrayList<>();
        List<Rad> rader = new ArrayList<>();
        avsnitten.forEach((nyckel, avsnittets) -> {
            avsnitt.add(new Avsnitt(nyckel, avsnittsnamn(nyckel)));
            avsnittets.forEach(rad -> rader.add(rad(rad, grund)));
            if (avsnittets.size() > 1) {
                rader.add(summa(nyckel, Rad.SUMMA, summanamn(nyckel), avsnittets, grund, false));
            }
        });
        avsnitt.add(new Avsnitt(KAPITAL, texter.text("avsnitt.egetkapital")));
        rader.add(kapital("ingaende", omgang.ingaende(), Optional.empty(), Rad.Slag.RAD));
        Rad resultat = summa(KAPITAL, "resultat", texter.text("rad.resultat"), omgang.rader(), grund, true);
        rader.add(new Rad(KAPITAL, "resultat", resultat.namn(), Rad.Slag.RAD, resultat.celler()));
        rader.add(kapital("utgaende", omgang.egetKapital(), omgang.kapitalspann(), Rad.Slag.SUMMA));
        return new Tabell(
                "prognos",
                texter.text(
                        "rubrik",
                        Map.of(
                                "ar", omgang.ar().toString(),
                                "nr", Integer.toString(omgang.nummer()),
                                "manad", texter.text("manad." + omgang.manad()))),
                List.of(
                        kr(HITTILLS),
                        kr(BUDGET),
                        kr(PROGNOS),
                        kr(AVVIKELSE),
                        kr(FJOLARET),
                        new Kolumn(METOD, texter.text("kolumn.metodspann"), Enhet.TEXT)),
                avsnitt,
                rader,
                List.of(
                        texter.text("fotnot.tecken"),
                        texter.text("fotnot.spann"),
                        texter.text("fotnot.kapital"),
                        texter.text("fotnot.avrundning")));
    }

    private String avsnittsnamn(String nyckel) {
        return slag(nyckel)
                .map(ett -> Budgettabell.namn(ett, sprak))
                .orElseGet(() -> uppstallning.avsnittsnamn(nyckel));
    }

    private String summanamn(String nyckel) {
        return slag(nyckel)
                .map(ett -> Texter.of(Budgettabell.class, "budget", sprak).text("summa." + ett))
                .orElseGet(() -> uppstallning.radnamn(nyckel, Rad.SUMMA));
    }

    private static Optional<Budgetslag> slag(String nyckel) {
        return Arrays.stream(Budgetslag.values())
                .filter(ett -> Budgettabell.nyckel(ett).equals(nyckel))
                .findFirst();
    }

    private Rad rad(Prognosrad rad, Prognosgrund grund) {
        Prognosplats plats = rad.plats();
        Map<String, Cell> celler = new LinkedHashMap<>();
        celler.put(HITTILLS, Cell.belopp(grund.hittills(plats.nyckel()).orElse(null)));
        celler.put(BUDGET, Cell.belopp(grund.budget(plats).orElse(null)));
        celler.put(PROGNOS, Cell.belopp(rad.varde().orElse(null)));
        celler.put(AVVIKELSE, Cell.belopp(skillnad(rad.varde(), grund.budget(plats))));
        celler.put(FJOLARET, Cell.belopp(grund.fjolaret(plats.nyckel()).orElse(null)));
        celler.put(METOD, new Cell.Ord(metod(rad)));
        return new Rad(
                plats.avsnitt(), plats.rad(), uppstallning.radnamn(plats.avsnitt(), plats.rad()), Rad.Slag.RAD, celler);
    }

    private String metod(Prognosrad rad) {
        String metod = rad.metod().map(ett -> texter.text("metod." + ett)).orElse("");
        if (!rad.beslut().isEmpty()) {
            metod += " (" + rad.beslut().stream().map(BeslutRef::toString).collect(Collectors.joining(", ")) + ")";
        }
        return rad.spann().isEmpty() ? metod : metod + ": " + spann(rad.spann());
    }

    private String spann(Optional<Prognosspann> spann) {
        return spann.map(ett -> texter.text(
                        ett.missar() == 0 ? "spann.forHand" : "spann.missar",
                        Map.of(
                                "lagst", format.tal(ett.lagst().iKronor(), 0),
                                "hogst", format.tal(ett.hogst().iKronor(), 0),
                                "antal", Integer.toString(ett.missar()))))
                .orElse("");
    }

    private static Belopp skillnad(Optional<Belopp> prognos, Optional<Belopp> budget) {
        return prognos.flatMap(ett -> budget.map(ett::minus)).orElse(null);
    }

    /** A sum column by column; one that lacks a term cannot be told. */
    private Rad summa(
            String avsnitt, String rad, String namn, List<Prognosrad> av, Prognosgrund grund, boolean medTecken) {
        Optional<Belopp> prognos = summa(av, medTecken, Prognosrad::varde);
        Optional<Belopp> budget = summa(av, medTecken, ett -> grund.budget(ett.plats()));
        Map<String, Cell> celler = new LinkedHashMap<>();
        celler.put(
                HITTILLS,
                cell(summa(av, medTecken, ett -> grund.hittills(ett.plats().nyckel()))));
        celler.put(BUDGET, cell(budget));
        celler.put(PROGNOS, cell(prognos));
        celler.put(AVVIKELSE, cell(Optional.ofNullable(skillnad(prognos, budget))));
        celler.put(
                FJOLARET,
                cell(summa(av, medTecken, ett -> grund.fjolaret(ett.plats().nyckel()))));
        celler.put(METOD, new Cell.Ord(""));
        return new Rad(avsnitt, rad, namn, Rad.Slag.SUMMA, celler);
    }

    private static Optional<Belopp> summa(
            List<Prognosrad> av, boolean medTecken, Function<Prognosrad, Optional<Belopp>> vad) {
        Belopp summa = Belopp.NOLL;
        for (Prognosrad rad : av) {
            Optional<Belopp> ett = vad.apply(rad);
            if (ett.isEmpty()) {
                return Optional.empty();
            }
            summa = medTecken && !rad.plats().intakt() ? summa.minus(ett.get()) : summa.plus(ett.get());
        }
        return av.isEmpty() ? Optional.empty() : Optional.of(summa);
    }

    private static Cell cell(Optional<Belopp> belopp) {
        return belopp.map(Cell::belopp).orElseGet(() -> Cell.saknas(Cell.Skal.EJ_BERAKNINGSBART));
    }

    private Rad kapital(String rad, Optional<Belopp> belopp, Optional<Prognosspann> spann, Rad.Slag slag) {
        Map<String, Cell> celler = new LinkedHashMap<>();
        celler.put(PROGNOS, Cell.belopp(belopp.orElse(null)));
        celler.put(METOD, new Cell.Ord(spann(spann)));
        return new Rad(KAPITAL, rad, texter.text("rad." + rad), slag, celler);
    }

    // Misses

    private Tabell missar(List<Prognosmiss> missar) {
        Map<String, Avsnitt> avsnitt = new LinkedHashMap<>();
        List<Rad> rader = new ArrayList<>();
        for (Prognosmiss miss : missar) {
            avsnitt.putIfAbsent(miss.omgang(), new Avsnitt(miss.omgang(), omgangsnamn(miss)));
            Prognostraff traff = miss.traff();
            Map<String, Cell> celler = new LinkedHashMap<>();
            celler.put(PROGNOS, Cell.belopp(traff.prognos()));
            celler.put(UTFALL, Cell.belopp(traff.utfall()));
            celler.put(MISS, Cell.belopp(traff.miss()));
            celler.put(SPANN, new Cell.Ord(spann(Optional.ofNullable(traff.spann()))));
            celler.put(
                    INOM,
                    new Cell.Ord(traff.inom()
                            .map(ja -> texter.text(ja ? "inom.ja" : "inom.nej"))
                            .orElseGet(() -> texter.text("inom.utan"))));
            celler.put(METOD, new Cell.Ord(texter.text("metod." + traff.metod())));
            rader.add(new Rad(miss.omgang(), traff.rad(), radnamn(traff.rad()), Rad.Slag.RAD, celler));
        }
        return new Tabell(
                "prognosmissar",
                texter.text("rubrik.missar"),
                List.of(kr(PROGNOS), kr(UTFALL), kr(MISS), text(METOD), text(SPANN), text(INOM)),
                List.copyOf(avsnitt.values()),
                rader,
                List.of(texter.text("fotnot.miss"), texter.text("fotnot.avrundning")));
    }

    private String omgangsnamn(Prognosmiss miss) {
        return texter.text(
                miss.rattelse() ? "omgang.rattelse" : "omgang",
                Map.of(
                        "ar", miss.ar().toString(),
                        "nr", Integer.toString(miss.nummer()),
                        "manad", texter.text("manad." + miss.traff().manad())));
    }

    private Tabell matt(Prognosfacit facit) {
        List<Avsnitt> avsnitt = new ArrayList<>();
        List<Rad> rader = new ArrayList<>();
        facit.kapitalmatt().ifPresent(matt -> {
            avsnitt.add(new Avsnitt(KAPITAL, texter.text("matt.egetkapital")));
            rader.add(matt(KAPITAL, "alla", texter.text("matt.alla"), matt));
        });
        grupp(avsnitt, rader, "metod", facit.matt(Prognostraff::metod), ett -> texter.text("metod." + ett));
        grupp(avsnitt, rader, "omgang", facit.matt(Prognostraff::manad), ett -> texter.text("manad." + ett));
        grupp(avsnitt, rader, "rad", facit.matt(Prognostraff::rad), this::radnamn);
        return new Tabell(
                "prognosmatt",
                texter.text("rubrik.matt"),
                List.of(
                        new Kolumn(ANTAL, texter.text("kolumn.antal"), Enhet.ANTAL),
                        kr(BIAS),
                        kr(MEDELFEL),
                        new Kolumn(MED_SPANN, texter.text("kolumn.medspann"), Enhet.ANTAL),
                        new Kolumn(TACKNING, texter.text("kolumn.tackning"), Enhet.PROCENT)),
                avsnitt,
                rader,
                List.of(
                        texter.text("fotnot.matt"),
                        texter.text("fotnot.tackning", Map.of("procent", format.tal(Prognosspann.TACKNING))),
                        texter.text("fotnot.avrundning")));
    }

    private <T> void grupp(
            List<Avsnitt> avsnitt,
            List<Rad> rader,
            String nyckel,
            Map<T, Prognosmatt> matten,
            Function<T, String> namn) {
        if (!matten.isEmpty()) {
            avsnitt.add(new Avsnitt(nyckel, texter.text("matt." + nyckel)));
            matten.forEach((grupp, matt) -> rader.add(matt(nyckel, grupp.toString(), namn.apply(grupp), matt)));
        }
    }

    private static Rad matt(String avsnitt, String rad, String namn, Prognosmatt matt) {
        Map<String, Cell> celler = new LinkedHashMap<>();
        celler.put(ANTAL, Cell.tal(BigDecimal.valueOf(matt.antal())));
        celler.put(BIAS, Cell.belopp(matt.bias()));
        celler.put(MEDELFEL, Cell.belopp(matt.medelfel()));
        celler.put(MED_SPANN, Cell.tal(BigDecimal.valueOf(matt.medSpann())));
        celler.put(TACKNING, matt.tackning().map(Cell::tal).orElseGet(() -> Cell.saknas(Cell.Skal.EJ_BERAKNINGSBART)));
        return new Rad(avsnitt, rad, namn, Rad.Slag.RAD, celler);
    }

    private Kolumn kr(String nyckel) {
        return new Kolumn(nyckel, texter.text("kolumn." + nyckel), Enhet.KR);
    }

    private Kolumn text(String nyckel) {
        return new Kolumn(nyckel, texter.text("kolumn." + nyckel), Enhet.TEXT);
    }
}
