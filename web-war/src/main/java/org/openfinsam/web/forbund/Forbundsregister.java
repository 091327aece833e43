package org.openfinsam.web.forbund;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openfinsam.domain.forbund.Forbund;
import org.openfinsam.domain.forbund.ForbundId;
import org.openfinsam.domain.forbund.Forbundshistoria;
import org.openfinsam.domain.forbund.Forbundskontroll;
import org.openfinsam.domain.forbund.Forbundsordning;
import org.openfinsam.domain.forbund.Ombildning;
import org.openfinsam.domain.forbund.Ombildningsled;
import org.openfinsam.domain.lag.Anmarkning;
import org.openfinsam.persistence.forbund.ForbundRepository;
import org.openfinsam.persistence.forbund.Forbundsnamn;
import org.openfinsam.persistence.forbund.ForbundsordningRepository;
import org.openfinsam.persistence.forbund.OmbildningRepository;
import org.openfinsam.persistence.grund.Sida;
import org.openfinsam.persistence.grund.Versionskonflikt;
import org.openfinsam.web.sakerhet.Ejtilltrade;
import org.openfinsam.web.sakerhet.Tilltrade;

/**
 * The register of the associations, for who reads it and who keeps it. Whoever changes it says which edition they have
 * seen; if it is another by now, or the domain says no, nothing is written.
 */
@ApplicationScoped
@Transactional
public class Forbundsregister {

    /** The edition that somebody has seen who saw nothing stored. */
    static final long INGEN = 0;

    private ForbundRepository forbund;
    private ForbundsordningRepository ordningar;
    private OmbildningRepository ombildningar;
    private Tilltrade tilltrade;

    /** For the container's proxy. */
    protected Forbundsregister() {}

    @Inject
    public Forbundsregister(
            ForbundRepository forbund,
            ForbundsordningRepository ordningar,
            OmbildningRepository ombildningar,
            Tilltrade tilltrade) {
        this.forbund = forbund;
        this.ombildningar = ombildningar;
        this.ordningar = ordningar;
        this.tilltrade = tilltrade;
    }

    /**
     * What became of a change.
     *
     * @param krock whether somebody else came before
     * @param hinder what the domain said no to; empty when it was done
     */
    public record Svar(boolean krock, List<Anmarkning> hinder) {

        static final Svar KROCK = new Svar(true, List.of());
        static final Svar GJORT = new Svar(false, List.of());

        /** Whether the change is stored. */
        boolean gjort() {
            return !krock && hinder.isEmpty();
        }
    }

    /** The associations that the reader may read of, by id. */
    public List<Forbundsnamn> forbunden() {
        return tilltrade.forbund(Tilltrade.LASARE);
    }

    /** Whether the reader keeps the association's register. */
    public boolean far(ForbundId id) {
        return tilltrade.har(id, Tilltrade.CHEFER);
    }

    /** The association as it is stored, for one who may read of it. */
    public Forbund hamta(ForbundId id) {
        tilltrade.krav(id, Tilltrade.LASARE);
        return forbund.find(id).orElseThrow(() -> new Ejtilltrade(id, Tilltrade.LASARE));
    }

    /** Which edition of an association is stored. */
    public long utgava(ForbundId id) {
        tilltrade.krav(id, Tilltrade.LASARE);
        return forbund.utgava(id).orElse(INGEN);
    }

    /** Every version of the <i>förbundsordning</i>, by its first day. */
    public List<Forbundsordning> ordningar(ForbundId id) {
        tilltrade.krav(id, Tilltrade.LASARE);
        return ordningar.versioner(id);
    }

    /** What the law says of an association on a day. */
    public List<Anmarkning> fynd(ForbundId id, LocalDate dag) {
        return Forbundskontroll.of(hamta(id), ordningar(id), dag);
    }

    /** What the associations of that history are called: who became whom is no secret of anybody's. */
    public Map<ForbundId, String> forbundsnamn(ForbundId id) {
        tilltrade.krav(id, Tilltrade.LASARE);
        return forbund.namn(Sida.FORSTA).stream().collect(Collectors.toMap(Forbundsnamn::id, Forbundsnamn::kortnamn));
    }

    /**
     * An association and those it comes from, itself first, with what happened between them. Whoever may read of it may read of
     * those it comes from: their history is its own. Of the rest only what they went through together is told.
     */
    public Ursprung ursprung(ForbundId id) {
        tilltrade.krav(id, Tilltrade.LASARE);
        Set<ForbundId> slakten = new LinkedHashSet<>(Set.of(id));
        List<Ombildning> allt = new ArrayList<>();
        List<Ombildning> kvar = ombildningar.alla();
        // However many associations there are, only those that had part in what this one went through are read whole.
        for (int fore = -1; fore < allt.size(); ) {
            fore = allt.size();
            kvar.stream()
                    .filter(o -> !allt.contains(o) && berorda(o).anyMatch(slakten::contains))
                    .forEach(allt::add);
            allt.forEach(o -> berorda(o).forEach(slakten::add));
        }
        List<Forbund> alla = forbund.alla(slakten);
        Forbundshistoria hela = Forbundshistoria.of(alla, allt);
        Set<ForbundId> ursprung = hela.ursprung(id);
        return new Ursprung(
                ursprung.stream()
                        .flatMap(u -> alla.stream().filter(f -> f.id().equals(u)))
                        .toList(),
                allt.stream()
                        .filter(o -> berorda(o).allMatch(ursprung::contains))
                        .toList(),
                hela,
                allt,
                forbund.namn(Sida.FORSTA));
    }

    private static Stream<ForbundId> berorda(Ombildning o) {
        return Stream.concat(o.fore().stream(), o.efter().stream().map(Ombildningsled::forbund));
    }

    /**
     * An association and those it comes from.
     *
     * @param forbund the associations, itself first
     * @param ombildningar what happened between them
     * @param hela the history of all that had part in what it went through
     * @param allt their mergers and splits
     * @param alla the names and days of all: who became whom is no secret of anybody's
     */
    public record Ursprung(
            List<Forbund> forbund,
            List<Ombildning> ombildningar,
            Forbundshistoria hela,
            List<Ombildning> allt,
            List<Forbundsnamn> alla) {

        /** The history of these alone. */
        public Forbundshistoria historia() {
            return Forbundshistoria.of(forbund, ombildningar);
        }

        /** What all are called. */
        public Map<ForbundId, String> namn() {
            return alla.stream().collect(Collectors.toMap(Forbundsnamn::id, Forbundsnamn::kortnamn));
        }
    }

    /**
     * Puts a new association in the register.
     *
     * @throws Versionskonflikt if there is one with its id or its organisation number
     */
    public void skapa(Forbund nytt) {
        tilltrade.kravAdministrator();
        forbund.laggTill(nytt);
    }

    /** Whether there is an association with an id; for one who makes a new one. */
    public boolean finns(ForbundId id) {
        tilltrade.kravAdministrator();
        return forbund.find(id).isPresent();
    }

    /**
     * Changes an association.
     *
     * @param sedd the edition that the writer has seen
     * @param andring changes it, or says what stands in the way
     * @throws Versionskonflikt if somebody else wrote at this very moment
     */
    public Svar andra(ForbundId id, long sedd, Function<Forbund, List<Anmarkning>> andring) {
        tilltrade.krav(id, Tilltrade.CHEFER);
        if (utgava(id) != sedd) {
            return Svar.KROCK;
        }
        Forbund det = forbund.find(id).orElseThrow(() -> new Ejtilltrade(id, Tilltrade.CHEFER));
        List<Anmarkning> hinder = andring.apply(det);
        if (hinder.isEmpty()) {
            forbund.spara(det);
        }
        return new Svar(false, hinder);
    }

    /** Which edition of a version of the <i>förbundsordning</i> is stored; {@value #INGEN} for none. */
    public long utgava(Forbundsordning ordning) {
        tilltrade.krav(ordning.forbund(), Tilltrade.LASARE);
        return ordningar.utgava(ordning.id()).orElse(INGEN);
    }

    /**
     * Puts a new version of the <i>förbundsordning</i> in the register.
     *
     * @throws Versionskonflikt if there is one from the same day
     */
    public void skapa(Forbundsordning ny) {
        tilltrade.krav(ny.forbund(), Tilltrade.CHEFER);
        ordningar.laggTill(ny);
    }

    /**
     * Changes a version of the <i>förbundsordning</i>.
     *
     * @param ordning one that was read here; asked for anew
     * @param sedd the edition that the writer has seen
     * @throws Versionskonflikt if somebody else wrote at this very moment
     */
    public Svar andra(Forbundsordning ordning, long sedd, Consumer<Forbundsordning> andring) {
        tilltrade.krav(ordning.forbund(), Tilltrade.CHEFER);
        if (utgava(ordning) != sedd) {
            return Svar.KROCK;
        }
        Forbundsordning lagrad = ordningar.find(ordning.id()).orElseThrow();
        andring.accept(lagrad);
        ordningar.spara(lagrad);
        return Svar.GJORT;
    }
}
