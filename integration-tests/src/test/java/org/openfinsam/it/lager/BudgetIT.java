package org.openfinsam.it.lager;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.ekonomi.Budget;
import org.openfinsam.domain.ekonomi.Budgetrad;
import org.openfinsam.domain.ekonomi.Budgetradslage;
import org.openfinsam.domain.ekonomi.Budgetslag;
import org.openfinsam.domain.ekonomi.Budgetunderlag;
import org.openfinsam.domain.ekonomi.Kommentarstext;
import org.openfinsam.domain.tid.Rakenskapsar;
import org.openfinsam.persistence.ekonomi.BudgetRepository;
import org.openfinsam.persistence.forbund.ForbundRepository;

class BudgetIT extends Rundtur<Budget> {

    @Inject
    private BudgetRepository lager;

    @Inject
    private ForbundRepository forbundslager;

    BudgetIT() {
        super("budget");
    }

    @Override
    Budget nytt() {
        Rakenskapsar ar = new Rakenskapsar(2017);
        Budget nytt = Budget.ny(ForbundIT.nyttId(), ar, 1, LocalDate.of(2016, 10, 1), "Ekonom");
        nytt.skriv(Budgetrad.angiven(
                Budgetslag.INTAKT,
                "Bidrag",
                Budgetradslage.BESLUTAD,
                Arrays.asList(Belopp.kronor(12_430_000), null, Belopp.parse("1.50"))));
        nytt.skriv(Budgetrad.beraknad(
                Budgetslag.KANSLI,
                "Administratör",
                Budgetradslage.PLANERAD,
                ar,
                new Budgetunderlag(
                        Belopp.kronor(400_000),
                        new BigDecimal("0.5"),
                        YearMonth.of(2017, 7),
                        null,
                        new BigDecimal("2.5"))));
        nytt.oppnarMed(Belopp.kronor(2_100_000));
        nytt.skrivOrd(Kommentarstext.of("Högst en fjärdedel."), Kommentarstext.of("Överskott."), null);
        LocalDate publicerad = LocalDate.of(2016, 11, 1);
        nytt.publicera(publicerad, publicerad, "Förbundschef");
        nytt.laggTillMotiv(Kommentarstext.of("Beslutat sedan länge."), publicerad.plusDays(2), "Förbundschef");
        return nytt;
    }

    @Override
    void andra(Budget det) {
        det.laggTillMotiv(Kommentarstext.of("Se även § 60."), LocalDate.of(2016, 11, 9), "Ekonom");
    }

    @Override
    Object id(Budget det) {
        return det.id();
    }

    @Override
    void laggTill(Budget det) {
        forbundslager.laggTill(ForbundIT.forbund(det.forbund()));
        lager.laggTill(det);
    }

    @Override
    Budget spara(Budget det) {
        return lager.spara(det);
    }

    @Override
    Budget hamta(Budget det) {
        return lager.find(det.id()).orElseThrow();
    }
}
