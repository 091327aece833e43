package org.openfinsam.web.insats;

import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.openfinsam.domain.insats.Avtalspart;
import org.openfinsam.domain.insats.Overenskommelse;
import org.openfinsam.domain.lag.Anmarkning;
import org.openfinsam.domain.lag.Uppgift;

/**
 * A finding with the place in the form where it is mended.
 *
 * @param ankare id of the field to jump to
 * @param text what was found and what to do
 * @param allvar severity, by its name
 * @param kod stable code
 */
public record Avtalsankare(String ankare, String text, String allvar, String kod) {

    /** Whether the field is in the form: of what is signed only days and signatures are. */
    public boolean gar(boolean undertecknad) {
        return !undertecknad || ankare.equals("oversyn") || ankare.startsWith("uppf-") || ankare.startsWith("sign-");
    }

    /** What is wanting in an agreement, in its order: one that stands at several parties at each of them. */
    static List<Avtalsankare> lista(Overenskommelse avtal, Locale sprak) {
        List<Anmarkning> fynd = avtal.granska();
        return IntStream.range(0, fynd.size())
                .mapToObj(i -> av(
                        fynd.get(i),
                        (int) fynd.subList(0, i).stream()
                                .filter(fynd.get(i)::equals)
                                .count(),
                        avtal,
                        sprak))
                .toList();
    }

    private static Avtalsankare av(Anmarkning fynd, int nummer, Overenskommelse avtal, Locale sprak) {
        return new Avtalsankare(
                plats(fynd, nummer, avtal), fynd.text(sprak), fynd.allvar().name(), fynd.kod());
    }

    /** Where a finding is mended; {@code nummer}: how many like it have gone before. */
    private static String plats(Anmarkning fynd, int nummer, Overenskommelse avtal) {
        List<Avtalspart> parter = avtal.parter();
        String part = ord(fynd, "part");
        return switch (fynd.kod()) {
            case "AVTAL-PLATSHALLARE" -> platshallarens(fynd, nummer, avtal);
            case "AVTAL-PART-DUBBLETT" -> "part-" + sista(parter, part) + "-namn";
            case "AVTAL-ORGANISATIONSNUMMER" ->
                "part-" + enAv(parter.size(), nummer, i -> parter.get(i).namn().equals(part)) + "-nummer";
            case "AVTAL-ANTAL-OMRADEN" -> "antal";
            case "AVTAL-SUMMA" -> "summa";
            case "AVTAL-TID-SAKNAS" -> "fran";
            case "AVTAL-OVERSYN-SAKNAS" -> "oversyn";
            case "AVTAL-UPPFOLJNING-SAKNAS" -> "uppf-0";
            case "AVTAL-UNDERSKRIFT-SAKNAS" -> "sign-" + avtal.underskrifter().size() + "-part";
            default -> "sign-0-sha";
        };
    }

    private static String platshallarens(Anmarkning fynd, int nummer, Overenskommelse avtal) {
        if (fynd.data().get("plats") instanceof Uppgift.Begrepp falt) {
            return falt.varde();
        }
        String plats = ord(fynd, "plats");
        int part = enAv(
                avtal.parter().size(), nummer, i -> avtal.parter().get(i).namn().equals(plats));
        return part >= 0
                ? "part-" + part + "-nummer"
                : "omrade-" + Math.max(0, avtal.omraden().indexOf(plats));
    }

    private static int sista(List<Avtalspart> parter, String namn) {
        return IntStream.range(0, parter.size())
                .filter(i -> parter.get(i).namn().strip().equalsIgnoreCase(namn.strip()))
                .max()
                .orElse(0);
    }

    private static int enAv(int antal, int nummer, IntPredicate vilka) {
        return IntStream.range(0, antal).filter(vilka).skip(nummer).findFirst().orElse(-1);
    }

    private static String ord(Anmarkning fynd, String namn) {
        return fynd.data().get(namn) instanceof Uppgift.Ord ord ? ord.varde() : "";
    }
}
