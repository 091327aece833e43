package org.openfinsam.web.forbund;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.openfinsam.domain.forbund.Forbund;
import org.openfinsam.domain.forbund.ForbundId;
import org.openfinsam.domain.forbund.Kapitaldel;
import org.openfinsam.domain.forbund.Ombildningsplan;
import org.openfinsam.domain.forbund.Ombildningsplan.Utfall;
import org.openfinsam.domain.forbund.OmbildningsplanId;
import org.openfinsam.domain.forbund.Ombildningsslag;
import org.openfinsam.domain.lag.Anmarkning;
import org.openfinsam.persistence.forbund.ForbundRepository;
import org.openfinsam.persistence.forbund.Forbundsnamn;
import org.openfinsam.persistence.forbund.OmbildningRepository;
import org.openfinsam.persistence.forbund.OmbildningsplanRepository;
import org.openfinsam.persistence.grund.Sida;
import org.openfinsam.web.forbund.Forbundsregister.Svar;
import org.openfinsam.web.sakerhet.Tilltrade;

/**
 * Mergers, splits and closings, for who keeps the register of every association that takes part: a plan tells of all of them. Whoever changes one says
 * which edition they have seen.
 */
@ApplicationScoped
@Transactional
public class Ombildningstjanst {

    private ForbundRepository forbund;
    private OmbildningRepository ombildningar;
    private OmbildningsplanRepository planer;
    private Tilltrade tilltrade;

    /** For the container's proxy. */
    protected Ombildningstjanst() {}

    @Inject
    public Ombildningstjanst(
            ForbundRepository forbund,
            OmbildningRepository ombildningar,
            OmbildningsplanRepository planer,
            Tilltrade tilltrade) {
        this.forbund = forbund;
        this.ombildningar = ombildningar;
        this.planer = planer;
        this.tilltrade = tilltrade;
    }

    /** The associations that the reader may let merge, by id. */
    public List<Forbundsnamn> forbunden() {
        return tilltrade.forbund(Tilltrade.CHEFER);
    }

    /** The plans that an association has part in, and the reader may see. */
    public List<Ombildningsplan> planer(ForbundId id) {
        return planer.alla().stream()
                .filter(p -> p.fore().stream().anyMatch(del -> del.forbund().equals(id))
                        || p.efter().equals(Optional.of(id))
                        || p.delar().stream().anyMatch(del -> del.forbund().equals(id)))
                .filter(this::far)
                .toList();
    }

    private boolean far(Ombildningsplan plan) {
        return plan.fore().stream().map(Kapitaldel::forbund).allMatch(id -> tilltrade.har(id, Tilltrade.CHEFER));
    }

    private void krav(Ombildningsplan plan) {
        plan.fore().forEach(del -> tilltrade.krav(del.forbund(), Tilltrade.CHEFER));
    }

    /** The plan with an id; empty if there is none, or the reader may not see it. */
    public Optional<Ombildningsplan> hamta(OmbildningsplanId id) {
        return planer.find(id).filter(this::far);
    }

    /** Which edition of a plan is stored. */
    public long utgava(OmbildningsplanId id) {
        return planer.utgava(id).orElse(Forbundsregister.INGEN);
    }

    /** Every association, for what a plan asks of the register. */
    public List<Forbund> register(Ombildningsplan plan) {
        krav(plan);
        return forbund.lista(Sida.FORSTA);
    }

    /** Makes a plan; a split or a closing is of one association. */
    public OmbildningsplanId skapa(Ombildningsslag slag, LocalDate dag, List<ForbundId> fore) {
        Ombildningsplan ny = switch (slag) {
            case DELNING -> Ombildningsplan.delning(dag, fore.get(0));
            case AVVECKLING -> Ombildningsplan.avveckling(dag, fore.get(0));
            default -> Ombildningsplan.ny(dag, fore);
        };
        krav(ny);
        planer.laggTill(ny);
        return ny.id();
    }

    /**
     * Changes a plan.
     *
     * @param sedd the edition that the writer has seen
     * @throws org.openfinsam.persistence.grund.Versionskonflikt if somebody else wrote at this very moment
     */
    public Svar andra(OmbildningsplanId id, long sedd, Consumer<Ombildningsplan> andring) {
        Ombildningsplan plan = planer.find(id).orElseThrow();
        krav(plan);
        if (utgava(id) != sedd) {
            return Svar.KROCK;
        }
        andring.accept(plan);
        planer.spara(plan);
        return Svar.GJORT;
    }

    /**
     * Carries a plan out: the associations, the event and the plan are stored in one transaction, or none of them.
     *
     * @param sedd the edition that the writer has seen
     * @throws org.openfinsam.persistence.grund.Versionskonflikt if somebody else wrote at this very moment
     */
    public Svar genomfor(OmbildningsplanId id, long sedd) {
        Ombildningsplan plan = planer.find(id).orElseThrow();
        krav(plan);
        if (utgava(id) != sedd || plan.arGenomford()) {
            return Svar.KROCK;
        }
        Utfall utfall = plan.genomfor(forbund.lista(Sida.FORSTA));
        List<Anmarkning> hinder = utfall.hinder();
        if (hinder.isEmpty()) {
            utfall.avslutade().forEach(forbund::spara);
            Optional.ofNullable(utfall.efter()).ifPresent(forbund::spara);
            utfall.nya().forEach(forbund::laggTill);
            Optional.ofNullable(utfall.ombildning()).ifPresent(ombildningar::laggTill);
            planer.spara(plan);
        }
        return new Svar(false, hinder);
    }
}
