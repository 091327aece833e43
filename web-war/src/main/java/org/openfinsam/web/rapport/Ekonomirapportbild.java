package org.openfinsam.web.rapport;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.openfinsam.domain.belopp.Tabell;
import org.openfinsam.domain.ekonomi.Budget;
import org.openfinsam.domain.ekonomi.Ekonomirapport;
import org.openfinsam.domain.ekonomi.Kommentarslage;
import org.openfinsam.domain.ekonomi.RakningId;
import org.openfinsam.domain.lag.Texter;
import org.openfinsam.domain.rapport.Rapportdel;
import org.openfinsam.persistence.ekonomi.Huvudboksar;

/**
 * A report as an address asks for it.
 *
 * @param bok the ledger that it is made of
 * @param val what is asked for
 * @param rapport the report
 * @param beslutad the budget that the board decided last for the year, whether it is used or not; empty when there is none
 * @param lage the comments on its rows; those of a result
 * @param rakning the stored statement that comments belong to; empty before the first comment
 */
public record Ekonomirapportbild(
        Huvudboksar bok,
        Rapportval val,
        Ekonomirapport rapport,
        Optional<Budget> beslutad,
        Kommentarslage lage,
        Optional<RakningId> rakning) {

    /** Whether its rows can be commented: every account has its line, so that the result is whole. */
    boolean kanKommenteras() {
        return !rapport.poster().isEmpty()
                && (rakning.isPresent() || rapport.okopplade().isEmpty());
    }

    /** The table in the unit and with the columns asked for. */
    Tabell tabell(Locale sprak) {
        Tabell iKronor = rapport.tabell(val.kolumner());
        return val.tusental()
                ? iKronor.iTusental(
                        Texter.of(Ekonomirapport.class, "ekonomirapport", sprak).text("fotnot.tusental"))
                : iKronor;
    }

    /** The same as a part of a report, with its comments. */
    Rapportdel del(Locale sprak) {
        return new Rapportdel(tabell(sprak), Optional.empty(), 0, List.of(), lage);
    }
}
