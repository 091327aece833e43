package org.openfinsam.domain.medel;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.belopp.Cell;
import org.openfinsam.domain.belopp.Enhet;
import org.openfinsam.domain.belopp.Kolumn;
import org.openfinsam.domain.belopp.Rad;
import org.openfinsam.domain.belopp.Tabell;
import org.openfinsam.domain.belopp.Talformat;
import org.openfinsam.domain.forbund.Part;
import org.openfinsam.domain.lag.Texter;
import org.openfinsam.domain.tid.Rakenskapsar;

/**
 * A year's contributions beside what the law gives each party, as a {@link Tabell}.
 *
 * <p>A party of several members has a row of its own, and its members stand after it in a section of the same key; what
 * the law says is about the party, so its members have nothing there. A party that has to take part and has no row in
 * the contributions has no contribution and no share, but what the law says. The differences are those of
 * {@link Bidragskontroll}, and sum to zero. Thread-safe.
 *
 * @since 0.1
 */
public final class Kontrolltabell {

    /** Key of the column of contributions, in kronor. */
    public static final String BIDRAG = "bidrag";
    /** Key of the column of shares, in per cent of the sum. */
    public static final String ANDEL = "andel";
    /** Key of the column of what the law gives, in kronor. */
    public static final String LAGEN = "lagen";
    /** Key of the column of contribution less what the law gives, in kronor. */
    public static final String SKILLNAD = "skillnad";

    private static final Cell INGET = new Cell.Ord("");

    private final Rakenskapsar ar;
    private final List<Bidrag> bidrag;
    private final Belopp summa;
    private final Locale sprak;
    private final Texter texter;
    private final List<Rad> rader = new ArrayList<>();

    private Kontrolltabell(Rakenskapsar ar, List<Bidrag> bidrag, Locale sprak) {
        this.ar = ar;
        this.bidrag = List.copyOf(bidrag);
        this.summa = Belopp.summa(bidrag.stream().map(Bidrag::belopp).toList());
        this.sprak = sprak;
        this.texter = Texter.of(Kontrolltabell.class, "kontrolltabell", sprak);
    }

    /**
     * The table of a year's contributions.
     *
     * @param ar the year, not null
     * @param bidrag what each member transfers, at least one
     * @param sprak the reader's locale: {@code en} gives English, every other Swedish; not null
     * @return the table, never null; its last row is the sum
     * @throws IllegalArgumentException if there are no contributions
     * @throws ArithmeticException if a sum does not fit
     */
    public static Tabell av(Rakenskapsar ar, List<Bidrag> bidrag, Locale sprak) {
        if (bidrag.isEmpty()) {
            throw new IllegalArgumentException("No contributions to set out");
        }
        return new Kontrolltabell(ar, bidrag, sprak).tabell();
    }

    private Tabell tabell() {
        Map<Part, Belopp> parternas = Bidragskontroll.parternas(bidrag);
        Belopp staten = belopp(parternas, Part.FORSAKRINGSKASSAN).plus(belopp(parternas, Part.ARBETSFORMEDLINGEN));
        Belopp regioner = belopp(parternas, Part.REGION);
        Belopp kommuner = belopp(parternas, Part.KOMMUN);

        Belopp statens = Bidragskontroll.formycket(staten, regioner.plus(kommuner));
        rader("staten", staten, statens, medlemmar(Part.FORSAKRINGSKASSAN, Part.ARBETSFORMEDLINGEN));
        if (Bidragskontroll.arBaraGotland(ar, bidrag)) {
            rader("kommuner", kommuner, statens.negerat(), medlemmar(Part.KOMMUN));
        } else {
            // What the state lacks the others have too much of; the first half of an odd öre falls on the regions.
            Belopp andrasDel = regioner.plus(kommuner).plus(statens);
            Belopp regionernas = regioner.minus(halften(andrasDel));
            rader("regioner", regioner, regionernas, medlemmar(Part.REGION));
            rader("kommuner", kommuner, statens.plus(regionernas).negerat(), medlemmar(Part.KOMMUN));
        }
        rader.add(new Rad("", Rad.SUMMA, texter.text("rad.SUMMA"), Rad.Slag.SUMMA, celler(summa, summa, Belopp.NOLL)));
        return new Tabell(
                "bidragskontroll",
                texter.text("rubrik", Map.of("ar", ar.toString())),
                List.of(
                        kolumn(BIDRAG, Enhet.KR),
                        kolumn(ANDEL, Enhet.PROCENT),
                        kolumn(LAGEN, Enhet.KR),
                        kolumn(SKILLNAD, Enhet.KR)),
                List.of(),
                rader,
                List.of(
                        texter.text(
                                "fotnot.andel",
                                Map.of("summa", Talformat.of(sprak).belopp(summa))),
                        texter.text("fotnot.skillnad")));
    }

    private static Belopp belopp(Map<Part, Belopp> parternas, Part part) {
        return parternas.getOrDefault(part, Belopp.NOLL);
    }

    private static Belopp halften(Belopp belopp) {
        return Bidragskontroll.formycket(belopp, Belopp.NOLL);
    }

    private Kolumn kolumn(String nyckel, Enhet enhet) {
        return new Kolumn(nyckel, texter.text("kolumn." + nyckel), enhet);
    }

    private List<Bidrag> medlemmar(Part... parter) {
        return Stream.of(parter)
                .flatMap(part -> bidrag.stream().filter(b -> b.part() == part))
                .toList();
    }

    private void rader(String part, Belopp belopp, Belopp formycket, List<Bidrag> medlemmar) {
        Map<String, Cell> celler = new LinkedHashMap<>(celler(belopp, belopp.minus(formycket), formycket));
        if (medlemmar.isEmpty()) {
            Cell saknas = Cell.saknas(Cell.Skal.EJ_ANGIVET);
            celler.putAll(Map.of(BIDRAG, saknas, ANDEL, saknas));
        }
        boolean ensam = medlemmar.size() == 1;
        rader.add(new Rad("", part, ensam ? namn(medlemmar.get(0)) : texter.text("rad." + part), Rad.Slag.RAD, celler));
        if (!ensam) {
            medlemmar.forEach(medlem -> rader.add(new Rad(
                    part,
                    namn(medlem),
                    namn(medlem),
                    Rad.Slag.RAD,
                    Map.of(
                            BIDRAG,
                            Cell.belopp(medlem.belopp()),
                            ANDEL,
                            Bidragskontroll.andel(medlem.belopp(), summa),
                            LAGEN,
                            INGET,
                            SKILLNAD,
                            INGET))));
        }
    }

    private Map<String, Cell> celler(Belopp belopp, Belopp lagen, Belopp skillnad) {
        return Map.of(
                BIDRAG,
                Cell.belopp(belopp),
                ANDEL,
                Bidragskontroll.andel(belopp, summa),
                LAGEN,
                Cell.belopp(lagen),
                SKILLNAD,
                Cell.belopp(skillnad));
    }

    private String namn(Bidrag medlem) {
        if (medlem.namn() != null) {
            return medlem.namn();
        }
        String part = texter.text("part." + medlem.part());
        return medlem.kod() == null ? part : texter.text("medlem.kod", Map.of("part", part, "kod", medlem.kod()));
    }
}
