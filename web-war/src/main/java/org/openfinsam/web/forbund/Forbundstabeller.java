package org.openfinsam.web.forbund;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.openfinsam.domain.belopp.Cell;
import org.openfinsam.domain.belopp.Enhet;
import org.openfinsam.domain.belopp.Kolumn;
import org.openfinsam.domain.belopp.Rad;
import org.openfinsam.domain.belopp.Tabell;
import org.openfinsam.domain.belopp.Talformat;
import org.openfinsam.domain.forbund.BlivandeMedlem;
import org.openfinsam.domain.forbund.Indelning;
import org.openfinsam.domain.forbund.Medlem;
import org.openfinsam.domain.forbund.Medlemskap;
import org.openfinsam.domain.forbund.Omradesdel;
import org.openfinsam.domain.lag.Texter;
import org.openfinsam.web.Sidtexter;
import org.openfinsam.web.belopp.Markeringar;
import org.openfinsam.web.belopp.Tabellvy;

/** The register as tables, in one language. */
final class Forbundstabeller {

    private static final String PART = "part";
    private static final String FRAN = "fran";
    private static final String TILL = "till";
    private static final String BESLUT = "beslut";
    private static final String LAGE = "lage";
    private static final String START = "start";
    private static final String DEL = "del";

    private final Texter texter;
    private final Talformat format;
    private final Locale sprak;

    Forbundstabeller(Locale sprak) {
        this.sprak = sprak;
        this.texter = Sidtexter.av(sprak);
        this.format = Talformat.of(sprak);
    }

    /** A table of words. */
    Tabellvy tabell(String nyckel, String radrubrik, List<String> kolumner, List<Rad> rader, String... fotnoter) {
        return Tabellvy.of(
                        new Tabell(
                                nyckel,
                                texter.text("forbund.tabell." + nyckel),
                                kolumner.stream()
                                        .map(k -> new Kolumn(k, texter.text("forbund.kolumn." + k), Enhet.TEXT))
                                        .toList(),
                                List.of(),
                                rader,
                                Stream.of(fotnoter).map(texter::text).toList()),
                        Markeringar.inga(),
                        sprak)
                .medRadrubrik(texter.text(radrubrik));
    }

    /** Memberships, each with its days and decisions. */
    Tabellvy medlemmar(String nyckel, List<Medlemskap> medlemskap) {
        List<Rad> rader = new ArrayList<>();
        for (Medlemskap m : medlemskap) {
            Map<String, Cell> celler = new LinkedHashMap<>();
            celler.put(PART, part(m.medlem()));
            celler.put(FRAN, dag(m.fran()));
            celler.put(TILL, till(m));
            celler.put(
                    BESLUT,
                    ord(Stream.of(m.intradesbeslut(), m.uttradesbeslut())
                            .flatMap(Optional::stream)
                            .map(Object::toString)
                            .reduce((a, b) -> a + "; " + b)));
            rader.add(rad(rader.size(), m.medlem().namn(), celler));
        }
        return tabell(nyckel, "forbund.medlem", List.of(PART, FRAN, TILL, BESLUT), rader);
    }

    private Cell till(Medlemskap m) {
        return m.till()
                .map(dag -> m.uppsagt()
                        .map(uppsagt -> texter.text(
                                "forbund.till.uppsagt",
                                Map.of("till", format.datum(dag), "uppsagt", format.datum(uppsagt))))
                        .orElseGet(() -> format.datum(dag)))
                .or(() -> m.uppsagt()
                        .map(uppsagt -> texter.text("forbund.uppsagt", Map.of("uppsagt", format.datum(uppsagt)))))
                .<Cell>map(Cell.Ord::new)
                .orElseGet(() -> new Cell.Ord(texter.text("forbund.tillsVidare")));
    }

    /** Parts of the area, each with its days. */
    Tabellvy omrade(String nyckel, List<Omradesdel> delar) {
        List<Rad> rader = new ArrayList<>();
        for (Omradesdel o : delar) {
            Map<String, Cell> celler = new LinkedHashMap<>();
            celler.put(DEL, new Cell.Ord(o.del().orElseGet(() -> texter.text("forbund.helaKommunen"))));
            celler.put(FRAN, dag(Optional.ofNullable(o.giltighet().fran())));
            celler.put(
                    TILL,
                    new Cell.Ord(Optional.ofNullable(o.giltighet().till())
                            .map(format::datum)
                            .orElseGet(() -> texter.text("forbund.tillsVidare"))));
            rader.add(rad(rader.size(), Indelning.svensk().namn(o.kommun()), celler));
        }
        return tabell(nyckel, "forbund.kommun", List.of(DEL, FRAN, TILL), rader);
    }

    /** Those who may become members, each with how far it has come. */
    Tabellvy blivande(List<BlivandeMedlem> blivande) {
        List<Rad> rader = new ArrayList<>();
        for (BlivandeMedlem b : blivande) {
            Map<String, Cell> celler = new LinkedHashMap<>();
            celler.put(LAGE, new Cell.Ord(texter.text("forbund.lage." + b.lage())));
            celler.put(START, dag(b.start()));
            celler.put(BESLUT, ord(b.beslut().map(Object::toString)));
            rader.add(rad(rader.size(), b.medlem().namn(), celler));
        }
        return tabell("blivande", "forbund.medlem", List.of(LAGE, START, BESLUT), rader);
    }

    Cell part(Medlem medlem) {
        return new Cell.Ord(texter.text("forbund.part." + medlem.part()));
    }

    Cell dag(Optional<LocalDate> dag) {
        return ord(dag.map(format::datum));
    }

    static Cell ord(Optional<String> text) {
        return text.<Cell>map(Cell.Ord::new).orElseGet(() -> Cell.saknas(Cell.Skal.EJ_ANGIVET));
    }

    static Rad rad(int nummer, String namn, Map<String, Cell> celler) {
        return new Rad("", Integer.toString(nummer), namn, Rad.Slag.RAD, celler);
    }
}
