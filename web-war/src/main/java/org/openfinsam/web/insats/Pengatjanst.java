package org.openfinsam.web.insats;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.ekonomi.Budget;
import org.openfinsam.domain.ekonomi.Budgetkontroll;
import org.openfinsam.domain.ekonomi.Korridor;
import org.openfinsam.domain.ekonomi.Korridorspak;
import org.openfinsam.domain.ekonomi.Korridorspakslag;
import org.openfinsam.domain.forbund.Forbund;
import org.openfinsam.domain.forbund.ForbundId;
import org.openfinsam.domain.insats.Askande;
import org.openfinsam.domain.insats.AskandeId;
import org.openfinsam.domain.insats.Askandelage;
import org.openfinsam.domain.insats.AskandenMotPengar;
import org.openfinsam.domain.insats.Askandeplan;
import org.openfinsam.domain.insats.Beredning;
import org.openfinsam.domain.insats.Utlysning;
import org.openfinsam.domain.tid.Rakenskapsar;
import org.openfinsam.persistence.ekonomi.BudgetRepository;
import org.openfinsam.persistence.ekonomi.KorridorRepository;
import org.openfinsam.persistence.forbund.ForbundRepository;
import org.openfinsam.persistence.grund.Versionskonflikt;
import org.openfinsam.persistence.insats.AskandeRepository;
import org.openfinsam.persistence.insats.BeredningRepository;
import org.openfinsam.persistence.insats.PlanRepository;
import org.openfinsam.persistence.insats.Planblad;
import org.openfinsam.persistence.insats.UtlysningRepository;
import org.openfinsam.web.sakerhet.Ejtilltrade;
import org.openfinsam.web.sakerhet.Tilltrade;

/** A year's applications against the money: read by who holds a role in the association, saved by who prepares. */
@ApplicationScoped
@Transactional
public class Pengatjanst {

    private ForbundRepository forbund;
    private UtlysningRepository utlysningar;
    private AskandeRepository askanden;
    private BeredningRepository beredningar;
    private PlanRepository planer;
    private BudgetRepository budgetar;
    private KorridorRepository korridorer;
    private Tilltrade tilltrade;

    /** For the container's proxy. */
    protected Pengatjanst() {}

    @Inject
    public Pengatjanst(
            ForbundRepository forbund,
            UtlysningRepository utlysningar,
            AskandeRepository askanden,
            BeredningRepository beredningar,
            PlanRepository planer,
            BudgetRepository budgetar,
            KorridorRepository korridorer,
            Tilltrade tilltrade) {
        this.forbund = forbund;
        this.utlysningar = utlysningar;
        this.askanden = askanden;
        this.beredningar = beredningar;
        this.planer = planer;
        this.budgetar = budgetar;
        this.korridorer = korridorer;
        this.tilltrade = tilltrade;
    }

    /**
     * What is known of a year.
     *
     * @param forbund whose
     * @param utlysning the year's call; null if there is none
     * @param askanden what is handed in, by name
     * @param beredda the preparations, by application
     * @param plan what is saved, or an empty one
     * @param versioner the versions of the year's budget
     * @param aren the years that have a call
     * @param sedd the edition of the plan for a form; empty if none is saved
     */
    public record Vy(
            Forbund forbund,
            Utlysning utlysning,
            List<Askande> askanden,
            Map<AskandeId, Beredning> beredda,
            Askandeplan plan,
            List<Budget> versioner,
            List<Rakenskapsar> aren,
            String sedd) {

        /** The version that the plan is laid against. */
        public Optional<Budget> budget() {
            return plan == null || plan.budgetversion() == null
                    ? Budgetkontroll.gallande(versioner)
                    : versioner.stream()
                            .filter(version -> version.nummer() == plan.budgetversion())
                            .findFirst()
                            .or(() -> Budgetkontroll.gallande(versioner));
        }

        /** The points of those that have all. */
        public Map<AskandeId, Integer> poang() {
            Map<AskandeId, Integer> poang = new HashMap<>();
            beredda.forEach((id, b) -> b.vagdPoang(utlysning.prioriteringar()).ifPresent(p -> poang.put(id, p)));
            return poang;
        }

        /** The applications and the money; empty without call, applications, or a budget that says what it opens with. */
        public Optional<AskandenMotPengar> pengar() {
            return utlysning == null || askanden.isEmpty()
                    ? Optional.empty()
                    : budget().flatMap(b -> plan.motPengar(askanden, poang(), b));
        }
    }

    /**
     * What is known of a year. A fixed number of questions.
     *
     * @throws Ejtilltrade when the reader has no role in the association
     */
    public Vy vy(ForbundId id, Rakenskapsar ar) {
        tilltrade.krav(id, Tilltrade.LASARE);
        Forbund det = forbund.find(id).orElseThrow(() -> new Ejtilltrade(id, Tilltrade.LASARE));
        List<Utlysning> alla = utlysningar.lista(id);
        List<Rakenskapsar> aren = alla.stream().map(Utlysning::ar).distinct().toList();
        Optional<Utlysning> arets = alla.stream().filter(u -> u.ar().equals(ar)).findFirst();
        if (arets.isEmpty()) {
            return new Vy(det, null, List.of(), Map.of(), null, List.of(), aren, "");
        }
        Optional<Planblad> blad = planer.find(arets.get().id());
        return new Vy(
                det,
                arets.get(),
                askanden.lista(arets.get().id()).stream()
                        .filter(a -> a.lage() == Askandelage.INLAMNAT || a.lage() == Askandelage.ATERSANT)
                        .toList(),
                beredningar.lista(arets.get().id()).stream().collect(Collectors.toMap(Beredning::askande, b -> b)),
                blad.map(Planblad::plan).orElseGet(() -> Askandeplan.tom(arets.get())),
                budgetar.lista(id, ar),
                aren,
                blad.map(Planblad::utgava).orElse(""));
    }

    /**
     * Changes what is saved.
     *
     * @param sedd the edition that the writer has seen
     * @throws Versionskonflikt if it is another edition by now; nothing is written then
     */
    public void andra(ForbundId id, Rakenskapsar ar, String sedd, UnaryOperator<Askandeplan> andring) {
        tilltrade.krav(id, Tilltrade.BEREDARE);
        Utlysning utlysning = utlysningar.lista(id).stream()
                .filter(u -> u.ar().equals(ar))
                .findFirst()
                .orElseThrow(() -> new Ejtilltrade(id, Tilltrade.BEREDARE));
        Optional<Planblad> lagrat = planer.find(utlysning.id());
        if (!lagrat.map(Planblad::utgava).orElse("").equals(sedd)) {
            throw new Versionskonflikt("askandeplan", utlysning.id(), null);
        }
        if (lagrat.isPresent()) {
            lagrat.get().satt(andring.apply(lagrat.get().plan()));
            planer.spara(lagrat.get());
        } else {
            planer.laggTill(Planblad.nytt(andring.apply(Askandeplan.tom(utlysning))));
        }
    }

    /**
     * Makes levers of the year's corridor of applications: one that has its name already is left as it is.
     *
     * @return how many became levers
     * @throws Ejtilltrade when the reader does not keep the association's accounts
     */
    public int tillKorridor(ForbundId id, Rakenskapsar ar, Map<String, List<Belopp>> verkan) {
        tilltrade.krav(id, Tilltrade.EKONOMER);
        Optional<Korridor> lagrad = korridorer.find(id, ar);
        Korridor korridor = lagrad.orElseGet(() -> Korridor.ny(id, ar));
        List<String> finns = korridor.spakar().stream().map(Korridorspak::namn).toList();
        int nya = 0;
        for (Map.Entry<String, List<Belopp>> spak : verkan.entrySet()) {
            if (!finns.contains(spak.getKey())) {
                korridor.laggTill(Korridorspakslag.ASKANDE, spak.getKey(), spak.getValue());
                nya++;
            }
        }
        if (lagrad.isPresent()) {
            korridorer.spara(korridor);
        } else if (nya > 0) {
            korridorer.laggTill(korridor);
        }
        return nya;
    }

    /** Whether the reader may save a plan. */
    public boolean farSkriva(ForbundId id) {
        return tilltrade.har(id, Tilltrade.BEREDARE);
    }

    /** Whether the reader may write the corridor. */
    public boolean farSkrivaKorridor(ForbundId id) {
        return tilltrade.har(id, Tilltrade.EKONOMER);
    }
}
