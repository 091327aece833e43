package org.openfinsam.domain.medel;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.openfinsam.domain.belopp.Avsnitt;
import org.openfinsam.domain.belopp.Cell;
import org.openfinsam.domain.belopp.Enhet;
import org.openfinsam.domain.belopp.Kolumn;
import org.openfinsam.domain.belopp.Rad;
import org.openfinsam.domain.belopp.Tabell;
import org.openfinsam.domain.lag.Texter;

/**
 * A year's money as a {@link Tabell}: what is asked, decided and paid, what is left to pay, and by whose decision.
 *
 * <p>Members stand under their parties with the keys of {@link Bidragstabell}; the state's half as it is shown. Other income
 * stands in the section {@value #ANDRA} with a sum of its own, then the sum of all. What is given in kind is no money: it
 * stands last, in no sum. Where a row has no amount, no sum of it can be calculated. In a year without a plan for payments
 * and without any payment nobody has kept an account of them: what is paid is then not known, and not zero. Thread-safe.
 *
 * @since 0.1
 */
public final class Bidragsartabell {

    /** Key of the column of what is asked for, or counted on, in kronor. */
    public static final String BEGART = "begart";
    /** Key of the column of what is decided, in kronor. */
    public static final String BESLUTAT = "beslutat";
    /** Key of the column of what has come in, in kronor. */
    public static final String BETALT = "betalt";
    /** Key of the column of what is decided and has not come in, in kronor; negative if too much has. */
    public static final String KVAR = "kvar";
    /** Key of the column of decisions, in words. */
    public static final String BESLUT = "beslut";
    /** The section of income that is no member's contribution. */
    public static final String ANDRA = "andra";
    /** The section of what is given in kind. */
    public static final String NATURA = "natura";
    /** The row that closes a table with other income: all money of the year. */
    public static final String TOTALT = "TOTALT";

    private final Bidragsar ar;
    private final Locale sprak;
    private final Texter texter;
    private final boolean betalningarFoljs;

    private Bidragsartabell(Bidragsar ar, Locale sprak) {
        this.ar = ar;
        this.sprak = sprak;
        this.texter = Texter.of(Bidragsartabell.class, "bidragsar", sprak);
        this.betalningarFoljs =
                ar.betalningsplan().isPresent() || !ar.inbetalningar().isEmpty();
    }

    /**
     * The table of a year.
     *
     * @param ar the year, not null
     * @param sprak the reader's locale: {@code en} gives English, every other Swedish; not null
     * @return the table, without rows if nothing is known of the year; never null
     */
    public static Tabell av(Bidragsar ar, Locale sprak) {
        return new Bidragsartabell(ar, sprak).tabell();
    }

    private Tabell tabell() {
        List<Intaktslage> medlemmars = new ArrayList<>();
        List<Intaktslage> andra = new ArrayList<>();
        List<Intaktslage> natura = new ArrayList<>();
        for (Intaktslage lage : ar.visatLage()) {
            if (lage.post().form() == Medelsform.NATURA) {
                natura.add(lage);
            } else if (lage.post().slag() == Intaktsslag.MEDLEMSBIDRAG) {
                medlemmars.add(lage);
            } else {
                andra.add(lage);
            }
        }
        List<Rad> rader = new ArrayList<>(Partrader.av(rader(medlemmars), sprak, Bidragsartabell::medKvar, false));
        if (!andra.isEmpty()) {
            andra.forEach(lage -> rader.add(rad(ANDRA, lage, medKvar(belopp(lage)))));
            rader.add(summa(ANDRA, Rad.SUMMA, andra));
            List<Intaktslage> alla = new ArrayList<>(medlemmars);
            alla.addAll(andra);
            rader.add(summa("", TOTALT, alla));
        }
        natura.forEach(lage -> rader.add(rad(NATURA, lage, utlovat(lage.post()))));
        return new Tabell(
                "bidragsar",
                texter.text("rubrik", Map.of("ar", ar.ar().toString())),
                List.of(
                        kolumn(BEGART, Enhet.KR),
                        kolumn(BESLUTAT, Enhet.KR),
                        kolumn(BETALT, Enhet.KR),
                        kolumn(KVAR, Enhet.KR),
                        kolumn(BESLUT, Enhet.TEXT)),
                List.of(
                        new Avsnitt(ANDRA, texter.text("avsnitt.andra")),
                        new Avsnitt(NATURA, texter.text("avsnitt.natura"))),
                rader,
                Stream.of(betalningarFoljs ? "fotnot.kvar" : "fotnot.foljsInte", "fotnot.avrundning")
                        .map(texter::text)
                        .toList());
    }

    private List<Partrader.Medlemsrad> rader(List<Intaktslage> lagen) {
        return lagen.stream()
                .map(lage -> new Partrader.Medlemsrad(lage.post().givare(), belopp(lage), beslut(lage.post())))
                .toList();
    }

    private Map<String, Cell> belopp(Intaktslage lage) {
        Map<String, Cell> celler = utlovat(lage.post());
        celler.put(BETALT, betalningarFoljs ? Cell.belopp(lage.betalt()) : Cell.belopp(null));
        return celler;
    }

    private static Map<String, Cell> utlovat(Intaktspost post) {
        Map<String, Cell> celler = new LinkedHashMap<>();
        celler.put(BEGART, Cell.belopp(post.begart().orElse(null)));
        celler.put(BESLUTAT, Cell.belopp(post.beslutat().orElse(null)));
        return celler;
    }

    private static Map<String, Cell> medKvar(Map<String, Cell> belopp) {
        Map<String, Cell> celler = new LinkedHashMap<>(belopp);
        celler.put(KVAR, Celler.minus(belopp.get(BESLUTAT), belopp.get(BETALT)));
        return celler;
    }

    private static Map<String, Cell> beslut(Intaktspost post) {
        return post.beslut()
                .map(ref -> Map.<String, Cell>of(BESLUT, new Cell.Ord(ref.toString())))
                .orElse(Map.of());
    }

    private Rad rad(String avsnitt, Intaktslage lage, Map<String, Cell> belopp) {
        Intaktspost post = lage.post();
        String givare = post.givare().namn();
        String namn = texter.text("rad", Map.of("slag", texter.text("slag." + post.slag()), "givare", givare));
        Map<String, Cell> celler = new LinkedHashMap<>(belopp);
        celler.putAll(beslut(post));
        return new Rad(avsnitt, post.slag() + " " + givare, namn, Rad.Slag.RAD, celler);
    }

    private Rad summa(String avsnitt, String nyckel, List<Intaktslage> lagen) {
        return new Rad(
                avsnitt, nyckel, texter.text("rad." + nyckel), Rad.Slag.SUMMA, medKvar(Partrader.summa(rader(lagen))));
    }

    private Kolumn kolumn(String nyckel, Enhet enhet) {
        return new Kolumn(nyckel, texter.text("kolumn." + nyckel), enhet);
    }
}
