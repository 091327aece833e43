package org.openfinsam.domain.medel;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.belopp.Cell;
import org.openfinsam.domain.belopp.Enhet;
import org.openfinsam.domain.belopp.Kolumn;
import org.openfinsam.domain.belopp.Rad;
import org.openfinsam.domain.belopp.Tabell;
import org.openfinsam.domain.lag.Texter;

/**
 * The state's allocation as a {@link Tabell}: a row for each association, closed by the pot. Against another allocation it
 * answers <i>what if</i>: another pot, other keys, other populations, another own capital. Thread-safe.
 *
 * @since 0.1
 */
public final class Tilldelningstabell {

    /** Key of the column of amounts, in kronor; in a comparison, as it would be. */
    public static final String BELOPP = "belopp";
    /** Key of the column that says who was stopped from getting less, in words. */
    public static final String BROMSAD = "bromsad";
    /** Key of the column of what it is now, in kronor, in a comparison. */
    public static final String NU = "nu";
    /** Key of the column of the change, in kronor, in a comparison. */
    public static final String FORANDRING = "forandring";
    /** Key of the column of the change in per cent of what it is now, in a comparison. */
    public static final String PROCENT = "procent";

    private Tilldelningstabell() {}

    /**
     * The table of an allocation.
     *
     * @param fordelad the allocation, not null
     * @param sprak the reader's locale: {@code en} gives English, every other Swedish; not null
     * @return the table, never null
     */
    public static Tabell av(StatligTilldelning.Fordelad fordelad, Locale sprak) {
        Texter texter = texter(sprak);
        List<Rad> rader = new ArrayList<>();
        fordelad.tilldelade()
                .forEach(ett -> rader.add(new Rad(
                        "",
                        ett.namn(),
                        ett.namn(),
                        Rad.Slag.RAD,
                        Map.of(BELOPP, Cell.belopp(ett.belopp()), BROMSAD, bromsad(ett, texter)))));
        rader.add(summa(texter, Map.of(BELOPP, Cell.belopp(fordelad.summa()))));
        return new Tabell(
                "tilldelning",
                texter.text("rubrik"),
                List.of(
                        new Kolumn(BELOPP, texter.text("kolumn.belopp"), Enhet.KR),
                        new Kolumn(BROMSAD, texter.text("kolumn.bromsad"), Enhet.TEXT)),
                List.of(),
                rader,
                List.of(texter.text("fotnot.avrundning")));
    }

    /**
     * What it would be against what it is.
     *
     * @param nu the allocation as it is, not null
     * @param omVore as it would be, not null; an association that stands in one of them only gets nothing in the other
     * @param sprak the reader's locale: {@code en} gives English, every other Swedish; not null
     * @return the table, never null
     */
    public static Tabell omVore(StatligTilldelning.Fordelad nu, StatligTilldelning.Fordelad omVore, Locale sprak) {
        Texter texter = texter(sprak);
        Map<String, Map<String, Cell>> perForbund = new LinkedHashMap<>();
        laggTill(perForbund, NU, nu);
        laggTill(perForbund, BELOPP, omVore);
        List<Rad> rader = new ArrayList<>();
        perForbund.forEach((namn, belopp) -> rader.add(new Rad("", namn, namn, Rad.Slag.RAD, medForandring(belopp))));
        rader.add(
                summa(texter, medForandring(Map.of(NU, Cell.belopp(nu.summa()), BELOPP, Cell.belopp(omVore.summa())))));
        return new Tabell(
                "tilldelning-om",
                texter.text("omVore"),
                List.of(
                        new Kolumn(NU, texter.text("kolumn.nu"), Enhet.KR),
                        new Kolumn(BELOPP, texter.text("kolumn.omVore"), Enhet.KR),
                        new Kolumn(FORANDRING, texter.text("kolumn.forandring"), Enhet.KR),
                        new Kolumn(PROCENT, texter.text("kolumn.procent"), Enhet.PROCENT)),
                List.of(),
                rader,
                List.of(texter.text("fotnot.avrundning"), texter.text("fotnot.procent")));
    }

    /**
     * One association's part: the base, what its keys give or the largest lowering leaves, and what it gets.
     *
     * @param grundbelopp the base, not null
     * @param nu what it gets, not null
     * @param omVore what it would get; null if that is not asked
     * @param sprak the reader's locale: {@code en} gives English, every other Swedish; not null
     * @return the table, never null
     */
    public static Tabell ett(
            Belopp grundbelopp, StatligTilldelning.Tilldelad nu, StatligTilldelning.Tilldelad omVore, Locale sprak) {
        Texter texter = texter(sprak);
        List<Kolumn> kolumner = new ArrayList<>(List.of(new Kolumn(NU, texter.text("kolumn.nu"), Enhet.KR)));
        if (omVore != null) {
            kolumner.add(new Kolumn(BELOPP, texter.text("kolumn.omVore"), Enhet.KR));
            kolumner.add(new Kolumn(FORANDRING, texter.text("kolumn.forandring"), Enhet.KR));
            kolumner.add(new Kolumn(PROCENT, texter.text("kolumn.procent"), Enhet.PROCENT));
        }
        StatligTilldelning.Tilldelad sedan = omVore == null ? nu : omVore;
        List<Rad> rader = List.of(
                rad("grundbelopp", texter, Rad.Slag.RAD, grundbelopp, grundbelopp, omVore != null),
                rad(
                        "nycklar",
                        texter,
                        Rad.Slag.RAD,
                        nu.belopp().minus(grundbelopp),
                        sedan.belopp().minus(grundbelopp),
                        omVore != null),
                rad("TILLDELNING", texter, Rad.Slag.SUMMA, nu.belopp(), sedan.belopp(), omVore != null));
        List<String> fotnoter = new ArrayList<>();
        if (nu.bromsad()) {
            fotnoter.add(texter.text("fotnot.bromsad.nu"));
        }
        if (omVore != null) {
            if (omVore.bromsad()) {
                fotnoter.add(texter.text("fotnot.bromsad.omVore"));
            }
            fotnoter.add(texter.text("fotnot.procent"));
        }
        return new Tabell(
                "tilldelning-ett",
                texter.text(omVore == null ? "ett" : "ett.omVore"),
                kolumner,
                List.of(),
                rader,
                fotnoter);
    }

    private static Rad rad(String nyckel, Texter texter, Rad.Slag slag, Belopp nu, Belopp omVore, boolean jamfors) {
        Map<String, Cell> celler = Map.of(NU, Cell.belopp(nu), BELOPP, Cell.belopp(omVore));
        return new Rad(
                "",
                nyckel,
                texter.text("rad." + nyckel),
                slag,
                jamfors ? medForandring(celler) : Map.of(NU, Cell.belopp(nu)));
    }

    private static Texter texter(Locale sprak) {
        return Texter.of(Tilldelningstabell.class, "tilldelning", sprak);
    }

    private static Cell bromsad(StatligTilldelning.Tilldelad ett, Texter texter) {
        return new Cell.Ord(ett.bromsad() ? texter.text("bromsad") : "");
    }

    private static void laggTill(
            Map<String, Map<String, Cell>> perForbund, String kolumn, StatligTilldelning.Fordelad fordelad) {
        fordelad.tilldelade()
                .forEach(ett -> perForbund
                        .computeIfAbsent(ett.namn(), namn -> ingetAnnu())
                        .put(kolumn, Cell.belopp(ett.belopp())));
    }

    private static Map<String, Cell> ingetAnnu() {
        Map<String, Cell> celler = new LinkedHashMap<>();
        celler.put(NU, Cell.belopp(Belopp.NOLL));
        celler.put(BELOPP, Cell.belopp(Belopp.NOLL));
        return celler;
    }

    private static Map<String, Cell> medForandring(Map<String, Cell> belopp) {
        Map<String, Cell> celler = new LinkedHashMap<>(belopp);
        Cell forandring = Celler.minus(belopp.get(BELOPP), belopp.get(NU));
        celler.put(FORANDRING, forandring);
        celler.put(PROCENT, Celler.procent(forandring, belopp.get(NU), 1));
        return celler;
    }

    private static Rad summa(Texter texter, Map<String, Cell> celler) {
        return new Rad("", Rad.SUMMA, texter.text("rad.SUMMA"), Rad.Slag.SUMMA, celler);
    }
}
