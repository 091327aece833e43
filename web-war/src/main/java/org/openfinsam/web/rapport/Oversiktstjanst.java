package org.openfinsam.web.rapport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.ekonomi.Arsutfall;
import org.openfinsam.domain.ekonomi.Budget;
import org.openfinsam.domain.ekonomi.Budgetkontroll;
import org.openfinsam.domain.ekonomi.Korridor;
import org.openfinsam.domain.ekonomi.Prognosomgang;
import org.openfinsam.domain.forbund.ForbundId;
import org.openfinsam.domain.medel.EgetKapital;
import org.openfinsam.domain.medel.Kapitaltrappa;
import org.openfinsam.domain.rapport.Attgora;
import org.openfinsam.domain.tid.Rakenskapsar;
import org.openfinsam.persistence.ekonomi.BudgetRepository;
import org.openfinsam.persistence.ekonomi.KorridorRepository;
import org.openfinsam.persistence.ekonomi.PrognosRepository;
import org.openfinsam.persistence.forbund.Forbundsnamn;
import org.openfinsam.persistence.insats.AskandeRepository;
import org.openfinsam.persistence.medel.BidragsarRepository;
import org.openfinsam.persistence.medel.EgetKapitalRepository;
import org.openfinsam.persistence.medel.Kapitalar;
import org.openfinsam.persistence.medel.KapitaltrappaRepository;
import org.openfinsam.persistence.medel.Trappa;
import org.openfinsam.web.ekonomi.Prognostjanst;
import org.openfinsam.web.sakerhet.Tilltrade;

/** What the chief and the economist of an association see first: the state of its money, asked for by a fixed number of questions. */
@ApplicationScoped
@Transactional
public class Oversiktstjanst {

    private BudgetRepository budgetar;
    private KorridorRepository korridorer;
    private PrognosRepository prognoser;
    private BidragsarRepository bidrag;
    private EgetKapitalRepository kapital;
    private KapitaltrappaRepository trappor;
    private AskandeRepository askanden;
    private Prognostjanst bocker;
    private Tilltrade tilltrade;

    /** For the container's proxy. */
    protected Oversiktstjanst() {}

    @Inject
    public Oversiktstjanst(
            BudgetRepository budgetar,
            KorridorRepository korridorer,
            PrognosRepository prognoser,
            BidragsarRepository bidrag,
            EgetKapitalRepository kapital,
            KapitaltrappaRepository trappor,
            AskandeRepository askanden,
            Prognostjanst bocker,
            Tilltrade tilltrade) {
        this.budgetar = budgetar;
        this.korridorer = korridorer;
        this.prognoser = prognoser;
        this.bidrag = bidrag;
        this.kapital = kapital;
        this.trappor = trappor;
        this.askanden = askanden;
        this.bocker = bocker;
        this.tilltrade = tilltrade;
    }

    /**
     * What is known of a year.
     *
     * @param ar the year
     * @param aren the years that something is known of, the latest first
     * @param arets the year so far by the books
     * @param budget the budget that counts
     * @param omgang the latest round that is fixed, or else the latest
     * @param oppnar own capital on 1 January, what came with others that joined included
     * @param medel the members' money
     * @param trappa what is reasonable
     * @param korridor the open decisions
     * @param askanden the applications that wait for a decision, if any
     * @param kvar what is to be done, seen from today
     */
    public record Vy(
            Rakenskapsar ar,
            List<Rakenskapsar> aren,
            Arsutfall arets,
            Optional<Budget> budget,
            Optional<Prognosomgang> omgang,
            Optional<Belopp> oppnar,
            Optional<Belopp> medel,
            Kapitaltrappa trappa,
            Optional<Korridor> korridor,
            Optional<AskandeRepository.Oppna> askanden,
            List<Attgora> kvar) {}

    /** The associations whose money the reader keeps, by id. */
    public List<Forbundsnamn> forbunden() {
        return tilltrade.forbund(Tilltrade.EKONOMER);
    }

    /**
     * What is known of a year.
     *
     * @param onskat the year that is asked for; empty for the latest that something is known of
     */
    public Vy vy(ForbundId id, Optional<Rakenskapsar> onskat, LocalDate idag) {
        tilltrade.krav(id, Tilltrade.EKONOMER);
        Rakenskapsar nu = Rakenskapsar.of(idag);
        List<EgetKapital> kapitalet =
                kapital.lista(id).stream().map(Kapitalar::egetKapital).toList();
        List<Rakenskapsar> aren = Stream.of(
                        budgetar.aren(id),
                        prognoser.aren(id),
                        kapitalet.stream().map(EgetKapital::ar).toList())
                .flatMap(List::stream)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
        Rakenskapsar ar = onskat.orElseGet(() ->
                aren.stream().filter(ett -> ett.compareTo(nu) <= 0).findFirst().orElse(nu));
        List<Budget> alla =
                budgetar.lista(id, ar.compareTo(nu) < 0 ? ar : nu, ar.compareTo(nu) < 0 ? nu.nasta() : ar.nasta());
        Optional<Budget> budget = Budgetkontroll.gallande(
                alla.stream().filter(ett -> ett.ar().equals(ar)).toList());
        List<Prognosomgang> omgangar = prognoser.lista(id, ar);
        Arsutfall arets = bocker.bok(id, ar);
        Arsutfall fjol = ar.equals(nu) ? arets : Arsutfall.INGET;
        return new Vy(
                ar,
                aren,
                arets,
                budget,
                omgangar.stream()
                        .filter(ett -> ett.faststalld().isPresent())
                        .reduce((forra, senare) -> senare)
                        .or(() -> omgangar.stream().reduce((forra, senare) -> senare)),
                EgetKapital.oppnar(kapitalet, ar).or(() -> budget.flatMap(Budget::ingaende)),
                bidrag.lista(id, ar, ar).stream()
                        .flatMap(ett -> ett.medel().stream())
                        .findFirst(),
                trappor.find(id).map(Trappa::kapitaltrappa).orElse(Kapitaltrappa.TOM),
                korridorer.find(id, ar),
                askanden.oppna(id),
                Attgora.kvar(
                        new Attgora.Lage(
                                alla.stream()
                                        .anyMatch(ett -> ett.ar().equals(nu.nasta())
                                                && ett.lage().arBeslutad()),
                                Attgora.arHalvar(arets.manader()),
                                Attgora.arHalvar(fjol.manader()),
                                ar.equals(nu)
                                        ? omgangar.stream()
                                                .reduce((forra, senare) -> senare)
                                                .orElse(null)
                                        : null),
                        idag));
    }
}
