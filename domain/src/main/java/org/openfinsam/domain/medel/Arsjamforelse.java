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

/**
 * What members contribute now against before, as a {@link Tabell}: the change in kronor and per cent, and how much of the
 * whole change each stands for.
 *
 * <p>Before and now are a year and the year before, or a year as it is and as it would be with another key or another sum.
 * Rows have the keys of {@link Bidragstabell}, and all who are not the state have a row together, {@value Partrader#OVRIGA}. A
 * member that has a row on one side only gave nothing on the other: that is known, and is zero. A member without amount is
 * not known, and then no sum with it can be calculated. Thread-safe.
 *
 * @since 0.1
 */
public final class Arsjamforelse {

    /** Key of the row of all who are not the state, and of the section of their parties. */
    public static final String OVRIGA = Partrader.OVRIGA;
    /** Key of the column of what was contributed before, in kronor. */
    public static final String FORE = "fore";
    /** Key of the column of what is contributed now, in kronor. */
    public static final String NU = "nu";
    /** Key of the column of the change, in kronor. */
    public static final String FORANDRING = "forandring";
    /** Key of the column of the change, in per cent of before. */
    public static final String PROCENT = "procent";
    /** Key of the column of the change, in per cent of the whole change. */
    public static final String ANDEL = "andel";

    private final Map<String, Givare> givare = new LinkedHashMap<>();
    private final Map<String, Map<String, Cell>> belopp = new LinkedHashMap<>();
    private final Locale sprak;

    private Arsjamforelse(Locale sprak) {
        this.sprak = sprak;
    }

    /**
     * A year against another, by what is decided, and until then by what is asked for.
     *
     * @param fore the year before, not null
     * @param nu the year, not null
     * @param sprak the reader's locale: {@code en} gives English, every other Swedish; not null
     * @return the table, without rows if neither year has a member; never null
     */
    public static Tabell av(Bidragsar fore, Bidragsar nu, Locale sprak) {
        Texter texter = texter(sprak);
        Arsjamforelse jamforelse = new Arsjamforelse(sprak);
        jamforelse.laggTill(FORE, fore);
        jamforelse.laggTill(NU, nu);
        return jamforelse.tabell(
                texter.text(
                        "rubrik",
                        Map.of("fore", fore.ar().toString(), "nu", nu.ar().toString())),
                fore.ar().toString(),
                nu.ar().toString());
    }

    /**
     * A year's split against what it would be: with another key, another sum, another member.
     *
     * @param fore the split as it is, not null
     * @param nu the split as it would be, not null
     * @param sprak the reader's locale: {@code en} gives English, every other Swedish; not null
     * @return the table, never null
     */
    public static Tabell omVore(Bidragsfordelning.Fordelad fore, Bidragsfordelning.Fordelad nu, Locale sprak) {
        Texter texter = texter(sprak);
        Arsjamforelse jamforelse = new Arsjamforelse(sprak);
        jamforelse.laggTill(FORE, fore);
        jamforelse.laggTill(NU, nu);
        return jamforelse.tabell(texter.text("omVore"), texter.text("kolumn.fore"), texter.text("kolumn.nu"));
    }

    private static Texter texter(Locale sprak) {
        return Texter.of(Arsjamforelse.class, "arsjamforelse", sprak);
    }

    private void laggTill(String kolumn, Bidragsar ar) {
        ar.poster().stream()
                .filter(Bidragsar::arMedlemsbidrag)
                .forEach(post -> laggTill(kolumn, post.givare(), post.gallande()));
    }

    private void laggTill(String kolumn, Bidragsfordelning.Fordelad fordelad) {
        fordelad.bidrag()
                .forEach(bidrag -> laggTill(
                        kolumn, Givare.of(bidrag.part(), bidrag.kod(), bidrag.namn()), Optional.of(bidrag.belopp())));
    }

    private void laggTill(String kolumn, Givare vem, Optional<Belopp> hurMycket) {
        String nyckel = givare.entrySet().stream()
                .filter(sedd -> sedd.getValue().arSamma(vem))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(vem.toString());
        // The name as it is now.
        givare.put(nyckel, vem);
        belopp.computeIfAbsent(nyckel, n -> new LinkedHashMap<>()).put(kolumn, Cell.belopp(hurMycket.orElse(null)));
    }

    private Tabell tabell(String rubrik, String fore, String nu) {
        Texter texter = texter(sprak);
        List<Partrader.Medlemsrad> medlemmar = new ArrayList<>();
        givare.forEach((nyckel, vem) -> medlemmar.add(new Partrader.Medlemsrad(vem, badaAren(nyckel), Map.of())));
        Cell helaForandringen = medlemmar.isEmpty() ? null : forandring(Partrader.summa(medlemmar));
        List<Rad> rader = Partrader.av(medlemmar, sprak, rad -> medForandring(rad, helaForandringen), true);
        return new Tabell(
                "arsjamforelse",
                rubrik,
                List.of(
                        new Kolumn(FORE, fore, Enhet.KR),
                        new Kolumn(NU, nu, Enhet.KR),
                        new Kolumn(FORANDRING, texter.text("kolumn.forandring"), Enhet.KR),
                        new Kolumn(PROCENT, texter.text("kolumn.procent", Map.of("fore", fore)), Enhet.PROCENT),
                        new Kolumn(ANDEL, texter.text("kolumn.andel"), Enhet.PROCENT)),
                List.of(),
                rader,
                fotnoter(texter, fore, helaForandringen));
    }

    private List<String> fotnoter(Texter texter, String fore, Cell helaForandringen) {
        List<String> fotnoter = new ArrayList<>();
        fotnoter.add(texter.text("fotnot.ny"));
        if (helaForandringen instanceof Cell.Tal tal) {
            String hela =
                    Talformat.of(sprak).tal(tal.varde(), Math.max(tal.varde().scale(), 0));
            fotnoter.add(texter.text("fotnot.procent", Map.of("fore", fore, "hela", hela)));
        }
        return fotnoter;
    }

    private Map<String, Cell> badaAren(String nyckel) {
        Map<String, Cell> celler = new LinkedHashMap<>();
        for (String kolumn : List.of(FORE, NU)) {
            celler.put(kolumn, belopp.get(nyckel).getOrDefault(kolumn, Cell.belopp(Belopp.NOLL)));
        }
        return celler;
    }

    private static Cell forandring(Map<String, Cell> celler) {
        return Celler.minus(celler.get(NU), celler.get(FORE));
    }

    private static Map<String, Cell> medForandring(Map<String, Cell> belopp, Cell helaForandringen) {
        Cell forandring = forandring(belopp);
        Map<String, Cell> celler = new LinkedHashMap<>(belopp);
        celler.put(FORANDRING, forandring);
        celler.put(PROCENT, Celler.procent(forandring, belopp.get(FORE), 1));
        celler.put(ANDEL, Celler.procent(forandring, helaForandringen, 1));
        return celler;
    }
}
