package org.openfinsam.web.insats;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Consumer;
import org.openfinsam.domain.forbund.ForbundId;
import org.openfinsam.domain.insats.InsatsId;
import org.openfinsam.domain.insats.Overenskommelse;
import org.openfinsam.domain.insats.OverenskommelseId;
import org.openfinsam.domain.lag.Anmarkning;
import org.openfinsam.persistence.ekonomi.BokforingRepository;
import org.openfinsam.persistence.ekonomi.Revisionsrad;
import org.openfinsam.persistence.grund.SenasteAndring;
import org.openfinsam.persistence.grund.Sida;
import org.openfinsam.persistence.grund.Versionskonflikt;
import org.openfinsam.persistence.insats.Avtalsblad;
import org.openfinsam.persistence.insats.Avtalslank;
import org.openfinsam.persistence.insats.Avtalslistrad;
import org.openfinsam.persistence.insats.InsatsRepository;
import org.openfinsam.persistence.insats.OverenskommelseRepository;
import org.openfinsam.web.sakerhet.Ejtilltrade;
import org.openfinsam.web.sakerhet.Tilltrade;

/** An association's agreements: who holds a role there reads them, the chief writes them. */
@ApplicationScoped
@Transactional
public class Avtalstjanst {

    /** The edition of what is not kept yet. */
    static final String INGEN_UTGAVA = "";

    private static final String SAK = "overenskommelse";

    private OverenskommelseRepository avtalen;
    private InsatsRepository insatser;
    private BokforingRepository revisioner;
    private Tilltrade tilltrade;

    /** For the container's proxy. */
    protected Avtalstjanst() {}

    @Inject
    public Avtalstjanst(
            OverenskommelseRepository avtalen,
            InsatsRepository insatser,
            BokforingRepository revisioner,
            Tilltrade tilltrade) {
        this.avtalen = avtalen;
        this.insatser = insatser;
        this.revisioner = revisioner;
        this.tilltrade = tilltrade;
    }

    /**
     * What is known of an agreement.
     *
     * @param avtal what it says
     * @param utgava its edition
     * @param foregaende the one that it renews; empty for none
     * @param fornyelse the one that renews it; empty for none
     * @param handelser what happened to it, the latest first
     */
    public record Avtalslage(
            Overenskommelse avtal,
            String utgava,
            Optional<Avtalslank> foregaende,
            Optional<Avtalslank> fornyelse,
            List<Revisionsrad> handelser) {}

    /** Whether the reader writes the association's agreements. */
    public boolean farSkriva(ForbundId id) {
        return tilltrade.har(id, Tilltrade.CHEFER);
    }

    /** A page of an association's agreements. */
    public List<Avtalslistrad> lista(ForbundId id, InsatsId insats, String sok, Sida sida) {
        tilltrade.krav(id, Tilltrade.LASARE);
        return avtalen.lista(id, insats, sok, sida);
    }

    /** How many agreements it has of that name. */
    public long antal(ForbundId id, InsatsId insats, String sok) {
        tilltrade.krav(id, Tilltrade.LASARE);
        return avtalen.antal(id, insats, sok);
    }

    /** An agreement; empty if the association has none with that id. */
    public Optional<Avtalslage> avtalet(ForbundId id, OverenskommelseId avtal) {
        tilltrade.krav(id, Tilltrade.LASARE);
        return blad(id, avtal).map(blad -> {
            Overenskommelse det = blad.overenskommelse();
            return new Avtalslage(
                    det,
                    blad.utgava(),
                    Optional.ofNullable(det.foregaende())
                            .flatMap(fore -> blad(id, fore))
                            .map(Avtalsblad::overenskommelse)
                            .map(fore -> new Avtalslank(fore.id(), fore.namn())),
                    avtalen.fornyelse(avtal),
                    revisioner.handelser(SAK, avtal));
        });
    }

    /** The names of the <i>insatser</i> that an agreement may be about, with their ids. */
    public SortedMap<String, InsatsId> insatser(ForbundId id) {
        tilltrade.krav(id, Tilltrade.LASARE);
        return insatser.namn(id);
    }

    /**
     * Keeps what is written.
     *
     * @param sedd the edition that the writer has seen, {@link #INGEN_UTGAVA} for what is new
     * @return what stops it; nothing is kept then
     * @throws Versionskonflikt if somebody else has written it since
     */
    public List<Anmarkning> spara(ForbundId id, Overenskommelse skrivet, String sedd) {
        tilltrade.krav(id, Tilltrade.CHEFER);
        if (!skrivet.forbund().equals(id)
                || (skrivet.insats() != null && !insatser.namn(id).containsValue(skrivet.insats()))) {
            throw new Ejtilltrade(id, Tilltrade.CHEFER);
        }
        if (sedd.equals(INGEN_UTGAVA)) {
            List<Anmarkning> hinder = skrivet.hinder(null);
            if (hinder.isEmpty()) {
                avtalen.laggTill(Avtalsblad.nytt(skrivet));
            }
            return hinder;
        }
        return skriv(sett(id, skrivet.id(), sedd), skrivet, avtalen::spara);
    }

    private static List<Anmarkning> skriv(Avtalsblad blad, Overenskommelse skrivet, Consumer<Avtalsblad> sparas) {
        List<Anmarkning> hinder = skrivet.hinder(blad.overenskommelse());
        if (hinder.isEmpty()) {
            blad.satt(skrivet);
            sparas.accept(blad);
        }
        return hinder;
    }

    /** The last that was written of an agreement, which can be taken back; empty for a new one. */
    public Optional<SenasteAndring<Overenskommelse>> senasteAndring(ForbundId id, OverenskommelseId avtal) {
        tilltrade.krav(id, Tilltrade.CHEFER);
        return blad(id, avtal).flatMap(blad -> avtalen.senasteAndring(avtal));
    }

    /**
     * Takes back the last that was written of an agreement.
     *
     * @param sedd the edition that the writer has seen
     * @return what stops it; nothing is kept then
     * @throws Versionskonflikt if somebody else has written it since
     */
    public List<Anmarkning> angra(ForbundId id, OverenskommelseId avtal, String sedd) {
        tilltrade.krav(id, Tilltrade.CHEFER);
        Avtalsblad blad = sett(id, avtal, sedd);
        Overenskommelse fore = avtalen.senasteAndring(avtal)
                .map(SenasteAndring::fore)
                .orElseThrow(() -> new Versionskonflikt(SAK, avtal, null));
        return skriv(blad, fore, avtalen::angra);
    }

    /**
     * Keeps an agreement that renews another.
     *
     * @param ny made from the other by {@link Overenskommelse#fornyad}
     * @param sedd the edition of the other that the writer has seen
     * @throws Versionskonflikt if it has been written since, or is renewed already
     */
    public void fornya(ForbundId id, Overenskommelse ny, String sedd) {
        tilltrade.krav(id, Tilltrade.CHEFER);
        sett(id, ny.foregaende(), sedd);
        avtalen.laggTill(Avtalsblad.nytt(ny));
    }

    private Avtalsblad sett(ForbundId id, OverenskommelseId avtal, String sedd) {
        return blad(id, avtal)
                .filter(blad -> blad.utgava().equals(sedd))
                .orElseThrow(() -> new Versionskonflikt(SAK, avtal, null));
    }

    private Optional<Avtalsblad> blad(ForbundId id, OverenskommelseId avtal) {
        return avtalen.find(avtal)
                .filter(blad -> blad.overenskommelse().forbund().equals(id));
    }
}
