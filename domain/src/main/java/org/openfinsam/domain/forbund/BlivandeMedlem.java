package org.openfinsam.domain.forbund;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * Somebody that may become a member, and how far it has come: a value. Immutable.
 *
 * <p>Example: Robertsfors shows interest, decides to join, adopts the new <i>förbundsordning</i> and starts on 2017-01-01.
 *
 * @since 0.1
 */
public final class BlivandeMedlem {

    /** How far it has come. */
    public enum Lage {
        /** It has shown interest, no more. */
        INTRESSE,
        /** It has decided to join. */
        BESLUTAT,
        /** It has adopted the <i>förbundsordning</i> too (FL 8 §). */
        ANTAGET,
        /** The start is planned too: it can be taken in. */
        KLAR
    }

    private Medlem medlem;
    private LocalDate intresse;
    private BeslutRef beslut;
    private BeslutRef antagande;
    private LocalDate start;

    /** För återskapande. */
    private BlivandeMedlem() {}

    private BlivandeMedlem(Medlem medlem, LocalDate intresse, BeslutRef beslut, BeslutRef antagande, LocalDate start) {
        this.medlem = Objects.requireNonNull(medlem, "medlem");
        this.intresse = intresse;
        this.beslut = beslut;
        this.antagande = antagande;
        this.start = start;
    }

    /**
     * Somebody that has shown interest.
     *
     * @param medlem who, not null
     * @param dag the day it did; null when not known
     * @return the prospective member, never null
     */
    public static BlivandeMedlem intresserad(Medlem medlem, LocalDate dag) {
        return new BlivandeMedlem(medlem, dag, null, null, null);
    }

    /**
     * The same with its decision to join.
     *
     * @param nytt the decision; null when there is none
     * @return the prospective member, never null
     */
    public BlivandeMedlem medBeslut(BeslutRef nytt) {
        return new BlivandeMedlem(medlem, intresse, nytt, antagande, start);
    }

    /**
     * The same with its adoption of the <i>förbundsordning</i>.
     *
     * @param nytt the decision; null when there is none
     * @return the prospective member, never null
     */
    public BlivandeMedlem medAntagande(BeslutRef nytt) {
        return new BlivandeMedlem(medlem, intresse, beslut, nytt, start);
    }

    /**
     * The same with a planned first day as a member.
     *
     * @param ny the day; null when none is planned
     * @return the prospective member, never null
     */
    public BlivandeMedlem medStart(LocalDate ny) {
        return new BlivandeMedlem(medlem, intresse, beslut, antagande, ny);
    }

    /**
     * Who it is.
     *
     * @return the member to be, never null
     */
    public Medlem medlem() {
        return medlem;
    }

    /**
     * The day it showed interest.
     *
     * @return the day, or empty when not known
     */
    public Optional<LocalDate> intresse() {
        return Optional.ofNullable(intresse);
    }

    /**
     * Its decision to join.
     *
     * @return the decision, or empty
     */
    public Optional<BeslutRef> beslut() {
        return Optional.ofNullable(beslut);
    }

    /**
     * Its adoption of the <i>förbundsordning</i>.
     *
     * @return the decision, or empty
     */
    public Optional<BeslutRef> antagande() {
        return Optional.ofNullable(antagande);
    }

    /**
     * Its planned first day as a member.
     *
     * @return the day, or empty
     */
    public Optional<LocalDate> start() {
        return Optional.ofNullable(start);
    }

    /**
     * How far it has come: the last step before the first that is missing.
     *
     * @return the state, never null
     */
    public Lage lage() {
        if (beslut == null) {
            return Lage.INTRESSE;
        }
        if (antagande == null) {
            return Lage.BESLUTAT;
        }
        return start == null ? Lage.ANTAGET : Lage.KLAR;
    }

    @Override
    public boolean equals(Object annan) {
        return annan instanceof BlivandeMedlem b
                && Objects.equals(medlem, b.medlem)
                && Objects.equals(intresse, b.intresse)
                && Objects.equals(beslut, b.beslut)
                && Objects.equals(antagande, b.antagande)
                && Objects.equals(start, b.start);
    }

    @Override
    public int hashCode() {
        return Objects.hash(medlem, intresse, beslut, antagande, start);
    }

    /**
     * Who it is and what is known, for a log.
     *
     * @return for example {@code KOMMUN 2409 Robertsfors KLAR start 2017-01-01}, never null
     */
    @Override
    public String toString() {
        return medlem
                + " " + lage()
                + (intresse == null ? "" : " intresse " + intresse)
                + (beslut == null ? "" : " beslut: " + beslut)
                + (antagande == null ? "" : " antagande: " + antagande)
                + (start == null ? "" : " start " + start);
    }
}
