package org.openfinsam.web.rapport;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.openfinsam.domain.belopp.Avvikelse;
import org.openfinsam.domain.belopp.Cell;
import org.openfinsam.domain.belopp.Enhet;
import org.openfinsam.domain.belopp.Kolumn;
import org.openfinsam.domain.belopp.Rad;
import org.openfinsam.domain.belopp.Tabell;
import org.openfinsam.domain.belopp.Talformat;
import org.openfinsam.domain.lag.Anmarkning;
import org.openfinsam.domain.lag.Avstamningsregler;
import org.openfinsam.domain.lag.Texter;
import org.openfinsam.domain.rapport.Lopandetext;
import org.openfinsam.domain.rapport.Rapportdel;
import org.openfinsam.web.Sidtexter;
import org.openfinsam.web.belopp.Markeringar;
import org.openfinsam.web.belopp.Tabellvy;

/**
 * A part of a report as every rendering shows it: the table with its marks and comments, and the findings.
 *
 * @param del the part
 * @param sprak the reader's language
 * @param anmarkningar the linter's findings, then the missing comments, each in table order
 */
record Rapportvy(Rapportdel del, Locale sprak, List<Anmarkning> anmarkningar) {

    /** A deviation shown beside a figure of the phone's folded sections. */
    private static final String BIKOLUMN = "avvikelse";

    /** What a phone shows of the shares: the share before the amount. */
    private static final String ANDEL = "andel";

    /** Key of the balance table. */
    static final String BALANS = "balans";

    static Rapportvy of(Rapportdel del, Locale sprak) {
        return new Rapportvy(
                del,
                sprak,
                Stream.concat(
                                del.avvikelser().stream().map(Avstamningsregler::of),
                                del.kommentarer().anmarkningar().stream())
                        .toList());
    }

    /** The table's key. */
    String nyckel() {
        return del.tabell().nyckel();
    }

    /** The table with a mark beside each cell that differs, and the comments on its rows, for who may only read. */
    Tabellvy tabell() {
        return tabell(Optional.empty(), rad -> "");
    }

    /**
     * The table with its marks and comments.
     *
     * @param oppen key of the row that a phone shows opened
     * @param skriv makes the address where a row is commented from the row's key
     */
    Tabellvy tabell(Optional<String> oppen, UnaryOperator<String> skriv) {
        Tabellvy vy = Tabellvy.of(del.tabell(), Markeringar.av(del.avvikelser(), sprak), sprak)
                .medBikolumn(BIKOLUMN)
                .medForst(nyckel().equals(BALANS) ? utgaende() : ANDEL);
        return kommentarer().finns() ? vy.medKommentarer(kommentarer().vidRaderna(oppen, skriv)) : vy;
    }

    /** The comments on its rows. */
    Kommentarsvy kommentarer() {
        return new Kommentarsvy(del.kommentarer(), sprak);
    }

    /** The closing balance: the last column, whose key names its day. */
    private String utgaende() {
        List<Kolumn> kolumner = del.tabell().kolumner();
        return kolumner.get(kolumner.size() - 1).nyckel();
    }

    /** The sentence above the table; empty when a figure it needs is missing. */
    String ingress() {
        return del.ingress().map(Lopandetext::toString).orElse("");
    }

    /** A deviation in one line, with the names that the table shows. */
    String cellrad(Avvikelse avvikelse) {
        Tabell tabell = del.tabell();
        Enhet enhet = tabell.kolumn(avvikelse.kolumn()).enhet();
        Talformat format = Talformat.of(sprak);
        return Sidtexter.av(sprak)
                .text(
                        "rapport.cellrad",
                        Map.of(
                                "rad",
                                tabell.rad(avvikelse.avsnitt(), avvikelse.rad())
                                        .map(Rad::namn)
                                        .orElse(avvikelse.rad()),
                                "kolumn",
                                tabell.kolumn(avvikelse.kolumn()).namn(),
                                "angivet",
                                format.visning(Cell.tal(avvikelse.angivet()), enhet),
                                "beraknat",
                                format.visning(Cell.tal(avvikelse.beraknat()), enhet)));
    }

    /** The findings as lines under the table of a spreadsheet, where marks have no place. */
    List<String> noteringar() {
        Texter texter = Sidtexter.av(sprak);
        return Stream.concat(
                        del.avvikelser().stream()
                                .map(a -> texter.text(a.avrundning() ? "fynd.avrundning" : "fynd.fel") + ": "
                                        + cellrad(a)),
                        del.kommentarer().anmarkningar().stream()
                                .map(a -> texter.text("fynd.varning") + ": " + a.text(sprak)))
                .toList();
    }
}
