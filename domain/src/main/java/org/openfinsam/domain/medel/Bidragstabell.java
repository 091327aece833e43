package org.openfinsam.domain.medel;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openfinsam.domain.belopp.Andel;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.belopp.Cell;
import org.openfinsam.domain.belopp.Enhet;
import org.openfinsam.domain.belopp.Kolumn;
import org.openfinsam.domain.belopp.Rad;
import org.openfinsam.domain.belopp.Tabell;
import org.openfinsam.domain.belopp.Talformat;
import org.openfinsam.domain.forbund.Part;
import org.openfinsam.domain.lag.Texter;

/**
 * The statutory split as a {@link Tabell}: who has which share and transfers how much.
 *
 * <p>A party of several members has a row of its own ({@code kommuner}), and its members stand after it in a section of the
 * same key ({@code kommuner/Luleå}). A party of one member is that member's row. While a key is wrong its members have no
 * value. Thread-safe.
 *
 * @since 0.1
 */
public final class Bidragstabell {

    /** Key of the column of shares, in per cent of the whole. */
    public static final String ANDEL = "andel";
    /** Key of the column of amounts, in kronor. */
    public static final String BIDRAG = "bidrag";

    private static final BigDecimal HUNDRA = BigDecimal.valueOf(100);

    private final Bidragsfordelning fordelning;
    private final Map<Part, Belopp> parternas;
    private final Texter texter;
    private final Talformat format;
    private final List<Rad> rader = new ArrayList<>();

    private Bidragstabell(Bidragsfordelning fordelning, Locale sprak) {
        this.fordelning = fordelning;
        this.parternas = fordelning.parternas();
        this.texter = Texter.of(Bidragstabell.class, "bidragstabell", sprak);
        this.format = Talformat.of(sprak);
    }

    /**
     * The table of a split.
     *
     * @param fordelning the split, not null; its {@link Bidragsfordelning#parternas} not empty
     * @param sprak the reader's locale: {@code en} gives English, every other Swedish; not null
     * @return the table, never null; its last row is the sum
     * @throws IllegalArgumentException if the whole cannot be split between the parties
     */
    public static Tabell av(Bidragsfordelning fordelning, Locale sprak) {
        return new Bidragstabell(fordelning, sprak).tabell();
    }

    private Tabell tabell() {
        if (parternas.isEmpty()) {
            throw new IllegalArgumentException("The parties have no amounts: " + fordelning.fordela());
        }
        statensRader();
        if (parternas.containsKey(Part.REGION)) {
            partensRader(Part.REGION, fordelning.regioner());
        }
        partensRader(Part.KOMMUN, fordelning.kommuner());
        rader.add(new Rad(
                "", Rad.SUMMA, texter.text("rad.SUMMA"), Rad.Slag.SUMMA, celler(Andel.of(1, 1), fordelning.totalt())));
        return new Tabell(
                "bidrag",
                texter.text("rubrik", Map.of("ar", fordelning.ar().toString())),
                List.of(
                        new Kolumn(ANDEL, texter.text("kolumn.andel"), Enhet.PROCENT),
                        new Kolumn(BIDRAG, texter.text("kolumn.bidrag"), Enhet.KR)),
                List.of(),
                rader,
                List.of(texter.text("avrundning." + fordelning.avrundning()), texter.text("andel")));
    }

    private void statensRader() {
        Andel halften = fordelning.parternasAndelar().get(Part.FORSAKRINGSKASSAN);
        List<Bidrag> statens = fordelning.statens(parternas.get(Part.FORSAKRINGSKASSAN));
        if (statens.size() == 1) {
            Bidrag bidrag = statens.get(0);
            rad(
                    nyckel(bidrag.part()),
                    texter.text("rad.staten", Map.of("namn", bidrag.namn())),
                    halften,
                    bidrag.belopp());
            return;
        }
        BigDecimal visas = fordelning.visasSomArbetsformedlingens();
        List<Andel> andelar =
                List.of(halften.ganger(Andel.procent(HUNDRA.subtract(visas))), halften.ganger(Andel.procent(visas)));
        for (int i = 0; i < statens.size(); i++) {
            Bidrag bidrag = statens.get(i);
            rad(nyckel(bidrag.part()), bidrag.namn(), andelar.get(i), bidrag.belopp());
        }
    }

    private void partensRader(Part part, Fordelningsnyckel nyckel) {
        Andel andel = fordelning.parternasAndelar().get(part);
        Belopp belopp = parternas.get(part);
        List<Fordelningsnyckel.Del> delar = nyckel.delar();
        if (nyckel.gar() && delar.size() == 1) {
            rad(nyckel(part), delar.get(0).namn(), andel, belopp);
            return;
        }
        rad(nyckel(part), texter.text("rad." + part), andel, belopp);
        if (nyckel.gar()) {
            List<Belopp> medlemmarnas = nyckel.fordela(belopp, fordelning.avrundning());
            for (int i = 0; i < delar.size(); i++) {
                Fordelningsnyckel.Del del = delar.get(i);
                Map<String, Cell> celler = celler(andel.ganger(nyckel.andel(del)), medlemmarnas.get(i));
                medlem(part, del, namn(del, nyckel.slag()), celler);
            }
        } else {
            Cell saknas = Cell.saknas(Cell.Skal.EJ_BERAKNINGSBART);
            delar.forEach(del -> medlem(part, del, del.namn(), Map.of(ANDEL, saknas, BIDRAG, saknas)));
        }
    }

    private String namn(Fordelningsnyckel.Del del, Fordelningsnyckel.Slag slag) {
        BigDecimal tal = del.andel().stripTrailingZeros();
        int decimaler = Math.max(tal.scale(), 0);
        String andel =
                slag == Fordelningsnyckel.Slag.PROCENT ? format.procent(tal, decimaler) : format.tal(tal, decimaler);
        return texter.text("medlem." + slag, Map.of("namn", del.namn(), "andel", andel));
    }

    private void rad(String nyckel, String namn, Andel andel, Belopp belopp) {
        rader.add(new Rad("", nyckel, namn, Rad.Slag.RAD, celler(andel, belopp)));
    }

    private void medlem(Part part, Fordelningsnyckel.Del del, String namn, Map<String, Cell> celler) {
        rader.add(new Rad(nyckel(part), del.namn(), namn, Rad.Slag.RAD, celler));
    }

    private static Map<String, Cell> celler(Andel andel, Belopp belopp) {
        return Map.of(ANDEL, Cell.tal(andel.iProcent(1)), BIDRAG, Cell.belopp(belopp));
    }

    /** The key of a party's row, and of the section that its members stand in. */
    static String nyckel(Part part) {
        return switch (part) {
            case FORSAKRINGSKASSAN -> "forsakringskassan";
            case ARBETSFORMEDLINGEN -> "arbetsformedlingen";
            case REGION -> "regioner";
            case KOMMUN -> "kommuner";
        };
    }
}
