package org.openfinsam.web.insats;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.openfinsam.domain.forbund.Forbund;
import org.openfinsam.domain.forbund.ForbundId;
import org.openfinsam.domain.forbund.Medlem;
import org.openfinsam.domain.insats.Askande;
import org.openfinsam.domain.insats.AskandeId;
import org.openfinsam.domain.insats.Askandebeslut;
import org.openfinsam.domain.insats.AskandebeslutId;
import org.openfinsam.domain.insats.Halvarsformular;
import org.openfinsam.domain.insats.Implementering;
import org.openfinsam.domain.insats.Insats;
import org.openfinsam.domain.insats.InsatsId;
import org.openfinsam.domain.lag.Anmarkning;
import org.openfinsam.domain.tid.Period;
import org.openfinsam.persistence.forbund.ForbundRepository;
import org.openfinsam.persistence.grund.SenasteAndring;
import org.openfinsam.persistence.grund.Versionskonflikt;
import org.openfinsam.persistence.insats.AskandeRepository;
import org.openfinsam.persistence.insats.AskandebeslutRepository;
import org.openfinsam.persistence.insats.Askandeblad;
import org.openfinsam.persistence.insats.Beslutsblad;
import org.openfinsam.persistence.insats.Halvarsblad;
import org.openfinsam.persistence.insats.HalvarsformularRepository;
import org.openfinsam.persistence.insats.ImplementeringRepository;
import org.openfinsam.persistence.insats.Implementeringsblad;
import org.openfinsam.persistence.insats.InsatsRepository;
import org.openfinsam.persistence.insats.Insatsbild;
import org.openfinsam.persistence.insats.Insatsblad;
import org.openfinsam.persistence.sakerhet.Anvandare;
import org.openfinsam.persistence.sakerhet.AnvandareRepository;
import org.openfinsam.persistence.sakerhet.Roll;
import org.openfinsam.web.ram.Svensktid;
import org.openfinsam.web.sakerhet.Ejtilltrade;
import org.openfinsam.web.sakerhet.Inloggad;
import org.openfinsam.web.sakerhet.Tilltrade;

/** Writes <i>insatser</i>: the chief all of an association's, its leader what one of them reports. */
@ApplicationScoped
@Transactional
public class Insatsskrivning {

    private ForbundRepository forbund;
    private InsatsRepository insatser;
    private HalvarsformularRepository halvaren;
    private ImplementeringRepository implementeringar;
    private AskandeRepository askanden;
    private AskandebeslutRepository besluten;
    private AnvandareRepository konton;
    private Tilltrade tilltrade;
    private Inloggad inloggad;
    private Clock klocka;

    /** For the container's proxy. */
    protected Insatsskrivning() {}

    @Inject
    public Insatsskrivning(
            ForbundRepository forbund,
            InsatsRepository insatser,
            HalvarsformularRepository halvaren,
            ImplementeringRepository implementeringar,
            AskandeRepository askanden,
            AskandebeslutRepository besluten,
            AnvandareRepository konton,
            Tilltrade tilltrade,
            Inloggad inloggad,
            Clock klocka) {
        this.forbund = forbund;
        this.insatser = insatser;
        this.halvaren = halvaren;
        this.implementeringar = implementeringar;
        this.askanden = askanden;
        this.besluten = besluten;
        this.konton = konton;
        this.tilltrade = tilltrade;
        this.inloggad = inloggad;
        this.klocka = klocka;
    }

    /** Whether the reader writes an association's <i>insatser</i>. */
    public boolean farSkriva(ForbundId id) {
        return tilltrade.har(id, Tilltrade.CHEFER);
    }

    /** Whether the reader reports of an <i>insats</i>: the chief, and its own leader. */
    public boolean farRedovisa(ForbundId id, Insatsblad blad) {
        return farSkriva(id) || (tilltrade.har(id, Tilltrade.REDOVISARE) && blad.leds(inloggad.getKontonamn()));
    }

    /** The <i>insatser</i> that the reader leads and reports of. */
    public List<InsatsId> ledda(ForbundId id) {
        return tilltrade.har(id, Tilltrade.REDOVISARE) ? insatser.ledsAv(id, inloggad.getKontonamn()) : List.of();
    }

    /** An <i>insats</i> to change; empty if there is none. */
    public Optional<Insatsblad> insats(ForbundId id, InsatsId insats) {
        tilltrade.krav(id, Tilltrade.CHEFER);
        return hamta(id, insats);
    }

    /** An <i>insats</i> to report of; empty if there is none, or somebody else leads it. */
    public Optional<Insatsblad> redovisad(ForbundId id, InsatsId insats) {
        tilltrade.krav(id, Tilltrade.REDOVISARE);
        return hamta(id, insats).filter(blad -> farRedovisa(id, blad));
    }

    private Optional<Insatsblad> hamta(ForbundId id, InsatsId insats) {
        return insatser.find(insats).filter(blad -> blad.insats().forbund().equals(id));
    }

    /** The members that an <i>insats</i> is held against. */
    public List<Medlem> medlemmar(ForbundId id, Insats insats) {
        return forbund.find(id)
                .map(det -> medlemmar(det, insats))
                .orElseThrow(() -> new Ejtilltrade(id, Tilltrade.CHEFER));
    }

    private List<Medlem> medlemmar(Forbund det, Insats insats) {
        return det.medlemmar(insats.granskasDen(Svensktid.idag(klocka)));
    }

    /** The accounts that may lead an <i>insats</i>. */
    public List<Anvandare> ledare(ForbundId id) {
        tilltrade.krav(id, Tilltrade.CHEFER);
        return konton.med(Roll.PROCESSLEDARE, id);
    }

    // The insats itself

    /**
     * Keeps what an <i>insats</i> is now.
     *
     * @param sedd the edition that the writer has seen
     * @param resten what else is changed of its sheet
     * @return what the law refuses, then nothing is written; empty if it is written
     * @throws Versionskonflikt if somebody else has written meanwhile; nothing is written then
     */
    public List<Anmarkning> andra(ForbundId id, Insats ny, String sedd, Consumer<Insatsblad> resten) {
        Insatsblad blad = insats(id, ny.id()).orElseThrow(() -> new Ejtilltrade(id, Tilltrade.CHEFER));
        krav(blad, sedd);
        List<Anmarkning> hinder = hinder(id, ny);
        if (hinder.isEmpty()) {
            blad.satt(ny);
            resten.accept(blad);
            insatser.spara(blad);
        }
        return hinder;
    }

    /**
     * Keeps a new <i>insats</i>.
     *
     * @param beslut the decision that it begins with; null for none
     * @return what the law refuses, then nothing is written; empty if it is written
     * @throws Versionskonflikt if the decision has one already; nothing is written then
     */
    public List<Anmarkning> skapa(ForbundId id, Insats ny, AskandebeslutId beslut, Consumer<Insatsblad> resten) {
        tilltrade.krav(id, Tilltrade.CHEFER);
        if (!ny.forbund().equals(id)) {
            throw new Ejtilltrade(id, Tilltrade.CHEFER);
        }
        List<Anmarkning> hinder = hinder(id, ny);
        if (hinder.isEmpty()) {
            Insatsblad blad = Insatsblad.nytt(ny);
            resten.accept(blad);
            if (beslut != null) {
                blad.borjadeMed(beviljat(id, beslut)
                        .map(det -> det.beslut().id())
                        .orElseThrow(() -> new Versionskonflikt("askandebeslut", beslut, null)));
            }
            insatser.laggTill(blad);
        }
        return hinder;
    }

    /** The last that was written of an <i>insats</i>, which can be taken back; empty for a new one. */
    public Optional<SenasteAndring<Insatsbild>> senasteAndring(ForbundId id, InsatsId insats) {
        return insats(id, insats).flatMap(blad -> insatser.senasteAndring(insats));
    }

    /**
     * Takes back the last that was written of an <i>insats</i>.
     *
     * @param sedd the edition that the writer has seen
     * @return what the law refuses now, then nothing is written; empty if it is written
     * @throws Versionskonflikt if somebody else has written meanwhile; nothing is written then
     */
    public List<Anmarkning> angra(ForbundId id, InsatsId insats, String sedd) {
        Insatsblad blad = insats(id, insats).orElseThrow(() -> new Ejtilltrade(id, Tilltrade.CHEFER));
        krav(blad, sedd);
        Insatsbild fore = insatser.senasteAndring(insats)
                .map(SenasteAndring::fore)
                .orElseThrow(() -> new Versionskonflikt("insats", insats, null));
        List<Anmarkning> hinder = hinder(id, fore.insats());
        if (hinder.isEmpty()) {
            blad.aterstall(fore);
            insatser.angra(blad);
        }
        return hinder;
    }

    private List<Anmarkning> hinder(ForbundId id, Insats ny) {
        LocalDate dag = ny.granskasDen(Svensktid.idag(klocka));
        return ny.hinder(medlemmar(id, ny), dag);
    }

    private static void krav(Insatsblad blad, String sedd) {
        if (!blad.utgava().equals(sedd)) {
            throw new Versionskonflikt("insats", blad.id(), null);
        }
    }

    /**
     * Changes what has happened to an <i>insats</i>, or its last day.
     *
     * @throws Versionskonflikt if somebody else has written meanwhile; nothing is written then
     */
    public void hander(ForbundId id, InsatsId insats, String sedd, Consumer<Insatsblad> andring) {
        Insatsblad blad = insats(id, insats).orElseThrow(() -> new Ejtilltrade(id, Tilltrade.CHEFER));
        krav(blad, sedd);
        andring.accept(blad);
        insatser.spara(blad);
    }

    /**
     * Changes the counts of an <i>insats</i>.
     *
     * @throws Versionskonflikt if somebody else has written meanwhile; nothing is written then
     */
    public void rakna(ForbundId id, InsatsId insats, String sedd, Consumer<Insatsblad> andring) {
        Insatsblad blad = redovisad(id, insats).orElseThrow(() -> new Ejtilltrade(id, Tilltrade.REDOVISARE));
        krav(blad, sedd);
        andring.accept(blad);
        insatser.spara(blad);
    }

    // The decision it begins with

    /** An application that something was granted of. */
    public record Beviljad(Askande askande, Askandebeslut beslut) {}

    /** A decision that an <i>insats</i> can begin with: it stands and grants money. */
    public Optional<Beviljad> beviljat(ForbundId id, AskandebeslutId beslut) {
        tilltrade.krav(id, Tilltrade.CHEFER);
        return besluten.find(beslut)
                .map(Beslutsblad::beslut)
                .filter(det ->
                        det.forbund().equals(id) && det.galler() && det.slag().beviljar())
                .flatMap(det -> askanden.find(det.askande())
                        .map(Askandeblad::askande)
                        .map(askande -> new Beviljad(askande, det)));
    }

    /** The <i>insatser</i> that began with decisions on an application, by the decision. */
    public Map<AskandebeslutId, InsatsId> avBeslut(ForbundId id, AskandeId askande) {
        tilltrade.krav(id, Tilltrade.LASARE);
        return insatser.avBeslut(askande);
    }

    // Half-years

    /** The form of a half-year, and its edition: empty while nothing is stored. */
    public record Halvar(Halvarsformular formular, String utgava) {

        /** Whether it is stored. */
        public boolean finns() {
            return !utgava.isEmpty();
        }
    }

    /** What is reported of a half-year, or an empty form. */
    public Halvar halvar(ForbundId id, InsatsId insats, Period period) {
        Insatsblad blad = redovisad(id, insats).orElseThrow(() -> new Ejtilltrade(id, Tilltrade.REDOVISARE));
        return halvaren.find(blad.insats().id(), period)
                .map(det -> new Halvar(det.formular(), det.utgava()))
                .orElseGet(() -> new Halvar(Halvarsformular.tomt(insats, period), ""));
    }

    /**
     * Keeps what is reported of a half-year.
     *
     * @throws Versionskonflikt if somebody else has written meanwhile; nothing is written then
     */
    public void redovisa(ForbundId id, Halvarsformular formular, String sedd) {
        if (!halvar(id, formular.insats(), formular.period()).utgava().equals(sedd)) {
            throw new Versionskonflikt("halvarsformular", formular.insats(), null);
        }
        Optional<Halvarsblad> lagrat = halvaren.find(formular.insats(), formular.period());
        if (lagrat.isPresent()) {
            lagrat.get().satt(formular);
            halvaren.spara(lagrat.get());
        } else {
            halvaren.laggTill(Halvarsblad.nytt(formular));
        }
    }

    // Implementation

    /** An implementation, and its edition: empty while nothing is stored. */
    public record Inforande(Implementering implementering, String utgava) {}

    /** How an <i>insats</i> becomes ordinary work, or an empty form. */
    public Inforande inforande(Insats insats) {
        tilltrade.krav(insats.forbund(), Tilltrade.CHEFER);
        return implementeringar
                .find(insats.id())
                .map(blad -> new Inforande(blad.implementering(insats.namn()), blad.utgava()))
                .orElseGet(() -> new Inforande(Implementering.tom(insats.id(), insats.namn()), ""));
    }

    /**
     * Keeps how an <i>insats</i> becomes ordinary work.
     *
     * @throws Versionskonflikt if somebody else has written meanwhile; nothing is written then
     */
    public void inforas(ForbundId id, Implementering ny, String sedd) {
        Insatsblad blad = insats(id, ny.insats()).orElseThrow(() -> new Ejtilltrade(id, Tilltrade.CHEFER));
        if (!inforande(blad.insats()).utgava().equals(sedd)) {
            throw new Versionskonflikt("implementering", ny.insats(), null);
        }
        Optional<Implementeringsblad> lagrat = implementeringar.find(ny.insats());
        if (lagrat.isPresent()) {
            lagrat.get().satt(ny);
            implementeringar.spara(lagrat.get());
        } else {
            implementeringar.laggTill(Implementeringsblad.nytt(ny));
        }
    }
}
