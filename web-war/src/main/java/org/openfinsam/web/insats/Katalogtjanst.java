package org.openfinsam.web.insats;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.openfinsam.domain.forbund.Forbund;
import org.openfinsam.domain.forbund.ForbundId;
import org.openfinsam.domain.forbund.Kommunkod;
import org.openfinsam.domain.insats.InsatsId;
import org.openfinsam.persistence.forbund.ForbundRepository;
import org.openfinsam.persistence.forbund.Forbundsnamn;
import org.openfinsam.persistence.grund.Sida;
import org.openfinsam.persistence.insats.InsatsRepository;
import org.openfinsam.persistence.insats.Insatsblad;
import org.openfinsam.persistence.insats.Insatsrad;
import org.openfinsam.persistence.insats.Insatsurval;
import org.openfinsam.web.sakerhet.Tilltrade;

/** The open catalogue: what is shown to anybody, without a login, and nothing else. */
@ApplicationScoped
@Transactional
public class Katalogtjanst {

    private InsatsRepository insatser;
    private ForbundRepository forbund;
    private Tilltrade tilltrade;

    /** For the container's proxy. */
    protected Katalogtjanst() {}

    @Inject
    public Katalogtjanst(InsatsRepository insatser, ForbundRepository forbund, Tilltrade tilltrade) {
        this.insatser = insatser;
        this.forbund = forbund;
        this.tilltrade = tilltrade;
    }

    /** A page of what is asked for. */
    public List<Insatsrad> lista(Insatsurval urval, Sida sida) {
        return insatser.lista(publika(urval), sida);
    }

    /** How many there are of what is asked for. */
    public long antal(Insatsurval urval) {
        return insatser.antal(publika(urval));
    }

    /** Where there is anything. */
    public List<Kommunkod> kommuner() {
        return insatser.katalogensKommuner();
    }

    /** The associations. */
    public List<Forbundsnamn> forbunden() {
        return forbund.namn(Sida.FORSTA);
    }

    /** The <i>insats</i> with an id; empty if it is not shown. */
    public Optional<Insatsblad> insats(InsatsId id) {
        return insatser.find(id).filter(Insatsblad::arPublik);
    }

    /** An association. */
    public Optional<Forbund> forbund(ForbundId id) {
        return forbund.find(id);
    }

    /** Whether the reader may open the association's own page, which is not for anybody. */
    public boolean farLasaForbundet(ForbundId id) {
        return tilltrade.har(id, Tilltrade.LASARE);
    }

    /** Whoever asks, and whatever for: only what is shown. */
    private static Insatsurval publika(Insatsurval u) {
        return new Insatsurval(u.forbund(), true, u.text(), u.kommun(), u.slag(), u.alder(), u.lage(), u.dag());
    }
}
