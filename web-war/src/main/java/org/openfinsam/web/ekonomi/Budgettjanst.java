package org.openfinsam.web.ekonomi;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import org.openfinsam.domain.ekonomi.Budget;
import org.openfinsam.domain.ekonomi.BudgetId;
import org.openfinsam.domain.forbund.Forbund;
import org.openfinsam.domain.forbund.ForbundId;
import org.openfinsam.domain.lag.Anmarkning;
import org.openfinsam.domain.tid.Rakenskapsar;
import org.openfinsam.persistence.ekonomi.BudgetRepository;
import org.openfinsam.persistence.forbund.ForbundRepository;
import org.openfinsam.persistence.grund.Versionskonflikt;
import org.openfinsam.persistence.medel.EgetKapitalRepository;
import org.openfinsam.persistence.medel.Kapitalar;
import org.openfinsam.web.ram.Svensktid;
import org.openfinsam.web.sakerhet.Ejtilltrade;
import org.openfinsam.web.sakerhet.Inloggad;
import org.openfinsam.web.sakerhet.Tilltrade;

/** The budgets: read by who holds a role in the association, written by who keeps its accounts. */
@ApplicationScoped
@Transactional
public class Budgettjanst {

    private ForbundRepository forbund;
    private BudgetRepository budgetar;
    private EgetKapitalRepository kapital;
    private Tilltrade tilltrade;
    private Inloggad inloggad;
    private Clock klocka;

    /** For the container's proxy. */
    protected Budgettjanst() {}

    @Inject
    public Budgettjanst(
            ForbundRepository forbund,
            BudgetRepository budgetar,
            EgetKapitalRepository kapital,
            Tilltrade tilltrade,
            Inloggad inloggad,
            Clock klocka) {
        this.forbund = forbund;
        this.budgetar = budgetar;
        this.kapital = kapital;
        this.tilltrade = tilltrade;
        this.inloggad = inloggad;
        this.klocka = klocka;
    }

    /** Who does something, and the day: what a version remembers. */
    public record Vem(LocalDate dag, String roll) {}

    private Vem vem() {
        return new Vem(Svensktid.idag(klocka), inloggad.getNamn());
    }

    /**
     * What is known of a year's budget.
     *
     * @throws Ejtilltrade when the reader has no role in the association, or there is none
     */
    public Budgetlista lista(ForbundId id, Rakenskapsar ar) {
        tilltrade.krav(id, Tilltrade.LASARE);
        Forbund det = forbund.find(id).orElseThrow(() -> new Ejtilltrade(id, Tilltrade.LASARE));
        List<Budget> bada = budgetar.lista(id, ar.foregaende(), ar);
        return new Budgetlista(
                det,
                ar,
                bada.stream().filter(b -> b.ar().equals(ar)).toList(),
                bada.stream().filter(b -> !b.ar().equals(ar)).toList(),
                kapital.lista(id).stream().map(Kapitalar::egetKapital).toList(),
                budgetar.aren(id));
    }

    /**
     * Begins a version.
     *
     * @param hur makes it of what there is
     * @return its number
     * @throws Versionskonflikt if somebody else has begun one at this very moment
     */
    public int borja(ForbundId id, Rakenskapsar ar, BiFunction<Budgetlista, Vem, Budget> hur) {
        tilltrade.krav(id, Tilltrade.EKONOMER);
        Budget ny = hur.apply(lista(id, ar), vem());
        budgetar.laggTill(ny);
        return ny.nummer();
    }

    /**
     * Changes a version.
     *
     * @param sedd the edition that the writer has seen
     * @param andring changes it, or answers with the rules that said no
     * @return those rules: nothing is written then
     * @throws Versionskonflikt if it is another edition by now; nothing is written then
     */
    public List<Anmarkning> andra(
            ForbundId id, BudgetId version, String sedd, BiFunction<Budget, Vem, List<Anmarkning>> andring) {
        tilltrade.krav(id, Tilltrade.EKONOMER);
        Budget lagrad = budgetar.find(version)
                .filter(budget -> budget.forbund().equals(id))
                .orElseThrow(() -> new Ejtilltrade(id, Tilltrade.EKONOMER));
        if (!BudgetRepository.utgava(lagrad).equals(sedd)) {
            throw new Versionskonflikt("budget", version, null);
        }
        List<Anmarkning> nej = andring.apply(lagrad, vem());
        if (nej.isEmpty()) {
            budgetar.spara(lagrad);
        }
        return nej;
    }
}
