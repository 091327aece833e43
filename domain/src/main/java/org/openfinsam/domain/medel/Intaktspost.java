package org.openfinsam.domain.medel;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.forbund.BeslutRef;

/**
 * One row of a year's income: who gives what kind of money, what was asked for, and what the giver decided. A value;
 * immutable.
 *
 * <p>Kind, form and giver say which row it is; a year has each once. An amount that nobody has stated is missing, which is
 * not zero: a decision to give nothing is zero. What has been paid is not here but in {@link Inbetalning}.
 *
 * @since 0.1
 */
public final class Intaktspost {

    private Intaktsslag slag;
    private Medelsform form;
    private Givare givare;
    private BigDecimal nyckelandel;
    private Belopp begart;
    private Belopp beslutat;
    private BeslutRef beslut;

    /** För återskapande. */
    private Intaktspost() {}

    private Intaktspost(
            Intaktsslag slag,
            Medelsform form,
            Givare givare,
            BigDecimal nyckelandel,
            Belopp begart,
            Belopp beslutat,
            BeslutRef beslut) {
        this.slag = Objects.requireNonNull(slag, "slag");
        this.form = Objects.requireNonNull(form, "form");
        this.givare = Objects.requireNonNull(givare, "givare");
        // 62 and 62.00 are the same part of a key; the store knows only one of them.
        this.nyckelandel = nyckelandel == null ? null : Bidragsfordelning.utanOnodigaNollor(nyckelandel);
        this.begart = begart;
        this.beslutat = beslutat;
        this.beslut = beslut;
        if (beslut != null && beslutat == null) {
            throw new IllegalArgumentException("A decision without an amount: " + beslut);
        }
    }

    /**
     * A row of money, with nothing asked for and nothing decided.
     *
     * @param slag what kind of income, not null
     * @param givare who gives, not null
     * @return the row, never null
     */
    public static Intaktspost of(Intaktsslag slag, Givare givare) {
        return new Intaktspost(slag, Medelsform.LIKVIDA_MEDEL, givare, null, null, null, null);
    }

    /**
     * This row, given in kind.
     *
     * @return the row, never null
     */
    public Intaktspost iNatura() {
        return new Intaktspost(slag, Medelsform.NATURA, givare, null, begart, beslutat, beslut);
    }

    /**
     * This row with what is asked for, or counted on.
     *
     * @param belopp the amount; null if nothing is asked for
     * @return the row, never null
     */
    public Intaktspost begard(Belopp belopp) {
        return new Intaktspost(slag, form, givare, nyckelandel, belopp, beslutat, beslut);
    }

    /**
     * This row with what the giver has decided.
     *
     * @param belopp the amount, not null; zero if the giver decided to give nothing
     * @param ref who decided and when; null when not known
     * @return the row, never null
     */
    public Intaktspost beslutad(Belopp belopp, BeslutRef ref) {
        return new Intaktspost(slag, form, givare, nyckelandel, begart, Objects.requireNonNull(belopp, "belopp"), ref);
    }

    /**
     * This row without decision.
     *
     * @return the row, never null
     */
    public Intaktspost utanBeslut() {
        return new Intaktspost(slag, form, givare, nyckelandel, begart, null, null);
    }

    /** This row under a key: the part that the giver has of it, and what the key asks for. */
    Intaktspost enligtNyckel(Givare somDenHeter, BigDecimal andel, Belopp belopp) {
        return new Intaktspost(slag, form, somDenHeter, andel, belopp, beslutat, beslut);
    }

    /** This row with the part of a key that another has. */
    Intaktspost medNyckelandelAv(Intaktspost annan) {
        return new Intaktspost(slag, form, givare, annan.nyckelandel, begart, beslutat, beslut);
    }

    /** This row as a part of it is shown on a row of its own. */
    Intaktspost visadSom(Givare annan, Belopp begartDar, Belopp beslutatDar) {
        return new Intaktspost(slag, form, annan, null, begartDar, beslutatDar, beslut);
    }

    /**
     * Whether another is the same row of the year.
     *
     * @param annan the other, not null
     * @return true if kind, form and giver are the same
     */
    public boolean arSammaRad(Intaktspost annan) {
        return slag == annan.slag && form == annan.form && givare.arSamma(annan.givare);
    }

    /**
     * What kind of income.
     *
     * @return the kind, never null
     */
    public Intaktsslag slag() {
        return slag;
    }

    /**
     * Money, or something else.
     *
     * @return the form, never null
     */
    public Medelsform form() {
        return form;
    }

    /**
     * Who gives.
     *
     * @return the giver, never null
     */
    public Givare givare() {
        return givare;
    }

    /**
     * The giver's part of its party's key: per cent or weight.
     *
     * @return the part; empty for a row that no key has made
     */
    public Optional<BigDecimal> nyckelandel() {
        return Optional.ofNullable(nyckelandel);
    }

    /**
     * What is asked for, or counted on.
     *
     * @return the amount, or empty if nothing is
     */
    public Optional<Belopp> begart() {
        return Optional.ofNullable(begart);
    }

    /**
     * What the giver has decided.
     *
     * @return the amount; empty while nothing is decided
     */
    public Optional<Belopp> beslutat() {
        return Optional.ofNullable(beslutat);
    }

    /**
     * Who decided and when.
     *
     * @return the decision; empty while nothing is decided, or when not known
     */
    public Optional<BeslutRef> beslut() {
        return Optional.ofNullable(beslut);
    }

    /**
     * The amount that counts: what is decided, and until then what is asked for.
     *
     * @return the amount; empty if neither is known
     */
    public Optional<Belopp> gallande() {
        return beslutat().or(this::begart);
    }

    @Override
    public boolean equals(Object annat) {
        return annat instanceof Intaktspost p
                && slag == p.slag
                && form == p.form
                && Objects.equals(givare, p.givare)
                && Objects.equals(nyckelandel, p.nyckelandel)
                && Objects.equals(begart, p.begart)
                && Objects.equals(beslutat, p.beslutat)
                && Objects.equals(beslut, p.beslut);
    }

    @Override
    public int hashCode() {
        return Objects.hash(slag, form, givare, nyckelandel, begart, beslutat, beslut);
    }

    /**
     * The row for a log.
     *
     * @return for example {@code MEDLEMSBIDRAG KOMMUN 2480 Umeå begärt 2589000.00 beslutat -}, never null
     */
    @Override
    public String toString() {
        return slag + (form == Medelsform.NATURA ? " (NATURA) " : " ") + givare
                + (nyckelandel == null ? "" : " " + nyckelandel.toPlainString())
                + " begärt " + (begart == null ? "-" : begart)
                + " beslutat " + (beslutat == null ? "-" : beslutat)
                + (beslut == null ? "" : " " + beslut);
    }
}
