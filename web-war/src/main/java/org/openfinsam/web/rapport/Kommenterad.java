package org.openfinsam.web.rapport;

import java.util.List;
import java.util.Locale;
import org.openfinsam.domain.ekonomi.Rakningspost;
import org.openfinsam.domain.forbund.Forbund;
import org.openfinsam.domain.rapport.Halvarsrapport;
import org.openfinsam.domain.rapport.Rapportdel;

/**
 * A result whose rows are commented: the half-year's, or that of some months of the ledger.
 *
 * @param forbund whose
 * @param titel what the report is called
 * @param del the result with its comments
 * @param adress where it is shown, within the application
 * @param kommentarsadress where its rows are commented, but for the row
 * @param poster its figures, when they are not stored; empty for those that are
 */
record Kommenterad(
        Forbund forbund,
        String titel,
        Rapportdel del,
        String adress,
        String kommentarsadress,
        List<Rakningspost> poster) {

    static Kommenterad av(Halvarsrapport rapport) {
        int ar = rapport.period().fran().getYear();
        return new Kommenterad(
                rapport.forbund(),
                rapport.titel(),
                rapport.resultat(),
                Rapportadress.rapport(rapport.forbund().id(), ar, null),
                Rapportadress.kommentar(rapport.forbund().id(), ar),
                List.of());
    }

    static Kommenterad av(Forbund forbund, Ekonomirapportbild bild, Locale sprak) {
        return new Kommenterad(
                forbund,
                bild.rapport().tabell().rubrik(),
                bild.del(sprak),
                Rapportadress.EKONOMI + bild.val().fraga(forbund.id()),
                Rapportadress.kommentar(forbund.id(), bild.val()),
                bild.rapport().poster());
    }

    /** Where a row is commented. */
    String kommentar(String rad) {
        return Rapportadress.medRad(kommentarsadress, rad);
    }

    /** The report, saying what was done with the comment on a row, at an anchor. */
    String efter(String rad, Besked besked, String ankare) {
        return Rapportadress.medRad(adress, rad) + "&besked=" + besked.kod() + "#" + ankare;
    }
}
