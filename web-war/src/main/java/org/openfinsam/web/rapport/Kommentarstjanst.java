package org.openfinsam.web.rapport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.belopp.Rad;
import org.openfinsam.domain.ekonomi.Avvikelsekommentar;
import org.openfinsam.domain.ekonomi.KommentarId;
import org.openfinsam.domain.ekonomi.Kommentarslage;
import org.openfinsam.domain.ekonomi.Kommentarstext;
import org.openfinsam.domain.ekonomi.Rakning;
import org.openfinsam.domain.ekonomi.Rakningspost;
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
 * The comments on the rows of a result, for who keeps the association's accounts. Whoever changes one says which
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

    /** A row of a result: whose, which period, its key. */
    public record Plats(ForbundId forbund, Period period, String rad) {

        /** A row of a half-year. */
        static Plats halvar(ForbundId forbund, int ar, String rad) {
            return new Plats(forbund, Period.halvar(ar, FORSTA_HALVARET), rad);
        }
    }

    /** Whether the reader may comment in the association. */
    public boolean far(ForbundId forbund) {
        return tilltrade.har(forbund, Tilltrade.EKONOMER);
    }

    /** The comment on a row as it is stored, also when it is removed; empty when there never was one. */
    public Optional<Avvikelsekommentar> lagrad(Plats plats) {
        return rakning(plats).flatMap(rakning -> kommentarer.find(KommentarId.av(rakning.id(), plats.rad())));
    }

    /**
     * Writes a comment, the first or another. The first one about a period whose result is made of the ledger keeps that result, for
     * the comment to be about.
     *
     * @param poster the result that the writer sees; empty for the one that is stored
     * @param sedd the edition that the writer has seen, {@value #INGEN} for none
     * @return false if another edition is stored by now; nothing is written then
     * @throws org.openfinsam.persistence.grund.Versionskonflikt if somebody else wrote at this very moment
     */
    public boolean skriv(Plats plats, Kommentarstext text, int sedd, List<Rakningspost> poster) {
        Optional<Rakning> lagradRakning = rakning(plats);
        Optional<Rakning> sett = poster.isEmpty()
                ? lagradRakning
                : Optional.of(Rakning.ny(plats.forbund(), plats.period(), Rakningsslag.RESULTAT, poster));
        Belopp avvikelse = avvikelse(sett.orElseThrow(() -> saknas(plats)), plats);
        Rakning rakning = lagradRakning.orElseGet(() -> {
            rakningar.laggTill(sett.get());
            return sett.get();
        });
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

    private Optional<Rakning> rakning(Plats plats) {
        tilltrade.krav(plats.forbund(), Tilltrade.EKONOMER);
        return rakningar.find(plats.forbund(), plats.period(), Rakningsslag.RESULTAT);
    }

    private static Ejtilltrade saknas(Plats plats) {
        return new Ejtilltrade(plats.forbund(), Tilltrade.EKONOMER);
    }

    /** The row's deviation as it stands; null when the source states none. */
    private static Belopp avvikelse(Rakning rakning, Plats plats) {
        Rad rad = rakning.tabell("").rader().stream()
                .filter(r -> r.nyckel().equals(plats.rad()))
                .findFirst()
                .orElseThrow(() -> saknas(plats));
        return rad.tal(Kommentarslage.KOLUMN).map(Belopp::of).orElse(null);
    }
}
