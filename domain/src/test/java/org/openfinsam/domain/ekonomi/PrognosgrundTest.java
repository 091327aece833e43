package org.openfinsam.domain.ekonomi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.belopp.Cell;
import org.openfinsam.domain.forbund.BeslutRef;
import org.openfinsam.domain.forbund.ForbundId;
import org.openfinsam.domain.tid.Period;
import org.openfinsam.domain.tid.Rakenskapsar;

/** What rows are calculated from: the ledger month by month or a statement's sum, last year, and the budget. */
class PrognosgrundTest {

    private static final ForbundId FORBUND = new ForbundId("f");
    private static final Rakenskapsar AR = new Rakenskapsar(2020);
    private static final LocalDate DAG = LocalDate.of(2020, 7, 10);
    private static final Kontonummer LONEKONTO = new Kontonummer("5010");
    private static final Kontonummer BIDRAGSKONTO = new Kontonummer("3510");

    @Test
    void huvudbokenManadForManad() {
        Arsutfall arets = bok(6, manad -> 100 + manad);

        assertEquals(6, arets.manader());
        assertEquals(1, arets.okopplade(), "an account that goes nowhere is told of");
        assertEquals(
                List.of("bidrag/Staten", "personal/Lön"),
                arets.rader().stream().map(rad -> rad.plats().nyckel()).toList());
        assertEquals(kr(306), arets.rad("personal/Lön").orElseThrow().summa(3));
        assertEquals(kr(1_000), arets.rad("bidrag/Staten").orElseThrow().summa(1), "income is positive in a report");
    }

    @Test
    void taktSasongOchDetSomHuvudbokenInteNar() {
        Prognosgrund grund = new Prognosgrund(AR, 3, bok(6, manad -> 100), bok(12, manad -> manad), null);

        assertEquals(Optional.of(kr(300)), grund.hittills("personal/Lön"));
        assertEquals(Optional.of(kr(1_200)), grund.prognos("personal/Lön", Prognosmetod.TAKT));
        // 78 in the year, 6 of them by March.
        assertEquals(Optional.of(kr(3_900)), grund.prognos("personal/Lön", Prognosmetod.SASONG));
        assertEquals(Optional.of(kr(78)), grund.fjolaret("personal/Lön"));
        assertEquals(Optional.empty(), grund.prognos("personal/Lön", Prognosmetod.ATAGANDEN));
        assertEquals(Optional.empty(), grund.prognos("personal/Annan", Prognosmetod.TAKT));

        Prognosgrund forLangt = new Prognosgrund(AR, 9, bok(6, manad -> 100), Arsutfall.INGET, null);
        assertEquals(Optional.empty(), forLangt.hittills("personal/Lön"), "six months are not nine");
        assertEquals(Optional.empty(), forLangt.prognos("personal/Lön", Prognosmetod.TAKT));
        Prognosgrund plan = new Prognosgrund(AR, 0, bok(6, manad -> 100), Arsutfall.INGET, null);
        assertEquals(Optional.empty(), plan.prognos("personal/Lön", Prognosmetod.TAKT));
    }

    @Test
    void enRakningsSummaOchDessBudgetSomAterstar() {
        Rakning rakning = Rakning.ny(
                FORBUND,
                Period.halvar(2020, 1),
                Rakningsslag.RESULTAT,
                List.of(
                        Rakningspost.of("personal", "Lön", "utfall", kr(600)),
                        Rakningspost.of("personal", "Lön", "budget", kr(700)),
                        Rakningspost.of("personal", "Lön", "arsbudget", kr(1_500)),
                        Rakningspost.of("personal", "Okänd", "utfall", null),
                        Rakningspost.of("personal", "SUMMA", "utfall", kr(600))));
        Arsutfall arets = Arsutfall.av(rakning);
        Prognosgrund grund = new Prognosgrund(AR, 6, arets, bok(12, manad -> manad), null);

        assertEquals(1, arets.rader().size());
        assertEquals(Optional.of(kr(1_200)), grund.prognos("personal/Lön", Prognosmetod.TAKT));
        assertEquals(Optional.of(kr(1_400)), grund.prognos("personal/Lön", Prognosmetod.ATAGANDEN));
        assertEquals(Optional.of(kr(1_500)), grund.budget(Prognosplats.av("personal", "Lön")));
        assertEquals(
                Optional.empty(),
                new Prognosgrund(AR, 3, arets, Arsutfall.INGET, null).hittills("personal/Lön"),
                "which month of the six it came in nobody knows");
    }

    @Test
    void baraDetSomArBeslutatArEttAtagande() {
        Budget budget = Budget.ny(FORBUND, AR, 1, DAG, "Ekonom");
        budget.skriv(rad("Lön", Budgetradslage.BESLUTAD, 1_000));
        budget.skriv(rad("Konsult", Budgetradslage.PLANERAD, 500));
        budget.skriv(Budgetrad.beraknad(
                Budgetslag.KANSLI,
                "Vikarie",
                Budgetradslage.BESLUTAD,
                AR,
                new Budgetunderlag(kr(1_200), BigDecimal.ONE, YearMonth.of(2020, 10), null, BigDecimal.ZERO)));
        Prognosgrund grund = new Prognosgrund(
                AR,
                3,
                new Arsutfall(3, true, 0, List.of(ut("Lön", 300), ut("Konsult", 0), ut("Vikarie", 0))),
                Arsutfall.INGET,
                budget);
        Prognosgrund over =
                new Prognosgrund(AR, 3, new Arsutfall(3, true, 0, List.of(ut("Lön", 1_100))), Arsutfall.INGET, budget);

        assertEquals(Optional.of(kr(1_000)), grund.prognos("personal/Lön", Prognosmetod.ATAGANDEN));
        assertEquals(Optional.empty(), grund.prognos("personal/Konsult", Prognosmetod.ATAGANDEN));
        assertEquals(Optional.of(kr(300)), grund.prognos("personal/Vikarie", Prognosmetod.ATAGANDEN));
        assertEquals(
                Optional.of(kr(1_100)), over.prognos("personal/Lön", Prognosmetod.ATAGANDEN), "never less than came");
        assertEquals(Optional.of(kr(500)), grund.budget(Prognosplats.av("personal", "Konsult")));
    }

    /** Granted applications go before the budget; what a row rests on is named on it, and what no row takes is not lost. */
    @Test
    void beviljadeAskandenArAtagandenOchRadenSagerVilkaBeslut() {
        BeslutRef novemberbeslut = BeslutRef.of("Styrelsen", LocalDate.of(2019, 11, 25), "75");
        BeslutRef marsbeslut = BeslutRef.of("Styrelsen", LocalDate.of(2020, 3, 2), "12");
        Budget budget = Budget.ny(FORBUND, AR, 1, DAG, "Ekonom");
        budget.skriv(rad("Steget", Budgetradslage.BESLUTAD, 1_000));
        budget.skriv(rad("Konsult", Budgetradslage.BESLUTAD, 500));
        Prognosatagande utanRad = new Prognosatagande("Gröna vägen", kr(50), marsbeslut);
        Prognosgrund grund = new Prognosgrund(
                AR,
                3,
                new Arsutfall(3, true, 0, List.of(ut("Steget", 300), ut("Konsult", 100), ut("Full", 90))),
                Arsutfall.INGET,
                budget,
                List.of(
                        new Prognosatagande("Steget", kr(700), novemberbeslut),
                        new Prognosatagande("Steget", kr(150), marsbeslut),
                        new Prognosatagande("Full", kr(80), marsbeslut),
                        utanRad));

        assertEquals(Optional.of(kr(850)), grund.prognos("personal/Steget", Prognosmetod.ATAGANDEN), "not 1 000");
        assertEquals(Optional.of(kr(90)), grund.prognos("personal/Full", Prognosmetod.ATAGANDEN), "more came already");
        assertEquals(Optional.of(kr(500)), grund.prognos("personal/Konsult", Prognosmetod.ATAGANDEN), "the budget's");
        assertEquals(List.of(utanRad), grund.utanRad(grund.platser()));

        Prognosomgang omgang =
                Prognosomgang.ny(FORBUND, AR, 1, Prognosintervall.KVARTAL, 3, grund.platser(), DAG, "Ekonom");
        assertEquals(3, omgang.fyll(Prognosmetod.ATAGANDEN, grund, Prognosfacit.INGET, DAG, "Ekonom"));
        assertEquals(
                List.of(novemberbeslut, marsbeslut),
                omgang.rad("personal/Steget").orElseThrow().beslut());
        assertEquals(List.of(), omgang.rad("personal/Konsult").orElseThrow().beslut());
        assertEquals(
                new Cell.Ord("Åtaganden (Styrelsen 2019-11-25 § 75, Styrelsen 2020-03-02 § 12)"),
                Prognostabell.omgang(omgang, grund, Locale.forLanguageTag("sv"))
                        .rad("personal", "Steget")
                        .orElseThrow()
                        .cell(Prognostabell.METOD));

        Prognosgrund aterkallat = new Prognosgrund(AR, 3, grund.arets(), Arsutfall.INGET, budget);
        omgang.rakna(aterkallat, Prognosfacit.INGET, DAG, "Ekonom");
        assertEquals(
                Optional.of(kr(1_000)),
                omgang.rad("personal/Steget").orElseThrow().varde());
        assertEquals(List.of(), omgang.rad("personal/Steget").orElseThrow().beslut());
    }

    /** Two lines of costs with one name: nobody knows which of them is meant, so neither is. */
    @Test
    void ettAtagandeSomTvaRaderHarNamnetAvArUtanRad() {
        Prognosatagande steget = new Prognosatagande("Steget", kr(700), BeslutRef.of("Styrelsen", DAG));
        Radutfall annan = new Radutfall(
                Prognosplats.av("individ", "Steget"), ut("Steget", 1).manader(), null, null);
        Prognosgrund grund = new Prognosgrund(
                AR,
                3,
                new Arsutfall(3, true, 0, List.of(ut("Steget", 300), annan)),
                Arsutfall.INGET,
                null,
                List.of(steget));

        assertEquals(List.of(steget), grund.utanRad(grund.platser()));
        assertEquals(List.of(), grund.ataganden(new Prognosplats("bidrag", "Steget", true)), "income binds nobody");
        assertThrows(IllegalArgumentException.class, () -> new Prognosatagande(" ", kr(1), steget.beslut()));
        assertThrows(IllegalArgumentException.class, () -> new Prognosatagande("Steget", kr(-1), steget.beslut()));
    }

    @Test
    void radernaKommerFranBokenEllerFjolaretEllerBudgeten() {
        Budget plan = Budgetfacit.pyramis();
        Arsutfall bok = bok(2, manad -> 1);

        assertEquals(
                2, new Prognosgrund(AR, 2, bok, Arsutfall.INGET, null).platser().size());
        assertEquals(
                2, new Prognosgrund(AR, 0, Arsutfall.INGET, bok, null).platser().size());
        assertEquals(
                plan.rader().size(),
                new Prognosgrund(plan.ar(), 0, Arsutfall.INGET, Arsutfall.INGET, plan)
                        .platser()
                        .size());
        assertEquals(List.of(), new Prognosgrund(AR, 0, Arsutfall.INGET, Arsutfall.INGET, null).platser());
        assertThrows(
                IllegalArgumentException.class, () -> new Prognosgrund(AR, 0, Arsutfall.INGET, Arsutfall.INGET, plan));
    }

    @Test
    void fyllaOchRaknaOmMenAldrigForHand() {
        Prognosgrund mars = new Prognosgrund(AR, 3, bok(6, manad -> 100), Arsutfall.INGET, null);
        Prognosgrund juni = new Prognosgrund(AR, 6, bok(6, manad -> 100 + manad), Arsutfall.INGET, null);
        Prognosomgang omgang =
                Prognosomgang.ny(FORBUND, AR, 1, Prognosintervall.KVARTAL, 3, mars.platser(), DAG, "Ekonom");
        omgang.skriv(Prognosrad.av(
                Prognosplats.av("bidrag", "Staten"),
                Prognosmetod.HAND,
                kr(5),
                null,
                Kommentarstext.of("Beslut i maj"),
                DAG,
                "Ekonom"));

        assertEquals(1, omgang.fyll(Prognosmetod.TAKT, mars, Prognosfacit.INGET, DAG, "Ekonom"));
        assertEquals(
                Optional.of(kr(1_200)), omgang.rad("personal/Lön").orElseThrow().varde());
        assertThrows(
                IllegalArgumentException.class,
                () -> omgang.fyll(Prognosmetod.HAND, mars, Prognosfacit.INGET, DAG, "Ekonom"));
        omgang.oppnarMed(kr(0));
        omgang.faststall(DAG, "Ekonom");
        Prognosomgang nasta = omgang.nasta(2, Prognosintervall.KVARTAL, 6, DAG, "Ekonom");
        nasta.rakna(juni, Prognosfacit.INGET, DAG, "Ekonom");

        assertEquals(
                Optional.of(kr(1_242)), nasta.rad("personal/Lön").orElseThrow().varde());
        assertEquals(
                Optional.of(kr(5)), nasta.rad("bidrag/Staten").orElseThrow().varde());
        Prognosgrund inget = new Prognosgrund(AR, 6, Arsutfall.INGET, Arsutfall.INGET, null);
        nasta.rakna(inget, Prognosfacit.INGET, DAG, "Ekonom");
        assertEquals(
                Optional.empty(),
                nasta.rad("personal/Lön").orElseThrow().varde(),
                "an amount that can no longer be calculated is not kept");
    }

    /** Twenty misses after the same months by the same method, and not before. */
    @Test
    void spannetKommerAvTjugoMissar() {
        List<Prognosmiss> missar = IntStream.range(0, 20)
                .mapToObj(i -> new Prognosmiss(
                        new Rakenskapsar(2010),
                        1,
                        false,
                        new Prognostraff("r" + i, 3, Prognosmetod.TAKT, kr(100), null, kr(90 + i))))
                .toList();
        Prognosgrund mars = new Prognosgrund(AR, 3, bok(6, manad -> 100), Arsutfall.INGET, null);
        for (int antal : new int[] {19, 20}) {
            Prognosomgang omgang =
                    Prognosomgang.ny(FORBUND, AR, 1, Prognosintervall.KVARTAL, 3, mars.platser(), DAG, "Ekonom");
            omgang.fyll(Prognosmetod.TAKT, mars, new Prognosfacit(missar.subList(0, antal)), DAG, "Ekonom");
            assertEquals(
                    antal == 20 ? Optional.of(20) : Optional.empty(),
                    omgang.rad("personal/Lön").orElseThrow().spann().map(Prognosspann::missar));
        }
        assertEquals(Optional.empty(), new Prognosfacit(missar).spann(kr(100), 6, Prognosmetod.TAKT));
        assertEquals(Optional.empty(), new Prognosfacit(missar).spann(kr(100), 3, Prognosmetod.SASONG));
        assertEquals(Optional.empty(), new Prognosfacit(missar).kapitalspann(kr(100), 3));
    }

    private static Budgetrad rad(String namn, Budgetradslage lage, long kronor) {
        return Budgetrad.angiven(Budgetslag.KANSLI, namn, lage, Arrays.asList(kr(kronor), null, null));
    }

    private static Radutfall ut(String rad, long kronor) {
        List<Belopp> manader = new ArrayList<>(Collections.nCopies(2, Belopp.NOLL));
        manader.add(kr(kronor));
        return new Radutfall(Prognosplats.av("personal", rad), manader, null, null);
    }

    private static Arsutfall bok(int kanda, java.util.function.IntUnaryOperator lon) {
        Kontokoppling koppling = Kontokoppling.ny(FORBUND);
        koppling.koppla(List.of(
                Koppling.av(BIDRAGSKONTO, BIDRAGSKONTO, null, "bidrag", "Staten"),
                Koppling.av(LONEKONTO, LONEKONTO, null, "personal", "Lön")));
        return Arsutfall.av(
                IntStream.rangeClosed(1, 12)
                        .mapToObj(manad -> new Huvudbok(
                                Period.of(
                                        YearMonth.of(2020, manad).atDay(1),
                                        YearMonth.of(2020, manad).atEndOfMonth()),
                                false,
                                manad > kanda
                                        ? List.of()
                                        : List.of(
                                                konto(LONEKONTO, lon.applyAsInt(manad)),
                                                konto(BIDRAGSKONTO, -1_000),
                                                konto(new Kontonummer("6999"), 1))))
                        .toList(),
                koppling);
    }

    private static Huvudboksrad konto(Kontonummer konto, long kronor) {
        return new Huvudboksrad(konto, "", List.of(), kr(kronor), Belopp.NOLL, Belopp.NOLL);
    }

    private static Belopp kr(long kronor) {
        return Belopp.kronor(kronor);
    }
}
