package org.openfinsam.web.ekonomi;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.ekonomi.Budget;
import org.openfinsam.domain.ekonomi.Budgetkontroll;
import org.openfinsam.domain.ekonomi.Korridor;
import org.openfinsam.domain.forbund.Forbund;
import org.openfinsam.domain.forbund.ForbundId;
import org.openfinsam.domain.medel.Kapitaltrappa;
import org.openfinsam.domain.medel.Modellversioner;
import org.openfinsam.domain.tid.Rakenskapsar;
import org.openfinsam.persistence.ekonomi.BudgetRepository;
import org.openfinsam.persistence.ekonomi.KorridorRepository;
import org.openfinsam.persistence.forbund.ForbundRepository;
import org.openfinsam.persistence.grund.Versionskonflikt;
import org.openfinsam.persistence.medel.BidragsarRepository;
import org.openfinsam.persistence.medel.KapitaltrappaRepository;
import org.openfinsam.persistence.medel.Trappa;
import org.openfinsam.web.ram.Svensktid;
import org.openfinsam.web.sakerhet.Ejtilltrade;
import org.openfinsam.web.sakerhet.Inloggad;
import org.openfinsam.web.sakerhet.Tilltrade;

/** The corridors of own capital: read by who holds a role in the association, written by who keeps its accounts. */
@ApplicationScoped
@Transactional
public class Korridortjanst {

    private ForbundRepository forbund;
    private BudgetRepository budgetar;
    private KorridorRepository korridorer;
    private BidragsarRepository bidrag;
    private KapitaltrappaRepository trappor;
    private Tilltrade tilltrade;
    private Inloggad inloggad;
    private Clock klocka;

    /** For the container's proxy. */
    protected Korridortjanst() {}

    @Inject
    public Korridortjanst(
            ForbundRepository forbund,
            BudgetRepository budgetar,
            KorridorRepository korridorer,
            BidragsarRepository bidrag,
            KapitaltrappaRepository trappor,
            Tilltrade tilltrade,
            Inloggad inloggad,
            Clock klocka) {
        this.forbund = forbund;
        this.budgetar = budgetar;
        this.korridorer = korridorer;
        this.bidrag = bidrag;
        this.trappor = trappor;
        this.tilltrade = tilltrade;
        this.inloggad = inloggad;
        this.klocka = klocka;
    }

    /**
     * What the page shows of a year.
     *
     * @param forbund whose
     * @param versioner the versions of the year's budget
     * @param korridor the levers and scenarios; an empty one if nobody has written any
     * @param omvarld the ladder, the members' money and the state's model
     * @param aren the years that have a budget
     * @param sedd the edition for a form; empty if there is none
     */
    public record Vy(
            Forbund forbund,
            List<Budget> versioner,
            Korridor korridor,
            Korridor.Omvarld omvarld,
            List<Rakenskapsar> aren,
            String sedd) {

        /** The version with a number; without one, the version that counts. */
        Optional<Budget> budget(String nummer) {
            return nummer.isEmpty()
                    ? Budgetkontroll.gallande(versioner)
                    : versioner.stream()
                            .filter(version ->
                                    Integer.toString(version.nummer()).equals(nummer))
                            .findFirst();
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
        Map<Rakenskapsar, Belopp> medel = new HashMap<>();
        bidrag.lista(id, ar, ar.nasta().nasta()).forEach(ett -> ett.medel().ifPresent(m -> medel.put(ett.ar(), m)));
        Optional<Korridor> lagrad = korridorer.find(id, ar);
        return new Vy(
                det,
                budgetar.lista(id, ar),
                lagrad.orElseGet(() -> Korridor.ny(id, ar)),
                new Korridor.Omvarld(
                        trappor.find(id).map(Trappa::kapitaltrappa).orElse(Kapitaltrappa.TOM),
                        medel,
                        Modellversioner.kanda()),
                budgetar.aren(id),
                lagrad.map(KorridorRepository::utgava).orElse(""));
    }

    /**
     * Changes the corridor of a year, made anew if there is none.
     *
     * @param sedd the edition that the writer has seen
     * @param andring changes it; told the day and who writes
     * @throws Versionskonflikt if it is another edition by now; nothing is written then
     */
    public void andra(ForbundId id, Rakenskapsar ar, String sedd, BiConsumer<Korridor, Budgettjanst.Vem> andring) {
        tilltrade.krav(id, Tilltrade.EKONOMER);
        Optional<Korridor> lagrad = korridorer.find(id, ar);
        if (!lagrad.map(KorridorRepository::utgava).orElse("").equals(sedd)) {
            throw new Versionskonflikt("korridor", id + " " + ar, null);
        }
        Korridor det = lagrad.orElseGet(() -> Korridor.ny(id, ar));
        LocalDate idag = Svensktid.idag(klocka);
        andring.accept(det, new Budgettjanst.Vem(idag, inloggad.getNamn()));
        if (lagrad.isPresent()) {
            korridorer.spara(det);
        } else {
            korridorer.laggTill(det);
        }
    }
}
