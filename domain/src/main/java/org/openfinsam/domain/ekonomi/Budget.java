package org.openfinsam.domain.ekonomi;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.forbund.BeslutRef;
import org.openfinsam.domain.forbund.ForbundId;
import org.openfinsam.domain.lag.Anmarkning;
import org.openfinsam.domain.medel.EgetKapital;
import org.openfinsam.domain.tid.Rakenskapsar;

/**
 * One version of an association's budget and plan for three years, of which the first is the budget year (KL 11 kap. 6 § by
 * FL 21 §).
 *
 * <p>A version is worked on, published as a proposal, and decided. From the proposal on its rows stand still: whoever wants
 * other figures makes a {@link #nyVersion new version}, and {@link Brygga} tells the difference. Own capital is never a row:
 * the version knows what the first year opens with, and each year's result carries it on.
 *
 * <p>The dates that the law asks of are kept as they were, right or wrong; {@link Budgetkontroll} says which it is. Two objects with the
 * same id are the same version. Not thread-safe.
 *
 * @since 0.1
 */
public class Budget {

    /** How many years a budget and its plan are. */
    public static final int AR = 3;

    private BudgetId id;
    private ForbundId forbund;
    private Rakenskapsar ar;
    private int nummer;
    private Budgetlage lage = Budgetlage.ARBETE;
    private BudgetId byggerPa;
    private Belopp ingaende;
    private Kommentarstext mal;
    private Kommentarstext motiv;
    private Kommentarstext finansiering;
    private LocalDate publicerad;
    private LocalDate kungjord;
    private BeslutRef beslut;
    private Boolean offentligt;
    private List<Budgetrad> rader = new ArrayList<>();
    private List<Samrad> samrad = new ArrayList<>();
    private List<Budgethandelse> handelser = new ArrayList<>();
    private List<Motivtillagg> motivtillagg = new ArrayList<>();

    // Counted by the store, for a change made on stale data; no other class asks for it.
    @SuppressWarnings("unused")
    private Long version;

    /** För återskapande. */
    private Budget() {}

    private Budget(ForbundId forbund, Rakenskapsar ar, int nummer, BudgetId byggerPa, LocalDate dag, String avVem) {
        this.id = BudgetId.ny();
        this.forbund = Objects.requireNonNull(forbund, "forbund");
        this.ar = Objects.requireNonNull(ar, "ar");
        if (nummer < 1) {
            throw new IllegalArgumentException("Versions are counted from 1: " + nummer);
        }
        this.nummer = nummer;
        this.byggerPa = byggerPa;
        this.handelser.add(Budgethandelse.of(Budgetlage.ARBETE, dag, avVem));
    }

    /**
     * An empty version.
     *
     * @param forbund whose budget, not null
     * @param ar the budget year, not null
     * @param nummer which version of that year it is, from 1
     * @param dag the day, not null
     * @param avVem who begins it: a role, not blank
     * @return the version with an id of its own, never null
     * @throws IllegalArgumentException if the number is below 1 or the role blank
     */
    public static Budget ny(ForbundId forbund, Rakenskapsar ar, int nummer, LocalDate dag, String avVem) {
        return new Budget(forbund, ar, nummer, null, dag, avVem);
    }

    /**
     * A version for the year after this one's: the plan's years move up, rows that can be calculated are, and it opens with
     * what this version's first year closes with.
     *
     * @param dag the day, not null
     * @param avVem who begins it: a role, not blank
     * @return the first version of that year, never null
     */
    public Budget forNastaAr(LocalDate dag, String avVem) {
        Budget nasta = new Budget(forbund, ar.nasta(), 1, id, dag, avVem);
        List<EgetKapital> kapital = egetKapital();
        nasta.ingaende = kapital.isEmpty() ? null : kapital.get(0).utgaende();
        nasta.mal = mal;
        rader.forEach(rad -> nasta.rader.add(rad.nastaAr(nasta.ar)));
        return nasta;
    }

    /**
     * A new version of the same year, to be worked on, with this one's rows and words; not with its dates and decision. Its motive is
     * this one's, or the last that was {@link #laggTillMotiv added} if this one had none.
     *
     * @param nyttNummer the next number of that year, above this one's
     * @param dag the day, not null
     * @param avVem who begins it: a role, not blank
     * @return the version, never null
     * @throws IllegalArgumentException if the number is not above this one's
     */
    public Budget nyVersion(int nyttNummer, LocalDate dag, String avVem) {
        if (nyttNummer <= nummer) {
            throw new IllegalArgumentException("Version " + nyttNummer + " is not after " + nummer);
        }
        Budget ny = new Budget(forbund, ar, nyttNummer, id, dag, avVem);
        ny.ingaende = ingaende;
        ny.mal = mal;
        ny.motiv = gallandeMotiv().orElse(null);
        ny.rader.addAll(rader);
        return ny;
    }

    // Worked on

    /**
     * Writes a row, in place of the same row if there is one.
     *
     * @param rad the row, not null
     * @return false if it stood there so already
     * @throws IllegalStateException if the version is not worked on any more
     */
    public boolean skriv(Budgetrad rad) {
        kravArbete();
        for (int i = 0; i < rader.size(); i++) {
            if (rader.get(i).arSammaRad(rad)) {
                return !rad.equals(rader.set(i, rad));
            }
        }
        return rader.add(rad);
    }

    /**
     * Takes away a row.
     *
     * @param slag its kind, not null
     * @param namn its name, not null
     * @throws IllegalArgumentException if there is no such row
     * @throws IllegalStateException if the version is not worked on any more
     */
    public void taBort(Budgetslag slag, String namn) {
        kravArbete();
        if (!rader.removeIf(rad -> rad.slag() == slag && rad.namn().equals(namn))) {
            throw new IllegalArgumentException("No such row: " + slag + "/" + namn);
        }
    }

    /**
     * Replaces all rows, as when a whole budget is pasted.
     *
     * @param nya the rows, none null, none twice
     * @return false if they stood there so already, in the same order
     * @throws IllegalArgumentException if two rows have the same kind and name
     * @throws IllegalStateException if the version is not worked on any more
     */
    public boolean ersatt(List<Budgetrad> nya) {
        kravArbete();
        Set<String> nycklar = new HashSet<>();
        for (Budgetrad rad : nya) {
            if (!nycklar.add(rad.slag() + "/" + rad.namn())) {
                throw new IllegalArgumentException("The same row twice: " + rad);
            }
        }
        if (rader.equals(nya)) {
            return false;
        }
        rader = new ArrayList<>(nya);
        return true;
    }

    /**
     * Sets what the first year opens with.
     *
     * @param belopp the own capital on 1 January of the budget year; null if not known; negative if debts are larger than
     *     assets
     * @throws IllegalStateException if the version is not worked on any more
     */
    public void oppnarMed(Belopp belopp) {
        kravArbete();
        ingaende = belopp;
    }

    /**
     * Writes the words that the law asks for beside the figures.
     *
     * @param finansiellaMal the financial goals (KL 11 kap. 6 §); null if not written
     * @param motivet why a year may cost more than its income (KL 11 kap. 5 §); null if not written
     * @param finansieringen how a raise during the year is paid for (KL 11 kap. 15 §); null if not written
     * @throws IllegalStateException if the version is not worked on any more
     */
    public void skrivOrd(Kommentarstext finansiellaMal, Kommentarstext motivet, Kommentarstext finansieringen) {
        kravArbete();
        mal = finansiellaMal;
        motiv = motivet;
        finansiering = finansieringen;
    }

    private void kravArbete() {
        if (lage != Budgetlage.ARBETE) {
            throw new IllegalStateException("Not worked on any more: " + this);
        }
    }

    // Published, consulted, decided

    /**
     * Publishes it as the proposal.
     *
     * @param datum the day it became available to everybody, not null
     * @param dag the day it is written down, not null
     * @param avVem who did it: a role, not blank
     * @throws IllegalStateException if it is not worked on
     */
    public void publicera(LocalDate datum, LocalDate dag, String avVem) {
        kravArbete();
        Budgethandelse handelse = Budgethandelse.of(Budgetlage.FORSLAG, dag, avVem);
        publicerad = Objects.requireNonNull(datum, "datum");
        lage = Budgetlage.FORSLAG;
        handelser.add(handelse);
    }

    /**
     * Notes the day the meeting that is to decide was announced.
     *
     * @param datum the day; null if not known
     * @throws IllegalStateException if it is decided
     */
    public void kungors(LocalDate datum) {
        kravObeslutad();
        kungjord = datum;
    }

    /**
     * Writes down a member's consultation, in place of an earlier one with the same member.
     *
     * @param ettSamrad the consultation, not null
     * @throws IllegalStateException if the version is decided: then it is too late
     */
    public void samrad(Samrad ettSamrad) {
        kravObeslutad();
        samrad.removeIf(annat -> annat.medlem().arSamma(ettSamrad.medlem()));
        samrad.add(ettSamrad);
    }

    /**
     * Adds a motive for a deficit to what has been published or decided, with the day it was written. Nothing that stood there
     * changes, and an addition is never taken back: a new version says something else.
     *
     * @param motivet why own capital is to carry the deficit (KL 11 kap. 5 §), not null
     * @param dag the day it is written, not null, not before the version became what it is
     * @param avVem who writes it: a role, not blank
     * @return false if the same words stand there already, in the version or in an addition, so that nothing has changed
     * @throws IllegalArgumentException if the day is before the version's last event, or the role blank
     * @throws IllegalStateException if the version is still worked on: then the motive is written in it
     */
    public boolean laggTillMotiv(Kommentarstext motivet, LocalDate dag, String avVem) {
        if (lage == Budgetlage.ARBETE) {
            throw new IllegalStateException("Still worked on: " + this);
        }
        Motivtillagg tillagg = Motivtillagg.of(motivet, dag, avVem);
        LocalDate senast = handelser.get(handelser.size() - 1).dag();
        if (dag.isBefore(senast)) {
            throw new IllegalArgumentException(
                    "A motive written " + dag + " is not added to what was written down " + senast);
        }
        if (motivet.equals(motiv)
                || motivtillagg.stream().anyMatch(annat -> annat.text().equals(motivet))) {
            return false;
        }
        return motivtillagg.add(tillagg);
    }

    private void kravObeslutad() {
        if (lage.arBeslutad()) {
            throw new IllegalStateException("Decided already: " + this);
        }
    }

    /**
     * Writes down that the board has decided it.
     *
     * <p>Not a budget without what the law calls a budget: a year without amounts, an unknown own capital, a deficit without
     * its motive, or a raise without its financing is answered by a finding, and nothing changes. A decision that came too late, or behind
     * closed doors, is written down all the same; {@link Budgetkontroll} tells.
     *
     * @param beslutet who decided and when, not null
     * @param varOffentligt whether the meeting was open to the public; null if not known
     * @param tidigare the version that the board had adopted before and this one replaces; null if there is none
     * @param dag the day it is written down, not null
     * @param avVem who wrote it down: a role, not blank
     * @return every rule that said no, and then nothing has changed; empty if it is decided; never null
     * @throws IllegalStateException if it is decided already
     */
    public List<Anmarkning> anta(
            BeslutRef beslutet, Boolean varOffentligt, Budget tidigare, LocalDate dag, String avVem) {
        kravObeslutad();
        Objects.requireNonNull(beslutet, "beslutet");
        List<Anmarkning> nej = Budgetkontroll.hinder(this, tidigare, beslutet.datum());
        if (!nej.isEmpty()) {
            return nej;
        }
        Budgetlage nytt = tidigare == null ? Budgetlage.ANTAGEN : Budgetlage.REVIDERAD;
        handelser.add(Budgethandelse.of(nytt, dag, avVem));
        lage = nytt;
        beslut = beslutet;
        offentligt = varOffentligt;
        return List.of();
    }

    // What it tells

    /**
     * The three years.
     *
     * @return the budget year and the two after it, never null
     */
    public List<Rakenskapsar> aren() {
        return Stream.iterate(ar, Rakenskapsar::nasta).limit(AR).toList();
    }

    /**
     * The sum of a kind in a year, of the rows that have an amount.
     *
     * @param slag the kind, not null
     * @param aret one of {@link #aren()}, not null
     * @return the sum, positive for income and for costs; zero if no row has an amount; never null
     * @throws IllegalArgumentException if the year is none of the three
     */
    public Belopp summa(Budgetslag slag, Rakenskapsar aret) {
        int plats = plats(aret);
        return Belopp.summa(rader.stream()
                .filter(rad -> rad.slag() == slag)
                .flatMap(rad -> rad.belopp().get(plats).stream())
                .toList());
    }

    /**
     * The costs of a year.
     *
     * @param aret one of {@link #aren()}, not null
     * @return their sum, positive, never null
     * @throws IllegalArgumentException if the year is none of the three
     */
    public Belopp kostnader(Rakenskapsar aret) {
        return Belopp.summa(Arrays.stream(Budgetslag.values())
                .filter(Budgetslag::arKostnad)
                .map(slag -> summa(slag, aret))
                .toList());
    }

    /**
     * The result of a year: income less costs, and financial items. Own capital is no part of it.
     *
     * @param aret one of {@link #aren()}, not null
     * @return the result, negative for a deficit, never null
     * @throws IllegalArgumentException if the year is none of the three
     */
    public Belopp resultat(Rakenskapsar aret) {
        return Belopp.summa(Arrays.stream(Budgetslag.values())
                .map(slag -> slag.verkan(summa(slag, aret)))
                .toList());
    }

    /**
     * Whether anything is planned for a year.
     *
     * @param aret one of {@link #aren()}, not null
     * @return true if at least one row has an amount; otherwise its sums are nothing that is known
     * @throws IllegalArgumentException if the year is none of the three
     */
    public boolean arPlanerat(Rakenskapsar aret) {
        int plats = plats(aret);
        return rader.stream().anyMatch(rad -> rad.belopp().get(plats).isPresent());
    }

    int plats(Rakenskapsar aret) {
        int plats = aret.ar() - ar.ar();
        if (plats < 0 || plats >= AR) {
            throw new IllegalArgumentException(aret + " is none of the years " + aren());
        }
        return plats;
    }

    /**
     * The own capital through the three years, each opening with what the one before closes with.
     *
     * @return three years; none if it is not known what the first opens with; never null
     */
    public List<EgetKapital> egetKapital() {
        if (ingaende == null) {
            return List.of();
        }
        List<EgetKapital> kapital = new ArrayList<>();
        kapital.add(EgetKapital.of(ar, ingaende, resultat(ar), Belopp.NOLL));
        aren().stream()
                .skip(1)
                .forEach(ett -> kapital.add(kapital.get(kapital.size() - 1).nasta(resultat(ett))));
        return List.copyOf(kapital);
    }

    /**
     * The id.
     *
     * @return the id, never null
     */
    public BudgetId id() {
        return id;
    }

    /**
     * The association.
     *
     * @return its id, never null
     */
    public ForbundId forbund() {
        return forbund;
    }

    /**
     * The budget year, the first of the three.
     *
     * @return the year, never null
     */
    public Rakenskapsar ar() {
        return ar;
    }

    /**
     * Which version of its year it is.
     *
     * @return the number, from 1
     */
    public int nummer() {
        return nummer;
    }

    /**
     * What the version is.
     *
     * @return the state, never null
     */
    public Budgetlage lage() {
        return lage;
    }

    /**
     * The version it was made from.
     *
     * @return its id; empty if it was begun empty
     */
    public Optional<BudgetId> byggerPa() {
        return Optional.ofNullable(byggerPa);
    }

    /**
     * What the first year opens with.
     *
     * @return the own capital on 1 January; empty if not known
     */
    public Optional<Belopp> ingaende() {
        return Optional.ofNullable(ingaende);
    }

    /**
     * The financial goals.
     *
     * @return the words, or empty
     */
    public Optional<Kommentarstext> mal() {
        return Optional.ofNullable(mal);
    }

    /**
     * Why a year may cost more than its income, as the version itself says.
     *
     * @return the words, or empty; {@link #motivtillagg()} has what was added afterwards
     */
    public Optional<Kommentarstext> motiv() {
        return Optional.ofNullable(motiv);
    }

    /**
     * The motives that were added after the version had been published.
     *
     * @return an unmodifiable copy, in the order they were written; never null
     */
    public List<Motivtillagg> motivtillagg() {
        return List.copyOf(motivtillagg);
    }

    /**
     * Why a year may cost more than its income: as the version itself says, or else as was last added.
     *
     * @return the words; empty if nobody has written any
     */
    public Optional<Kommentarstext> gallandeMotiv() {
        return Optional.ofNullable(motiv)
                .or(() -> motivtillagg.stream().map(Motivtillagg::text).reduce((forra, senare) -> senare));
    }

    /**
     * Whether it is written why a year may cost more than its income: in the version, or added afterwards.
     *
     * @return true if there is a motive
     */
    public boolean arMotiverad() {
        return gallandeMotiv().isPresent();
    }

    /**
     * How a raise during the year is paid for.
     *
     * @return the words, or empty
     */
    public Optional<Kommentarstext> finansiering() {
        return Optional.ofNullable(finansiering);
    }

    /**
     * The day the proposal became available to everybody.
     *
     * @return the day; empty if it has not been published
     */
    public Optional<LocalDate> publicerad() {
        return Optional.ofNullable(publicerad);
    }

    /**
     * The day the meeting that is to decide was announced.
     *
     * @return the day, or empty
     */
    public Optional<LocalDate> kungjord() {
        return Optional.ofNullable(kungjord);
    }

    /**
     * The board's decision.
     *
     * @return who decided and when, or empty
     */
    public Optional<BeslutRef> beslut() {
        return Optional.ofNullable(beslut);
    }

    /**
     * Whether the meeting that decided was open to the public.
     *
     * @return yes or no; empty if not known or not decided
     */
    public Optional<Boolean> offentligt() {
        return Optional.ofNullable(offentligt);
    }

    /**
     * The rows, in the order they were written.
     *
     * @return an unmodifiable copy, never null
     */
    public List<Budgetrad> rader() {
        return List.copyOf(rader);
    }

    /**
     * A row.
     *
     * @param slag its kind, not null
     * @param namn its name, not null
     * @return the row, or empty
     */
    public Optional<Budgetrad> rad(Budgetslag slag, String namn) {
        return rader.stream()
                .filter(rad -> rad.slag() == slag && rad.namn().equals(namn))
                .findFirst();
    }

    /**
     * The consultations on this version, in the order they were written down.
     *
     * @return an unmodifiable copy, never null
     */
    public List<Samrad> samrad() {
        return List.copyOf(samrad);
    }

    /**
     * What has become of it, by whom and when.
     *
     * @return at least that it was begun, in order; never null
     */
    public List<Budgethandelse> handelser() {
        return List.copyOf(handelser);
    }

    @Override
    public boolean equals(Object annan) {
        return annan instanceof Budget b && Objects.equals(id, b.id);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(id);
    }

    /**
     * Which version it is, for a log.
     *
     * @return for example {@code FORSLAG umea 2017 version 2}, never null
     */
    @Override
    public String toString() {
        return lage + " " + forbund + " " + ar + " version " + nummer;
    }
}
