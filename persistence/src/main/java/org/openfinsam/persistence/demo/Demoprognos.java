package org.openfinsam.persistence.demo;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.ekonomi.Arsutfall;
import org.openfinsam.domain.ekonomi.Budget;
import org.openfinsam.domain.ekonomi.Kommentarstext;
import org.openfinsam.domain.ekonomi.Prognosfacit;
import org.openfinsam.domain.ekonomi.Prognosgrund;
import org.openfinsam.domain.ekonomi.Prognosintervall;
import org.openfinsam.domain.ekonomi.Prognosmetod;
import org.openfinsam.domain.ekonomi.Prognosomgang;
import org.openfinsam.domain.ekonomi.Prognosspann;
import org.openfinsam.domain.ekonomi.Prognosutfall;
import org.openfinsam.domain.ekonomi.Rakning;
import org.openfinsam.domain.ekonomi.Utfallsrad;
import org.openfinsam.domain.lag.Anmarkning;

/**
 * What Pyramis thought of 2019 and what came, as the documents have it; and for Södra Norrbotten a round that is made up and says so,
 * calculated of nothing but the figures of its half-year report.
 */
final class Demoprognos {

    private static final LocalDate HALVARSRAPPORTEN = LocalDate.of(2020, Month.AUGUST, 17);
    private static final int JUNI = 6;
    private static final String PAHITTAD = "Demo (påhittad)";

    private Demoprognos() {}

    /** The plan of Pyramis as the round after no month. */
    static Prognosomgang pyramis() {
        return faststalld(
                Prognosomgang.avPlan(Demobudget.pyramis(), 1, Demobudget.PYRAMIS_PLAN, Demobudget.VEM),
                Demobudget.PYRAMIS_PLAN,
                Demobudget.VEM);
    }

    /** What Södra Norrbotten opened with of Pyramis; what came row by row stands in no document. */
    static Prognosutfall pyramisUtfall() {
        Prognosomgang plan = pyramis();
        Prognosutfall utfall = Prognosutfall.nytt(plan.forbund(), plan.ar());
        utfall.skriv(Utfallsrad.av(
                Prognosomgang.EGET_KAPITAL,
                Belopp.kronor(1_030_361),
                Kommentarstext.of("Södra Norrbottens halvårsrapport 2020: ingående balans från Pyramis"),
                HALVARSRAPPORTEN,
                Demobudget.VEM));
        return utfall;
    }

    /**
     * Half a year of outcome and the rest of the budget: what the report's figures say if nothing else happens. The span goes from the
     * whole year by the budget to another half-year like the first.
     */
    static Prognosomgang sodraNorrbotten(Rakning halvaret) {
        Budget budget = Demobudget.sodraNorrbotten();
        Prognosgrund grund = new Prognosgrund(budget.ar(), JUNI, Arsutfall.av(halvaret), Arsutfall.INGET, budget);
        Prognosomgang omgang = Prognosomgang.ny(
                budget.forbund(),
                budget.ar(),
                1,
                Prognosintervall.KVARTAL,
                JUNI,
                grund.platser(),
                HALVARSRAPPORTEN,
                PAHITTAD);
        omgang.fyll(Prognosmetod.ATAGANDEN, grund, Prognosfacit.INGET, HALVARSRAPPORTEN, PAHITTAD);
        Belopp oppnar = budget.ingaende().orElseThrow();
        Belopp halvarets = Belopp.kronor(524_933);
        omgang.oppnarMed(oppnar);
        omgang.kapitalspann(Prognosspann.forHand(
                oppnar.plus(budget.resultat(budget.ar())),
                oppnar.plus(halvarets).plus(halvarets)));
        omgang.motivera(Kommentarstext.of(
                "Påhittad omgång för demon: halvårsrapporten har ingen prognos. Beloppen är räknade ur rapportens utfall och budget."
                        + " Spannet går från hela årets budget till ett andra halvår som det första."));
        return faststalld(omgang, HALVARSRAPPORTEN, PAHITTAD);
    }

    private static Prognosomgang faststalld(Prognosomgang omgang, LocalDate dag, String avVem) {
        List<Anmarkning> nej = omgang.faststall(dag, avVem);
        if (!nej.isEmpty()) {
            throw new IllegalStateException("Not as the document has it: " + nej);
        }
        return omgang;
    }
}
