package org.openfinsam.domain.ekonomi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.openfinsam.domain.ekonomi.Budgetfacit.DAG;
import static org.openfinsam.domain.ekonomi.Budgetfacit.EKONOM;
import static org.openfinsam.domain.ekonomi.Budgetfacit.ar;
import static org.openfinsam.domain.ekonomi.Budgetfacit.tkr;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openfinsam.domain.forbund.BeslutRef;
import org.openfinsam.domain.forbund.Medlem;
import org.openfinsam.domain.forbund.Part;
import org.openfinsam.domain.lag.Anmarkning;
import org.openfinsam.domain.lag.Provar;

@Provar({
    "FL19-BUDGET-EJ-OFFENTLIGT",
    "FL23-BUDGET-SAKNAS",
    "FL23-BUDGET-FOR-SENT",
    "FL23-SAMRAD-SAKNAS",
    "FL23-SAMRAD-FOR-SENT",
    "KL8:14-EJ-PUBLICERAT",
    "KL8:14-PUBLICERAT-FOR-SENT",
    "KL11:5-UNDERSKOTT",
    "KL11:5-MOTIV-SAKNAS",
    "KL11:5-MOTIV-EFTERAT",
    "KL11:5-EJ-TACKT",
    "KL11:6-PLAN-SAKNAS",
    "KL11:6-STALLNING-SAKNAS",
    "KL11:6-MAL-SAKNAS",
    "KL11:15-FINANSIERING-SAKNAS"
})
class BudgetkontrollTest {

    private static final Medlem UMEA = Medlem.of(Part.KOMMUN, "2480", "Umeå kommun");
    private static final List<Medlem> MEDLEMMAR = List.of(
            Medlem.of(Part.FORSAKRINGSKASSAN, "Försäkringskassan"),
            Medlem.of(Part.ARBETSFORMEDLINGEN, "Arbetsförmedlingen"),
            UMEA);
    private static final LocalDate EFTER = LocalDate.of(2017, 2, 1);

    /** Published, announced, consulted, decided in public: nothing to say but what the plan is. */
    @Test
    void enBudgetMedAlltPaPlats() {
        assertEquals(List.of(), koder(sa("2016-11-01", "2016-11-15", "2016-11-03", "2016-11-25", true), EFTER));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "2016-11-01, 2016-11-15, 2016-11-03, 2016-12-02, true,  FL23-BUDGET-FOR-SENT",
                "2016-11-01, 2016-11-15, 2016-11-03, 2016-11-30, true,  -",
                "2016-11-01, 2016-11-15, 2016-11-25, 2016-11-25, true,  FL23-SAMRAD-FOR-SENT",
                "2016-11-01, 2016-11-15, -,          2016-11-25, true,  FL23-SAMRAD-SAKNAS",
                "2016-11-01, 2016-11-15, 2016-11-03, 2016-11-25, false, FL19-BUDGET-EJ-OFFENTLIGT",
                "2016-11-16, 2016-11-15, 2016-11-03, 2016-11-25, true,  KL8:14-PUBLICERAT-FOR-SENT",
                "2016-11-15, 2016-11-15, 2016-11-03, 2016-11-25, true,  -",
                "2016-11-26, -,          2016-11-03, 2016-11-25, true,  KL8:14-EJ-PUBLICERAT",
                "-,          2016-11-15, 2016-11-03, 2016-11-25, true,  KL8:14-EJ-PUBLICERAT",
            })
    void enSakIFelOrdning(
            LocalDate publicerad, LocalDate kungjord, LocalDate samrad, LocalDate beslut, boolean oppet, String kod) {
        assertEquals(
                kod == null ? List.of() : List.of(kod),
                koder(
                        sa(
                                publicerad == null ? null : publicerad.toString(),
                                kungjord == null ? null : kungjord.toString(),
                                samrad == null ? null : samrad.toString(),
                                beslut.toString(),
                                oppet),
                        EFTER));
    }

    @Test
    void denTrettiondeNovemberArSistaDag() {
        Budget utkast = medMal(Budgetfacit.umeaForslag());

        assertEquals(List.of(), koder(utkast, LocalDate.of(2016, 11, 30)));
        assertEquals(
                List.of("FL23-BUDGET-SAKNAS", "FL23-SAMRAD-SAKNAS", "FL23-SAMRAD-SAKNAS", "FL23-SAMRAD-SAKNAS"),
                koder(utkast, LocalDate.of(2016, 12, 1)));
        assertEquals(
                List.of("FL23-BUDGET-SAKNAS"),
                Budgetkontroll.of(List.of(), ar(2017), List.of(), LocalDate.of(2016, 12, 1)).stream()
                        .map(Anmarkning::kod)
                        .toList());
    }

    /** The plan of Pyramis: a deficit larger than the own capital, and no motive. */
    @Test
    void negativtKapitalFragarEfterMotivet() {
        Budget pyramis = medMal(Budgetfacit.pyramis());
        List<Anmarkning> svar = Budgetkontroll.of(List.of(pyramis), ar(2019), List.of(), LocalDate.of(2018, 11, 1));

        assertEquals(
                List.of(
                        "VARNING KL11:5-MOTIV-SAKNAS Kommunallag (2017:725) 11 kap. 5 § {ar=2019, resultat=-618850}",
                        "VARNING KL11:5-EJ-TACKT Kommunallag (2017:725) 11 kap. 5 § {ar=2019, egetKapital=-238250}"),
                svar.stream().map(Anmarkning::toString).toList());
        assertEquals(
                List.of(false, false),
                svar.stream().map(a -> a.regel().verifierad()).toList(),
                "how FL 21 § read in 2018 is not checked");
    }

    @Test
    void medMotivArUnderskottetBaraEttUnderskott() {
        Budget plan = Budgetfacit.umeaPlan();
        plan.skrivOrd(Kommentarstext.of("Högst en fjärdedel."), Kommentarstext.of("Överskott används."), null);

        assertEquals(List.of("KL11:5-UNDERSKOTT", "KL11:5-EJ-TACKT"), koder(plan, DAG));
    }

    /** The proposal of Pyramis stands as it was published; the motive has its own day, and the finding says so. */
    @Test
    void ettMotivEfterPubliceringenSagerNarDetSkrevs() {
        Budget pyramis = medMal(Budgetfacit.pyramis());
        pyramis.publicera(LocalDate.of(2018, 10, 20), LocalDate.of(2018, 10, 20), EKONOM);
        LocalDate dag = LocalDate.of(2018, 11, 1);
        assertEquals(
                List.of("KL11:5-MOTIV-SAKNAS", "KL11:5-EJ-TACKT"),
                Budgetkontroll.of(List.of(pyramis), ar(2019), List.of(), dag).stream()
                        .map(Anmarkning::kod)
                        .toList());

        pyramis.laggTillMotiv(Kommentarstext.of("Insatserna är redan beslutade."), dag, "Förbundschef");

        List<Anmarkning> svar = Budgetkontroll.of(List.of(pyramis), ar(2019), List.of(), dag);
        assertEquals(
                List.of(
                        "VARNING KL11:5-MOTIV-EFTERAT Kommunallag (2017:725) 11 kap. 5 §"
                                + " {ar=2019, resultat=-618850, skrivet=2018-11-01}",
                        "VARNING KL11:5-EJ-TACKT Kommunallag (2017:725) 11 kap. 5 § {ar=2019, egetKapital=-238250}"),
                svar.stream().map(Anmarkning::toString).toList());
    }

    /** Read as it stands, income must be larger than costs. */
    @Test
    void ettNollresultatRackerInte() {
        Budget budget = Budget.ny(Budgetfacit.umeaForslag().forbund(), ar(2017), 1, DAG, EKONOM);
        budget.skriv(Budgetfacit.rad(Budgetslag.INTAKT, "Bidrag", Budgetradslage.PLANERAD, 10L, 10L, 10L));
        budget.skriv(Budgetfacit.rad(Budgetslag.KANSLI, "Kansli", Budgetradslage.PLANERAD, 10L, 9L, 9L));
        budget.oppnarMed(tkr(1));

        assertEquals(List.of("KL11:5-MOTIV-SAKNAS"), koder(medMal(budget), DAG));
        budget.skriv(Budgetfacit.rad(Budgetslag.KANSLI, "Kansli", Budgetradslage.PLANERAD, 9L, 9L, 9L));
        assertEquals(List.of(), koder(budget, DAG));
    }

    @Test
    void planenArTreArMedMalOchStallning() {
        Budget budget = Budget.ny(Budgetfacit.umeaForslag().forbund(), ar(2017), 1, DAG, EKONOM);
        budget.skriv(Budgetfacit.rad(Budgetslag.INTAKT, "Bidrag", Budgetradslage.PLANERAD, 10L, null, 10L));

        assertEquals(List.of("KL11:6-PLAN-SAKNAS", "KL11:6-STALLNING-SAKNAS", "KL11:6-MAL-SAKNAS"), koder(budget, DAG));
    }

    @Test
    void versionenSomGallerArDenSenastBeslutade() {
        Budget forslag = Budgetfacit.umeaForslag();
        Budget senare = Budgetfacit.umeaPlan();

        assertEquals(Optional.of(senare), Budgetkontroll.gallande(List.of(forslag, senare)));
        forslag.publicera(DAG, DAG, EKONOM);
        assertEquals(Optional.of(forslag), Budgetkontroll.gallande(List.of(forslag, senare)));
        senare.publicera(DAG, DAG, EKONOM);
        forslag.anta(BeslutRef.of("Styrelsen", DAG), true, null, DAG, EKONOM);
        assertEquals(Optional.of(forslag), Budgetkontroll.gallande(List.of(senare, forslag)));
        assertEquals(Optional.empty(), Budgetkontroll.gallande(List.of()));
        assertThrows(
                IllegalArgumentException.class, () -> Budgetkontroll.of(List.of(forslag), ar(2018), List.of(), DAG));
    }

    /** Who looks at the proposal is told of the proposal, also when a later version is worse. */
    @Test
    void denSomSerPaEnVersionFarVetaOmDen() {
        Budget forslag = medMal(Budgetfacit.umeaForslag());
        List<Budget> bada = List.of(forslag, Budgetfacit.umeaPlan());

        assertEquals(List.of(), Budgetkontroll.of(bada, forslag, MEDLEMMAR, DAG));
        assertEquals(3, Budgetkontroll.of(bada, ar(2017), MEDLEMMAR, DAG).size());
    }

    /** Before the act of 2003 there is nothing to ask, and before 2018 the act of 1991 rules. */
    @Test
    void regelnArDenSomGalldeDenDagen() {
        Budget plan = Budgetfacit.umeaPlan();

        assertEquals(
                List.of("Kommunallag (1991:900)", "Kommunallag (1991:900)", "Kommunallag (1991:900)"),
                Budgetkontroll.of(List.of(plan), ar(2017), List.of(), DAG).stream()
                        .map(a -> a.lagrum().toString())
                        .toList());
    }

    private static Budget medMal(Budget budget) {
        budget.skrivOrd(Kommentarstext.of("Högst en fjärdedel av bidragen."), null, null);
        return budget;
    }

    private static Budget sa(String publicerad, String kungjord, String samrad, String beslut, boolean oppet) {
        Budget budget = medMal(Budgetfacit.umeaForslag());
        if (publicerad != null) {
            budget.publicera(LocalDate.parse(publicerad), DAG, EKONOM);
        }
        budget.kungors(kungjord == null ? null : LocalDate.parse(kungjord));
        MEDLEMMAR.subList(0, 2).forEach(staten -> budget.samrad(Samrad.of(staten, LocalDate.of(2016, 10, 1), null)));
        if (samrad != null) {
            budget.samrad(Samrad.of(UMEA, LocalDate.parse(samrad), null));
        }
        assertEquals(
                List.of(), budget.anta(BeslutRef.of("Styrelsen", LocalDate.parse(beslut)), oppet, null, DAG, EKONOM));
        return budget;
    }

    private static List<String> koder(Budget budget, LocalDate dag) {
        return Budgetkontroll.of(List.of(budget), budget.ar(), MEDLEMMAR, dag).stream()
                .map(Anmarkning::kod)
                .toList();
    }
}
