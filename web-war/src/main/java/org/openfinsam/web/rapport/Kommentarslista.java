package org.openfinsam.web.rapport;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openfinsam.domain.belopp.Cell;
import org.openfinsam.domain.belopp.Enhet;
import org.openfinsam.domain.belopp.Kolumn;
import org.openfinsam.domain.belopp.Rad;
import org.openfinsam.domain.belopp.Tabell;
import org.openfinsam.domain.ekonomi.Ekonomirapport;
import org.openfinsam.domain.lag.Texter;
import org.openfinsam.persistence.ekonomi.Kommentarsrad;
import org.openfinsam.web.Sidtexter;

/** The comments of a year in one table, for the board and the next forecast. */
final class Kommentarslista {

    private final List<Kommentarsrad> kommentarer;
    private final Map<String, String> radnamn = new LinkedHashMap<>();
    private final Texter texter;

    /**
     * The list.
     *
     * @param rapport a result of the year, for what its rows are called
     */
    Kommentarslista(List<Kommentarsrad> kommentarer, Ekonomirapport rapport, Locale sprak) {
        this.kommentarer = kommentarer;
        this.texter = Sidtexter.av(sprak);
        rapport.tabell().rader().forEach(rad -> radnamn.put(rad.nyckel(), rad.namn()));
    }

    boolean arTom() {
        return kommentarer.isEmpty();
    }

    Tabell tabell() {
        List<Rad> rader = new ArrayList<>();
        for (Kommentarsrad k : kommentarer) {
            Map<String, Cell> celler = new LinkedHashMap<>();
            celler.put("period", new Cell.Ord(k.fran() + " \u2013 " + k.till()));
            celler.put("avvikelse", Cell.belopp(k.avvikelse()));
            celler.put("kommentar", new Cell.Ord(k.text().text()));
            celler.put("av", new Cell.Ord(k.forfattare() + ", " + k.skriven()));
            rader.add(new Rad(
                    "",
                    k.fran() + "/" + k.till() + "/" + k.rad(),
                    radnamn.getOrDefault(k.rad(), k.rad()),
                    Rad.Slag.RAD,
                    celler));
        }
        return new Tabell(
                Rapportval.KOMMENTARER,
                texter.text("ekorapport.kommentarer"),
                List.of(
                        new Kolumn("period", texter.text("ekorapport.period"), Enhet.TEXT),
                        new Kolumn("avvikelse", texter.text("ekorapport.avvikelse"), Enhet.KR),
                        new Kolumn("kommentar", texter.text("ekorapport.kommentar"), Enhet.TEXT),
                        new Kolumn("av", texter.text("ekorapport.av"), Enhet.TEXT)),
                List.of(),
                rader,
                List.of(texter.text("ekorapport.kommentarer.fotnot")));
    }
}
