package org.openfinsam.domain.ekonomi;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.belopp.Enhet;
import org.openfinsam.domain.belopp.Tabell;
import org.openfinsam.domain.belopp.Tabellcsv;
import org.openfinsam.domain.belopp.Tabellform;
import org.openfinsam.domain.forbund.ForbundId;
import org.openfinsam.domain.tid.Rakenskapsar;

/** The published budgets, read as a pasted table is. */
final class Budgetfacit {

    static final LocalDate DAG = LocalDate.of(2016, 10, 24);
    static final String EKONOM = "Ekonom";

    private Budgetfacit() {}

    static Belopp tkr(long tusental) {
        return Belopp.kronor(tusental * 1_000);
    }

    static Rakenskapsar ar(int ar) {
        return new Rakenskapsar(ar);
    }

    static Tabell tabell(String fil) {
        try (Reader kalla =
                new InputStreamReader(Budgetfacit.class.getResourceAsStream("/facit/" + fil), StandardCharsets.UTF_8)) {
            return Tabellcsv.las(kalla, Tabellform.belopp()).varde();
        } catch (IOException e) {
            throw new UncheckedIOException("Not read: " + fil, e);
        }
    }

    /** "Budgetförslag" of the board papers: own capital 4 466 tkr at the end of 2019. */
    static Budget umeaForslag() {
        Budgetinlasning last = Budgetinlasning.las(tabell("umea-2017-2019-budgetforslag-tkr.csv"), ar(2017), Enhet.TKR);
        Budget budget = Budget.ny(new ForbundId("umea"), ar(2017), 1, DAG, EKONOM);
        budget.ersatt(last.rader());
        budget.oppnarMed(last.oppnarMed().orElseThrow());
        return budget;
    }

    /** Section 13 of the plan in the same papers: −164 tkr. It opens with 2 657 of 2005–2015 less 598 of 2016. */
    static Budget umeaPlan() {
        Budget budget = Budget.ny(new ForbundId("umea"), ar(2017), 2, DAG, EKONOM);
        budget.ersatt(Budgetinlasning.las(tabell("umea-2005-2019-vp-budget-tkr.csv"), ar(2017), Enhet.TKR)
                .rader());
        budget.oppnarMed(tkr(2_657 - 598));
        return budget;
    }

    static Budget pyramis() {
        Budgetinlasning last = Budgetinlasning.las(tabell("pyramis-2019-2021-budget.csv"), ar(2019), Enhet.KR);
        Budget budget = Budget.ny(new ForbundId("pyramis"), ar(2019), 1, DAG, EKONOM);
        budget.ersatt(last.rader());
        budget.oppnarMed(last.oppnarMed().orElseThrow());
        return budget;
    }

    /** A row in thousands; null for a year without amount. */
    static Budgetrad rad(Budgetslag slag, String namn, Budgetradslage lage, Long... tusental) {
        List<Belopp> belopp = Arrays.stream(tusental)
                .map(ett -> ett == null ? null : tkr(ett))
                .toList();
        return Budgetrad.angiven(slag, namn, lage, belopp);
    }

    static List<Belopp> utgaende(Budget budget) {
        return budget.egetKapital().stream().map(k -> k.utgaende()).toList();
    }
}
