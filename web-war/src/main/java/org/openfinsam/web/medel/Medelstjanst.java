package org.openfinsam.web.medel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.openfinsam.domain.forbund.Forbund;
import org.openfinsam.domain.forbund.ForbundId;
import org.openfinsam.domain.lag.Anmarkning;
import org.openfinsam.domain.medel.Bidragsar;
import org.openfinsam.domain.medel.Kapitaltrappa;
import org.openfinsam.domain.tid.Rakenskapsar;
import org.openfinsam.persistence.forbund.ForbundRepository;
import org.openfinsam.persistence.forbund.Forbundsnamn;
import org.openfinsam.persistence.grund.Versionskonflikt;
import org.openfinsam.persistence.medel.BidragsarRepository;
import org.openfinsam.persistence.medel.EgetKapitalRepository;
import org.openfinsam.persistence.medel.Kapitalar;
import org.openfinsam.persistence.medel.KapitaltrappaRepository;
import org.openfinsam.persistence.medel.Trappa;
import org.openfinsam.persistence.sakerhet.Roll;
import org.openfinsam.web.sakerhet.Ejtilltrade;
import org.openfinsam.web.sakerhet.Tilltrade;

/**
 * An association's contributions of a year: read by who holds a role there, written by who keeps its accounts. Whoever
 * writes says which edition they have seen; if it is another by now, nothing is written.
 */
@ApplicationScoped
@Transactional
public class Medelstjanst {

    private ForbundRepository forbund;
    private BidragsarRepository aren;
    private EgetKapitalRepository kapital;
    private KapitaltrappaRepository trappor;
    private Tilltrade tilltrade;

    /** For the container's proxy. */
    protected Medelstjanst() {}

    @Inject
    public Medelstjanst(
            ForbundRepository forbund,
            BidragsarRepository aren,
            EgetKapitalRepository kapital,
            KapitaltrappaRepository trappor,
            Tilltrade tilltrade) {
        this.forbund = forbund;
        this.aren = aren;
        this.kapital = kapital;
        this.trappor = trappor;
        this.tilltrade = tilltrade;
    }

    /** The associations where the reader holds one of the roles, by id. */
    public List<Forbundsnamn> forbunden(Set<Roll> roller) {
        return tilltrade.forbund(roller);
    }

    /** Whether the reader may write there. */
    public boolean farSkriva(ForbundId id) {
        return tilltrade.har(id, Tilltrade.EKONOMER);
    }

    /** The years that have contributions, the latest first. */
    public List<Rakenskapsar> aren(ForbundId id) {
        tilltrade.krav(id, Tilltrade.LASARE);
        return aren.aren(id);
    }

    /**
     * What is known of a year.
     *
     * @throws Ejtilltrade when the reader has no role in the association, or there is none
     */
    public Arslage lage(ForbundId id, Rakenskapsar ar) {
        tilltrade.krav(id, Tilltrade.LASARE);
        Forbund det = forbund.find(id).orElseThrow(() -> new Ejtilltrade(id, Tilltrade.LASARE));
        Optional<Bidragsar> bidragsar = aren.find(id, ar);
        return new Arslage(
                det,
                ar,
                bidragsar,
                aren.find(id, ar.foregaende()),
                kapital.find(id, ar).map(Kapitalar::egetKapital),
                trappor.find(id).map(Trappa::kapitaltrappa).orElse(Kapitaltrappa.TOM),
                bidragsar.map(aren::utgava).orElse(""));
    }

    /**
     * Changes a year, made anew if there is none.
     *
     * @param sedd the edition that the writer has seen
     * @param andring changes it, or answers with the rules that said no
     * @return those rules: nothing is written then
     * @throws Versionskonflikt if it is another edition by now; nothing is written then
     */
    public List<Anmarkning> andra(
            ForbundId id, Rakenskapsar ar, String sedd, Function<Bidragsar, List<Anmarkning>> andring) {
        tilltrade.krav(id, Tilltrade.EKONOMER);
        Optional<Bidragsar> lagrat = aren.find(id, ar);
        if (!lagrat.map(aren::utgava).orElse("").equals(sedd)) {
            throw new Versionskonflikt("bidragsar", id + " " + ar, null);
        }
        Bidragsar det = lagrat.orElseGet(() -> Bidragsar.nytt(id, ar));
        List<Anmarkning> nej = andring.apply(det);
        if (nej.isEmpty()) {
            if (lagrat.isPresent()) {
                aren.spara(det);
            } else {
                aren.laggTill(det);
            }
        }
        return nej;
    }
}
