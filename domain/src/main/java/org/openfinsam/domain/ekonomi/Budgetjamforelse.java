package org.openfinsam.domain.ekonomi;

import java.math.RoundingMode;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.openfinsam.domain.belopp.Andel;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.tid.Period;

/**
 * A version of a budget beside the lines of a ledger. A budget row is the line that has its name; one without such a line gets one of
 * its own, whose outcome is missing, so that no budget is dropped. The budget of a period is the year's, by whole months, to the
 * öre and half an öre away from zero.
 */
final class Budgetjamforelse {

    private static final int MANADER = 12;

    /** Where a row without a line of its name stands. */
    private static final Map<Budgetslag, String> AVSNITT = Map.of(
            Budgetslag.INTAKT, "bidrag",
            Budgetslag.INSATS, "individ",
            Budgetslag.INSATSNARA, "ovrigt",
            Budgetslag.KANSLI, "ovrigt",
            Budgetslag.FINANSIELLT, "ovrigt");

    private Budgetjamforelse() {}

    /** Puts the version's amounts on the lines, with the sign that they have there. */
    static void satt(Budget budget, Period period, Resultatrader resultat) {
        Andel del = Andel.of(manader(period), MANADER);
        for (Budgetrad rad : budget.rader()) {
            Optional<Belopp> helar = rad.belopp().get(0);
            if (helar.isEmpty()) {
                continue;
            }
            Rapportrad linje =
                    linje(resultat.linjer(), rad).orElseGet(() -> resultat.linje(AVSNITT.get(rad.slag()), rad.namn()));
            boolean vand = rad.slag() == Budgetslag.FINANSIELLT && !Resultatrader.arIntakt(linje.avsnitt());
            Belopp belopp = vand ? helar.get().negerat() : helar.get();
            linje.tillagg(Ekonomirapport.ARSBUDGET, belopp);
            linje.tillagg(Ekonomirapport.BUDGET, belopp.andel(del, RoundingMode.HALF_UP));
        }
    }

    private static Optional<Rapportrad> linje(List<Rapportrad> linjer, Budgetrad rad) {
        return linjer.stream()
                .filter(linje -> rad.slag() == Budgetslag.FINANSIELLT
                        || Resultatrader.arIntakt(linje.avsnitt()) != rad.slag().arKostnad())
                .filter(linje -> likt(linje.rad()).equals(likt(rad.namn())))
                .findFirst();
    }

    private static String likt(String namn) {
        return namn.strip().toLowerCase(Locale.ROOT);
    }

    /** The months that a period of whole months has. */
    static int manader(Period period) {
        return (int) ChronoUnit.MONTHS.between(period.fran(), period.till().plusDays(1));
    }
}
