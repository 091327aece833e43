package org.openfinsam.web.rapport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.openfinsam.domain.ekonomi.Kommentarsgranser;
import org.openfinsam.domain.ekonomi.Rakningsslag;
import org.openfinsam.domain.forbund.Forbund;
import org.openfinsam.domain.forbund.ForbundId;
import org.openfinsam.domain.rapport.Halvarsrapport;
import org.openfinsam.domain.tid.Period;
import org.openfinsam.persistence.ekonomi.AvvikelsekommentarRepository;
import org.openfinsam.persistence.ekonomi.KommentarsgranserRepository;
import org.openfinsam.persistence.ekonomi.RakningRepository;
import org.openfinsam.persistence.ekonomi.Rakningsrad;
import org.openfinsam.persistence.forbund.ForbundRepository;
import org.openfinsam.persistence.forbund.Forbundsnamn;
import org.openfinsam.persistence.grund.Sida;
import org.openfinsam.web.sakerhet.Ejtilltrade;
import org.openfinsam.web.sakerhet.Tilltrade;

/** Half-year reports from the stored figures, for whoever holds a role in the association. */
@ApplicationScoped
@Transactional
public class Halvarsrapporttjanst {

    /** From the first year of the calendar to its last, written as four digits. */
    private static final Pattern RIMLIGT_AR = Pattern.compile("199\\d|20\\d\\d|2100");

    private static final int FORSTA_HALVARET = 1;

    private ForbundRepository forbund;
    private RakningRepository rakningar;
    private AvvikelsekommentarRepository kommentarer;
    private KommentarsgranserRepository granser;
    private Tilltrade tilltrade;

    /** For the container's proxy. */
    protected Halvarsrapporttjanst() {}

    @Inject
    public Halvarsrapporttjanst(
            ForbundRepository forbund,
            RakningRepository rakningar,
            AvvikelsekommentarRepository kommentarer,
            KommentarsgranserRepository granser,
            Tilltrade tilltrade) {
        this.forbund = forbund;
        this.rakningar = rakningar;
        this.kommentarer = kommentarer;
        this.granser = granser;
        this.tilltrade = tilltrade;
    }

    /** Whether a text is a year that a report can be asked for: 1990–2100. */
    static boolean rimligtAr(String ar) {
        return RIMLIGT_AR.matcher(ar).matches();
    }

    /**
     * The report for the first half of a year.
     *
     * @return the report; empty when no result is stored for the half-year
     * @throws org.openfinsam.web.sakerhet.Ejtilltrade when the reader has no role in the association, or there is none
     */
    public Optional<Halvarsrapport> hamta(ForbundId id, int ar, Locale sprak) {
        Forbund det = forbundet(id);
        Period halvar = Period.halvar(ar, FORSTA_HALVARET);
        return rakningar
                .find(id, halvar, Rakningsslag.RESULTAT)
                .map(resultat -> Halvarsrapport.av(
                        det,
                        resultat,
                        rakningar.find(id, halvar, Rakningsslag.BALANS),
                        granser.find(id).orElseGet(() -> Kommentarsgranser.ny(id)),
                        kommentarer.lista(resultat.id()),
                        sprak));
    }

    private Forbund forbundet(ForbundId id) {
        tilltrade.krav(id, Tilltrade.LASARE);
        return forbund.find(id).orElseThrow(() -> new Ejtilltrade(id, Tilltrade.LASARE));
    }

    /** The associations whose reports the reader may read, by id. */
    public List<Forbundsnamn> forbunden() {
        return tilltrade.forbund(Tilltrade.LASARE);
    }

    /** The years that have a half-year result, the latest first. */
    public List<Integer> ar(ForbundId id) {
        tilltrade.krav(id, Tilltrade.LASARE);
        return rakningar.lista(id, Sida.FORSTA).stream()
                .filter(rad -> rad.slag() == Rakningsslag.RESULTAT)
                .map(Rakningsrad::period)
                .filter(p -> p.equals(Period.halvar(p.fran().getYear(), FORSTA_HALVARET)))
                .map(p -> p.fran().getYear())
                .distinct()
                .toList();
    }
}
