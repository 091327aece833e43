package org.openfinsam.web.insats;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.openfinsam.domain.forbund.ForbundId;
import org.openfinsam.domain.insats.Utlysning;
import org.openfinsam.domain.insats.UtlysningId;
import org.openfinsam.persistence.forbund.ForbundRepository;
import org.openfinsam.persistence.forbund.Forbundsnamn;
import org.openfinsam.persistence.grund.Sida;
import org.openfinsam.persistence.insats.UtlysningRepository;
import org.openfinsam.persistence.insats.Utlysningsblad;
import org.openfinsam.web.ram.Svensktid;
import org.openfinsam.web.sakerhet.Tilltrade;

/** Calls: the chief writes them, anybody reads those that are published. */
@ApplicationScoped
@Transactional
public class Utlysningstjanst {

    private UtlysningRepository utlysningar;
    private ForbundRepository forbunden;
    private Tilltrade tilltrade;
    private Clock klocka;

    /** For the container's proxy. */
    protected Utlysningstjanst() {}

    @Inject
    public Utlysningstjanst(
            UtlysningRepository utlysningar, ForbundRepository forbunden, Tilltrade tilltrade, Clock klocka) {
        this.utlysningar = utlysningar;
        this.forbunden = forbunden;
        this.tilltrade = tilltrade;
        this.klocka = klocka;
    }

    /** Every association: that it has a call is no secret. */
    public List<Forbundsnamn> forbunden() {
        return forbunden.namn(Sida.FORSTA);
    }

    /** Whether the reader writes the association's calls. */
    public boolean far(ForbundId forbund) {
        return tilltrade.har(forbund, Tilltrade.CHEFER);
    }

    /** The calls that the reader may see, the latest first. */
    public List<Utlysning> lista(ForbundId forbund) {
        boolean alla = far(forbund);
        return utlysningar.lista(forbund).stream()
                .filter(u -> alla || u.arPublicerad(Svensktid.idag(klocka)))
                .toList();
    }

    /** The edition of a call. */
    public long utgava(UtlysningId id) {
        return utlysningar.find(id).map(Utlysningsblad::utgava).orElse(0L);
    }

    /** Keeps a new call. */
    public void skapa(Utlysning ny) {
        tilltrade.krav(ny.forbund(), Tilltrade.CHEFER);
        utlysningar.laggTill(Utlysningsblad.nytt(ny));
    }

    /**
     * Changes a call.
     *
     * @param sedd the edition that the writer has seen
     * @return false if it is another by now; nothing is written then
     */
    public boolean andra(ForbundId forbund, UtlysningId id, long sedd, UnaryOperator<Utlysning> andring) {
        tilltrade.krav(forbund, Tilltrade.CHEFER);
        Optional<Utlysningsblad> blad =
                utlysningar.find(id).filter(b -> b.utlysning().forbund().equals(forbund));
        if (blad.isEmpty() || blad.get().utgava() != sedd) {
            return false;
        }
        blad.get().satt(andring.apply(blad.get().utlysning()));
        utlysningar.spara(blad.get());
        return true;
    }
}
