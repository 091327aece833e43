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
import org.openfinsam.domain.ekonomi.Uppstallning;
import org.openfinsam.domain.lag.Texter;

/**
 * What the cost was spent on: a table of shares, made from the stated sums of a result table.
 *
 * <p>The whole is the stated cost, not the sum of the parts, so that a share says what the source says. Each share is
 * rounded on its own to one decimal.
 */
final class Kostnadsandelar {

    /** The sections of the result table behind each share, in reading order. */
    private static final Map<String, List<String>> DELAR = delar();

    private static final String UTFALL = "utfall";
    private static final String BELOPP = "belopp";
    private static final String ANDEL = "andel";

    private final Texter texter;
    private final Talformat format;
    private final Belopp kostnad;

    private Kostnadsandelar(Belopp kostnad, Locale sprak) {
        this.texter = Texter.of(Halvarsrapport.class, "rapport", sprak);
        this.format = Talformat.of(sprak);
        this.kostnad = kostnad;
    }

    private static Map<String, List<String>> delar() {
        Map<String, List<String>> delar = new LinkedHashMap<>();
        delar.put("individ", List.of("individ"));
        delar.put("personal_ovrigt", List.of("personal", "ovrigt"));
        delar.put("struktur", List.of("struktur"));
        return delar;
    }

    /** The shares of a result table; empty when a sum is missing or there is no cost. */
    static Optional<Rapportdel> av(Tabell resultat, Locale sprak) {
        Optional<Belopp> kostnad = summa(resultat, Uppstallning.TOTAL, Halvarsrapport.KOSTNADSRAD);
        Map<String, Belopp> belopp = new LinkedHashMap<>();
        for (Map.Entry<String, List<String>> del : DELAR.entrySet()) {
            List<Belopp> summor = del.getValue().stream()
                    .flatMap(avsnitt -> summa(resultat, avsnitt, Uppstallning.SUMMA).stream())
                    .toList();
            if (summor.size() == del.getValue().size()) {
                belopp.put(del.getKey(), Belopp.summa(summor));
            }
        }
        return kostnad.filter(k -> !k.arNoll() && belopp.keySet().equals(DELAR.keySet()))
                .map(k -> new Kostnadsandelar(k, sprak).rapportdel(belopp));
    }

    private static Optional<Belopp> summa(Tabell resultat, String avsnitt, String rad) {
        return new Cellref(resultat.nyckel(), avsnitt, rad, UTFALL).belopp(resultat);
    }

    private Rapportdel rapportdel(Map<String, Belopp> belopp) {
        List<Rad> rader = new ArrayList<>();
        belopp.forEach((nyckel, del) -> rader.add(rad(nyckel, Rad.Slag.RAD, del)));
        rader.add(rad(Uppstallning.SUMMA, Rad.Slag.SUMMA, kostnad));
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

    private Rad rad(String nyckel, Rad.Slag slag, Belopp del) {
        Map<String, Cell> celler = new LinkedHashMap<>();
        celler.put(BELOPP, Cell.belopp(del));
        celler.put(ANDEL, Cell.tal(Andel.of(del.oren(), kostnad.oren()).iProcent(1)));
        return new Rad("", nyckel, texter.text("andelar." + nyckel), slag, celler);
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
