package org.openfinsam.web.ekonomi;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.ekonomi.Arsutfall;
import org.openfinsam.domain.ekonomi.Budget;
import org.openfinsam.domain.ekonomi.Budgetkontroll;
import org.openfinsam.domain.ekonomi.Kontokoppling;
import org.openfinsam.domain.ekonomi.Prognosatagande;
import org.openfinsam.domain.ekonomi.Prognosfacit;
import org.openfinsam.domain.ekonomi.Prognosgrund;
import org.openfinsam.domain.ekonomi.Prognosomgang;
import org.openfinsam.domain.ekonomi.Prognosutfall;
import org.openfinsam.domain.ekonomi.Rakningsslag;
import org.openfinsam.domain.forbund.Forbund;
import org.openfinsam.domain.forbund.ForbundId;
import org.openfinsam.domain.lag.Anmarkning;
import org.openfinsam.domain.medel.EgetKapital;
import org.openfinsam.domain.tid.Rakenskapsar;
import org.openfinsam.persistence.ekonomi.BudgetRepository;
import org.openfinsam.persistence.ekonomi.HuvudboksfilRepository;
import org.openfinsam.persistence.ekonomi.KopplingRepository;
import org.openfinsam.persistence.ekonomi.Kopplingsfil;
import org.openfinsam.persistence.ekonomi.PrognosRepository;
import org.openfinsam.persistence.ekonomi.PrognosutfallRepository;
import org.openfinsam.persistence.ekonomi.RakningRepository;
import org.openfinsam.persistence.forbund.ForbundRepository;
import org.openfinsam.persistence.grund.Sida;
import org.openfinsam.persistence.grund.Versionskonflikt;
import org.openfinsam.persistence.insats.AskandebeslutRepository;
import org.openfinsam.persistence.medel.EgetKapitalRepository;
import org.openfinsam.persistence.medel.Kapitalar;
import org.openfinsam.web.ram.Svensktid;
import org.openfinsam.web.sakerhet.Ejtilltrade;
import org.openfinsam.web.sakerhet.Inloggad;
import org.openfinsam.web.sakerhet.Tilltrade;

/**
 * The rounds of forecasts: read by who holds a role in the association, written by who keeps its accounts. What they are calculated
 * from is asked for by a fixed number of questions, however large the ledger is.
 */
@ApplicationScoped
@Transactional
public class Prognostjanst {

    private ForbundRepository forbund;
    private PrognosRepository prognoser;
    private PrognosutfallRepository utfall;
    private HuvudboksfilRepository bocker;
    private KopplingRepository kopplingar;
    private RakningRepository rakningar;
    private BudgetRepository budgetar;
    private EgetKapitalRepository kapital;
    private AskandebeslutRepository beslut;
    private Tilltrade tilltrade;
    private Inloggad inloggad;
    private Clock klocka;

    /** For the container's proxy. */
    protected Prognostjanst() {}

    @Inject
    public Prognostjanst(
            ForbundRepository forbund,
            PrognosRepository prognoser,
            PrognosutfallRepository utfall,
            HuvudboksfilRepository bocker,
            KopplingRepository kopplingar,
            RakningRepository rakningar,
            BudgetRepository budgetar,
            EgetKapitalRepository kapital,
            AskandebeslutRepository beslut,
            Tilltrade tilltrade,
            Inloggad inloggad,
            Clock klocka) {
        this.forbund = forbund;
        this.prognoser = prognoser;
        this.utfall = utfall;
        this.bocker = bocker;
        this.kopplingar = kopplingar;
        this.rakningar = rakningar;
        this.budgetar = budgetar;
        this.kapital = kapital;
        this.beslut = beslut;
        this.tilltrade = tilltrade;
        this.inloggad = inloggad;
        this.klocka = klocka;
    }

    /**
     * What is known of a year.
     *
     * @param forbund whose
     * @param ar the year
     * @param omgangar its rounds, the first first
     * @param arets the year so far by the books
     * @param fjolarets the year before by the books
     * @param budget the budget that counts; null without one
     * @param ataganden what granted applications bind the association to pay in the year
     * @param oppnar what the year opens with in own capital; empty if nobody has written it down
     * @param utfall what came of every year that something is known of, the latest first
     * @param facit every miss of the association's rounds
     * @param aren the years that have a round
     */
    public record Vy(
            Forbund forbund,
            Rakenskapsar ar,
            List<Prognosomgang> omgangar,
            Arsutfall arets,
            Arsutfall fjolarets,
            Budget budget,
            List<Prognosatagande> ataganden,
            Optional<Belopp> oppnar,
            List<Prognosutfall> utfall,
            Prognosfacit facit,
            List<Rakenskapsar> aren) {

        /** The round with a number, as an address has it; without one, the last. */
        Optional<Prognosomgang> omgang(String nummer) {
            return nummer.isEmpty()
                    ? senaste()
                    : omgangar.stream()
                            .filter(ett -> Integer.toString(ett.nummer()).equals(nummer))
                            .findFirst();
        }

        Optional<Prognosomgang> senaste() {
            return omgangar.isEmpty() ? Optional.empty() : Optional.of(omgangar.get(omgangar.size() - 1));
        }

        int nastaNummer() {
            return senaste().map(Prognosomgang::nummer).orElse(0) + 1;
        }

        /** What a round after some months is calculated from. */
        Prognosgrund grund(int manad) {
            return new Prognosgrund(ar, manad, arets, fjolarets, budget, ataganden);
        }
    }

    /**
     * What is known of a year.
     *
     * @throws Ejtilltrade when the reader has no role in the association, or there is none
     */
    public Vy vy(ForbundId id, Rakenskapsar ar) {
        tilltrade.krav(id, Tilltrade.LASARE);
        Forbund det = forbund.find(id).orElseThrow(() -> new Ejtilltrade(id, Tilltrade.LASARE));
        Kontokoppling koppling = kopplingar.find(id).map(Kopplingsfil::koppling).orElse(Kontokoppling.ny(id));
        Budget budget = Budgetkontroll.gallande(budgetar.lista(id, ar)).orElse(null);
        List<Prognosutfall> kant = utfall.lista(id);
        return new Vy(
                det,
                ar,
                prognoser.lista(id, ar),
                bok(id, ar, koppling),
                bok(id, ar.foregaende(), koppling),
                budget,
                beslut.ataganden(id, ar),
                EgetKapital.oppnar(
                                kapital.lista(id).stream()
                                        .map(Kapitalar::egetKapital)
                                        .toList(),
                                ar)
                        .or(() -> Optional.ofNullable(budget).flatMap(Budget::ingaende)),
                kant,
                Prognosfacit.av(prognoser.medUtfall(id), kant),
                prognoser.aren(id));
    }

    /** The ledger month by month, or else a statement's sum. */
    private Arsutfall bok(ForbundId id, Rakenskapsar ar, Kontokoppling koppling) {
        return bocker.gallande(id, ar.period())
                .map(fil -> Arsutfall.av(bocker.manader(fil.id(), ar), koppling))
                .filter(bok -> !bok.rader().isEmpty())
                .or(() -> rakningar.sedanJanuari(id, ar, Rakningsslag.RESULTAT).map(Arsutfall::av))
                .orElse(Arsutfall.INGET);
    }

    /** What the books say of a year so far. */
    public Arsutfall bok(ForbundId id, Rakenskapsar ar) {
        tilltrade.krav(id, Tilltrade.LASARE);
        return bok(id, ar, kopplingar.find(id).map(Kopplingsfil::koppling).orElse(Kontokoppling.ny(id)));
    }

    /**
     * A page of an association's rounds.
     *
     * @param forbund whose
     * @param omgangar the rounds of the page, the latest first
     * @param antal how many there are in all
     */
    public record Lista(Forbund forbund, List<Prognosomgang> omgangar, long antal) {}

    /** One page of the rounds, the latest first. */
    public Lista lista(ForbundId id, Sida sida) {
        tilltrade.krav(id, Tilltrade.LASARE);
        Forbund det = forbund.find(id).orElseThrow(() -> new Ejtilltrade(id, Tilltrade.LASARE));
        return new Lista(det, prognoser.lista(id, sida), prognoser.antal(id));
    }

    private Budgettjanst.Vem vem() {
        return new Budgettjanst.Vem(Svensktid.idag(klocka), inloggad.getNamn());
    }

    /**
     * Begins a round.
     *
     * @param hur makes it of what there is
     * @return its number
     * @throws Versionskonflikt if somebody else has begun one meanwhile
     */
    public int borja(ForbundId id, Rakenskapsar ar, BiFunction<Vy, Budgettjanst.Vem, Prognosomgang> hur) {
        tilltrade.krav(id, Tilltrade.EKONOMER);
        Vy vy = vy(id, ar);
        if (vy.senaste().filter(ett -> ett.faststalld().isEmpty()).isPresent()) {
            throw new Versionskonflikt("prognosomgang", id + " " + ar, null);
        }
        Prognosomgang ny = hur.apply(vy, vem());
        prognoser.laggTill(ny);
        return ny.nummer();
    }

    /** What changes a round: told what there is, the day and who writes; answers with the rules that said no. */
    @FunctionalInterface
    public interface Andring {
        List<Anmarkning> pa(Prognosomgang omgang, Vy vy, Budgettjanst.Vem vem);
    }

    /**
     * Changes a round.
     *
     * @param sedd the edition that the writer has seen
     * @return the rules that said no: nothing is written then
     * @throws Versionskonflikt if it is another edition by now, or fixed; nothing is written then
     */
    public List<Anmarkning> andra(ForbundId id, Rakenskapsar ar, int nummer, String sedd, Andring andring) {
        tilltrade.krav(id, Tilltrade.EKONOMER);
        Vy vy = vy(id, ar);
        Prognosomgang lagrad =
                vy.omgang(Integer.toString(nummer)).orElseThrow(() -> new Ejtilltrade(id, Tilltrade.EKONOMER));
        if (lagrad.faststalld().isPresent() || !PrognosRepository.utgava(lagrad).equals(sedd)) {
            throw new Versionskonflikt("prognosomgang", lagrad.id(), null);
        }
        List<Anmarkning> nej = new ArrayList<>(andring.pa(lagrad, vy, vem()));
        if (nej.isEmpty()) {
            prognoser.spara(lagrad);
        }
        return nej;
    }

    /**
     * Writes down what came of a year, begun anew if nothing is known.
     *
     * @param sedd the edition that the writer has seen; empty if there was none
     * @throws Versionskonflikt if it is another edition by now; nothing is written then
     */
    public void skrivUtfall(
            ForbundId id, Rakenskapsar ar, String sedd, BiConsumer<Prognosutfall, Budgettjanst.Vem> andring) {
        tilltrade.krav(id, Tilltrade.EKONOMER);
        Optional<Prognosutfall> lagrat = utfall.find(id, ar);
        if (!lagrat.map(PrognosutfallRepository::utgava).orElse("").equals(sedd)) {
            throw new Versionskonflikt("prognosutfall", id + " " + ar, null);
        }
        Prognosutfall det = lagrat.orElseGet(() -> Prognosutfall.nytt(id, ar));
        andring.accept(det, vem());
        if (lagrat.isPresent()) {
            utfall.spara(det);
        } else {
            utfall.laggTill(det);
        }
    }
}
