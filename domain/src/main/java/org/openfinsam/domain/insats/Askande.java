package org.openfinsam.domain.insats;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.forbund.ForbundId;
import org.openfinsam.domain.forbund.LokalaRegler;
import org.openfinsam.domain.forbund.Medlem;
import org.openfinsam.domain.lag.Anmarkning;
import org.openfinsam.domain.lag.Uppgift;
import org.openfinsam.domain.medel.Givare;
import org.openfinsam.domain.tid.Rakenskapsar;

/**
 * An application: what a member's employee writes, hands in, completes and may take back.
 *
 * <p>A draft is saved as it is, right or wrong; only a personal number is refused, and then what was saved before stands.
 * Handing in asks {@link Askandekontroll}: what stops it is returned and nothing is lost. What was handed in stays, version by
 * version. Not thread-safe.
 *
 * @since 0.1
 */
public class Askande {

    private AskandeId id;
    private ForbundId forbund;
    private UtlysningId utlysning;
    private Givare sokande;
    private Askandelage lage;
    private Askandeinnehall innehall;
    private List<Inlamning> inlamningar = new ArrayList<>();

    private Askande(
            AskandeId id,
            ForbundId forbund,
            UtlysningId utlysning,
            Givare sokande,
            Askandelage lage,
            Askandeinnehall innehall,
            List<Inlamning> inlamningar) {
        this.id = Objects.requireNonNull(id, "id");
        this.forbund = Objects.requireNonNull(forbund, "forbund");
        this.utlysning = Objects.requireNonNull(utlysning, "utlysning");
        this.sokande = Objects.requireNonNull(sokande, "sokande");
        this.lage = Objects.requireNonNull(lage, "lage");
        this.innehall = Objects.requireNonNull(innehall, "innehall");
        this.inlamningar = new ArrayList<>(inlamningar);
        if (IntStream.range(0, inlamningar.size())
                .anyMatch(i -> inlamningar.get(i).nr() != i + 1)) {
            throw new IllegalArgumentException("Versions are numbered 1, 2, 3, not " + inlamningar);
        }
        if ((lage == Askandelage.INLAMNAT || lage == Askandelage.ATERSANT) && inlamningar.isEmpty()) {
            throw new IllegalArgumentException("Never handed in, and yet " + lage);
        }
    }

    /**
     * A new application, a draft.
     *
     * @param utlysning the call it answers, not null
     * @param sokande the body that applies, not null
     * @param innehall what is written so far, not null
     * @return the application, never null
     */
    public static Askande nytt(Utlysning utlysning, Givare sokande, Askandeinnehall innehall) {
        return new Askande(
                AskandeId.ny(), utlysning.forbund(), utlysning.id(), sokande, Askandelage.UTKAST, innehall, List.of());
    }

    /**
     * What several applications together ask for a year.
     *
     * @param askanden the applications, none null
     * @param ar the year, not null
     * @return the sum, zero or more: one that says nothing of the year asks for nothing then; never null
     * @throws ArithmeticException if it does not fit
     */
    public static Belopp askat(Collection<Askande> askanden, Rakenskapsar ar) {
        return Belopp.summa(askanden.stream()
                .map(ett -> ett.innehall.askat().getOrDefault(ar, Belopp.NOLL))
                .toList());
    }

    /**
     * An application as it was stored.
     *
     * @param id the id, not null
     * @param forbund whose call, not null
     * @param utlysning the call, not null
     * @param sokande the body that applies, not null
     * @param lage how far it has come, not null
     * @param innehall what it says now, not null
     * @param inlamningar what was handed in, numbered from 1, not null
     * @return the application, never null
     * @throws IllegalArgumentException if the versions are not numbered 1, 2, 3, or there are none where there must be
     */
    public static Askande aterskapat(
            AskandeId id,
            ForbundId forbund,
            UtlysningId utlysning,
            Givare sokande,
            Askandelage lage,
            Askandeinnehall innehall,
            List<Inlamning> inlamningar) {
        return new Askande(id, forbund, utlysning, sokande, lage, innehall, inlamningar);
    }

    /**
     * Saves what is written. After it is handed in nothing is saved until it is sent back.
     *
     * @param nytt what is written, not null
     * @param utlysning the call, not null
     * @return what hinders it, then nothing is changed; empty if it is saved, never null
     * @throws IllegalArgumentException if it is another call's
     */
    public List<Anmarkning> spara(Askandeinnehall nytt, Utlysning utlysning) {
        kontrollera(utlysning);
        List<Anmarkning> hinder = lage == Askandelage.INLAMNAT || lage == Askandelage.TILLBAKADRAGET
                ? List.of(Insatsregler.LAST.anmarkning(Map.of("lage", new Uppgift.Begrepp(lage.name()))))
                : Askandekontroll.personnummer(nytt, utlysning);
        if (hinder.isEmpty()) {
            innehall = nytt;
        }
        return hinder;
    }

    /**
     * Hands the application in.
     *
     * @param utlysning the call, not null
     * @param medlemmar the association's members on the day, none null
     * @param regler the association's own rules, not null
     * @param dag today, not null
     * @return what stops it, then it stays as it was; empty if it is handed in, never null
     * @throws IllegalArgumentException if it is another call's
     */
    public List<Anmarkning> lamnaIn(Utlysning utlysning, List<Medlem> medlemmar, LokalaRegler regler, LocalDate dag) {
        kontrollera(utlysning);
        List<Anmarkning> hinder = new ArrayList<>();
        if (lage == Askandelage.INLAMNAT || lage == Askandelage.TILLBAKADRAGET) {
            hinder.add(Insatsregler.LAST.anmarkning(Map.of("lage", new Uppgift.Begrepp(lage.name()))));
        }
        // Who was asked to complete an application does so after the call has closed.
        if (lage == Askandelage.UTKAST && !utlysning.arOppen(dag)) {
            hinder.add(Insatsregler.STANGD.anmarkning(Map.of(
                    "oppnar", new Uppgift.Datum(utlysning.oppnar()),
                    "stanger", new Uppgift.Datum(utlysning.stanger()))));
        }
        Askandekontroll.of(innehall, utlysning, medlemmar, regler, dag).stream()
                .filter(Askandekontroll::stoppar)
                .forEach(hinder::add);
        if (hinder.isEmpty()) {
            inlamningar.add(new Inlamning(inlamningar.size() + 1, dag, innehall));
            lage = Askandelage.INLAMNAT;
        }
        return List.copyOf(hinder);
    }

    /**
     * Sends the application back to be completed.
     *
     * @throws IllegalStateException if it is not handed in
     */
    public void atersand() {
        krav(lage == Askandelage.INLAMNAT, "sent back");
        lage = Askandelage.ATERSANT;
    }

    /**
     * Takes the application back. It stays to be read.
     *
     * @throws IllegalStateException if it already is
     */
    public void draTillbaka() {
        krav(lage != Askandelage.TILLBAKADRAGET, "withdrawn");
        lage = Askandelage.TILLBAKADRAGET;
    }

    /**
     * Takes back what was handed in, to change it while the call is open; or an application that was withdrawn. What was handed
     * in stays as a version.
     *
     * @param utlysning the call, not null
     * @param dag today, not null
     * @return what hinders it, then it stays as it was; empty if it is a draft again, never null
     * @throws IllegalArgumentException if it is another call's
     */
    public List<Anmarkning> aterta(Utlysning utlysning, LocalDate dag) {
        kontrollera(utlysning);
        if (lage != Askandelage.INLAMNAT && lage != Askandelage.TILLBAKADRAGET) {
            return List.of();
        }
        if (!utlysning.arOppen(dag)) {
            return List.of(Insatsregler.STANGD.anmarkning(Map.of(
                    "oppnar", new Uppgift.Datum(utlysning.oppnar()),
                    "stanger", new Uppgift.Datum(utlysning.stanger()))));
        }
        lage = Askandelage.UTKAST;
        return List.of();
    }

    /**
     * Undoes a withdrawal: it is again what it was before.
     *
     * @throws IllegalStateException if it is not withdrawn
     */
    public void angraTillbakadraget() {
        krav(lage == Askandelage.TILLBAKADRAGET, "brought back");
        if (inlamningar.isEmpty()) {
            lage = Askandelage.UTKAST;
        } else {
            boolean somInlamnat =
                    inlamningar.get(inlamningar.size() - 1).innehall().equals(innehall);
            lage = somInlamnat ? Askandelage.INLAMNAT : Askandelage.ATERSANT;
        }
    }

    /**
     * Notes that a payer has withdrawn a promise, whatever the stage: what was handed in stays as it was, what the application
     * says now is no longer paid.
     *
     * @param rad the number of the row
     * @param ar the year, not null
     * @param finansiar the payer, not null
     * @param dag the day it was withdrawn, not null
     * @return false if the payer has no promise there that stands
     * @throws IllegalArgumentException if the day is before the promise was given
     */
    public boolean aterkallaLofte(int rad, Rakenskapsar ar, Finansiar finansiar, LocalDate dag) {
        List<Kostnadsrad> nya = innehall.rader().stream()
                .map(r -> r.nr() == rad ? r.medLofteAtertaget(ar, finansiar, dag) : r)
                .toList();
        boolean andrat = !nya.equals(innehall.rader());
        if (andrat) {
            innehall = innehall.medRader(nya);
        }
        return andrat;
    }

    /**
     * The questions that have to be answered and are not, in the order of the call.
     *
     * @param utlysning the call, not null
     * @return the questions, never null
     * @throws IllegalArgumentException if it is another call's
     */
    public List<Fraga> obesvarade(Utlysning utlysning) {
        kontrollera(utlysning);
        return Askandekontroll.obesvarade(innehall, utlysning);
    }

    /**
     * The id.
     *
     * @return the id, never null
     */
    public AskandeId id() {
        return id;
    }

    /**
     * The association that is asked.
     *
     * @return its id, never null
     */
    public ForbundId forbund() {
        return forbund;
    }

    /**
     * The call.
     *
     * @return its id, never null
     */
    public UtlysningId utlysning() {
        return utlysning;
    }

    /**
     * The body that applies.
     *
     * @return the body, never null
     */
    public Givare sokande() {
        return sokande;
    }

    /**
     * How far it has come.
     *
     * @return the stage, never null
     */
    public Askandelage lage() {
        return lage;
    }

    /**
     * What it says now.
     *
     * @return the content, never null
     */
    public Askandeinnehall innehall() {
        return innehall;
    }

    /**
     * What was handed in, the first first.
     *
     * @return the versions, never null
     */
    public List<Inlamning> inlamningar() {
        return List.copyOf(inlamningar);
    }

    private void kontrollera(Utlysning denna) {
        if (!denna.id().equals(utlysning)) {
            throw new IllegalArgumentException("The application answers " + utlysning + ", not " + denna.id());
        }
    }

    private void krav(boolean villkor, String vad) {
        if (!villkor) {
            throw new IllegalStateException("An application that is " + lage + " is not " + vad);
        }
    }

    @Override
    public boolean equals(Object annat) {
        return annat instanceof Askande a && id.equals(a.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /**
     * Name and stage for a log.
     *
     * @return for example {@code Steget vidare INLAMNAT}, never null
     */
    @Override
    public String toString() {
        return innehall.namn() + " " + lage;
    }
}
