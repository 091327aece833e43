package org.openfinsam.web.insats;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.forbund.Forbund;
import org.openfinsam.domain.forbund.ForbundId;
import org.openfinsam.domain.insats.Askande;
import org.openfinsam.domain.insats.AskandeId;
import org.openfinsam.domain.insats.Askandebeslut;
import org.openfinsam.domain.insats.Askandelage;
import org.openfinsam.domain.insats.Beredning;
import org.openfinsam.domain.insats.Utlysning;
import org.openfinsam.domain.insats.UtlysningId;
import org.openfinsam.domain.tid.Rakenskapsar;
import org.openfinsam.persistence.forbund.ForbundRepository;
import org.openfinsam.persistence.grund.Sida;
import org.openfinsam.persistence.grund.Versionskonflikt;
import org.openfinsam.persistence.insats.AskandeRepository;
import org.openfinsam.persistence.insats.AskandebeslutRepository;
import org.openfinsam.persistence.insats.Askandeblad;
import org.openfinsam.persistence.insats.BeredningRepository;
import org.openfinsam.persistence.insats.Beredningsblad;
import org.openfinsam.persistence.insats.Beredningsrad;
import org.openfinsam.persistence.insats.Beredningssumma;
import org.openfinsam.persistence.insats.UtlysningRepository;
import org.openfinsam.persistence.insats.Utlysningsblad;
import org.openfinsam.web.ram.Sidlankar;
import org.openfinsam.web.sakerhet.Ejtilltrade;
import org.openfinsam.web.sakerhet.Inloggad;
import org.openfinsam.web.sakerhet.Tilltrade;

/** How applications are prepared: read by who holds a role in the association, written by who prepares. */
@ApplicationScoped
@Transactional
public class Beredningstjanst {

    /** Rows of a page of the list. */
    static final int RADER = 50;

    private ForbundRepository forbund;
    private UtlysningRepository utlysningar;
    private AskandeRepository askanden;
    private BeredningRepository beredningar;
    private AskandebeslutRepository beslut;
    private Tilltrade tilltrade;
    private Inloggad inloggad;

    /** For the container's proxy. */
    protected Beredningstjanst() {}

    @Inject
    public Beredningstjanst(
            ForbundRepository forbund,
            UtlysningRepository utlysningar,
            AskandeRepository askanden,
            BeredningRepository beredningar,
            AskandebeslutRepository beslut,
            Tilltrade tilltrade,
            Inloggad inloggad) {
        this.forbund = forbund;
        this.utlysningar = utlysningar;
        this.askanden = askanden;
        this.beredningar = beredningar;
        this.beslut = beslut;
        this.tilltrade = tilltrade;
        this.inloggad = inloggad;
    }

    /**
     * A page of a year's preparation.
     *
     * @param rader the applications of the page
     * @param summa the year in sum
     * @param sida which page
     * @param antal how many applications there are in all
     * @param aren the years that have a call
     */
    public record Oversikt(
            List<Beredningsrad> rader, Beredningssumma summa, Sida sida, long antal, List<Rakenskapsar> aren) {}

    /**
     * An application and its preparation.
     *
     * @param forbund whose
     * @param utlysning the call
     * @param askande the application
     * @param beredning the preparation; empty until somebody has the assignment
     * @param beslut what has been decided, revoked decisions among it
     * @param sedd the edition for a form; empty if there is none
     */
    public record Vy(
            Forbund forbund,
            Utlysning utlysning,
            Askande askande,
            Optional<Beredning> beredning,
            List<Askandebeslut> beslut,
            String sedd) {}

    /**
     * A year's applications with their preparations, in the order of the list.
     *
     * @param forbund whose
     * @param delar one for each application that is handed in
     * @param aren the years that have a call
     */
    public record Sammanstallning(Forbund forbund, List<Del> delar, List<Rakenskapsar> aren) {

        /**
         * An application.
         *
         * @param utlysning its call
         * @param askande the application
         * @param beredning the preparation, or empty
         * @param beslut what has been decided, revoked decisions among it
         */
        public record Del(
                Utlysning utlysning, Askande askande, Optional<Beredning> beredning, List<Askandebeslut> beslut) {}
    }

    /** Whether the reader prepares applications in the association. */
    public boolean farBereda(ForbundId id) {
        return tilltrade.har(id, Tilltrade.BEREDARE);
    }

    /**
     * A page of the list.
     *
     * @param sida the number that the address asks for
     * @throws Ejtilltrade when the reader has no role in the association
     */
    public Oversikt oversikt(ForbundId id, Rakenskapsar ar, String sida) {
        tilltrade.krav(id, Tilltrade.LASARE);
        long antal = beredningar.antal(id, ar);
        Sida denna = Sidlankar.sida(sida, RADER, antal);
        return new Oversikt(beredningar.lista(id, ar, denna), summa(id, ar), denna, antal, kandaAr(id));
    }

    private Beredningssumma summa(ForbundId id, Rakenskapsar ar) {
        return beredningar.summa(id, ar).orElseGet(() -> new Beredningssumma(0, 0, 0, Belopp.NOLL, Belopp.NOLL));
    }

    private List<Rakenskapsar> kandaAr(ForbundId id) {
        return utlysningar.lista(id).stream().map(Utlysning::ar).distinct().toList();
    }

    /**
     * An application that is handed in.
     *
     * @return empty if the association has no such application
     * @throws Ejtilltrade when the reader has no role in the association
     */
    public Optional<Vy> vy(ForbundId id, AskandeId askande) {
        tilltrade.krav(id, Tilltrade.LASARE);
        return askanden.find(askande)
                .map(Askandeblad::askande)
                .filter(a -> a.forbund().equals(id) && a.lage() != Askandelage.UTKAST)
                .map(a -> {
                    Optional<Beredningsblad> blad = beredningar.find(askande);
                    return new Vy(
                            det(id),
                            utlysningar
                                    .find(a.utlysning())
                                    .map(Utlysningsblad::utlysning)
                                    .orElseThrow(),
                            a,
                            blad.map(Beredningsblad::beredning),
                            beslut.lista(askande),
                            blad.map(Beredningsblad::utgava).orElse(""));
                });
    }

    private Forbund det(ForbundId id) {
        return forbund.find(id).orElseThrow(() -> new Ejtilltrade(id, Tilltrade.LASARE));
    }

    /**
     * Gives somebody the assignment.
     *
     * @throws Versionskonflikt if somebody has it already; nothing is written then
     */
    public void tilldela(ForbundId id, Beredning ny) {
        tilltrade.krav(id, Tilltrade.BEREDARE);
        krav(id, ny.askande());
        beredningar.laggTill(Beredningsblad.nytt(id, ny));
    }

    /**
     * Changes a preparation.
     *
     * @param sedd the edition that the writer has seen
     * @throws Versionskonflikt if it is another edition by now; nothing is written then
     */
    public void andra(ForbundId id, AskandeId askande, String sedd, UnaryOperator<Beredning> andring) {
        tilltrade.krav(id, Tilltrade.BEREDARE);
        skriv(id, askande, sedd, andring);
    }

    /**
     * Answers a question back.
     *
     * @throws Ejtilltrade when the application is another member's
     * @throws Versionskonflikt if it is another edition by now; nothing is written then
     */
    public void svara(ForbundId id, AskandeId askande, String sedd, UnaryOperator<Beredning> svar) {
        tilltrade.krav(id, Tilltrade.SVARANDE);
        if (askanden.find(askande)
                .map(Askandeblad::askande)
                .filter(this::farSvara)
                .isEmpty()) {
            throw new Ejtilltrade(id, Tilltrade.SVARANDE);
        }
        skriv(id, askande, sedd, svar);
    }

    /** Who prepares answers for anybody, an applicant for the member it applies for. */
    private boolean farSvara(Askande askande) {
        return farBereda(askande.forbund())
                || inloggad.konto()
                        .flatMap(konto -> konto.soker(askande.forbund()))
                        .filter(askande.sokande()::arSamma)
                        .isPresent();
    }

    private void skriv(ForbundId id, AskandeId askande, String sedd, UnaryOperator<Beredning> andring) {
        krav(id, askande);
        Beredningsblad blad = beredningar
                .find(askande)
                .filter(ett -> ett.utgava().equals(sedd))
                .orElseThrow(() -> new Versionskonflikt("beredning", askande, null));
        blad.satt(andring.apply(blad.beredning()));
        beredningar.spara(blad);
    }

    private void krav(ForbundId id, AskandeId askande) {
        if (askanden.find(askande)
                .map(Askandeblad::askande)
                .filter(a -> a.forbund().equals(id))
                .isEmpty()) {
            throw new Ejtilltrade(id, Tilltrade.BEREDARE);
        }
    }

    /**
     * All that is handed in to a year's calls. A fixed number of questions for each call.
     *
     * @throws Ejtilltrade when the reader has no role in the association
     */
    public Sammanstallning sammanstallning(ForbundId id, Rakenskapsar ar) {
        tilltrade.krav(id, Tilltrade.LASARE);
        List<Utlysning> alla = utlysningar.lista(id);
        return new Sammanstallning(
                det(id),
                alla.stream()
                        .filter(u -> u.ar().equals(ar))
                        .flatMap(u -> delar(u).stream())
                        .toList(),
                alla.stream().map(Utlysning::ar).distinct().toList());
    }

    private List<Sammanstallning.Del> delar(Utlysning utlysning) {
        UtlysningId id = utlysning.id();
        Map<AskandeId, Beredning> beredda =
                beredningar.lista(id).stream().collect(Collectors.toMap(Beredning::askande, b -> b));
        Map<AskandeId, List<Askandebeslut>> beslutade =
                beslut.lista(id).stream().collect(Collectors.groupingBy(Askandebeslut::askande));
        return askanden.lista(id).stream()
                .filter(a -> a.lage() == Askandelage.INLAMNAT || a.lage() == Askandelage.ATERSANT)
                .map(a -> new Sammanstallning.Del(
                        utlysning,
                        a,
                        Optional.ofNullable(beredda.get(a.id())),
                        beslutade.getOrDefault(a.id(), List.of())))
                .toList();
    }

    /**
     * Questions back on a year's applications, for who answers them.
     *
     * @param askande the application
     * @param beredning its preparation, with at least one question
     * @param sedd the edition for a form
     */
    public record Fragade(Askande askande, Beredning beredning, String sedd) {}

    /**
     * The applications of a year that have been asked something; an applicant sees those of its own member.
     *
     * @throws Ejtilltrade when the reader neither applies nor prepares in the association
     */
    public List<Fragade> fragade(ForbundId id, Rakenskapsar ar) {
        tilltrade.krav(id, Tilltrade.SVARANDE);
        Map<AskandeId, Askande> alla = new HashMap<>();
        List<UtlysningId> arets = utlysningar.lista(id).stream()
                .filter(u -> u.ar().equals(ar))
                .map(Utlysning::id)
                .toList();
        arets.forEach(u -> askanden.lista(u).stream().filter(this::farSvara).forEach(a -> alla.put(a.id(), a)));
        return arets.stream()
                .flatMap(u -> beredningar.blad(u).stream())
                .filter(blad -> !blad.beredning().aterfragor().isEmpty()
                        && alla.containsKey(blad.beredning().askande()))
                .map(blad -> new Fragade(alla.get(blad.beredning().askande()), blad.beredning(), blad.utgava()))
                .sorted(Comparator.comparing(f -> f.askande().innehall().namn()))
                .toList();
    }

    /** The years that have a call, for who answers questions. */
    public List<Rakenskapsar> fragear(ForbundId id) {
        tilltrade.krav(id, Tilltrade.SVARANDE);
        return kandaAr(id);
    }
}
