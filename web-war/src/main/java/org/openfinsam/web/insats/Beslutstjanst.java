package org.openfinsam.web.insats;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.ekonomi.Budget;
import org.openfinsam.domain.ekonomi.Budgetkontroll;
import org.openfinsam.domain.ekonomi.Budgetlage;
import org.openfinsam.domain.ekonomi.Budgetrad;
import org.openfinsam.domain.ekonomi.Budgetradslage;
import org.openfinsam.domain.ekonomi.Budgetslag;
import org.openfinsam.domain.forbund.ForbundId;
import org.openfinsam.domain.insats.Askande;
import org.openfinsam.domain.insats.Askandebeslut;
import org.openfinsam.domain.insats.AskandebeslutId;
import org.openfinsam.domain.insats.Askandeplan;
import org.openfinsam.domain.insats.Aterkallelse;
import org.openfinsam.domain.insats.Utlysning;
import org.openfinsam.domain.lag.Allvar;
import org.openfinsam.domain.lag.Anmarkning;
import org.openfinsam.domain.tid.Rakenskapsar;
import org.openfinsam.persistence.ekonomi.BudgetRepository;
import org.openfinsam.persistence.grund.Versionskonflikt;
import org.openfinsam.persistence.insats.AskandeRepository;
import org.openfinsam.persistence.insats.AskandebeslutRepository;
import org.openfinsam.persistence.insats.Askandeblad;
import org.openfinsam.persistence.insats.Beslutsblad;
import org.openfinsam.persistence.insats.PlanRepository;
import org.openfinsam.persistence.insats.Planblad;
import org.openfinsam.persistence.insats.UtlysningRepository;
import org.openfinsam.persistence.insats.Utlysningsblad;
import org.openfinsam.web.ram.Svensktid;
import org.openfinsam.web.sakerhet.Ejtilltrade;
import org.openfinsam.web.sakerhet.Inloggad;
import org.openfinsam.web.sakerhet.Tilltrade;

/**
 * Writes down what the board decides on applications. What it grants is at once a decided row of the year's budget, in the version
 * that is worked on; where there is none, in a new one that begins as the version that counts.
 */
@ApplicationScoped
@Transactional
public class Beslutstjanst {

    private AskandeRepository askanden;
    private AskandebeslutRepository beslut;
    private UtlysningRepository utlysningar;
    private PlanRepository planer;
    private BudgetRepository budgetar;
    private Tilltrade tilltrade;
    private Inloggad inloggad;
    private Clock klocka;

    /** For the container's proxy. */
    protected Beslutstjanst() {}

    @Inject
    public Beslutstjanst(
            AskandeRepository askanden,
            AskandebeslutRepository beslut,
            UtlysningRepository utlysningar,
            PlanRepository planer,
            BudgetRepository budgetar,
            Tilltrade tilltrade,
            Inloggad inloggad,
            Clock klocka) {
        this.askanden = askanden;
        this.beslut = beslut;
        this.utlysningar = utlysningar;
        this.planer = planer;
        this.budgetar = budgetar;
        this.tilltrade = tilltrade;
        this.inloggad = inloggad;
        this.klocka = klocka;
    }

    /** Whether the reader writes down decisions. */
    public boolean farSkriva(ForbundId id) {
        return tilltrade.har(id, Tilltrade.CHEFER);
    }

    /**
     * Writes down a decision.
     *
     * @param sedda how many decisions on the application the writer has seen
     * @return what hinders it, then nothing is written; empty if it is written
     * @throws Versionskonflikt if somebody else has decided meanwhile; nothing is written then
     */
    public List<Anmarkning> besluta(ForbundId id, Askandebeslut nytt, int sedda) {
        tilltrade.krav(id, Tilltrade.CHEFER);
        Askande askande = askande(id, nytt);
        if (beslut.lista(nytt.askande()).size() != sedda) {
            throw new Versionskonflikt("askandebeslut", nytt.askande(), null);
        }
        List<Anmarkning> hinder = nytt.granska(askande).stream()
                .filter(a -> a.allvar() == Allvar.FEL)
                .toList();
        if (hinder.isEmpty()) {
            beslut.laggTill(Beslutsblad.nytt(nytt));
            if (nytt.slag().beviljar()) {
                iBudgeten(askande, nytt);
            }
        }
        return hinder;
    }

    /**
     * Revokes a decision; its row of the budget is no longer decided.
     *
     * @throws Versionskonflikt if somebody else has revoked it meanwhile; nothing is written then
     */
    public void aterkalla(ForbundId id, AskandebeslutId vilket, Aterkallelse varfor) {
        tilltrade.krav(id, Tilltrade.CHEFER);
        Beslutsblad blad = beslut.find(vilket)
                .filter(b -> b.beslut().forbund().equals(id))
                .orElseThrow(() -> new Ejtilltrade(id, Tilltrade.CHEFER));
        if (!blad.beslut().galler()) {
            throw new Versionskonflikt("askandebeslut", vilket, null);
        }
        Askande askande = askande(id, blad.beslut());
        blad.aterkalla(varfor);
        beslut.spara(blad);
        if (blad.beslut().slag().beviljar()) {
            iBudgeten(askande, blad.beslut());
        }
    }

    private Askande askande(ForbundId id, Askandebeslut om) {
        return askanden.find(om.askande())
                .map(Askandeblad::askande)
                .filter(a -> a.forbund().equals(id))
                .orElseThrow(() -> new Ejtilltrade(id, Tilltrade.CHEFER));
    }

    // The budget

    private void iBudgeten(Askande askande, Askandebeslut denna) {
        Utlysning utlysning = utlysningar
                .find(askande.utlysning())
                .map(Utlysningsblad::utlysning)
                .orElseThrow();
        List<Budget> versioner = budgetar.lista(askande.forbund(), utlysning.ar());
        Optional<Budget> gallande = Budgetkontroll.gallande(versioner);
        if (gallande.isEmpty()) {
            // Without a budget there is nothing to write in; what is bound is summed from the decisions themselves.
            return;
        }
        LocalDate idag = Svensktid.idag(klocka);
        Askandeplan plan = planer.find(utlysning.id()).map(Planblad::plan).orElseGet(() -> Askandeplan.tom(utlysning));
        Optional<Budget> arbete = arbete(versioner, plan);
        if (arbete.isPresent()) {
            skriv(arbete.get(), askande, denna, plan);
            budgetar.spara(arbete.get());
        } else {
            int nasta = versioner.stream().mapToInt(Budget::nummer).max().orElse(0) + 1;
            Budget ny = gallande.get().nyVersion(nasta, idag, inloggad.getNamn());
            skriv(ny, askande, denna, plan);
            budgetar.laggTill(ny);
        }
    }

    /** The version that is worked on: the one the applications are laid against, or else the latest. */
    private static Optional<Budget> arbete(List<Budget> versioner, Askandeplan plan) {
        List<Budget> oppna =
                versioner.stream().filter(b -> b.lage() == Budgetlage.ARBETE).toList();
        return oppna.stream()
                .filter(b -> plan.budgetversion() != null && b.nummer() == plan.budgetversion())
                .findFirst()
                .or(() -> oppna.stream().reduce((ett, nasta) -> nasta));
    }

    private static void skriv(Budget budget, Askande askande, Askandebeslut denna, Askandeplan plan) {
        Optional<Budgetrad> finns = plan.rad(askande.id(), budget);
        String namn = finns.map(Budgetrad::namn)
                .orElseGet(() -> kort(askande.innehall().namn()));
        Optional<Budgetrad> raden = budget.rad(Budgetslag.INSATS, namn);
        List<Belopp> belopp = new ArrayList<>();
        for (int i = 0; i < Budget.AR; i++) {
            Rakenskapsar ar = budget.aren().get(i);
            int nr = i;
            Belopp beslutat = denna.ataganden().get(ar);
            belopp.add(
                    beslutat != null
                            ? beslutat
                            : denna.inriktningar().containsKey(ar)
                                    ? denna.inriktningar().get(ar)
                                    : raden.flatMap(r -> r.belopp().get(nr)).orElse(null));
        }
        if (denna.galler()) {
            budget.skriv(Budgetrad.angiven(Budgetslag.INSATS, namn, Budgetradslage.BESLUTAD, belopp));
        } else {
            // What was decided is a plan again: the amounts stay to be read until somebody plans otherwise.
            raden.ifPresent(r -> budget.skriv(Budgetrad.angiven(
                    Budgetslag.INSATS,
                    namn,
                    Budgetradslage.PLANERAD,
                    r.belopp().stream().map(b -> b.orElse(null)).toList())));
        }
    }

    private static String kort(String namn) {
        return namn.length() <= Budgetrad.LANGST ? namn : namn.substring(0, Budgetrad.LANGST);
    }
}
