package org.openfinsam.web.rapport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.openfinsam.domain.forbund.Forbund;
import org.openfinsam.domain.forbund.ForbundId;
import org.openfinsam.domain.medel.Bidragsar;
import org.openfinsam.domain.medel.Kapitaltrappa;
import org.openfinsam.domain.rapport.Fyndmotiv;
import org.openfinsam.domain.rapport.Fyndrad;
import org.openfinsam.domain.rapport.Lagkoll;
import org.openfinsam.domain.rapport.Motivlage;
import org.openfinsam.domain.tid.Rakenskapsar;
import org.openfinsam.persistence.ekonomi.BudgetRepository;
import org.openfinsam.persistence.forbund.ForbundRepository;
import org.openfinsam.persistence.forbund.Forbundsnamn;
import org.openfinsam.persistence.forbund.ForbundsordningRepository;
import org.openfinsam.persistence.grund.Revisionslogg;
import org.openfinsam.persistence.grund.Sida;
import org.openfinsam.persistence.insats.AskandeRepository;
import org.openfinsam.persistence.insats.InsatsRepository;
import org.openfinsam.persistence.medel.BidragsarRepository;
import org.openfinsam.persistence.medel.EgetKapitalRepository;
import org.openfinsam.persistence.medel.Kapitalar;
import org.openfinsam.persistence.medel.KapitaltrappaRepository;
import org.openfinsam.persistence.medel.Trappa;
import org.openfinsam.persistence.rapport.FyndhistorikRepository;
import org.openfinsam.persistence.rapport.FyndmotivRepository;
import org.openfinsam.web.sakerhet.Ejtilltrade;
import org.openfinsam.web.sakerhet.Tilltrade;

/** What the law says of an association, for who may read of it. */
@ApplicationScoped
@Transactional
public class Lagkolltjanst {

    private ForbundRepository forbund;
    private ForbundsordningRepository ordningar;
    private BidragsarRepository bidragsaren;
    private EgetKapitalRepository kapital;
    private KapitaltrappaRepository trappor;
    private BudgetRepository budgetar;
    private AskandeRepository askanden;
    private InsatsRepository insatser;
    private FyndmotivRepository motiven;
    private FyndhistorikRepository historiken;
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
            AskandeRepository askanden,
            InsatsRepository insatser,
            FyndmotivRepository motiven,
            FyndhistorikRepository historiken,
            Revisionslogg logg,
            Tilltrade tilltrade) {
        this.forbund = forbund;
        this.ordningar = ordningar;
        this.bidragsaren = bidragsaren;
        this.kapital = kapital;
        this.trappor = trappor;
        this.budgetar = budgetar;
        this.askanden = askanden;
        this.insatser = insatser;
        this.motiven = motiven;
        this.historiken = historiken;
        this.logg = logg;
        this.tilltrade = tilltrade;
    }

    /** The associations that the reader may read of, by id. */
    public List<Forbundsnamn> forbunden() {
        return tilltrade.forbund(Tilltrade.LASARE);
    }

    /**
     * What the law says of an association on each of some days, with the motives.
     *
     * @param dagar at least one, the latest first
     * @throws Ejtilltrade when the reader has no role in the association, or there is none
     */
    public List<Motivlage> lagen(ForbundId id, List<LocalDate> dagar) {
        tilltrade.krav(id, Tilltrade.LASARE);
        Forbund det = forbund.find(id).orElseThrow(() -> new Ejtilltrade(id, Tilltrade.LASARE));
        Lagkoll.Underlag underlag = new Lagkoll.Underlag(
                det,
                ordningar.versioner(id),
                bidragsar(
                        id,
                        Rakenskapsar.of(dagar.get(dagar.size() - 1)).foregaende(),
                        Rakenskapsar.of(dagar.get(0)).nasta()),
                kapital.lista(id).stream().map(Kapitalar::egetKapital).toList(),
                trappor.find(id).map(Trappa::kapitaltrappa).orElse(Kapitaltrappa.TOM),
                budgetar.lista(
                        id,
                        Rakenskapsar.of(dagar.get(dagar.size() - 1)).foregaende(),
                        Rakenskapsar.of(dagar.get(0)).nasta()),
                askanden.atertagna(id),
                insatser.koll(id));
        List<Fyndmotiv> motiv = motiven.lista(id);
        return dagar.stream()
                .map(dag -> Motivlage.of(Lagkoll.av(underlag, dag), motiv))
                .toList();
    }

    /** The years of a span; when it holds none the latest of all, for a year without decisions is another where the room is in use. */
    private List<Bidragsar> bidragsar(ForbundId id, Rakenskapsar fran, Rakenskapsar till) {
        List<Bidragsar> aren = bidragsaren.lista(id, fran, till);
        return aren.isEmpty()
                ? bidragsaren.aren(id).stream()
                        .limit(1)
                        .flatMap(ar -> bidragsaren.lista(id, ar, ar).stream())
                        .toList()
                : aren;
    }

    /** Which state everything stored is in: another number after each write of anything. */
    public long utgava() {
        return logg.senaste();
    }

    /** Every motive of an association, removed ones too. */
    public List<Fyndmotiv> motiv(ForbundId id) {
        tilltrade.krav(id, Tilltrade.LASARE);
        return motiven.lista(id);
    }

    /** How many rows the history of an association's findings has. */
    public long historikrader(ForbundId id) {
        tilltrade.krav(id, Tilltrade.LASARE);
        return historiken.antal(id);
    }

    /** One page of the history: first what is there, then what went, the latest first. */
    public List<Fyndrad> historik(ForbundId id, Sida sida) {
        tilltrade.krav(id, Tilltrade.LASARE);
        return historiken.lista(id, sida);
    }

    /** The first day of the history; empty as long as there is none. */
    public Optional<LocalDate> historikSedan(ForbundId id) {
        tilltrade.krav(id, Tilltrade.LASARE);
        return historiken.sedan(id);
    }

    /**
     * Keeps what was found today. Not what a past day is asked about: that was not found then.
     *
     * @param lage what the law says, of today
     */
    public void minns(ForbundId id, Motivlage lage) {
        tilltrade.krav(id, Tilltrade.LASARE);
        historiken.skriv(id, lage.koll().fynd(), lage.koll().dag());
    }
}
