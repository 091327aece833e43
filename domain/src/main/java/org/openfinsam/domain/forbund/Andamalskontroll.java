package org.openfinsam.domain.forbund;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openfinsam.domain.lag.Anmarkning;
import org.openfinsam.domain.lag.Uppgift;

/**
 * Whether an <i>insats</i> is what an association may pay for (FL 2 §): for individuals who need coordinated rehabilitation,
 * so that they reach or improve their ability to work.
 *
 * <p>Whether a text says so truly is not for a program to judge; a text that is not there says nothing. That at least two
 * parties need the <i>insats</i> is the associations' own rule and no law, so it is a warning. Thread-safe.
 *
 * @since 0.1
 */
public final class Andamalskontroll {

    private Andamalskontroll() {}

    /**
     * What the law and the association's own rules have to say of the purpose of an <i>insats</i>.
     *
     * @param malgrupp which individuals it is for; null or blank if not stated
     * @param arbetsformaga how it improves their ability to work; null or blank if not stated
     * @param behov the parties that need it, none null; may be empty
     * @param regler the association's own rules, not null
     * @param dag the day it is decided on, not null
     * @return the findings in the order of the law, never null
     */
    public static List<Anmarkning> of(
            String malgrupp, String arbetsformaga, Set<Part> behov, LokalaRegler regler, LocalDate dag) {
        List<Anmarkning> anmarkningar = new ArrayList<>();
        if (arTom(malgrupp)) {
            anmarkningar.add(Forbundsregler.MALGRUPP_SAKNAS.anmarkning(Map.of()));
        }
        if (arTom(arbetsformaga)) {
            anmarkningar.add(Forbundsregler.ARBETSFORMAGA_SAKNAS.anmarkning(Map.of()));
        }
        int minst = regler.parterPerInsats().varde();
        if (behov.size() < minst) {
            anmarkningar.add(Forbundsregler.FOR_FA_PARTER.anmarkning(
                    Map.of("antal", Uppgift.Tal.of(behov.size()), "minst", Uppgift.Tal.of(minst))));
        }
        return anmarkningar.stream().filter(a -> a.regel().arIKraft(dag)).toList();
    }

    private static boolean arTom(String text) {
        return text == null || text.isBlank();
    }
}
