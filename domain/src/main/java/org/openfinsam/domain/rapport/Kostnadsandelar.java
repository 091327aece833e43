package org.openfinsam.domain.rapport;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.openfinsam.domain.belopp.Andel;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.belopp.Cell;
import org.openfinsam.domain.belopp.Enhet;
import org.openfinsam.domain.belopp.Kolumn;
import org.openfinsam.domain.belopp.Rad;
import org.openfinsam.domain.belopp.Tabell;
import org.openfinsam.domain.belopp.Talformat;
import org.openfinsam.domain.ekonomi.Kommentarslage;
import org.openfinsam.domain.ekonomi.Rakningsslag;
import org.openfinsam.domain.ekonomi.Uppstallning;
import org.openfinsam.domain.ekonomi.Uppstallningsregel;
import org.openfinsam.domain.lag.Texter;

/**
 * What the cost was spent on: a table of shares, made from the stated sums of a result table.
 *
 * <p>The whole is the stated cost, not the sum of the parts, so that a share says what the source says. Each share is
 * rounded on its own to one decimal.
 */
final class Kostnadsandelar {

    private static final String UTFALL = "utfall";
    private static final String BELOPP = "belopp";
    private static final String ANDEL = "andel";

    private final Texter texter;
    private final Talformat format;
    private final Belopp kostnad;

    private Kostnadsandelar(Belopp kostnad, Locale sprak) {
        this.texter = texter(sprak);
        this.format = Talformat.of(sprak);
        this.kostnad = kostnad;
    }

    /** The shares of a result table; empty when a sum is missing or there is no cost. */
    static Optional<Rapportdel> av(Tabell resultat, Locale sprak) {
        Optional<Belopp> kostnad = summa(resultat, Uppstallning.TOTAL, Halvarsrapport.KOSTNADSRAD);
        List<Del> delar = delar(resultat, sprak);
        Map<Del, Belopp> belopp = new LinkedHashMap<>();
        delar.forEach(del -> del.belopp(resultat).ifPresent(b -> belopp.put(del, b)));
        return kostnad.filter(k -> !k.arNoll() && belopp.size() == delar.size())
                .map(k -> new Kostnadsandelar(k, sprak).rapportdel(belopp));
    }

    /** The shares in reading order: those that every association has, then its own sections of the cost. */
    private static List<Del> delar(Tabell resultat, Locale sprak) {
        Texter texter = texter(sprak);
        List<Del> delar = new ArrayList<>();
        delar.add(new Del("individ", texter.text("andelar.individ"), true, List.of("individ")));
        delar.add(new Del(
                "personal_ovrigt", texter.text("andelar.personal_ovrigt"), true, List.of("personal", "ovrigt")));
        delar.add(new Del("struktur", texter.text("andelar.struktur"), true, List.of("struktur")));
        Uppstallning uppstallning = Uppstallning.of(Rakningsslag.RESULTAT, sprak);
        for (Uppstallningsregel.Term egen : uppstallning.egnaTermer(Halvarsrapport.KOSTNADSRAD)) {
            String avsnitt = egen.avsnitt();
            if (resultat.rader().stream().anyMatch(rad -> rad.avsnitt().equals(avsnitt))) {
                delar.add(new Del(avsnitt, uppstallning.avsnittsnamn(avsnitt), egen.plus(), List.of(avsnitt)));
            }
        }
        return delar;
    }

    /** A share: the key and name of its row, and the sections of the result table behind it. */
    private record Del(String nyckel, String namn, boolean plus, List<String> avsnitt) {
        /** The sum of the sections; empty when one states none. */
        Optional<Belopp> belopp(Tabell resultat) {
            List<Belopp> summor = avsnitt.stream()
                    .flatMap(a -> summa(resultat, a, Uppstallning.SUMMA).stream())
                    .toList();
            return Optional.of(Belopp.summa(summor))
                    .filter(b -> summor.size() == avsnitt.size())
                    .map(b -> plus ? b : b.negerat());
        }
    }

    private static Optional<Belopp> summa(Tabell resultat, String avsnitt, String rad) {
        return new Cellref(resultat.nyckel(), avsnitt, rad, UTFALL).belopp(resultat);
    }

    private static Texter texter(Locale sprak) {
        return Texter.of(Halvarsrapport.class, "rapport", sprak);
    }

    private Rapportdel rapportdel(Map<Del, Belopp> belopp) {
        List<Rad> rader = new ArrayList<>();
        belopp.forEach((del, b) -> rader.add(rad(del.nyckel(), del.namn(), Rad.Slag.RAD, b)));
        rader.add(rad(Uppstallning.SUMMA, texter.text("andelar.SUMMA"), Rad.Slag.SUMMA, kostnad));
        Tabell tabell = new Tabell(
                "andelar",
                texter.text("andelar.rubrik"),
                List.of(
                        new Kolumn(BELOPP, texter.text("andelar.belopp"), Enhet.KR),
                        new Kolumn(ANDEL, texter.text("andelar.andel"), Enhet.PROCENT)),
                List.of(),
                rader,
                List.of(texter.text("fotnot.andel", Map.of("kostnad", format.kronor(kostnad)))));
        return new Rapportdel(tabell, Optional.of(ingress(tabell)), 0, List.of(), Kommentarslage.utanFragor());
    }

    private Rad rad(String nyckel, String namn, Rad.Slag slag, Belopp del) {
        Map<String, Cell> celler = new LinkedHashMap<>();
        celler.put(BELOPP, Cell.belopp(del));
        celler.put(ANDEL, Cell.tal(Andel.of(del.oren(), kostnad.oren()).iProcent(1)));
        return new Rad("", nyckel, namn, slag, celler);
    }

    private Lopandetext ingress(Tabell tabell) {
        Map<String, Lopandetext.Siffra> siffror = new LinkedHashMap<>();
        siffror.put("kostnad", siffra(tabell, format.kronor(kostnad), Uppstallning.SUMMA, BELOPP));
        for (String rad : List.of("individ", "struktur")) {
            Cell.Tal andel = (Cell.Tal) tabell.rad("", rad).orElseThrow().cell(ANDEL);
            siffror.put(rad, siffra(tabell, format.procent(andel.varde(), 1), rad, ANDEL));
        }
        return Lopandetext.av(texter.text("andelar.ingress"), siffror);
    }

    private static Lopandetext.Siffra siffra(Tabell tabell, String text, String rad, String kolumn) {
        return new Lopandetext.Siffra(text, new Cellref(tabell.nyckel(), "", rad, kolumn));
    }
}
