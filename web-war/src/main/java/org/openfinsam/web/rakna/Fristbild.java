package org.openfinsam.web.rakna;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openfinsam.domain.lag.Texter;
import org.openfinsam.domain.styrning.Fristtabell;
import org.openfinsam.domain.styrning.Protokollsfrister;
import org.openfinsam.domain.styrning.Protokollsfrister.Steg;
import org.openfinsam.domain.tid.Veckodag;
import org.openfinsam.web.Sidtexter;
import org.openfinsam.web.belopp.Markeringar;
import org.openfinsam.web.belopp.Tabellvy;
import org.openfinsam.web.lag.Fyndvy;

/**
 * The answer under the form: the day to watch, all the days, the findings.
 *
 * @param rubrik heading; the table has the meeting in its own
 * @param svar the last day that can be counted, in a sentence
 * @param tabell the days, what happened, how each is counted, where that stands
 * @param fynd what was too late, too early or in the wrong order; praise when nothing was; empty when nothing could be
 */
public record Fristbild(String rubrik, Mening svar, Tabellvy tabell, List<Fyndvy> fynd) {

    /** Copies the list. */
    public Fristbild {
        fynd = List.copyOf(fynd);
    }

    static Fristbild av(Protokollsfrister frister, Locale sprak) {
        Texter texter = Sidtexter.av(sprak);
        Tabellvy tabell = Tabellvy.of(Fristtabell.av(frister, sprak), Markeringar.inga(), sprak)
                .medRadrubrik(texter.text("frister.steg"));
        return new Fristbild(
                texter.text("frister.resultat"), svar(frister, texter, sprak), tabell, fynd(frister, texter, sprak));
    }

    private static Mening svar(Protokollsfrister frister, Texter texter, Locale sprak) {
        LocalDate dag = frister.tasNedTidigast().or(frister::anslasSenast).orElseGet(frister::justerasSenast);
        Steg steg =
                frister.anslaget() != null ? Steg.TAS_NED : frister.justerat() != null ? Steg.ANSLAS : Steg.JUSTERAS;
        return Mening.av(texter, "frister.svar." + steg, Map.of(), Map.of("dag", Veckodag.medDatum(dag, sprak)));
    }

    private static List<Fyndvy> fynd(Protokollsfrister frister, Texter texter, Locale sprak) {
        List<Fyndvy> fynd = Fyndvy.lista(frister.anmarkningar(), sprak);
        boolean ingetHande = frister.justerat() == null && frister.anslaget() == null && frister.nedtaget() == null;
        return fynd.isEmpty() && !ingetHande ? List.of(Fyndvy.stammer(texter.text("frister.stammer"))) : fynd;
    }
}
