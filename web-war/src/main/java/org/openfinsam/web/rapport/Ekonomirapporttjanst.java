package org.openfinsam.web.rapport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.ekonomi.Budget;
import org.openfinsam.domain.ekonomi.Ekonomirapport;
import org.openfinsam.domain.ekonomi.KommentarId;
import org.openfinsam.domain.ekonomi.Kommentarsgranser;
import org.openfinsam.domain.ekonomi.Kommentarslage;
import org.openfinsam.domain.ekonomi.Kontokoppling;
import org.openfinsam.domain.ekonomi.Kontonummer;
import org.openfinsam.domain.ekonomi.Objektref;
import org.openfinsam.domain.ekonomi.Prognosfraga;
import org.openfinsam.domain.ekonomi.RakningId;
import org.openfinsam.domain.ekonomi.Rakningsslag;
import org.openfinsam.domain.ekonomi.Rapportbok;
import org.openfinsam.domain.ekonomi.Rapportslag;
import org.openfinsam.domain.ekonomi.Rapportunderlag;
import org.openfinsam.domain.forbund.Forbund;
import org.openfinsam.domain.forbund.ForbundId;
import org.openfinsam.domain.forbund.Indelning;
import org.openfinsam.domain.tid.Period;
import org.openfinsam.domain.tid.Rakenskapsar;
import org.openfinsam.persistence.ekonomi.AvvikelsekommentarRepository;
import org.openfinsam.persistence.ekonomi.BokforingRepository;
import org.openfinsam.persistence.ekonomi.BudgetRepository;
import org.openfinsam.persistence.ekonomi.Huvudboksar;
import org.openfinsam.persistence.ekonomi.HuvudboksfilRepository;
import org.openfinsam.persistence.ekonomi.KommentarsgranserRepository;
import org.openfinsam.persistence.ekonomi.Kommentarsrad;
import org.openfinsam.persistence.ekonomi.KopplingRepository;
import org.openfinsam.persistence.ekonomi.Kopplingsfil;
import org.openfinsam.persistence.ekonomi.RakningRepository;
import org.openfinsam.persistence.ekonomi.Verifikationsbild;
import org.openfinsam.persistence.ekonomi.Verifikationsrad;
import org.openfinsam.persistence.forbund.ForbundRepository;
import org.openfinsam.persistence.forbund.Forbundsnamn;
import org.openfinsam.persistence.grund.Sida;
import org.openfinsam.web.sakerhet.Ejtilltrade;
import org.openfinsam.web.sakerhet.Tilltrade;

/**
 * Reports of a ledger, and what is behind a figure of them, for whoever holds a role in the association. A report asks a fixed
 * number of questions, whatever the ledger holds.
 */
@ApplicationScoped
@Transactional
public class Ekonomirapporttjanst {

    private ForbundRepository forbund;
    private BokforingRepository bokforing;
    private HuvudboksfilRepository filer;
    private KopplingRepository kopplingar;
    private BudgetRepository budgetar;
    private RakningRepository rakningar;
    private AvvikelsekommentarRepository kommentarer;
    private KommentarsgranserRepository granser;
    private Prognosfraga prognoser;
    private Tilltrade tilltrade;

    /** For the container's proxy. */
    protected Ekonomirapporttjanst() {}

    @Inject
    public Ekonomirapporttjanst(
            ForbundRepository forbund,
            BokforingRepository bokforing,
            HuvudboksfilRepository filer,
            KopplingRepository kopplingar,
            BudgetRepository budgetar,
            RakningRepository rakningar,
            AvvikelsekommentarRepository kommentarer,
            KommentarsgranserRepository granser,
            Prognosfraga prognoser,
            Tilltrade tilltrade) {
        this.forbund = forbund;
        this.bokforing = bokforing;
        this.filer = filer;
        this.kopplingar = kopplingar;
        this.budgetar = budgetar;
        this.rakningar = rakningar;
        this.kommentarer = kommentarer;
        this.granser = granser;
        this.prognoser = prognoser;
        this.tilltrade = tilltrade;
    }

    /** The associations whose reports the reader may read, by id. */
    public List<Forbundsnamn> forbunden() {
        return tilltrade.forbund(Tilltrade.LASARE);
    }

    /** Whether the reader keeps the association's accounts. */
    public boolean arEkonom(ForbundId id) {
        return tilltrade.har(id, Tilltrade.EKONOMER);
    }

    /** An association as it is written on paper. */
    public Forbund forbund(ForbundId id) {
        tilltrade.krav(id, Tilltrade.LASARE);
        return forbund.find(id).orElseThrow(() -> new Ejtilltrade(id, Tilltrade.LASARE));
    }

    /** The ledgers in force, the latest year first. */
    public List<Huvudboksar> aren(ForbundId id) {
        tilltrade.krav(id, Tilltrade.LASARE);
        return bokforing.gallande(id);
    }

    /**
     * A report.
     *
     * @param aren the association's ledgers
     * @param bok the one of them that holds the period
     */
    public Ekonomirapportbild hamta(
            ForbundId id, List<Huvudboksar> aren, Huvudboksar bok, Rapportval val, Locale sprak) {
        tilltrade.krav(id, Tilltrade.LASARE);
        Rapportslag slag = val.slag().orElse(Rapportslag.RESULTAT);
        Optional<Budget> beslutad = slag.harBudget() && arKalenderar(bok)
                ? budgetar.beslutad(id, Rakenskapsar.of(bok.ar().fran()))
                : Optional.empty();
        Ekonomirapport rapport = Ekonomirapport.av(
                slag, underlag(id, aren, bok, val, slag, val.huvudboksbudget() ? Optional.empty() : beslutad), sprak);
        Optional<RakningId> rakning =
                slag == Rapportslag.RESULTAT ? rakningar.id(id, val.period(), Rakningsslag.RESULTAT) : Optional.empty();
        return new Ekonomirapportbild(bok, val, rapport, beslutad, lage(id, rapport, rakning), rakning);
    }

    private static boolean arKalenderar(Huvudboksar bok) {
        return bok.ar().equals(Rakenskapsar.of(bok.ar().fran()).period());
    }

    private Rapportunderlag underlag(
            ForbundId id,
            List<Huvudboksar> aren,
            Huvudboksar bok,
            Rapportval val,
            Rapportslag slag,
            Optional<Budget> budget) {
        Period iFjol = val.iFjol();
        Optional<Huvudboksar> fjol = aren.stream()
                .filter(a -> a.ar().contains(iFjol.fran()) && a.ar().contains(iFjol.till()))
                .findFirst();
        List<Rapportbok> bocker = bokforing.bocker(bok, val.period(), fjol, iFjol);
        boolean kommuner = slag == Rapportslag.KOMMUNER;
        return new Rapportunderlag(
                bocker.get(0),
                bocker.size() > 1 ? bocker.get(1) : null,
                koppling(id),
                budget.orElse(null),
                prognos(id, bok, slag),
                kommuner ? filer.objektnamn(bok.fil()) : Map.of(),
                kommuner ? kommuner(id, val.period()) : List.of());
    }

    private Kontokoppling koppling(ForbundId id) {
        return kopplingar.find(id).map(Kopplingsfil::koppling).orElseGet(() -> Kontokoppling.ny(id));
    }

    private Map<String, Belopp> prognos(ForbundId id, Huvudboksar bok, Rapportslag slag) {
        return slag == Rapportslag.RESULTAT
                ? prognoser.prognos(id, Rakenskapsar.of(bok.ar().fran()))
                : Map.of();
    }

    private List<String> kommuner(ForbundId id, Period period) {
        return forbund(id).medlemmar(period.till()).stream()
                .flatMap(medlem -> medlem.kommunkod().stream())
                .map(kod -> Indelning.svensk().namn(kod))
                .toList();
    }

    private Kommentarslage lage(ForbundId id, Ekonomirapport rapport, Optional<RakningId> rakning) {
        if (rapport.slag() != Rapportslag.RESULTAT) {
            return Kommentarslage.utanFragor();
        }
        Kommentarsgranser dess = granser.find(id).orElseGet(() -> Kommentarsgranser.ny(id));
        return Kommentarslage.av(
                rapport.tabell(),
                dess.vid(rapport.period().till()),
                rakning.map(kommentarer::lista).orElse(List.of()));
    }

    /** Every comment on results within a ledger's year, for the board and the next forecast. */
    public List<Kommentarsrad> kommentarer(ForbundId id, Huvudboksar bok) {
        tilltrade.krav(id, Tilltrade.LASARE);
        return kommentarer.lista(id, bok.ar());
    }

    /** The names of the objects of a ledger. */
    public Map<Objektref, String> objektnamn(ForbundId id, Huvudboksar bok) {
        tilltrade.krav(id, Tilltrade.LASARE);
        return filer.objektnamn(bok.fil());
    }

    /** How many voucher rows an account has in a period, and what they sum to. */
    public BokforingRepository.Antal antal(
            ForbundId id, Huvudboksar bok, Kontonummer konto, String objekt, Period period) {
        tilltrade.krav(id, Tilltrade.LASARE);
        return bokforing.antal(bok.fil(), konto, objekt, period);
    }

    /** A page of them. */
    public List<Verifikationsrad> rader(
            ForbundId id, Huvudboksar bok, Kontonummer konto, String objekt, Period period, Sida sida) {
        tilltrade.krav(id, Tilltrade.LASARE);
        return bokforing.rader(bok.fil(), konto, objekt, period, sida);
    }

    /**
     * One voucher of a ledger in force; empty if there is no such.
     *
     * @param aren the association's ledgers
     */
    public Optional<Verifikationsbild> verifikation(ForbundId id, List<Huvudboksar> aren, String fil, int nr) {
        tilltrade.krav(id, Tilltrade.LASARE);
        return aren.stream()
                .filter(bok -> bok.fil().equals(fil))
                .findFirst()
                .flatMap(bok -> bokforing.verifikation(bok, nr));
    }

    /** Who changed a figure: what happened to the files, the mapping, the budget and the comment. */
    public Sifferhistoria historia(ForbundId id, Ekonomirapportbild bild, String rad, Optional<String> kolumn) {
        tilltrade.krav(id, Tilltrade.LASARE);
        Optional<Budget> budget =
                kolumn.filter(Sifferhistoria.BUDGETKOLUMNER::contains).isPresent()
                        ? bild.beslutad().filter(b -> !bild.val().huvudboksbudget())
                        : Optional.empty();
        return new Sifferhistoria(
                bokforing.filhandelser(id, bild.val().period()),
                bokforing.handelser("kontokoppling", id),
                budget.map(b -> bokforing.handelser("budget", b.id())).orElse(List.of()),
                budget,
                bild.rakning()
                        .map(rakning -> bokforing.handelser("avvikelsekommentar", KommentarId.av(rakning, rad)))
                        .orElse(List.of()),
                rad,
                bild.rapport().delar(rad));
    }
}
