package org.openfinsam.domain.medel;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.openfinsam.domain.belopp.Andel;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.belopp.Cell;
import org.openfinsam.domain.belopp.Enhet;
import org.openfinsam.domain.belopp.Kolumn;
import org.openfinsam.domain.belopp.Rad;
import org.openfinsam.domain.belopp.Tabell;
import org.openfinsam.domain.belopp.Talformat;
import org.openfinsam.domain.lag.Texter;

/**
 * The table of how much own capital is reasonable (<i>trappan</i>), for whoever administers an installation to fill in.
 *
 * <p>Nationella rådet recommended one on 2 October 2013; being above it limits the next year's allocation. Its bands and per cents
 * are not known here, so the table is shipped {@link #TOM empty}, and an empty table says <i>ej verifierad</i>: never right, never
 * wrong. A newer table replaces an older one as a whole from its first day. Immutable and thread-safe.
 *
 * @param steg the rows of every table, by first day in force and least money; bands of the same day do not overlap
 * @since 0.1
 */
public record Kapitaltrappa(List<Trappsteg> steg) {

    /** The table as this library knows it: nothing. */
    public static final Kapitaltrappa TOM = new Kapitaltrappa(List.of());

    /**
     * Checks and sorts.
     *
     * @param steg the rows in any order, none null
     * @throws IllegalArgumentException if two rows of the same day overlap
     */
    public Kapitaltrappa {
        steg = steg.stream()
                .sorted(Comparator.comparing(Trappsteg::gallerFran).thenComparing(Trappsteg::fran))
                .toList();
        for (int i = 1; i < steg.size(); i++) {
            if (steg.get(i - 1).overlappar(steg.get(i))) {
                throw new IllegalArgumentException(
                        "Two rows for the same money: " + steg.get(i - 1) + " and " + steg.get(i));
            }
        }
    }

    /**
     * This table with one row more.
     *
     * @param nytt the row, not null
     * @return the table, never null
     * @throws IllegalArgumentException if it overlaps another row of the same day
     */
    public Kapitaltrappa med(Trappsteg nytt) {
        Objects.requireNonNull(nytt, "nytt");
        List<Trappsteg> nya = new ArrayList<>(steg);
        nya.add(nytt);
        return new Kapitaltrappa(nya);
    }

    /**
     * This table without a row.
     *
     * @param gammalt the row, not null; one that is not here changes nothing
     * @return the table, never null
     */
    public Kapitaltrappa utan(Trappsteg gammalt) {
        return new Kapitaltrappa(
                steg.stream().filter(ett -> !ett.equals(gammalt)).toList());
    }

    /**
     * What the table in force on a day says of an own capital; of a shortfall it is not asked.
     *
     * @param egetKapital the own capital, not null; negative if debts are larger than assets
     * @param medel the members' money of the year, not null
     * @param dag the day, not null
     * @return what it says, never null
     */
    public Kapitalbedomning bedom(Belopp egetKapital, Belopp medel, LocalDate dag) {
        if (egetKapital.arNegativt()) {
            return new Kapitalbedomning(Kapitalbedomning.Utslag.BRIST, egetKapital, medel, null);
        }
        if (medel.oren() <= 0) {
            return new Kapitalbedomning(Kapitalbedomning.Utslag.EJ_BERAKNINGSBAR, egetKapital, medel, null);
        }
        Trappsteg ett = radFor(medel, dag).orElse(null);
        return new Kapitalbedomning(utslag(ett, egetKapital, medel), egetKapital, medel, ett);
    }

    private static Kapitalbedomning.Utslag utslag(Trappsteg ett, Belopp egetKapital, Belopp medel) {
        if (ett == null || !ett.verifierad()) {
            return Kapitalbedomning.Utslag.EJ_VERIFIERAD;
        }
        // A whole öre is above as soon as any part of it is.
        Belopp hogst = medel.andel(Andel.procent(ett.hogst()), RoundingMode.DOWN);
        return egetKapital.compareTo(hogst) > 0 ? Kapitalbedomning.Utslag.OVER : Kapitalbedomning.Utslag.INOM;
    }

    private Optional<Trappsteg> radFor(Belopp medel, LocalDate dag) {
        Optional<LocalDate> gallande = steg.stream()
                .map(Trappsteg::gallerFran)
                .filter(fran -> !fran.isAfter(dag))
                .max(Comparator.naturalOrder());
        return steg.stream()
                .filter(ett -> Optional.of(ett.gallerFran()).equals(gallande))
                .filter(ett -> ett.rymmer(medel))
                .findFirst();
    }

    /**
     * The table for people.
     *
     * @param sprak the reader's locale: {@code en} gives English, every other Swedish; not null
     * @return the table, never null; empty with a note that nothing is verified as long as nobody has filled it in
     */
    public Tabell tabell(Locale sprak) {
        Texter texter = Texter.of(Kapitaltrappa.class, "kapitaltrappa", sprak);
        Talformat format = Talformat.of(sprak);
        return new Tabell(
                "kapitaltrappa",
                texter.text("rubrik"),
                List.of(
                        new Kolumn("fran", texter.text("kolumn.fran"), Enhet.KR),
                        new Kolumn("till", texter.text("kolumn.till"), Enhet.KR),
                        new Kolumn("hogst", texter.text("kolumn.hogst"), Enhet.PROCENT),
                        new Kolumn("galler", texter.text("kolumn.galler"), Enhet.TEXT),
                        new Kolumn("kalla", texter.text("kolumn.kalla"), Enhet.TEXT),
                        new Kolumn("verifierad", texter.text("kolumn.verifierad"), Enhet.TEXT)),
                List.of(),
                steg.stream().map(ett -> rad(ett, texter, format)).toList(),
                List.of(texter.text(steg.isEmpty() ? "fotnot.tom" : "fotnot.andel")));
    }

    private static Rad rad(Trappsteg ett, Texter texter, Talformat format) {
        String gallerFran = format.datum(ett.gallerFran());
        return new Rad(
                gallerFran,
                ett.fran().toString(),
                texter.text("rad", Map.of("fran", format.kronor(ett.fran()))),
                Rad.Slag.RAD,
                Map.of(
                        "fran",
                        Cell.belopp(ett.fran()),
                        "till",
                        Cell.belopp(ett.till()),
                        "hogst",
                        Cell.tal(ett.hogst()),
                        "galler",
                        new Cell.Ord(gallerFran),
                        "kalla",
                        new Cell.Ord(ett.kalla()),
                        "verifierad",
                        new Cell.Ord(texter.text(ett.verifierad() ? "verifierad" : "ejVerifierad"))));
    }
}
