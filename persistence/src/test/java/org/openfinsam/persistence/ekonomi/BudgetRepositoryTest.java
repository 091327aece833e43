package org.openfinsam.persistence.ekonomi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.ekonomi.Budget;
import org.openfinsam.domain.ekonomi.Budgetlage;
import org.openfinsam.domain.ekonomi.Budgetrad;
import org.openfinsam.domain.ekonomi.Budgetradslage;
import org.openfinsam.domain.ekonomi.Budgetslag;
import org.openfinsam.domain.ekonomi.Budgetunderlag;
import org.openfinsam.domain.ekonomi.Kommentarstext;
import org.openfinsam.domain.ekonomi.Samrad;
import org.openfinsam.domain.forbund.BeslutRef;
import org.openfinsam.domain.forbund.Forbund;
import org.openfinsam.domain.forbund.ForbundId;
import org.openfinsam.domain.forbund.Medlem;
import org.openfinsam.domain.forbund.Part;
import org.openfinsam.domain.tid.Rakenskapsar;
import org.openfinsam.persistence.grund.Databas;
import org.openfinsam.persistence.grund.Provlager;
import org.openfinsam.persistence.grund.Versionskonflikt;

@ParameterizedClass
@EnumSource(Databas.class)
class BudgetRepositoryTest {

    private static final Rakenskapsar AR = new Rakenskapsar(2017);
    private static final LocalDate DAG = LocalDate.of(2016, 10, 24);

    private final Provlager lager;
    private ForbundId forbund;

    BudgetRepositoryTest(Databas databas) {
        lager = Provlager.pa(databas);
    }

    @BeforeEach
    void egetForbund() {
        forbund = ForbundId.of("budget-" + lager.tal("select count(*) + 1 from forbund"));
        lager.gor(f -> f.forbund().laggTill(Forbund.ny(forbund, "Förbundet", "F", null, null, List.of())));
    }

    @Test
    void alltSomStarIEnVersionKommerTillbaka() {
        Budget budget = fylld();
        budget.publicera(LocalDate.of(2016, 11, 1), DAG, "Förbundschef");
        budget.kungors(LocalDate.of(2016, 11, 15));
        budget.samrad(Samrad.of(Medlem.of(Part.KOMMUN, "2480", "Umeå kommun"), DAG, Kommentarstext.of("Bra.")));
        assertEquals(
                List.of(), budget.anta(BeslutRef.of("Styrelsen", DAG.plusMonths(1), "75"), true, null, DAG, "Ekonom"));
        budget.laggTillMotiv(Kommentarstext.of("Beslutat sedan länge.\nSe § 60."), DAG, "Förbundschef");
        lager.gor(f -> f.budgetar().laggTill(budget));

        Budget lagrad = hamta(budget);
        assertEquals(budget.motivtillagg(), lagrad.motivtillagg());
        assertEquals(BudgetRepository.utgava(budget), BudgetRepository.utgava(lagrad));
        assertEquals(budget.rader(), lagrad.rader());
        assertEquals(budget.samrad(), lagrad.samrad());
        assertEquals(budget.handelser(), lagrad.handelser());
        assertEquals(budget.beslut(), lagrad.beslut());
        assertEquals(Optional.of(true), lagrad.offentligt());
        assertEquals(budget.egetKapital(), lagrad.egetKapital());
        assertEquals(Budgetlage.ANTAGEN, lagrad.lage());
    }

    @Test
    void enTomVersionHarIngetKapitalOchIngenDag() {
        Budget tom = Budget.ny(forbund, AR, 1, DAG, "Ekonom");
        lager.gor(f -> f.budgetar().laggTill(tom));

        Budget lagrad = hamta(tom);
        assertEquals(Optional.empty(), lagrad.ingaende());
        assertEquals(Optional.empty(), lagrad.offentligt());
        assertEquals(Optional.empty(), lagrad.byggerPa());
        assertEquals(List.of(), lagrad.rader());
    }

    @Test
    void raderBytsUtOchBytarPlats() {
        Budget budget = fylld();
        lager.gor(f -> f.budgetar().laggTill(budget));
        Budget andrad = hamta(budget);
        List<Budgetrad> omvant = new ArrayList<>(andrad.rader());
        Collections.reverse(omvant);
        andrad.ersatt(omvant);
        lager.gor(f -> f.budgetar().spara(andrad));

        assertEquals(omvant, hamta(budget).rader());
        assertEquals(
                List.of("SKAPAD", "ANDRAD"),
                lager.handelser(budget.id()).stream()
                        .map(Provlager.Handelse::handling)
                        .toList());
    }

    /** Who writes on what has got its motive meanwhile is told, and the log says what was added. */
    @Test
    void ettMotivEfteratArEnNyUtgava() {
        Budget budget = fylld();
        budget.publicera(DAG, DAG, "Ekonom");
        lager.gor(f -> f.budgetar().laggTill(budget));
        String sedd = BudgetRepository.utgava(hamta(budget));

        Budget andrad = hamta(budget);
        andrad.laggTillMotiv(Kommentarstext.of("Beslutat sedan länge."), DAG.plusDays(9), "Förbundschef");
        lager.gor(f -> f.budgetar().spara(andrad));

        assertEquals(andrad.motivtillagg(), hamta(budget).motivtillagg());
        assertNotEquals(sedd, BudgetRepository.utgava(hamta(budget)));
        assertEquals(Optional.of("Överskott."), hamta(budget).motiv().map(Kommentarstext::text));
    }

    @Test
    void versionernaListasMedAretForst() {
        Budget en = fylld();
        Budget tva = en.nyVersion(2, DAG, "Ekonom");
        Budget nasta = en.forNastaAr(DAG, "Ekonom");
        lager.gor(f -> List.of(nasta, tva, en).forEach(f.budgetar()::laggTill));

        assertEquals(List.of(en, tva), lager.fraga(f -> f.budgetar().lista(forbund, AR)));
        assertEquals(List.of(en, tva, nasta), lager.fraga(f -> f.budgetar().lista(forbund, AR, AR.nasta())));
        assertEquals(List.of(AR.nasta(), AR), lager.fraga(f -> f.budgetar().aren(forbund)));
        assertEquals(Optional.of(en.id()), hamta(tva).byggerPa());
        assertNotEquals(BudgetRepository.utgava(en), BudgetRepository.utgava(tva));
    }

    @Test
    void tvaMedSammaNummerOchTvaSomSkriverNekas() {
        Budget en = fylld();
        lager.gor(f -> f.budgetar().laggTill(en));
        Budget sammaNummer = Budget.ny(forbund, AR, 1, DAG, "Ekonom");
        assertThrows(Versionskonflikt.class, () -> lager.gor(f -> f.budgetar().laggTill(sammaNummer)));

        Budget mitt = hamta(en);
        Budget ditt = hamta(en);
        mitt.oppnarMed(null);
        ditt.oppnarMed(Belopp.NOLL);
        lager.gor(f -> f.budgetar().spara(mitt));
        assertThrows(Versionskonflikt.class, () -> lager.gor(f -> f.budgetar().spara(ditt)));
    }

    private Budget hamta(Budget budget) {
        return lager.fraga(f -> f.budgetar().find(budget.id())).orElseThrow();
    }

    private Budget fylld() {
        Budget budget = Budget.ny(forbund, AR, 1, DAG, "Ekonom");
        budget.skriv(Budgetrad.angiven(
                Budgetslag.INTAKT,
                "Bidrag",
                Budgetradslage.BESLUTAD,
                Arrays.asList(Belopp.kronor(12_430_000), null, Belopp.kronor(1))));
        budget.skriv(Budgetrad.beraknad(
                Budgetslag.KANSLI,
                "Administratör",
                Budgetradslage.PLANERAD,
                AR,
                new Budgetunderlag(
                        Belopp.kronor(400_000),
                        new BigDecimal("0.5"),
                        YearMonth.of(2017, 7),
                        null,
                        new BigDecimal("2.5"))));
        budget.oppnarMed(Belopp.kronor(2_100_000));
        budget.skrivOrd(Kommentarstext.of("Högst en fjärdedel."), Kommentarstext.of("Överskott."), null);
        return budget;
    }
}
