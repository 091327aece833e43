package org.openfinsam.web.insats;

import java.util.List;
import java.util.Locale;
import org.openfinsam.domain.insats.Fraga;
import org.openfinsam.domain.insats.Kostnadsrad;
import org.openfinsam.domain.insats.Utlysning;
import org.openfinsam.domain.lag.Anmarkning;
import org.openfinsam.domain.lag.Uppgift;
import org.openfinsam.domain.medel.Givare;

/**
 * A finding with the place in the form where it is mended.
 *
 * @param ankare id of the field to jump to
 * @param text what was found and what to do
 * @param allvar severity, by its name
 * @param kod stable code
 * @param lagrum where the rule stands; empty for a rule that is no law
 * @param stoppar whether it stops the application from being handed in
 */
public record Askandeankare(String ankare, String text, String allvar, String kod, String lagrum, boolean stoppar) {

    static Askandeankare av(
            Anmarkning anmarkning,
            Utlysning utlysning,
            List<Givare> parter,
            List<Kostnadsrad> rader,
            boolean stoppar,
            Locale sprak) {
        return new Askandeankare(
                plats(anmarkning, utlysning, parter, rader),
                anmarkning.text(sprak),
                anmarkning.allvar().name(),
                anmarkning.kod(),
                anmarkning.lagrum() == null ? "" : anmarkning.lagrum().kort(),
                stoppar);
    }

    private static String plats(
            Anmarkning anmarkning, Utlysning utlysning, List<Givare> parter, List<Kostnadsrad> rader) {
        String kod = anmarkning.kod();
        if (kod.equals("ASKANDE-OBESVARAD")) {
            return utlysning.fragor().stream()
                    .filter(fraga -> fraga.rubrik().equals(ord(anmarkning, "fraga")))
                    .map(fraga -> "svar-" + fraga.kod())
                    .findFirst()
                    .orElse("fragor");
        }
        if (kod.equals("ASKANDE-UPPDRAGSGRANS")) {
            for (int i = 0; i < parter.size(); i++) {
                if (parter.get(i).namn().equals(ord(anmarkning, "part"))) {
                    return "part-" + i + "-ord";
                }
            }
        }
        if (anmarkning.data().get("nr") instanceof Uppgift.Tal nr) {
            for (int i = 0; i < rader.size(); i++) {
                if (rader.get(i).nr() == nr.varde().intValue()) {
                    return "rad-" + i + "-resurs";
                }
            }
        }
        return switch (kod) {
            case "FL2-MALGRUPP-SAKNAS" -> "svar-" + Fraga.MALGRUPP;
            case "FL2-ARBETSFORMAGA-SAKNAS" -> "svar-" + Fraga.ARBETSFORMAGA;
            case "FL7-UTFORARE-SAKNAS", "FL7-UTFORARE-EJ-MEDLEM", "FL7-FORBUNDET-UTFOR" -> "utforare";
            case "INSATS-SLAG-SAKNAS", "INSATS-BLANDAT-SLAG" -> "slag-INDIVID";
            case "ASKANDE-ANDEL" -> "andelar";
            case "ASKANDE-INGET-ASKAT", "ASKANDE-AR-BLANDAS", "ASKANDE-SUMMA", "ASKANDE-OVER-TAK" -> "pengar";
            default -> kod.startsWith("FL2") ? "parter" : "kostnader";
        };
    }

    private static String ord(Anmarkning anmarkning, String namn) {
        return anmarkning.data().get(namn) instanceof Uppgift.Ord ord ? ord.varde() : "";
    }
}
