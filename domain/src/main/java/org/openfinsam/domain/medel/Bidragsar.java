package org.openfinsam.domain.medel;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.openfinsam.domain.belopp.Avrundning;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.belopp.Fordelning;
import org.openfinsam.domain.forbund.BeslutRef;
import org.openfinsam.domain.forbund.ForbundId;
import org.openfinsam.domain.forbund.Part;
import org.openfinsam.domain.lag.Anmarkning;
import org.openfinsam.domain.tid.Rakenskapsar;

/**
 * An association's money of one year, from the first request to the last payment.
 *
 * <p>The board asks its members for a sum; the law splits it (FL 5 §) and the keys of regions and municipalities share
 * their quarters: {@link #begar}. Each member decides, by its own body and on its own day: {@link #beslutat}. Then it pays,
 * by the {@link #betalas plan} or in parts of its own choice: {@link #inbetalt}. Beside the members' contributions stands
 * other income: {@link #taUpp}. There is one of these for an association and a year.
 *
 * <p>The year owns its keys: what members agree on later changes no earlier year.
 *
 * <p>Whether the law is kept is not asked here but by {@link Medelskontroll}: a year may be registered as it was, wrong or
 * right. The state's half stands on one row, Försäkringskassan's, because the law names no other; a part of it may be
 * {@link #visaStatenDelad shown} as Arbetsförmedlingen's. Two objects with the same id are the same year. Not thread-safe.
 *
 * @since 0.1
 */
public class Bidragsar {

    private static final BigDecimal HUNDRA = BigDecimal.valueOf(100);

    private BidragsarId id;
    private ForbundId forbund;
    private Rakenskapsar ar;
    private Belopp totalt;
    private Avrundning avrundning = Avrundning.KRONA;
    private BigDecimal visasSomArbetsformedlingens;
    private Fordelningsnyckel.Slag regionernasSlag = Fordelningsnyckel.Slag.PROCENT;
    private Fordelningsnyckel.Slag kommunernasSlag = Fordelningsnyckel.Slag.PROCENT;
    private Nyckelavtal regionernasAvtal;
    private Nyckelavtal kommunernasAvtal;
    private Betalningsplan betalningsplan;
    private List<Intaktspost> poster = new ArrayList<>();
    private List<Inbetalning> inbetalningar = new ArrayList<>();
    private int senasteInbetalning;

    // Counted by the store, for a change made on stale data; no other class asks for it.
    @SuppressWarnings("unused")
    private Long version;

    /** För återskapande. */
    private Bidragsar() {}

    private Bidragsar(BidragsarId id, ForbundId forbund, Rakenskapsar ar) {
        this.id = id;
        this.forbund = Objects.requireNonNull(forbund, "forbund");
        Medelsregler.kontrolleraIKraft(ar);
        this.ar = ar;
    }

    /**
     * A year in which nothing has been asked for yet.
     *
     * @param forbund whose money, not null
     * @param ar the year, not null, 2004 or later
     * @return the year with an id of its own, never null
     * @throws IllegalArgumentException if the year is before 2004
     */
    public static Bidragsar nytt(ForbundId forbund, Rakenskapsar ar) {
        return new Bidragsar(BidragsarId.ny(), forbund, ar);
    }

    // Asked

    /**
     * Asks the members for a sum, split as the law and their keys say. Asked anew, what is decided and paid stays: a member
     * that is no longer asked keeps its row as long as there is a decision or a payment on it.
     *
     * @param fordelning the sum of this year and the keys, not null
     * @param regionernas what the regions have agreed about their key; null when not known, or there is one region
     * @param kommunernas what the municipalities have agreed about theirs; null when not known, or there is one
     * @return every rule that said no, and then nothing has changed; empty if the members are asked; never null
     * @throws IllegalArgumentException if the split is of another year
     */
    public List<Anmarkning> begar(Bidragsfordelning fordelning, Nyckelavtal regionernas, Nyckelavtal kommunernas) {
        if (!fordelning.ar().equals(ar)) {
            throw new IllegalArgumentException("A split of " + fordelning.ar() + " in the year " + ar);
        }
        Bidragsfordelning.Utfall utfall = fordelning.medStatenPaEnRad().fordela();
        if (utfall instanceof Bidragsfordelning.Nekad nekad) {
            return nekad.anmarkningar();
        }
        poster = begarda(fordelning, (Bidragsfordelning.Fordelad) utfall);
        totalt = fordelning.totalt();
        avrundning = fordelning.avrundning();
        visaStatenDelad(fordelning.visasSomArbetsformedlingens());
        regionernasSlag = fordelning.regioner().slag();
        kommunernasSlag = fordelning.kommuner().slag();
        regionernasAvtal = regionernas;
        kommunernasAvtal = kommunernas;
        return List.of();
    }

    private List<Intaktspost> begarda(Bidragsfordelning fordelning, Bidragsfordelning.Fordelad fordelad) {
        List<BigDecimal> nyckelandelar = new ArrayList<>();
        nyckelandelar.add(null);
        fordelning.regioner().delar().forEach(del -> nyckelandelar.add(del.andel()));
        fordelning.kommuner().delar().forEach(del -> nyckelandelar.add(del.andel()));

        List<Intaktspost> nya = new ArrayList<>();
        for (int i = 0; i < nyckelandelar.size(); i++) {
            Bidrag bidrag = fordelad.bidrag().get(i);
            Givare givare = Givare.of(bidrag.part(), bidrag.kod(), bidrag.namn());
            nya.add(post(Intaktsslag.MEDLEMSBIDRAG, givare)
                    .orElse(Intaktspost.of(Intaktsslag.MEDLEMSBIDRAG, givare))
                    .enligtNyckel(givare, nyckelandelar.get(i), bidrag.belopp()));
        }
        List<Intaktspost> ovriga = poster.stream()
                .filter(post -> nya.stream().noneMatch(post::arSammaRad))
                .map(post -> post.nyckelandel().isEmpty() ? post : post.enligtNyckel(post.givare(), null, null))
                .filter(this::sagerNagot)
                .toList();
        nya.addAll(ovriga);
        return nya;
    }

    private boolean sagerNagot(Intaktspost post) {
        return post.gallande().isPresent() || harInbetalning(post);
    }

    /**
     * Shows a part of the state's half as Arbetsförmedlingen's, as it is done in practice. The law's check still counts all
     * of it as Försäkringskassan's.
     *
     * @param procent how much of the half, 0–100; null for one row
     * @throws IllegalArgumentException if the per cent is outside 0–100
     */
    public void visaStatenDelad(BigDecimal procent) {
        if (procent != null && (procent.signum() < 0 || procent.compareTo(HUNDRA) > 0)) {
            throw new IllegalArgumentException("Not 0–100 per cent of the state's half: " + procent);
        }
        // 50 and 50.00 are the same part; the store knows only one of them.
        visasSomArbetsformedlingens = procent == null ? null : Bidragsfordelning.utanOnodigaNollor(procent);
    }

    // Decided

    /**
     * Takes up a row of income, in place of the same row if there is one. The row keeps the part of a key that it has: only
     * {@link #begar} changes keys.
     *
     * @param ny the row, not null
     */
    public void taUpp(Intaktspost ny) {
        for (int i = 0; i < poster.size(); i++) {
            if (poster.get(i).arSammaRad(ny)) {
                poster.set(i, ny.medNyckelandelAv(poster.get(i)));
                return;
            }
        }
        poster.add(ny);
    }

    /**
     * Writes down what a member has decided to contribute; its row is made if nobody had asked for it.
     *
     * @param givare the member, not null
     * @param belopp how much, not null
     * @param beslut who decided and when; null when not known
     */
    public void beslutat(Givare givare, Belopp belopp, BeslutRef beslut) {
        taUpp(post(Intaktsslag.MEDLEMSBIDRAG, givare)
                .orElse(Intaktspost.of(Intaktsslag.MEDLEMSBIDRAG, givare))
                .beslutad(belopp, beslut));
    }

    /**
     * Takes away a row on which nothing has been paid, and which is no part of a key.
     *
     * @param post the row, not null
     * @throws IllegalArgumentException if there is no such row, something has been paid on it, or a key has made it: then
     *     {@link #begar} asks anew without the member
     */
    public void taBort(Intaktspost post) {
        if (harInbetalning(post)) {
            throw new IllegalArgumentException("Something has been paid on " + post);
        }
        if (poster.stream()
                .anyMatch(rad -> rad.arSammaRad(post) && rad.nyckelandel().isPresent())) {
            throw new IllegalArgumentException("A part of a key: " + post);
        }
        if (!poster.removeIf(post::arSammaRad)) {
            throw new IllegalArgumentException("No such row in " + ar + ": " + post);
        }
    }

    // Paid

    /**
     * Sets when the members pay. Without a plan there are no instalments, and nobody is late.
     *
     * @param plan how often and when; null for no plan
     */
    public void betalas(Betalningsplan plan) {
        betalningsplan = plan;
    }

    /**
     * Writes down money that came in.
     *
     * @param slag what kind of income, not null
     * @param givare who paid, not null; Arbetsförmedlingen may pay on the state's row
     * @param datum the day it came in, not null
     * @param belopp how much, not zero; negative if it was paid back
     * @return the payment with its number, never null
     * @throws IllegalArgumentException if the year has no row for such money, or the amount is zero
     */
    public Inbetalning inbetalt(Intaktsslag slag, Givare givare, LocalDate datum, Belopp belopp) {
        Inbetalning inbetalning = Inbetalning.of(senasteInbetalning + 1, slag, givare, datum, belopp);
        if (poster.stream().noneMatch(post -> arPa(inbetalning, post, poster))) {
            throw new IllegalArgumentException("No row in " + ar + " for " + slag + " from " + givare);
        }
        senasteInbetalning++;
        inbetalningar.add(inbetalning);
        return inbetalning;
    }

    /**
     * Strikes out a payment that was written down by mistake. Its number is not used again.
     *
     * @param nr the payment's number
     * @throws IllegalArgumentException if there is no such payment
     */
    public void stryk(int nr) {
        if (!inbetalningar.removeIf(inbetalning -> inbetalning.nr() == nr)) {
            throw new IllegalArgumentException("No payment " + nr + " in " + ar);
        }
    }

    private boolean harInbetalning(Intaktspost post) {
        return inbetalningar.stream().anyMatch(inbetalning -> arPa(inbetalning, post, poster));
    }

    /** Whether a payment is on a row. Either agency pays on the state's row, unless it has one of its own. */
    private static boolean arPa(Inbetalning inbetalning, Intaktspost post, List<Intaktspost> rader) {
        if (post.form() != Medelsform.LIKVIDA_MEDEL || post.slag() != inbetalning.slag()) {
            return false;
        }
        Intaktspost egen = Intaktspost.of(inbetalning.slag(), inbetalning.givare());
        return post.arSammaRad(egen)
                || (arStatens(post)
                        && inbetalning.givare().arStatlig()
                        && rader.stream().noneMatch(egen::arSammaRad));
    }

    // What it tells

    /**
     * The rows with their payments.
     *
     * @return how each row stands, in the order of the rows; every payment once; never null
     */
    public List<Intaktslage> lage() {
        return lage(poster);
    }

    /**
     * The rows with their payments, as they are shown and paid: the state's half on two rows if it is
     * {@link #visaStatenDelad shown} so and Arbetsförmedlingen has no row of its own.
     *
     * @return how each row stands, in the order of the rows; every payment once; never null
     */
    public List<Intaktslage> visatLage() {
        return lage(poster.stream()
                .flatMap(post -> visasDelad() && arStatens(post) ? statensRader(post) : Stream.of(post))
                .toList());
    }

    private List<Intaktslage> lage(List<Intaktspost> rader) {
        return rader.stream()
                .map(post -> new Intaktslage(
                        post,
                        inbetalningar.stream()
                                .filter(inbetalning -> arPa(inbetalning, post, rader))
                                .toList()))
                .toList();
    }

    /**
     * The instalments of what a giver has decided to contribute.
     *
     * @param post the row, as it stands here or as it is shown; not null
     * @return the instalments in order, summing to what is decided; empty without a plan, without a decision, and for what
     *     is no member's contribution in money; never null
     */
    public List<Delbetalning> delbetalningar(Intaktspost post) {
        if (betalningsplan == null || !arMedlemsbidrag(post)) {
            return List.of();
        }
        return post.beslutat()
                .map(belopp -> betalningsplan.delbetalningar(ar, belopp))
                .orElse(List.of());
    }

    /**
     * The rows: those that a key has made first, in its order.
     *
     * @return an unmodifiable copy, never null
     */
    public List<Intaktspost> poster() {
        return List.copyOf(poster);
    }

    private boolean visasDelad() {
        return visasSomArbetsformedlingens != null
                && post(Intaktsslag.MEDLEMSBIDRAG, arbetsformedlingen()).isEmpty();
    }

    private static boolean arStatens(Intaktspost post) {
        return arMedlemsbidrag(post) && post.givare().arStatlig();
    }

    static boolean arMedlemsbidrag(Intaktspost post) {
        return post.slag() == Intaktsslag.MEDLEMSBIDRAG && post.form() == Medelsform.LIKVIDA_MEDEL;
    }

    private static Givare arbetsformedlingen() {
        return Givare.of(Part.ARBETSFORMEDLINGEN, null, "Arbetsförmedlingen");
    }

    private Stream<Intaktspost> statensRader(Intaktspost post) {
        List<Belopp> begart = delad(post.begart());
        List<Belopp> beslutat = delad(post.beslutat());
        return Stream.of(
                post.visadSom(post.givare(), begart.get(0), beslutat.get(0)),
                post.visadSom(arbetsformedlingen(), begart.get(1), beslutat.get(1)));
    }

    /** The two parts of an amount, or two of nothing. */
    private List<Belopp> delad(Optional<Belopp> belopp) {
        List<Belopp> delar = new ArrayList<>();
        belopp.ifPresentOrElse(
                hela -> delar.addAll(Fordelning.efterProcent(
                        hela,
                        List.of(HUNDRA.subtract(visasSomArbetsformedlingens), visasSomArbetsformedlingens),
                        avrundning.ellerFinare(hela))),
                () -> {
                    delar.add(null);
                    delar.add(null);
                });
        return delar;
    }

    /**
     * The row of some kind of money from a giver.
     *
     * @param slag what kind, not null
     * @param givare who, not null
     * @return the row, or empty
     */
    public Optional<Intaktspost> post(Intaktsslag slag, Givare givare) {
        Intaktspost sokt = Intaktspost.of(slag, givare);
        return poster.stream().filter(sokt::arSammaRad).findFirst();
    }

    /**
     * The payments, in the order they were written down.
     *
     * @return an unmodifiable copy, never null
     */
    public List<Inbetalning> inbetalningar() {
        return List.copyOf(inbetalningar);
    }

    /**
     * The split that the members were asked by.
     *
     * @return the split; empty if they have not been asked
     */
    public Optional<Bidragsfordelning> fordelning() {
        return Optional.ofNullable(totalt)
                .map(hela -> new Bidragsfordelning(
                        ar, hela, avrundning, nyckel(Part.REGION), nyckel(Part.KOMMUN), visasSomArbetsformedlingens));
    }

    /**
     * The key by which a party's members were asked.
     *
     * @param part regions or municipalities, not null
     * @return the key, without parts if nobody has been asked; never null
     */
    public Fordelningsnyckel nyckel(Part part) {
        return new Fordelningsnyckel(
                part == Part.REGION ? regionernasSlag : kommunernasSlag,
                poster.stream()
                        .filter(post -> post.givare().part().equals(Optional.of(part)))
                        .flatMap(post -> post.nyckelandel().stream()
                                .map(andel -> new Fordelningsnyckel.Del(
                                        post.givare().kod().orElse(null),
                                        post.givare().namn(),
                                        andel)))
                        .toList());
    }

    /**
     * What a party's members have agreed about their key.
     *
     * @param part regions or municipalities, not null
     * @return the agreement; empty when not known
     * @throws IllegalArgumentException if the party is a state agency, which has no key
     */
    public Optional<Nyckelavtal> avtal(Part part) {
        return switch (part) {
            case REGION -> Optional.ofNullable(regionernasAvtal);
            case KOMMUN -> Optional.ofNullable(kommunernasAvtal);
            case FORSAKRINGSKASSAN, ARBETSFORMEDLINGEN -> throw new IllegalArgumentException("No key of " + part);
        };
    }

    /**
     * The id.
     *
     * @return the id, never null
     */
    public BidragsarId id() {
        return id;
    }

    /**
     * The association whose money it is.
     *
     * @return the association's id, never null
     */
    public ForbundId forbund() {
        return forbund;
    }

    /**
     * The year.
     *
     * @return the year, never null, 2004 or later
     */
    public Rakenskapsar ar() {
        return ar;
    }

    /**
     * What all members were asked for together.
     *
     * @return the sum; empty if they have not been asked
     */
    public Optional<Belopp> totalt() {
        return Optional.ofNullable(totalt);
    }

    /**
     * What the members give for the year together: what is decided, and until then what is asked for.
     *
     * @return the sum of contributions and extra allocations in money; empty if one of them has no amount, or there is none
     */
    public Optional<Belopp> medel() {
        List<Intaktspost> delas = poster.stream()
                .filter(post -> post.slag().delasEnligtLagen() && post.form() == Medelsform.LIKVIDA_MEDEL)
                .toList();
        List<Belopp> belopp =
                delas.stream().flatMap(post -> post.gallande().stream()).toList();
        return delas.isEmpty() || belopp.size() < delas.size() ? Optional.empty() : Optional.of(Belopp.summa(belopp));
    }

    /**
     * The unit that contributions are rounded to.
     *
     * @return the unit, whole kronor until somebody is asked; never null
     */
    public Avrundning avrundning() {
        return avrundning;
    }

    /**
     * How much of the state's half is shown as Arbetsförmedlingen's.
     *
     * @return per cent, 0–100; empty for one row
     */
    public Optional<BigDecimal> visasSomArbetsformedlingens() {
        return Optional.ofNullable(visasSomArbetsformedlingens);
    }

    /**
     * When the members pay.
     *
     * @return the plan, or empty if there is none
     */
    public Optional<Betalningsplan> betalningsplan() {
        return Optional.ofNullable(betalningsplan);
    }

    @Override
    public boolean equals(Object annat) {
        return annat instanceof Bidragsar b && Objects.equals(id, b.id);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(id);
    }

    /**
     * Whose money and which year, for a log.
     *
     * @return for example {@code sodra-norrbotten 2020}, never null
     */
    @Override
    public String toString() {
        return forbund + " " + ar;
    }
}
