package org.openfinsam.persistence.demo;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.belopp.Enhet;
import org.openfinsam.domain.belopp.Kolumn;
import org.openfinsam.domain.belopp.Rad;
import org.openfinsam.domain.belopp.Tabell;
import org.openfinsam.domain.belopp.Tabellcsv;
import org.openfinsam.domain.belopp.Tabellform;
import org.openfinsam.domain.ekonomi.Budget;
import org.openfinsam.domain.ekonomi.Budgetinlasning;
import org.openfinsam.domain.ekonomi.Korridor;
import org.openfinsam.domain.ekonomi.Korridorspakslag;
import org.openfinsam.domain.forbund.ForbundId;
import org.openfinsam.domain.tid.Rakenskapsar;

/**
 * The budgets that the documents have: both of Umeåregionen's, which stand in the same board papers and differ, the one
 * of Pyramis, and Södra Norrbotten's for 2020. Days that no document states are those of the papers; who wrote them is said as a role.
 */
final class Demobudget {

    private static final LocalDate HANDLINGARNA = LocalDate.of(2016, Month.NOVEMBER, 25);
    static final LocalDate PYRAMIS_PLAN = LocalDate.of(2018, Month.NOVEMBER, 1);
    static final String VEM = "Förbundschef";

    private Demobudget() {}

    /** The versions, year by year, new each time. */
    static List<List<Budget>> alla() {
        Rakenskapsar ar2017 = new Rakenskapsar(2017);
        Budget forslag = las(
                Demoforbund.UMEAREGIONEN, ar2017, 1, HANDLINGARNA, "umea-2017-2019-budgetforslag-tkr.csv", Enhet.TKR);
        Budget plan =
                las(Demoforbund.UMEAREGIONEN, ar2017, 2, HANDLINGARNA, "umea-2005-2019-vp-budget-tkr.csv", Enhet.TKR);
        // What the plan states of the years before: 2 657 tkr to 2015 and −598 tkr in 2016.
        plan.oppnarMed(Belopp.kronor(2_059_000));
        return List.of(List.of(forslag, plan), List.of(pyramis()), List.of(sodraNorrbotten()));
    }

    /** The plan of Pyramis, which spends more than its own capital. */
    static Budget pyramis() {
        return las(
                Demoforbund.PYRAMIS, new Rakenskapsar(2019), 1, PYRAMIS_PLAN, "pyramis-2019-2021-budget.csv", Enhet.KR);
    }

    /** The year budget that the half-year report compares with; its plan for the years after stands in no document here. */
    static Budget sodraNorrbotten() {
        Rakenskapsar ar = new Rakenskapsar(2020);
        Tabell resultat = tabell("sodra-norrbotten-2020-h1-resultat.csv");
        Tabell arsbudget = new Tabell(
                resultat.nyckel(),
                resultat.rubrik(),
                List.of(new Kolumn("2020", "2020", Enhet.KR)),
                resultat.avsnitt(),
                resultat.rader().stream()
                        .map(rad -> new Rad(
                                rad.avsnitt(),
                                rad.rad(),
                                rad.namn(),
                                rad.slag(),
                                Map.of("2020", rad.cell("arsbudget"))))
                        .toList(),
                List.of());
        Budget budget = Budget.ny(Demoforbund.SODRA_NORRBOTTEN, ar, 1, LocalDate.of(2020, Month.JANUARY, 1), VEM);
        budget.ersatt(Budgetinlasning.las(arsbudget, ar, Enhet.KR).rader());
        // On 1 January with what came from the associations that joined it.
        budget.oppnarMed(Belopp.kronor(1_030_361 + 2_112_949 + 1_177_241));
        return budget;
    }

    /** The two applications that Umeåregionen refused, with what was asked for; one of them asked nothing for 2019. */
    static Korridor korridor() {
        Korridor korridor = Korridor.ny(Demoforbund.UMEAREGIONEN, new Rakenskapsar(2017));
        korridor.laggTill(
                Korridorspakslag.ASKANDE,
                "Den gröna vägen",
                Arrays.asList(Belopp.kronor(-1_276_000), Belopp.kronor(-1_300_000), null));
        korridor.laggTill(
                Korridorspakslag.ASKANDE,
                "Överenskommelse ohälsa i kontaktyrken",
                List.of(Belopp.kronor(-1_490_000), Belopp.kronor(-1_605_000), Belopp.kronor(-1_620_000)));
        return korridor;
    }

    private static Budget las(ForbundId forbund, Rakenskapsar ar, int nummer, LocalDate dag, String fil, Enhet enhet) {
        Budgetinlasning last = Budgetinlasning.las(tabell(fil), ar, enhet);
        if (!last.garAttTaEmot()) {
            throw new IllegalStateException("Not as the document has it: " + last.anmarkningar());
        }
        Budget budget = Budget.ny(forbund, ar, nummer, dag, VEM);
        budget.ersatt(last.rader());
        budget.oppnarMed(last.oppnarMed().orElse(null));
        return budget;
    }

    private static Tabell tabell(String fil) {
        try (Reader csv = new InputStreamReader(Demobudget.class.getResourceAsStream(fil), StandardCharsets.UTF_8)) {
            return Tabellcsv.las(csv, Tabellform.belopp()).varde();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
