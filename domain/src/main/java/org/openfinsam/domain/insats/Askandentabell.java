package org.openfinsam.domain.insats;

import java.math.BigDecimal;
import java.util.ArrayList;
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

/**
 * A choice among the year's applications against the money, as a {@link Tabell}: one column a year, from the own capital when it
 * begins to what is left when it ends.
 *
 * <p>Chosen applications stand in a section with a sum; the others stand below and count in nothing. Thread-safe.
 *
 * @since 0.1
 */
public final class Askandentabell {

    /** The section of what is chosen. */
    public static final String VALDA = "valda";
    /** The section of what is not chosen. */
    public static final String OVRIGA = "ovriga";
    /** The row of own capital when the year begins. */
    public static final String INGAENDE = "ingaende";
    /** The row of income. */
    public static final String INTAKTER = "intakter";
    /** The row of what is bound already. */
    public static final String BUNDET = "bundet";
    /** The row of own capital when the year ends. */
    public static final String UTGAENDE = "utgaende";

    /** The column of how many applications a saved choice takes. */
    public static final String ANTAL = "antal";

    private Askandentabell() {}

    /**
     * The table of a choice.
     *
     * @param pengar the applications and the money, not null
     * @param val the choice, not null
     * @param sprak the reader's locale: {@code en} gives English, every other Swedish; not null
     * @return the table, never null
     * @throws IllegalArgumentException if something is chosen that is not among the applications
     */
    public static Tabell av(AskandenMotPengar pengar, Askandeval val, Locale sprak) {
        Texter texter = Texter.of(Askandentabell.class, "askanden", sprak);
        List<Arsutfall> utfall = pengar.utfall(val);
        List<Rad> rader = new ArrayList<>();
        rader.add(rad("", INGAENDE, texter.text("rad." + INGAENDE), Rad.Slag.RAD, utfall, Arsutfall::ingaende));
        rader.add(rad("", INTAKTER, texter.text("rad." + INTAKTER), Rad.Slag.RAD, utfall, Arsutfall::intakter));
        rader.add(rad("", BUNDET, texter.text("rad." + BUNDET), Rad.Slag.RAD, utfall, Arsutfall::bundet));
        pengar.askanden().stream()
                .filter(a -> val.valda().contains(a.askande()))
                .forEach(a -> rader.add(askande(VALDA, a, utfall)));
        rader.add(rad(VALDA, Rad.SUMMA, texter.text("rad.SUMMA"), Rad.Slag.SUMMA, utfall, Arsutfall::valt));
        rader.add(rad("", UTGAENDE, texter.text("rad." + UTGAENDE), Rad.Slag.SUMMA, utfall, Arsutfall::utgaende));
        pengar.askanden().stream()
                .filter(a -> !val.valda().contains(a.askande()))
                .forEach(a -> rader.add(askande(OVRIGA, a, utfall)));
        return new Tabell(
                "askanden",
                texter.text("rubrik", Map.of("val", val.namn())),
                utfall.stream()
                        .map(ar -> new Kolumn(ar.ar().toString(), ar.ar().toString(), Enhet.KR))
                        .toList(),
                List.of(
                        new Avsnitt(VALDA, texter.text("avsnitt.valda")),
                        new Avsnitt(OVRIGA, texter.text("avsnitt.ovriga"))),
                rader,
                List.of(texter.text("fotnot")));
    }

    /**
     * Saved choices beside each other: how many each takes, and the own capital that each year ends with.
     *
     * @param plan the plan with its saved choices, not null; what is no longer among the applications is passed over
     * @param pengar the applications and the money, not null
     * @param sprak the reader's locale: {@code en} gives English, every other Swedish; not null
     * @return the table, a row for each saved choice in the order they were saved, never null
     */
    public static Tabell jamforelse(Askandeplan plan, AskandenMotPengar pengar, Locale sprak) {
        Texter texter = Texter.of(Askandentabell.class, "askanden", sprak);
        List<Kolumn> kolumner = new ArrayList<>();
        kolumner.add(new Kolumn(ANTAL, texter.text("kolumn.antal"), Enhet.ANTAL));
        pengar.ramar()
                .forEach(ram ->
                        kolumner.add(new Kolumn(ram.ar().toString(), ram.ar().toString(), Enhet.KR)));
        return new Tabell(
                "scenarier",
                texter.text("rubrik.scenarier"),
                kolumner,
                List.of(),
                plan.scenarier().stream().map(val -> scenario(val, pengar)).toList(),
                List.of(texter.text("fotnot.scenarier")));
    }

    private static Rad scenario(Askandeval val, AskandenMotPengar pengar) {
        Askandeval kanda = new Askandeval(
                val.namn(),
                val.valda().stream()
                        .filter(id -> pengar.askanden().stream()
                                .anyMatch(a -> a.askande().equals(id)))
                        .toList());
        Map<String, Cell> celler = new LinkedHashMap<>();
        celler.put(ANTAL, Cell.tal(BigDecimal.valueOf(kanda.valda().size())));
        pengar.utfall(kanda).forEach(ar -> celler.put(ar.ar().toString(), Cell.belopp(ar.utgaende())));
        return new Rad("", val.namn(), val.namn(), Rad.Slag.RAD, celler);
    }

    private static Rad askande(String avsnitt, Onskemal askande, List<Arsutfall> utfall) {
        return rad(
                avsnitt,
                askande.askande().toString(),
                askande.namn(),
                Rad.Slag.RAD,
                utfall,
                ar -> askande.belopp().get(ar.ar()));
    }

    private static Rad rad(
            String avsnitt,
            String nyckel,
            String namn,
            Rad.Slag slag,
            List<Arsutfall> utfall,
            Function<Arsutfall, Belopp> belopp) {
        Map<String, Cell> celler = new LinkedHashMap<>();
        utfall.forEach(ar -> celler.put(ar.ar().toString(), Cell.belopp(belopp.apply(ar))));
        return new Rad(avsnitt, nyckel, namn, slag, celler);
    }
}
