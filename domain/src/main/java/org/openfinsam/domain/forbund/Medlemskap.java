package org.openfinsam.domain.forbund;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.openfinsam.domain.lag.Anmarkning;
import org.openfinsam.domain.lag.Datumordning;
import org.openfinsam.domain.tid.Giltighet;

/**
 * The time that a member belongs to an association: a value. Never taken away, only ended.
 *
 * <p>A member that leaves and comes back has two of them. Immutable. Example: Vännäs in Umeåregionen from 2014-01-01.
 *
 * @since 0.1
 */
public final class Medlemskap {

    private Medlem medlem;
    private LocalDate fran;
    private LocalDate uppsagt;
    private LocalDate till;
    private BeslutRef intradesbeslut;
    private BeslutRef uttradesbeslut;

    /** För återskapande. */
    private Medlemskap() {}

    private Medlemskap(
            Medlem medlem,
            LocalDate fran,
            BeslutRef intradesbeslut,
            LocalDate uppsagt,
            LocalDate till,
            BeslutRef uttradesbeslut) {
        this.medlem = Objects.requireNonNull(medlem, "medlem");
        if (!datumfel(fran, uppsagt, till).isEmpty()) {
            throw new IllegalArgumentException(
                    "The days of " + medlem + " are out of order: " + fran + ", " + uppsagt + ", " + till);
        }
        this.fran = fran;
        this.intradesbeslut = intradesbeslut;
        this.uppsagt = uppsagt;
        this.till = till;
        this.uttradesbeslut = uttradesbeslut;
    }

    /**
     * A membership without end.
     *
     * @param medlem who, not null
     * @param fran first day; null when not known, and then every day up to the last counts
     * @param beslut the decision to join; null when not known
     * @return the membership, never null
     */
    public static Medlemskap of(Medlem medlem, LocalDate fran, BeslutRef beslut) {
        return new Medlemskap(medlem, fran, beslut, null, null, null);
    }

    /**
     * What stands in the way of days for a membership.
     *
     * @param fran first day, or null
     * @param uppsagt the day that notice was given, or null
     * @param till last day, or null
     * @return each day that lies before one it has to follow; empty if they can be used; never null
     */
    public static List<Anmarkning> datumfel(LocalDate fran, LocalDate uppsagt, LocalDate till) {
        return Stream.of(
                        Datumordning.prova("uppsagning", uppsagt, "intrade", fran),
                        Datumordning.prova("uttrade", till, "intrade", fran),
                        Datumordning.prova("uttrade", till, "uppsagning", uppsagt))
                .flatMap(Optional::stream)
                .toList();
    }

    /**
     * This membership with its end.
     *
     * @param uppsagd the day that the member gave notice (FL 27 §); null when not known, or when it did not leave but the
     *     association ceased
     * @param sista last day; null while only notice is given
     * @param beslut the decision to leave; null when not known
     * @return the membership, never null
     * @throws IllegalArgumentException if the days are out of order, see {@link #datumfel}
     */
    public Medlemskap avslutat(LocalDate uppsagd, LocalDate sista, BeslutRef beslut) {
        return new Medlemskap(medlem, fran, intradesbeslut, uppsagd, sista, beslut);
    }

    /**
     * This membership with the member's name written another way.
     *
     * @param namn the name, not blank
     * @return the membership, never null
     */
    public Medlemskap medNamn(String namn) {
        Medlem omskriven = Medlem.of(medlem.part(), medlem.kod().orElse(null), namn);
        return new Medlemskap(omskriven, fran, intradesbeslut, uppsagt, till, uttradesbeslut);
    }

    /**
     * The member.
     *
     * @return who, never null
     */
    public Medlem medlem() {
        return medlem;
    }

    /**
     * The first day.
     *
     * @return the day, or empty when not known
     */
    public Optional<LocalDate> fran() {
        return Optional.ofNullable(fran);
    }

    /**
     * The day that the member gave notice.
     *
     * @return the day, or empty
     */
    public Optional<LocalDate> uppsagt() {
        return Optional.ofNullable(uppsagt);
    }

    /**
     * The last day, part of the membership.
     *
     * @return the day, or empty when no end is decided
     */
    public Optional<LocalDate> till() {
        return Optional.ofNullable(till);
    }

    /**
     * The decision to join.
     *
     * @return the decision, or empty when not known
     */
    public Optional<BeslutRef> intradesbeslut() {
        return Optional.ofNullable(intradesbeslut);
    }

    /**
     * The decision to leave, or that the association ceases.
     *
     * @return the decision, or empty
     */
    public Optional<BeslutRef> uttradesbeslut() {
        return Optional.ofNullable(uttradesbeslut);
    }

    /**
     * The days of the membership.
     *
     * @return the days, never null
     */
    public Giltighet giltighet() {
        return new Giltighet(fran, till);
    }

    boolean krockar(Medlemskap annat) {
        return medlem.arSamma(annat.medlem) && giltighet().overlappar(annat.giltighet());
    }

    @Override
    public boolean equals(Object annat) {
        return annat instanceof Medlemskap m
                && Objects.equals(medlem, m.medlem)
                && Objects.equals(fran, m.fran)
                && Objects.equals(uppsagt, m.uppsagt)
                && Objects.equals(till, m.till)
                && Objects.equals(intradesbeslut, m.intradesbeslut)
                && Objects.equals(uttradesbeslut, m.uttradesbeslut);
    }

    @Override
    public int hashCode() {
        return Objects.hash(medlem, fran, uppsagt, till, intradesbeslut, uttradesbeslut);
    }

    /**
     * The member and the days, for a log; days that are not known are left out.
     *
     * @return for example {@code KOMMUN 2460 Vännäs 2014-01-01/}, never null
     */
    @Override
    public String toString() {
        return medlem
                + (fran == null && till == null ? "" : " " + giltighet())
                + (uppsagt == null ? "" : " uppsagt " + uppsagt)
                + (intradesbeslut == null ? "" : " in: " + intradesbeslut)
                + (uttradesbeslut == null ? "" : " ut: " + uttradesbeslut);
    }
}
