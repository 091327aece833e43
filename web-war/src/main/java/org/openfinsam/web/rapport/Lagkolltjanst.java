package org.openfinsam.web.rapport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.openfinsam.domain.forbund.Forbund;
import org.openfinsam.domain.forbund.ForbundId;
import org.openfinsam.domain.medel.Kapitaltrappa;
import org.openfinsam.domain.rapport.Lagkoll;
import org.openfinsam.domain.tid.Rakenskapsar;
import org.openfinsam.persistence.ekonomi.BudgetRepository;
import org.openfinsam.persistence.forbund.ForbundRepository;
import org.openfinsam.persistence.forbund.Forbundsnamn;
import org.openfinsam.persistence.forbund.ForbundsordningRepository;
import org.openfinsam.persistence.grund.Revisionslogg;
import org.openfinsam.persistence.medel.BidragsarRepository;
import org.openfinsam.persistence.medel.EgetKapitalRepository;
import org.openfinsam.persistence.medel.Kapitalar;
import org.openfinsam.persistence.medel.KapitaltrappaRepository;
import org.openfinsam.persistence.medel.Trappa;
import org.openfinsam.web.sakerhet.Ejtilltrade;
import org.openfinsam.web.sakerhet.Tilltrade;

/** What the law says of an association, for who may read of it. */
@ApplicationScoped
@Transactional
public class Lagkolltjanst {

    private final Map<ForbundId, Raknat> raknade = new ConcurrentHashMap<>();

    private ForbundRepository forbund;
    private ForbundsordningRepository ordningar;
    private BidragsarRepository bidragsaren;
    private EgetKapitalRepository kapital;
    private KapitaltrappaRepository trappor;
    private BudgetRepository budgetar;
    private Revisionslogg logg;
    private Tilltrade tilltrade;

    /** For the container's proxy. */
    protected Lagkolltjanst() {}

    @Inject
    public Lagkolltjanst(
            ForbundRepository forbund,
            ForbundsordningRepository ordningar,
            BidragsarRepository bidragsaren,
            EgetKapitalRepository kapital,
            KapitaltrappaRepository trappor,
            BudgetRepository budgetar,
            Revisionslogg logg,
            Tilltrade tilltrade) {
        this.forbund = forbund;
        this.ordningar = ordningar;
        this.bidragsaren = bidragsaren;
        this.kapital = kapital;
        this.trappor = trappor;
        this.budgetar = budgetar;
        this.logg = logg;
        this.tilltrade = tilltrade;
    }

    /**
     * A count that holds as long as nothing is written and the day is the same.
     *
     * @param rad the latest row of the log when it was counted
     */
    private record Raknat(long rad, LocalDate dag, int antal) {}

    /** The associations that the reader may read of, by id. */
    public List<Forbundsnamn> forbunden() {
        return tilltrade.forbund(Tilltrade.LASARE);
    }

    /**
     * What the law says of an association on each of some days.
     *
     * @param dagar at least one, the latest first
     * @throws Ejtilltrade when the reader has no role in the association, or there is none
     */
    public List<Lagkoll> lagen(ForbundId id, List<LocalDate> dagar) {
        tilltrade.krav(id, Tilltrade.LASARE);
        Forbund det = forbund.find(id).orElseThrow(() -> new Ejtilltrade(id, Tilltrade.LASARE));
        Lagkoll.Underlag underlag = new Lagkoll.Underlag(
                det,
                ordningar.versioner(id),
                bidragsaren.lista(
                        id,
                        Rakenskapsar.of(dagar.get(dagar.size() - 1)).foregaende(),
                        Rakenskapsar.of(dagar.get(0)).nasta()),
                kapital.lista(id).stream().map(Kapitalar::egetKapital).toList(),
                trappor.find(id).map(Trappa::kapitaltrappa).orElse(Kapitaltrappa.TOM),
                budgetar.lista(
                        id,
                        Rakenskapsar.of(dagar.get(dagar.size() - 1)).foregaende(),
                        Rakenskapsar.of(dagar.get(0)).nasta()));
        return dagar.stream().map(dag -> Lagkoll.av(underlag, dag)).toList();
    }

    /** How many findings ask for something to be done; worked out anew only when something has been written, or a day has passed. */
    public int attAtgarda(ForbundId id, LocalDate dag) {
        tilltrade.krav(id, Tilltrade.LASARE);
        long rad = logg.senaste();
        Raknat raknat = raknade.get(id);
        if (raknat == null || raknat.rad != rad || !raknat.dag.equals(dag)) {
            raknat = new Raknat(rad, dag, lagen(id, List.of(dag)).get(0).attAtgarda());
            raknade.put(id, raknat);
        }
        return raknat.antal;
    }
}
