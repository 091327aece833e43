package org.openfinsam.web.rapport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.belopp.Rad;
import org.openfinsam.domain.ekonomi.Avvikelsekommentar;
import org.openfinsam.domain.ekonomi.KommentarId;
import org.openfinsam.domain.ekonomi.Kommentarslage;
import org.openfinsam.domain.ekonomi.Kommentarstext;
import org.openfinsam.domain.ekonomi.Rakning;
import org.openfinsam.domain.ekonomi.Rakningsslag;
import org.openfinsam.domain.forbund.ForbundId;
import org.openfinsam.domain.tid.Period;
import org.openfinsam.persistence.ekonomi.AvvikelsekommentarRepository;
import org.openfinsam.persistence.ekonomi.RakningRepository;
import org.openfinsam.web.ram.Svensktid;
import org.openfinsam.web.sakerhet.Ejtilltrade;
import org.openfinsam.web.sakerhet.Inloggad;
import org.openfinsam.web.sakerhet.Tilltrade;

/**
 * The comments on the rows of a half-year's result, for who keeps the association's accounts. Whoever changes one says which
 * edition they have seen; if it is another by now, nothing is written.
 */
@ApplicationScoped
@Transactional
public class Kommentarstjanst {

    /** The edition that somebody has seen who saw no comment. */
    static final int INGEN = 0;

    private static final int FORSTA_HALVARET = 1;

    private RakningRepository rakningar;
    private AvvikelsekommentarRepository kommentarer;
    private Tilltrade tilltrade;
    private Inloggad inloggad;
    private Clock klocka;

    /** For the container's proxy. */
    protected Kommentarstjanst() {}

    @Inject
    public Kommentarstjanst(
            RakningRepository rakningar,
            AvvikelsekommentarRepository kommentarer,
            Tilltrade tilltrade,
            Inloggad inloggad,
            Clock klocka) {
        this.rakningar = rakningar;
        this.kommentarer = kommentarer;
        this.tilltrade = tilltrade;
        this.inloggad = inloggad;
        this.klocka = klocka;
    }

    /** A row of a result: whose, which year, its key. */
    public record Plats(ForbundId forbund, int ar, String rad) {}

    /** Whether the reader may comment in the association. */
    public boolean far(ForbundId forbund) {
        return tilltrade.har(forbund, Tilltrade.EKONOMER);
    }

    /** The comment on a row as it is stored, also when it is removed; empty when there never was one. */
    public Optional<Avvikelsekommentar> lagrad(Plats plats) {
        return kommentarer.find(KommentarId.av(rakning(plats).id(), plats.rad()));
    }

    /**
     * Writes a comment, the first or another.
     *
     * @param sedd the edition that the writer has seen, {@value #INGEN} for none
     * @return false if another edition is stored by now; nothing is written then
     * @throws org.openfinsam.persistence.grund.Versionskonflikt if somebody else wrote at this very moment
     */
    public boolean skriv(Plats plats, Kommentarstext text, int sedd) {
        Rakning rakning = rakning(plats);
        Belopp avvikelse = avvikelse(rakning, plats);
        String forfattare = inloggad.getNamn();
        LocalDate idag = Svensktid.idag(klocka);
        Optional<Avvikelsekommentar> lagrad = kommentarer.find(KommentarId.av(rakning.id(), plats.rad()));
        if (utgava(lagrad) != sedd) {
            return false;
        }
        if (lagrad.isEmpty()) {
            kommentarer.laggTill(Avvikelsekommentar.ny(rakning.id(), plats.rad(), text, avvikelse, forfattare, idag));
        } else if (lagrad.get().skriv(text, avvikelse, forfattare, idag)) {
            kommentarer.spara(lagrad.get());
        }
        return true;
    }

    /**
     * Removes a comment.
     *
     * @return false if another edition is stored by now; nothing is written then
     */
    public boolean taBort(Plats plats, int sedd) {
        return andra(plats, sedd, false);
    }

    /**
     * Brings a removed comment back.
     *
     * @return false if another edition is stored by now; nothing is written then
     */
    public boolean aterstall(Plats plats, int sedd) {
        return andra(plats, sedd, true);
    }

    private boolean andra(Plats plats, int sedd, boolean tillbaka) {
        Optional<Avvikelsekommentar> lagrad = lagrad(plats).filter(k -> k.arBorttagen() == tillbaka);
        if (lagrad.isEmpty() || utgava(lagrad) != sedd) {
            return false;
        }
        if (tillbaka) {
            lagrad.get().aterstall();
        } else {
            lagrad.get().taBort();
        }
        kommentarer.spara(lagrad.get());
        return true;
    }

    private static int utgava(Optional<Avvikelsekommentar> kommentar) {
        return kommentar.map(Avvikelsekommentar::utgava).orElse(INGEN);
    }

    private Rakning rakning(Plats plats) {
        tilltrade.krav(plats.forbund(), Tilltrade.EKONOMER);
        return rakningar
                .find(plats.forbund(), Period.halvar(plats.ar(), FORSTA_HALVARET), Rakningsslag.RESULTAT)
                .orElseThrow(() -> new Ejtilltrade(plats.forbund(), Tilltrade.EKONOMER));
    }

    /** The row's deviation as it stands; null when the source states none. */
    private static Belopp avvikelse(Rakning rakning, Plats plats) {
        Rad rad = rakning.tabell("").rader().stream()
                .filter(r -> r.nyckel().equals(plats.rad()))
                .findFirst()
                .orElseThrow(() -> new Ejtilltrade(plats.forbund(), Tilltrade.EKONOMER));
        return rad.tal(Kommentarslage.KOLUMN).map(Belopp::of).orElse(null);
    }
}
