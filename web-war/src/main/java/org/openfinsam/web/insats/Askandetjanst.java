package org.openfinsam.web.insats;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.openfinsam.domain.ekonomi.Kommentarstext;
import org.openfinsam.domain.forbund.Forbund;
import org.openfinsam.domain.forbund.ForbundId;
import org.openfinsam.domain.forbund.Forbundsordning;
import org.openfinsam.domain.forbund.LokalaRegler;
import org.openfinsam.domain.forbund.Medlem;
import org.openfinsam.domain.insats.Askande;
import org.openfinsam.domain.insats.AskandeId;
import org.openfinsam.domain.insats.Askandeinnehall;
import org.openfinsam.domain.insats.Askandekommentar;
import org.openfinsam.domain.insats.Askandelage;
import org.openfinsam.domain.insats.Bilaga;
import org.openfinsam.domain.insats.Utlysning;
import org.openfinsam.domain.insats.UtlysningId;
import org.openfinsam.domain.lag.Anmarkning;
import org.openfinsam.domain.medel.Givare;
import org.openfinsam.domain.tid.Rakenskapsar;
import org.openfinsam.persistence.forbund.ForbundRepository;
import org.openfinsam.persistence.forbund.Forbundsnamn;
import org.openfinsam.persistence.forbund.ForbundsordningRepository;
import org.openfinsam.persistence.grund.Sida;
import org.openfinsam.persistence.insats.AskandeRepository;
import org.openfinsam.persistence.insats.Askandeblad;
import org.openfinsam.persistence.insats.Askanderad;
import org.openfinsam.persistence.insats.Askandesamtal;
import org.openfinsam.persistence.insats.AskandesamtalRepository;
import org.openfinsam.persistence.insats.Askandesok;
import org.openfinsam.persistence.insats.Askandesumma;
import org.openfinsam.persistence.insats.UtlysningRepository;
import org.openfinsam.persistence.insats.Utlysningsblad;
import org.openfinsam.persistence.sakerhet.Roll;
import org.openfinsam.web.ram.Svensktid;
import org.openfinsam.web.sakerhet.Ejtilltrade;
import org.openfinsam.web.sakerhet.Inloggad;
import org.openfinsam.web.sakerhet.Tilltrade;

/**
 * Applications, for who may read or write them: an applicant those of its own member, who prepares all, others what has been
 * handed in. Whoever writes says which edition they have seen; if it is another by now, nothing is written.
 */
@ApplicationScoped
@Transactional
public class Askandetjanst {

    private AskandeRepository askanden;
    private AskandesamtalRepository samtal;
    private UtlysningRepository utlysningar;
    private ForbundRepository forbunden;
    private ForbundsordningRepository ordningar;
    private Tilltrade tilltrade;
    private Inloggad inloggad;
    private Clock klocka;

    /** For the container's proxy. */
    protected Askandetjanst() {}

    @Inject
    public Askandetjanst(
            AskandeRepository askanden,
            AskandesamtalRepository samtal,
            UtlysningRepository utlysningar,
            ForbundRepository forbunden,
            ForbundsordningRepository ordningar,
            Tilltrade tilltrade,
            Inloggad inloggad,
            Clock klocka) {
        this.askanden = askanden;
        this.samtal = samtal;
        this.utlysningar = utlysningar;
        this.forbunden = forbunden;
        this.ordningar = ordningar;
        this.tilltrade = tilltrade;
        this.inloggad = inloggad;
        this.klocka = klocka;
    }

    /**
     * What came of a change.
     *
     * @param krock whether another edition is stored than the one seen; nothing is written then
     * @param hinder what a rule said no to; nothing is written then, but for a handing in, which saves what was written
     * @param utgava the edition that is stored now
     */
    public record Svar(boolean krock, List<Anmarkning> hinder, long utgava) {

        /** Whether it was done. */
        public boolean gjort() {
            return !krock && hinder.isEmpty();
        }
    }

    /**
     * An application with what it is judged by.
     *
     * @param askande the application
     * @param utlysning its call
     * @param utgava its edition
     * @param medlemmar the association's members today
     * @param regler the association's own rules today
     * @param samtal what has been said of it, the first first
     */
    public record Underlag(
            Askande askande,
            Utlysning utlysning,
            long utgava,
            List<Medlem> medlemmar,
            LokalaRegler regler,
            List<Askandekommentar> samtal) {}

    /** The associations whose applications the reader may open, by id. */
    public List<Forbundsnamn> forbunden() {
        return tilltrade.forbund(Tilltrade.ASKANDELASARE);
    }

    /** Whether the reader may begin an application: an applicant that belongs to a member, or the chief. */
    public boolean farBorja(ForbundId forbund) {
        return arChef(forbund) || soker(forbund).isPresent();
    }

    /** Whether the reader prepares applications. */
    public boolean arBeredare(ForbundId forbund) {
        return tilltrade.har(forbund, Tilltrade.BEREDARE);
    }

    /** Whether the reader keeps the association's register. */
    public boolean arChef(ForbundId forbund) {
        return tilltrade.har(forbund, Tilltrade.CHEFER);
    }

    /** The member that the reader applies for, if they are an applicant. */
    public Optional<Givare> soker(ForbundId forbund) {
        return inloggad.konto().flatMap(konto -> konto.soker(forbund));
    }

    /** The members of an association today. */
    public List<Medlem> medlemmar(ForbundId forbund) {
        tilltrade.krav(forbund, Tilltrade.ASKANDELASARE);
        return forbunden.find(forbund).map(f -> f.medlemmar(idag())).orElse(List.of());
    }

    /** The calls that may be answered today; the chief may prepare answers to others. */
    public List<Utlysning> utlysningar(ForbundId forbund) {
        tilltrade.krav(forbund, Tilltrade.ASKANDELASARE);
        return utlysningar.lista(forbund).stream()
                .filter(u -> arChef(forbund) || u.arPublicerad(idag()))
                .toList();
    }

    /** The years there are calls of. */
    public List<Rakenskapsar> aren(ForbundId forbund) {
        tilltrade.krav(forbund, Tilltrade.ASKANDELASARE);
        return askanden.aren(forbund);
    }

    /** One page of what the reader may see of a list. */
    public List<Askanderad> lista(Askandesok sok, Sida sida) {
        return synligt(sok).map(s -> askanden.lista(s, sida)).orElse(List.of());
    }

    /** How many there are on all pages, and what they ask for. */
    public Askandesumma summa(Askandesok sok) {
        return synligt(sok)
                .map(askanden::summa)
                .orElseGet(() -> new Askandesumma(
                        0, org.openfinsam.domain.belopp.Belopp.NOLL, org.openfinsam.domain.belopp.Belopp.NOLL));
    }

    /** The same search as far as the reader sees; empty if there is nothing to see. */
    private Optional<Askandesok> synligt(Askandesok sok) {
        tilltrade.krav(sok.forbund(), Tilltrade.ASKANDELASARE);
        if (arBeredare(sok.forbund())) {
            return Optional.of(sok);
        }
        if (tilltrade.har(sok.forbund(), Tilltrade.LASARE)) {
            Set<Askandelage> lagen = EnumSet.copyOf(sok.lagen());
            lagen.retainAll(EnumSet.of(Askandelage.INLAMNAT, Askandelage.ATERSANT));
            return lagen.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Askandesok(sok.forbund(), sok.ar(), lagen, sok.text(), sok.sokande()));
        }
        return soker(sok.forbund())
                .map(medlem -> new Askandesok(sok.forbund(), sok.ar(), sok.lagen(), sok.text(), medlem));
    }

    /**
     * An application.
     *
     * @throws Ejtilltrade if there is none, or it is none of the reader's business
     */
    public Underlag hamta(ForbundId forbund, AskandeId id) {
        return underlag(forbund, blad(forbund, id));
    }

    private Underlag underlag(ForbundId forbund, Askandeblad blad) {
        Askande askande = blad.askande();
        Forbund det = forbunden.find(forbund).orElseThrow();
        return new Underlag(
                askande,
                utlysning(askande.utlysning()),
                blad.utgava(),
                det.medlemmar(idag()),
                regler(forbund),
                samtal.find(askande.id()).map(Askandesamtal::kommentarer).orElse(List.of()));
    }

    private LokalaRegler regler(ForbundId forbund) {
        LocalDate idag = idag();
        return ordningar.versioner(forbund).stream()
                .filter(o -> !o.fran().isAfter(idag))
                .reduce((en, annan) -> annan.fran().isAfter(en.fran()) ? annan : en)
                .map(Forbundsordning::lokalaRegler)
                .orElseGet(LokalaRegler::utanOrdning);
    }

    private Utlysning utlysning(UtlysningId id) {
        return utlysningar.find(id).map(Utlysningsblad::utlysning).orElseThrow();
    }

    private Askandeblad blad(ForbundId forbund, AskandeId id) {
        tilltrade.krav(forbund, Tilltrade.ASKANDELASARE);
        return askanden.find(id)
                .filter(blad -> blad.askande().forbund().equals(forbund) && farLasa(blad.askande()))
                .orElseThrow(() -> new Ejtilltrade(forbund, Tilltrade.ASKANDELASARE));
    }

    private boolean farLasa(Askande askande) {
        return arBeredare(askande.forbund())
                || arEget(askande)
                || (tilltrade.har(askande.forbund(), Tilltrade.LASARE)
                        && !askande.inlamningar().isEmpty()
                        && askande.lage() != Askandelage.TILLBAKADRAGET
                        && askande.lage() != Askandelage.UTKAST);
    }

    private boolean arEget(Askande askande) {
        return soker(askande.forbund()).filter(askande.sokande()::arSamma).isPresent();
    }

    /** Whether the reader may write in an application, had it the stage for it. */
    public boolean farSkriva(Askande askande) {
        return arChef(askande.forbund()) || arEget(askande);
    }

    /** Whether the reader sees what is being changed, and not only what was handed in. */
    public boolean serUtkast(Askande askande) {
        return arBeredare(askande.forbund()) || arEget(askande);
    }

    /**
     * Begins an application.
     *
     * @param sokande who applies; for an applicant always its own member
     * @throws Ejtilltrade if the reader may not
     */
    public AskandeId borja(ForbundId forbund, UtlysningId utlysning, Givare sokande, Askandeinnehall innehall) {
        tilltrade.krav(forbund, Tilltrade.ASKANDESKRIVARE);
        Givare den = soker(forbund)
                .or(() -> Optional.ofNullable(sokande).filter(s -> arChef(forbund)))
                .orElseThrow(() -> new Ejtilltrade(forbund, Set.of(Roll.SOKANDE)));
        Utlysning svaras = utlysning(utlysning);
        if (!svaras.forbund().equals(forbund)) {
            throw new Ejtilltrade(forbund, Tilltrade.ASKANDESKRIVARE);
        }
        Askande nytt = Askande.nytt(svaras, den, innehall);
        askanden.laggTill(Askandeblad.nytt(nytt));
        return nytt.id();
    }

    /** Begins an application as an earlier one that the reader may read, moved to the year of the call. */
    public AskandeId kopiera(ForbundId forbund, AskandeId fran, UtlysningId utlysning) {
        Askande forra = blad(forbund, fran).askande();
        int steg = utlysning(utlysning).ar().ar()
                - utlysning(forra.utlysning()).ar().ar();
        return borja(forbund, utlysning, forra.sokande(), forra.innehall().flyttad(steg));
    }

    /** Saves what is written; files stay as they are. */
    public Svar spara(ForbundId forbund, AskandeId id, long sedd, Askandeinnehall skrivet) {
        return andra(forbund, id, sedd, (askande, utlysning) -> askande.spara(som(skrivet, askande), utlysning));
    }

    /** Saves what is written and hands it in; if something stops that, what is written is saved all the same. */
    public Svar lamnaIn(ForbundId forbund, AskandeId id, long sedd, Askandeinnehall skrivet) {
        Svar sparat = spara(forbund, id, sedd, skrivet);
        if (!sparat.gjort()) {
            return sparat;
        }
        List<Medlem> medlemmar = medlemmar(forbund);
        LokalaRegler regler = regler(forbund);
        return andra(
                forbund,
                id,
                sparat.utgava,
                (askande, utlysning) -> askande.lamnaIn(utlysning, medlemmar, regler, idag()));
    }

    private static Askandeinnehall som(Askandeinnehall skrivet, Askande lagrat) {
        return skrivet.medBilagor(lagrat.innehall().bilagor());
    }

    /** Adds a file that has been looked at, in place of one with the same name. */
    public Svar laggTillBilaga(ForbundId forbund, AskandeId id, long sedd, Bilaga bilaga, byte[] innehall) {
        Svar svar = andra(forbund, id, sedd, (askande, utlysning) -> {
            List<Bilaga> nya = new java.util.ArrayList<>(askande.innehall().bilagor());
            nya.removeIf(b -> b.namn().equals(bilaga.namn()));
            nya.add(bilaga);
            return askande.spara(askande.innehall().medBilagor(nya), utlysning);
        });
        if (svar.gjort()) {
            askanden.laggTillFil(id, bilaga.sha256(), innehall);
            askanden.rensaFiler(id);
        }
        return svar;
    }

    /** Takes a file away; versions that were handed in keep it. */
    public Svar taBortBilaga(ForbundId forbund, AskandeId id, long sedd, String namn) {
        Svar svar = andra(
                forbund,
                id,
                sedd,
                (askande, utlysning) -> askande.spara(
                        askande.innehall()
                                .medBilagor(askande.innehall().bilagor().stream()
                                        .filter(b -> !b.namn().equals(namn))
                                        .toList()),
                        utlysning));
        askanden.rensaFiler(id);
        return svar;
    }

    /** The content of a file of an application that the reader may read. */
    public Optional<byte[]> fil(ForbundId forbund, AskandeId id, String sha256) {
        blad(forbund, id);
        return askanden.fil(id, sha256);
    }

    /** Takes back what was handed in, to change it. */
    public Svar aterta(ForbundId forbund, AskandeId id, long sedd) {
        return andra(forbund, id, sedd, (askande, utlysning) -> askande.aterta(utlysning, idag()));
    }

    /** Withdraws the application. */
    public Svar draTillbaka(ForbundId forbund, AskandeId id, long sedd) {
        return andra(forbund, id, sedd, (askande, utlysning) -> {
            if (askande.lage() != Askandelage.TILLBAKADRAGET) {
                askande.draTillbaka();
            }
            return List.of();
        });
    }

    /** Undoes a withdrawal. */
    public Svar angra(ForbundId forbund, AskandeId id, long sedd) {
        return andra(forbund, id, sedd, (askande, utlysning) -> {
            if (askande.lage() == Askandelage.TILLBAKADRAGET) {
                askande.angraTillbakadraget();
            }
            return List.of();
        });
    }

    /** Sends the application back to be completed. */
    public Svar atersand(ForbundId forbund, AskandeId id, long sedd) {
        tilltrade.krav(forbund, Tilltrade.BEREDARE);
        return andra(blad(forbund, id), sedd, (askande, utlysning) -> {
            if (askande.lage() == Askandelage.INLAMNAT) {
                askande.atersand();
            }
            return List.of();
        });
    }

    /** Notes that a payer has withdrawn a promise; by who writes the application or prepares it. */
    public Svar aterkallaLofte(ForbundId forbund, AskandeId id, long sedd, Loftesplats plats, LocalDate dag) {
        Askandeblad blad = blad(forbund, id);
        if (!farSkriva(blad.askande()) && !arBeredare(forbund)) {
            throw new Ejtilltrade(forbund, Tilltrade.BEREDARE);
        }
        return andra(blad, sedd, (askande, utlysning) -> {
            askande.innehall().rader().stream()
                    .filter(rad -> rad.nr() == plats.rad())
                    .flatMap(rad -> rad.finansiering().stream())
                    .filter(f -> f.ar().equals(plats.ar())
                            && f.finansiar().namn().equals(plats.finansiar())
                            && f.galler()
                            && !dag.isBefore(f.lofte().dag()))
                    .findFirst()
                    .ifPresent(f -> askande.aterkallaLofte(plats.rad(), f.ar(), f.finansiar(), dag));
            return List.of();
        });
    }

    /** Where a promise stands: row, year and the payer's name. */
    public record Loftesplats(int rad, Rakenskapsar ar, String finansiar) {}

    /** Says something of an application. */
    public void kommentera(ForbundId forbund, AskandeId id, Kommentarstext text) {
        Askande askande = blad(forbund, id).askande();
        if (!serUtkast(askande)) {
            throw new Ejtilltrade(forbund, Tilltrade.BEREDARE);
        }
        Askandekommentar kommentar = new Askandekommentar(text, inloggad.getNamn(), idag());
        Optional<Askandesamtal> lagrat = samtal.find(id);
        if (lagrat.isPresent()) {
            lagrat.get().sag(kommentar);
            samtal.spara(lagrat.get());
        } else {
            Askandesamtal nytt = Askandesamtal.om(id);
            nytt.sag(kommentar);
            samtal.laggTill(nytt);
        }
    }

    private Svar andra(
            ForbundId forbund, AskandeId id, long sedd, BiFunction<Askande, Utlysning, List<Anmarkning>> andring) {
        tilltrade.krav(forbund, Tilltrade.ASKANDESKRIVARE);
        Askandeblad blad = blad(forbund, id);
        if (!farSkriva(blad.askande())) {
            throw new Ejtilltrade(forbund, Tilltrade.ASKANDESKRIVARE);
        }
        return andra(blad, sedd, andring);
    }

    private Svar andra(Askandeblad blad, long sedd, BiFunction<Askande, Utlysning, List<Anmarkning>> andring) {
        if (blad.utgava() != sedd) {
            return new Svar(true, List.of(), blad.utgava());
        }
        Askande askande = blad.askande();
        List<Anmarkning> hinder = andring.apply(askande, utlysning(askande.utlysning()));
        if (!hinder.isEmpty()) {
            return new Svar(false, hinder, blad.utgava());
        }
        blad.satt(askande);
        return new Svar(false, List.of(), askanden.spara(blad).utgava());
    }

    private LocalDate idag() {
        return Svensktid.idag(klocka);
    }
}
