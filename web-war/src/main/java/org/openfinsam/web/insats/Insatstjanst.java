package org.openfinsam.web.insats;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openfinsam.domain.forbund.ForbundId;
import org.openfinsam.domain.forbund.Forbundsordning;
import org.openfinsam.domain.forbund.LokalaRegler;
import org.openfinsam.domain.forbund.Medlem;
import org.openfinsam.domain.insats.Askande;
import org.openfinsam.domain.insats.Askandebeslut;
import org.openfinsam.domain.insats.AskandebeslutId;
import org.openfinsam.domain.insats.Halvarsformular;
import org.openfinsam.domain.insats.Implementering;
import org.openfinsam.domain.insats.Insats;
import org.openfinsam.domain.insats.InsatsId;
import org.openfinsam.domain.insats.Malgrupp;
import org.openfinsam.domain.lag.Anmarkning;
import org.openfinsam.domain.tid.Period;
import org.openfinsam.domain.tid.Rakenskapsar;
import org.openfinsam.persistence.forbund.ForbundRepository;
import org.openfinsam.persistence.forbund.ForbundsordningRepository;
import org.openfinsam.persistence.grund.Sida;
import org.openfinsam.persistence.insats.AskandeRepository;
import org.openfinsam.persistence.insats.AskandebeslutRepository;
import org.openfinsam.persistence.insats.Askandeblad;
import org.openfinsam.persistence.insats.Beslutsblad;
import org.openfinsam.persistence.insats.Forfallorad;
import org.openfinsam.persistence.insats.HalvarsformularRepository;
import org.openfinsam.persistence.insats.ImplementeringRepository;
import org.openfinsam.persistence.insats.InsatsRepository;
import org.openfinsam.persistence.insats.Insatsblad;
import org.openfinsam.persistence.insats.Insatsrad;
import org.openfinsam.persistence.insats.Insatsspar;
import org.openfinsam.persistence.insats.Insatsurval;
import org.openfinsam.persistence.insats.MalgruppRepository;
import org.openfinsam.persistence.insats.Malgruppsblad;
import org.openfinsam.persistence.insats.UtlysningRepository;
import org.openfinsam.web.ram.Svensktid;
import org.openfinsam.web.sakerhet.Ejtilltrade;
import org.openfinsam.web.sakerhet.Tilltrade;

/** An association's <i>insatser</i>, for who holds a role there. */
@ApplicationScoped
@Transactional
public class Insatstjanst {

    /** So long before a day it is said that something is due. */
    private static final int DAGAR_FORE = 60;
    /** So much of what was written is shown. */
    private static final int SPAR = 20;

    private ForbundRepository forbund;
    private ForbundsordningRepository ordningar;
    private InsatsRepository insatser;
    private HalvarsformularRepository halvaren;
    private ImplementeringRepository implementeringar;
    private MalgruppRepository malgrupper;
    private AskandebeslutRepository besluten;
    private AskandeRepository askanden;
    private UtlysningRepository utlysningar;
    private Tilltrade tilltrade;
    private Clock klocka;

    /** For the container's proxy. */
    protected Insatstjanst() {}

    @Inject
    public Insatstjanst(
            ForbundRepository forbund,
            ForbundsordningRepository ordningar,
            InsatsRepository insatser,
            HalvarsformularRepository halvaren,
            ImplementeringRepository implementeringar,
            MalgruppRepository malgrupper,
            AskandebeslutRepository besluten,
            AskandeRepository askanden,
            UtlysningRepository utlysningar,
            Tilltrade tilltrade,
            Clock klocka) {
        this.forbund = forbund;
        this.ordningar = ordningar;
        this.insatser = insatser;
        this.halvaren = halvaren;
        this.implementeringar = implementeringar;
        this.malgrupper = malgrupper;
        this.besluten = besluten;
        this.askanden = askanden;
        this.utlysningar = utlysningar;
        this.tilltrade = tilltrade;
        this.klocka = klocka;
    }

    /**
     * What is known of an <i>insats</i>.
     *
     * @param blad the insats
     * @param halvar what it has reported, the latest first
     * @param implementering how it becomes ordinary work; empty if nothing is said
     * @param anmarkningar what the law, the association's own rules and the figures say today
     */
    public record Insatslage(
            Insatsblad blad,
            List<Halvarsformular> halvar,
            Optional<Implementering> implementering,
            List<Anmarkning> anmarkningar,
            Optional<Ursprung> ursprung,
            List<Insatsspar> historia) {}

    /**
     * The application and the decision that an <i>insats</i> began with.
     *
     * @param ar the year of the call
     */
    public record Ursprung(Askande askande, Askandebeslut beslut, Rakenskapsar ar) {}

    /** A page of an association's <i>insatser</i>, shown to anybody or not. */
    public List<Insatsrad> lista(Insatsurval urval, Sida sida) {
        tilltrade.krav(urval.forbund(), Tilltrade.LASARE);
        return insatser.lista(urval, sida);
    }

    /** How many there are of a selection. */
    public long antal(Insatsurval urval) {
        tilltrade.krav(urval.forbund(), Tilltrade.LASARE);
        return insatser.antal(urval);
    }

    /** What is due in the next two months, or was due and is not done; and the half-year that has ended. */
    public List<Forfallorad> forfaller(ForbundId id) {
        tilltrade.krav(id, Tilltrade.LASARE);
        LocalDate idag = Svensktid.idag(klocka);
        Period sista = sistaHalvaret(idag);
        return insatser.forfaller(id, idag.plusDays(DAGAR_FORE), sista.fran(), sista.till());
    }

    /** The last half-year that has ended on a day. */
    static Period sistaHalvaret(LocalDate dag) {
        return Halvarsformular.halvaret(Halvarsformular.halvaret(dag).fran().minusDays(1));
    }

    /** An <i>insats</i>; empty if the association has none with that id. */
    public Optional<Insatslage> insats(ForbundId id, InsatsId insats) {
        tilltrade.krav(id, Tilltrade.LASARE);
        return insatser.find(insats)
                .filter(blad -> blad.insats().forbund().equals(id))
                .map(blad -> lage(id, blad));
    }

    private Insatslage lage(ForbundId id, Insatsblad blad) {
        Optional<Implementering> implementering = implementeringar
                .find(blad.insats().id())
                .map(i -> i.implementering(blad.insats().namn()));
        List<Anmarkning> fynd = Stream.concat(
                        granska(id, blad.insats()).stream(),
                        implementering.map(i -> i.granska(Svensktid.idag(klocka))).orElse(List.of()).stream())
                .toList();
        return new Insatslage(
                blad,
                halvaren.lista(blad.insats().id()),
                implementering,
                fynd,
                blad.beslut().flatMap(this::ursprung),
                insatser.historia(blad.insats().id(), SPAR));
    }

    /** What the law, the association's own rules and the figures say of an <i>insats</i>, stored or not. */
    public List<Anmarkning> granska(ForbundId id, Insats insats) {
        tilltrade.krav(id, Tilltrade.LASARE);
        LocalDate dag = insats.granskasDen(Svensktid.idag(klocka));
        List<Medlem> medlemmar = forbund.find(id)
                .orElseThrow(() -> new Ejtilltrade(id, Tilltrade.LASARE))
                .medlemmar(dag);
        Malgrupp malgrupp = malgrupper.find(id).map(Malgruppsblad::malgrupp).orElse(null);
        LokalaRegler regler = Forbundsordning.iKraft(ordningar.versioner(id), dag)
                .map(Forbundsordning::lokalaRegler)
                .orElse(LokalaRegler.utanOrdning());
        return insats.granska(medlemmar, malgrupp, regler, dag);
    }

    private Optional<Ursprung> ursprung(AskandebeslutId id) {
        return besluten.find(id)
                .map(Beslutsblad::beslut)
                .flatMap(beslut -> askanden.find(beslut.askande())
                        .map(Askandeblad::askande)
                        .flatMap(askande -> utlysningar
                                .find(askande.utlysning())
                                .map(u -> new Ursprung(
                                        askande, beslut, u.utlysning().ar()))));
    }
}
