package org.openfinsam.domain.insats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.openfinsam.domain.insats.Kandaaskanden.AR_2017;
import static org.openfinsam.domain.insats.Kandaaskanden.UMEA;
import static org.openfinsam.domain.insats.Kandaaskanden.askar;
import static org.openfinsam.domain.insats.Kandaaskanden.utlysning;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.ekonomi.Budget;
import org.openfinsam.domain.ekonomi.Budgetrad;
import org.openfinsam.domain.ekonomi.Budgetradslage;
import org.openfinsam.domain.ekonomi.Budgetslag;

class AskandeplanTest {

    private static final Askandeplan TOM = Askandeplan.tom(utlysning());

    private final Askande torget = Askande.nytt(utlysning(), UMEA, askar("Torget", Map.of(AR_2017, tkr(2765))));
    private final Askande grona = Askande.nytt(utlysning(), UMEA, askar("Gröna", Map.of(AR_2017, tkr(1276))));
    private Budget budget;

    @BeforeEach
    void budgeten() {
        budget = Budget.ny(utlysning().forbund(), AR_2017, 1, LocalDate.of(2016, 11, 25), "Förbundschef");
        rad(Budgetslag.INTAKT, "Medlemmarna", 12_430L, 12_430L, 12_430L);
        rad(Budgetslag.KANSLI, "Kansli", 2100L, 2151L, 2233L);
        rad(Budgetslag.INSATS, "Ungdomstorget", 2770L, 3000L, null);
        rad(Budgetslag.INSATS, "Vuxentorget", 1180L, 3300L, 3300L);
        rad(Budgetslag.FINANSIELLT, "Ränta", 10L, 0L, 0L);
        budget.oppnarMed(tkr(2100));
    }

    @Test
    void detSomArEnRadVagerRadenOchRestenArBundet() {
        Askandeplan plan = TOM.medBudget(1, Map.of(torget.id(), "Ungdomstorget"));

        AskandenMotPengar pengar = plan.motPengar(List.of(torget, grona), Map.of(torget.id(), 14), budget)
                .orElseThrow();

        assertEquals(
                List.of(tkr(2100 + 1180 - 10), tkr(2151 + 3300), tkr(2233 + 3300)),
                pengar.ramar().stream().map(Penningram::bundet).toList());
        assertEquals(
                pengar.ramar().get(0).bundet(),
                Belopp.summa(List.of(
                        plan.bundet(Budgetslag.INSATS, AR_2017, List.of(torget, grona), budget),
                        plan.bundet(Budgetslag.KANSLI, AR_2017, List.of(torget, grona), budget),
                        plan.bundet(Budgetslag.FINANSIELLT, AR_2017, List.of(torget, grona), budget))));
        assertEquals(
                Map.of(AR_2017, tkr(2770), AR_2017.nasta(), tkr(3000)),
                pengar.askanden().get(0).belopp());
        assertEquals(14, pengar.askanden().get(0).poang());
        assertEquals(Map.of(AR_2017, tkr(1276)), pengar.askanden().get(1).belopp(), "without a row, what is asked for");
        assertEquals(
                budget.egetKapital().get(0).utgaende(),
                pengar.utfall(new Askandeval("Som budgeten", List.of(torget.id())))
                        .get(0)
                        .utgaende());
    }

    @Test
    void radenSomVersionenInteHarRaknasSomIngen() {
        Askandeplan plan = TOM.medBudget(null, Map.of(torget.id(), "Torget 4.0"));

        assertEquals(Optional.empty(), plan.rad(torget.id(), budget));
        assertEquals(torget.innehall().askat(), plan.belopp(torget, budget));
    }

    @Test
    void utanIngaendeKapitalVagsIngenting() {
        budget.oppnarMed(null);

        assertEquals(Optional.empty(), TOM.motPengar(List.of(torget), Map.of(), budget));
    }

    @Test
    void scenariernaSparasUnderSinaNamn() {
        Askandeval ett = new Askandeval("Förslaget", List.of(torget.id()));
        Askandeval annat = new Askandeval("Alla", List.of(torget.id(), grona.id()));
        Askandeplan plan = TOM.medScenario(ett).medScenario(annat);
        Askandeval ettNytt = new Askandeval("Förslaget", List.of(grona.id()));

        assertEquals(List.of(ettNytt, annat), plan.medScenario(ettNytt).scenarier(), "in the place of the old one");
        assertEquals(Optional.of(annat), plan.scenario("Alla"));
        assertEquals(List.of(annat), plan.utanScenario("Förslaget").scenarier());
        assertEquals(plan, plan.utanScenario("Inget"));
    }

    @Test
    void detSomInteGarAttSpara() {
        Map<AskandeId, String> tvaPaEn = Map.of(torget.id(), "Torget", grona.id(), "Torget");
        Askandeval namnlost = new Askandeval(" ", List.of());
        Askandeval langt = new Askandeval("a".repeat(Askandeplan.LANGST + 1), List.of());

        assertThrows(IllegalArgumentException.class, () -> TOM.medBudget(1, tvaPaEn));
        assertThrows(IllegalArgumentException.class, () -> TOM.medBudget(0, Map.of()));
        assertThrows(IllegalArgumentException.class, () -> TOM.medScenario(namnlost));
        assertThrows(IllegalArgumentException.class, () -> TOM.medScenario(langt));
    }

    private void rad(Budgetslag slag, String namn, Long... tkr) {
        budget.skriv(Budgetrad.angiven(
                slag,
                namn,
                Budgetradslage.PLANERAD,
                Arrays.stream(tkr).map(t -> t == null ? null : tkr(t)).toList()));
    }

    private static Belopp tkr(long tusental) {
        return Belopp.kronor(1000 * tusental);
    }
}
