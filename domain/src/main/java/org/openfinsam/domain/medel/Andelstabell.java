package org.openfinsam.domain.medel;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openfinsam.domain.belopp.Andel;
import org.openfinsam.domain.belopp.Avrundning;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.belopp.Cell;
import org.openfinsam.domain.belopp.Enhet;
import org.openfinsam.domain.belopp.Fordelning;
import org.openfinsam.domain.belopp.Kolumn;
import org.openfinsam.domain.belopp.Rad;
import org.openfinsam.domain.belopp.Tabell;
import org.openfinsam.domain.forbund.Medlem;
import org.openfinsam.domain.forbund.Part;
import org.openfinsam.domain.lag.Texter;
import org.openfinsam.domain.tid.Rakenskapsar;

/**
 * What each party gives of a year's money against what FL 5 and 5 a §§ say, as a {@link Tabell}.
 *
 * <p>A row for the state, regions and municipalities, with the keys of {@link Bidragstabell}: the amount, its share of the sum,
 * what the law makes of the same sum, and how much more or less it is. Arbetsförmedlingen's money is in the state's row. Where the
 * law's amounts have parts of an öre, the largest remainder gets it. Thread-safe.
 *
 * @since 0.1
 */
public final class Andelstabell {

    /** Key of the column of what each party gives, in kronor. */
    public static final String BIDRAG = "bidrag";
    /** Key of the column of its share, in per cent of the sum with two decimals. */
    public static final String ANDEL = "andel";
    /** Key of the column of what the law makes of the sum, in kronor. */
    public static final String LAGEN = "lagen";
    /** Key of the column of the difference, in kronor: given less the law's. */
    public static final String SKILLNAD = "skillnad";
    /** Key of the row of the state. */
    public static final String STATEN = "forsakringskassan";

    private static final Andel HALFTEN = Andel.of(1, 2);
    private static final Andel FJARDEDEL = Andel.of(1, 4);
    private static final int DECIMALER = 2;

    private Andelstabell() {}

    /**
     * The table of a year.
     *
     * @param ar the year, not null
     * @param medlemmar who was a member that year, none null: nobody else's money is in the shares
     * @param sprak the reader's locale: {@code en} gives English, every other Swedish; not null
     * @return the table, without rows as long as a member has no amount; never null
     */
    public static Tabell av(Bidragsar ar, List<Medlem> medlemmar, Locale sprak) {
        Texter texter = Texter.of(Andelstabell.class, "andelstabell", sprak);
        return new Tabell(
                "andelar",
                texter.text("rubrik", Map.of("ar", ar.ar().toString())),
                List.of(
                        new Kolumn(BIDRAG, texter.text("kolumn.bidrag"), Enhet.KR),
                        new Kolumn(ANDEL, texter.text("kolumn.andel"), Enhet.PROCENT),
                        new Kolumn(LAGEN, texter.text("kolumn.lagen"), Enhet.KR),
                        new Kolumn(SKILLNAD, texter.text("kolumn.skillnad"), Enhet.KR)),
                List.of(),
                rader(ar.ar(), Medelskontroll.lagensBidrag(ar, medlemmar), texter),
                List.of(texter.text("fotnot.skillnad"), texter.text("fotnot.andel"), texter.text("fotnot.avrundning")));
    }

    private static List<Rad> rader(Rakenskapsar ar, List<Bidrag> bidrag, Texter texter) {
        if (bidrag.isEmpty()) {
            return List.of();
        }
        Map<Part, Belopp> parternas = new EnumMap<>(Part.class);
        parternas.put(Part.FORSAKRINGSKASSAN, Belopp.NOLL);
        if (!Bidragskontroll.arBaraGotland(ar, bidrag)) {
            parternas.put(Part.REGION, Belopp.NOLL);
        }
        parternas.put(Part.KOMMUN, Belopp.NOLL);
        bidrag.forEach(ett -> parternas.merge(
                ett.part().arStatlig() ? Part.FORSAKRINGSKASSAN : ett.part(), ett.belopp(), Belopp::plus));

        Belopp summa = Belopp.summa(parternas.values());
        List<Andel> lagensAndelar = parternas.keySet().stream()
                .map(part -> part == Part.FORSAKRINGSKASSAN || parternas.size() == 2 ? HALFTEN : FJARDEDEL)
                .toList();
        List<Belopp> lagens = Fordelning.efterAndel(summa, lagensAndelar, Avrundning.ORE);
        List<Rad> rader = new ArrayList<>();
        parternas.forEach((part, belopp) -> rader.add(new Rad(
                "",
                Bidragstabell.nyckel(part),
                texter.text("rad." + part),
                Rad.Slag.RAD,
                celler(belopp, summa, lagens.get(rader.size())))));
        rader.add(new Rad("", Rad.SUMMA, texter.text("rad.SUMMA"), Rad.Slag.SUMMA, celler(summa, summa, summa)));
        return rader;
    }

    private static Map<String, Cell> celler(Belopp belopp, Belopp summa, Belopp lagens) {
        Map<String, Cell> celler = new LinkedHashMap<>();
        celler.put(BIDRAG, Cell.belopp(belopp));
        celler.put(ANDEL, Celler.procent(Cell.belopp(belopp), Cell.belopp(summa), DECIMALER));
        celler.put(LAGEN, Cell.belopp(lagens));
        celler.put(SKILLNAD, Cell.belopp(belopp.minus(lagens)));
        return celler;
    }
}
