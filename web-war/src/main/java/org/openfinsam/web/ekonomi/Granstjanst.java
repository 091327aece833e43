package org.openfinsam.web.ekonomi;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.openfinsam.domain.ekonomi.Kommentarsgrans;
import org.openfinsam.domain.ekonomi.Kommentarsgranser;
import org.openfinsam.domain.forbund.ForbundId;
import org.openfinsam.persistence.ekonomi.KommentarsgranserRepository;
import org.openfinsam.persistence.forbund.Forbundsnamn;
import org.openfinsam.web.sakerhet.Tilltrade;

/**
 * An association's limits for comments, for who keeps its accounts. Whoever changes them says which they have seen; if they
 * are others by now, nothing is written.
 */
@ApplicationScoped
@Transactional
public class Granstjanst {

    private KommentarsgranserRepository granser;
    private Tilltrade tilltrade;

    /** For the container's proxy. */
    protected Granstjanst() {}

    @Inject
    public Granstjanst(KommentarsgranserRepository granser, Tilltrade tilltrade) {
        this.granser = granser;
        this.tilltrade = tilltrade;
    }

    /** The associations whose limits the reader may change, by id. */
    public List<Forbundsnamn> forbunden() {
        return tilltrade.forbund(Tilltrade.EKONOMER);
    }

    /** The limits of an association, decided or not. */
    public Kommentarsgranser hamta(ForbundId forbund) {
        tilltrade.krav(forbund, Tilltrade.EKONOMER);
        return granser.find(forbund).orElseGet(() -> Kommentarsgranser.ny(forbund));
    }

    /**
     * Sets a limit.
     *
     * @param sedda the limits that the writer has seen, as {@link Kommentarsgranser#toString()} writes them
     * @return false if they are others by now; nothing is written then
     * @throws org.openfinsam.persistence.grund.Versionskonflikt if somebody else wrote at this very moment
     */
    public boolean satt(ForbundId forbund, Kommentarsgrans grans, String sedda) {
        return andra(forbund, sedda, alla -> alla.satt(grans));
    }

    /**
     * Takes away a limit.
     *
     * @param sedda the limits that the writer has seen
     * @return false if they are others by now; nothing is written then
     */
    public boolean taBort(ForbundId forbund, LocalDate fran, String sedda) {
        return andra(forbund, sedda, alla -> alla.taBort(fran));
    }

    private boolean andra(ForbundId forbund, String sedda, Predicate<Kommentarsgranser> andring) {
        tilltrade.krav(forbund, Tilltrade.EKONOMER);
        Optional<Kommentarsgranser> lagrade = granser.find(forbund);
        Kommentarsgranser alla = lagrade.orElseGet(() -> Kommentarsgranser.ny(forbund));
        if (!alla.toString().equals(sedda)) {
            return false;
        }
        if (andring.test(alla)) {
            if (lagrade.isPresent()) {
                granser.spara(alla);
            } else {
                granser.laggTill(alla);
            }
        }
        return true;
    }
}
