package org.openfinsam.web.medel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.forbund.Forbund;
import org.openfinsam.domain.forbund.ForbundId;
import org.openfinsam.domain.forbund.Serie;
import org.openfinsam.domain.medel.EgetKapital;
import org.openfinsam.domain.medel.Kapitaltrappa;
import org.openfinsam.domain.tid.Rakenskapsar;
import org.openfinsam.persistence.grund.Versionskonflikt;
import org.openfinsam.persistence.medel.BidragsarRepository;
import org.openfinsam.persistence.medel.EgetKapitalRepository;
import org.openfinsam.persistence.medel.Kapitalar;
import org.openfinsam.persistence.medel.KapitaltrappaRepository;
import org.openfinsam.persistence.medel.Trappa;
import org.openfinsam.web.forbund.Forbundsregister;
import org.openfinsam.web.sakerhet.Tilltrade;

/** An association's own capital and its ladder: read by who holds a role there, written by who keeps its accounts. */
@ApplicationScoped
@Transactional
public class Kapitaltjanst {

    private BidragsarRepository bidrag;
    private EgetKapitalRepository kapital;
    private KapitaltrappaRepository trappor;
    private Forbundsregister register;
    private Tilltrade tilltrade;

    /** For the container's proxy. */
    protected Kapitaltjanst() {}

    @Inject
    public Kapitaltjanst(
            BidragsarRepository bidrag,
            EgetKapitalRepository kapital,
            KapitaltrappaRepository trappor,
            Forbundsregister register,
            Tilltrade tilltrade) {
        this.bidrag = bidrag;
        this.kapital = kapital;
        this.trappor = trappor;
        this.register = register;
        this.tilltrade = tilltrade;
    }

    /** What is known of every year. */
    public Kapitallage lage(ForbundId id) {
        tilltrade.krav(id, Tilltrade.LASARE);
        return new Kapitallage(kapital.lista(id), bidrag.lista(id), trappor.find(id));
    }

    /**
     * The closing capital of an association and of those it comes from.
     *
     * @param ursprung who they are and what they went through
     * @param serie what each closed its years with
     */
    public record Over(Forbundsregister.Ursprung ursprung, Serie<Belopp> serie) {}

    /** The capital over the mergers and splits that an association comes from; what those closed with is its to read. */
    public Over over(ForbundId id) {
        Forbundsregister.Ursprung ursprung = register.ursprung(id);
        Map<ForbundId, SortedMap<Rakenskapsar, Belopp>> varden = new LinkedHashMap<>();
        kapital.lista(ursprung.forbund().stream().map(Forbund::id).toList())
                .forEach(ett -> varden.computeIfAbsent(ett.forbund(), f -> new TreeMap<>())
                        .put(ett.egetKapital().ar(), ett.egetKapital().utgaende()));
        return new Over(ursprung, Serie.belopp(Serie.Slag.STALLNING, varden));
    }

    /**
     * Writes down a year.
     *
     * @param sedd the edition that the writer has seen, as {@link Kapitallage#utgava(Rakenskapsar)} says it
     * @throws Versionskonflikt if it is another by now; nothing is written then
     */
    public void spara(ForbundId id, EgetKapital nytt, String sedd) {
        tilltrade.krav(id, Tilltrade.EKONOMER);
        Optional<Kapitalar> lagrat = kapital.find(id, nytt.ar());
        if (!Kapitallage.utgava(lagrat, Kapitalar::utgava).equals(sedd)) {
            throw new Versionskonflikt("kapitalar", id + " " + nytt.ar(), null);
        }
        if (lagrat.isPresent()) {
            lagrat.get().satt(nytt);
            kapital.spara(lagrat.get());
        } else {
            kapital.laggTill(Kapitalar.nytt(id, nytt));
        }
    }

    /**
     * Changes the ladder.
     *
     * @param sedd the edition that the writer has seen, as {@link Kapitallage#trapputgava()} says it
     * @throws Versionskonflikt if it is another by now; nothing is written then
     */
    public void andra(ForbundId id, String sedd, UnaryOperator<Kapitaltrappa> andring) {
        tilltrade.krav(id, Tilltrade.EKONOMER);
        Optional<Trappa> lagrad = trappor.find(id);
        if (!Kapitallage.utgava(lagrad, Trappa::utgava).equals(sedd)) {
            throw new Versionskonflikt("kapitaltrappa", id, null);
        }
        Kapitaltrappa ny = andring.apply(lagrad.map(Trappa::kapitaltrappa).orElse(Kapitaltrappa.TOM));
        if (lagrad.isPresent()) {
            lagrad.get().satt(ny);
            trappor.spara(lagrad.get());
        } else {
            trappor.laggTill(Trappa.ny(id, ny));
        }
    }
}
