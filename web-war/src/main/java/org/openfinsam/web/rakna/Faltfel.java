package org.openfinsam.web.rakna;

import java.util.List;
import java.util.Locale;
import org.openfinsam.domain.belopp.Avrundning;
import org.openfinsam.domain.forbund.Part;
import org.openfinsam.domain.lag.Anmarkning;
import org.openfinsam.domain.medel.Fordelningsnyckel;
import org.openfinsam.web.Sidtexter;

/**
 * A rule that said no, told at the field where the reader can mend it.
 *
 * @param falt id of the field or button
 * @param text what to do
 */
public record Faltfel(String falt, String text) {

    /** The field of a rule that said no to a split. */
    public static Faltfel av(Anmarkning anmarkning, Bidragsformular formular, Locale sprak) {
        String text = anmarkning.text(sprak);
        return switch (anmarkning.kod()) {
            case "FL5-NYCKEL" ->
                new Faltfel(
                        sistaAndel(anmarkning, formular),
                        // The rule speaks of per cent, which is not what was written here.
                        formular.nyckel() == Fordelningsnyckel.Slag.VIKT ? text(sprak, "rakna.vikter.fel") : text);
            case "AVRUNDNING-OJAMN" ->
                new Faltfel(
                        "totalt",
                        // The rule proposes a finer unit, which this page does not have.
                        formular.avrundning() == Avrundning.KRONA ? text(sprak, "rakna.totalt.oren") : text);
            case "MEDLEM-DUBBLETT" -> new Faltfel(dubblett(anmarkning, formular), text);
            case "FL3-REGION-SAKNAS" -> new Faltfel(Medlemslista.REGIONER.namn() + "-ny", text);
            default -> new Faltfel("totalt", text);
        };
    }

    private static Medlemslista lista(Anmarkning anmarkning) {
        return Medlemslista.av(
                Part.valueOf(anmarkning.data().get("part").varde().toString()));
    }

    /** The last row that names a member already named: the one to take away. */
    private static String dubblett(Anmarkning anmarkning, Bidragsformular formular) {
        Medlemslista lista = lista(anmarkning);
        List<String> namn = lista.rader(formular).stream().map(Medlemsrad::namn).toList();
        String dubbel = anmarkning.data().get("medlemmar").varde().toString();
        int sista = namn.lastIndexOf(dubbel);
        return lista.namn() + "-" + (sista < 0 ? namn.size() - 1 : sista) + "-medlem";
    }

    private static String sistaAndel(Anmarkning anmarkning, Bidragsformular formular) {
        Medlemslista lista = lista(anmarkning);
        List<Medlemsrad> rader = lista.rader(formular);
        return lista.namn() + (rader.isEmpty() ? "-ny" : "-" + (rader.size() - 1) + "-andel");
    }

    private static String text(Locale sprak, String nyckel) {
        return Sidtexter.av(sprak).text(nyckel);
    }
}
