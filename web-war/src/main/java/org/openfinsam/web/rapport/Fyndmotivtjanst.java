package org.openfinsam.web.rapport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.openfinsam.domain.ekonomi.Kommentarstext;
import org.openfinsam.domain.forbund.ForbundId;
import org.openfinsam.domain.rapport.Fynd;
import org.openfinsam.domain.rapport.Fyndmotiv;
import org.openfinsam.domain.rapport.FyndmotivId;
import org.openfinsam.domain.rapport.Fyndnyckel;
import org.openfinsam.persistence.rapport.FyndmotivRepository;
import org.openfinsam.web.ram.Svensktid;
import org.openfinsam.web.sakerhet.Inloggad;
import org.openfinsam.web.sakerhet.Tilltrade;

/**
 * The motives of findings, for who keeps the association's register. Whoever changes one says which edition they have seen; if
 * it is another by now, nothing is written.
 */
@ApplicationScoped
@Transactional
public class Fyndmotivtjanst {

    /** The edition that somebody has seen who saw no motive. */
    static final int INGEN = 0;

    private Lagkolltjanst lagkoll;
    private FyndmotivRepository motiven;
    private Tilltrade tilltrade;
    private Inloggad inloggad;
    private Clock klocka;

    /** For the container's proxy. */
    protected Fyndmotivtjanst() {}

    @Inject
    public Fyndmotivtjanst(
            Lagkolltjanst lagkoll, FyndmotivRepository motiven, Tilltrade tilltrade, Inloggad inloggad, Clock klocka) {
        this.lagkoll = lagkoll;
        this.motiven = motiven;
        this.tilltrade = tilltrade;
        this.inloggad = inloggad;
        this.klocka = klocka;
    }

    /** A finding: whose, of which day, what it is about. */
    public record Plats(ForbundId forbund, LocalDate dag, Fyndnyckel nyckel) {}

    /** Whether the reader may state motives in the association. */
    public boolean far(ForbundId forbund) {
        return tilltrade.har(forbund, Tilltrade.CHEFER);
    }

    /** The finding as it stands; empty when it is not there, or its rule leaves no room for a motive. */
    public Optional<Fynd> fynd(Plats plats) {
        tilltrade.krav(plats.forbund(), Tilltrade.CHEFER);
        return lagkoll.lagen(plats.forbund(), List.of(plats.dag())).get(0).koll().fynd().stream()
                .filter(fynd -> fynd.medgerMotiv() && fynd.nyckel().equals(plats.nyckel()))
                .findFirst();
    }

    /** The motive as it is stored, also when it is removed; empty when there never was one. */
    public Optional<Fyndmotiv> lagrat(Plats plats) {
        tilltrade.krav(plats.forbund(), Tilltrade.CHEFER);
        return motiven.find(FyndmotivId.av(plats.forbund(), plats.nyckel()));
    }

    /**
     * Writes a motive, the first or another.
     *
     * @param sedd the edition that the writer has seen, {@value #INGEN} for none
     * @return false if another edition is stored by now, or the finding is gone; nothing is written then
     * @throws org.openfinsam.persistence.grund.Versionskonflikt if somebody else wrote at this very moment
     */
    public boolean skriv(Plats plats, Kommentarstext text, int sedd) {
        Optional<Fyndmotiv> lagrat = lagrat(plats);
        Optional<Fynd> fynd = fynd(plats);
        if (fynd.isEmpty() || utgava(lagrat) != sedd) {
            return false;
        }
        String avVem = inloggad.getNamn();
        LocalDate idag = Svensktid.idag(klocka);
        if (lagrat.isEmpty()) {
            motiven.laggTill(Fyndmotiv.nytt(plats.forbund(), fynd.get(), text, avVem, idag));
        } else if (lagrat.get().skriv(fynd.get(), text, avVem, idag)) {
            motiven.spara(lagrat.get());
        }
        return true;
    }

    /**
     * Removes a motive.
     *
     * @return false if another edition is stored by now; nothing is written then
     */
    public boolean taBort(Plats plats, int sedd) {
        return andra(plats, sedd, false);
    }

    /**
     * Brings a removed motive back.
     *
     * @return false if another edition is stored by now; nothing is written then
     */
    public boolean aterstall(Plats plats, int sedd) {
        return andra(plats, sedd, true);
    }

    private boolean andra(Plats plats, int sedd, boolean tillbaka) {
        Optional<Fyndmotiv> lagrat = lagrat(plats).filter(m -> m.arBorttaget() == tillbaka);
        if (lagrat.isEmpty() || utgava(lagrat) != sedd) {
            return false;
        }
        if (tillbaka) {
            lagrat.get().aterstall(inloggad.getNamn(), Svensktid.idag(klocka));
        } else {
            lagrat.get().taBort(inloggad.getNamn(), Svensktid.idag(klocka));
        }
        motiven.spara(lagrat.get());
        return true;
    }

    private static int utgava(Optional<Fyndmotiv> motiv) {
        return motiv.map(Fyndmotiv::utgava).orElse(INGEN);
    }
}
