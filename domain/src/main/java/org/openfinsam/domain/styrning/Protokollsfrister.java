package org.openfinsam.domain.styrning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.openfinsam.domain.lag.Anmarkning;
import org.openfinsam.domain.lag.Datumordning;
import org.openfinsam.domain.lag.Lagrum;
import org.openfinsam.domain.lag.Regel;
import org.openfinsam.domain.lag.Texter;
import org.openfinsam.domain.lag.Uppgift;
import org.openfinsam.domain.tid.Frist;
import org.openfinsam.domain.tid.Fristdag;
import org.openfinsam.domain.tid.Kalender;

/**
 * The law's last days for the minutes of one meeting, and whether they were kept.
 *
 * <table>
 * <caption>The last days</caption>
 * <tr><th scope="col">day</th><th scope="col">counted from</th><th scope="col">how</th><th scope="col">source</th></tr>
 * <tr><th scope="row">{@link #justerasSenast}</th><td>meeting</td><td>14 days, moved</td><td>KL 5 kap. 69 §</td></tr>
 * <tr><th scope="row">{@link #anslasSenast}</th><td>approval</td><td>2 days, moved</td><td>KL 8 kap. 12 §</td></tr>
 * <tr><th scope="row">{@link #overklagasSenast}</th><td>notice</td><td>3 weeks, moved</td><td>KL 13 kap. 5 §</td></tr>
 * <tr><th scope="row">{@link #tasNedTidigast}</th><td>last day to appeal</td><td>the next day, not moved</td>
 *     <td>KL 8 kap. 12 §</td></tr>
 * </table>
 *
 * <p><i>Moved</i> is {@link Frist#sistaDagEnligtSondagsregeln}: a last day that is no working day becomes the next one.
 * Days are counted also when they stand in the wrong order. Immutable and thread-safe.
 *
 * @param sammantrade the day of the meeting, not null, 1990 or later
 * @param justerat the day the minutes were approved; null if not known
 * @param anslaget the day the notice of approval was put up, on the last board if there are several; null if not known
 * @param nedtaget the day the notice was taken down; null if not known
 * @since 0.1
 */
public record Protokollsfrister(LocalDate sammantrade, LocalDate justerat, LocalDate anslaget, LocalDate nedtaget) {

    private static final Frist JUSTERING = Frist.dagar(14);
    private static final Frist ANSLAG = Frist.dagar(2);
    private static final Frist OVERKLAGANDE = Frist.veckor(3);
    private static final Kalender KALENDER = Kalender.svensk();

    /** A day that the law sets for the minutes of a meeting. */
    public enum Steg {
        /** The minutes are approved, at the latest. */
        JUSTERAS,
        /** The notice of approval is put up, at the latest. */
        ANSLAS,
        /** An appeal reaches the court, at the latest. */
        OVERKLAGAS,
        /** The notice is taken down, at the earliest. */
        TAS_NED
    }

    /** Why a last day has no value. */
    public enum Skal {
        /** It is counted from the day of approval, which is not known. */
        JUSTERAT_SAKNAS,
        /** It is counted from the day of the notice, which is not known. */
        ANSLAGET_SAKNAS;

        /**
         * The reason in words.
         *
         * @param sprak the reader's locale: {@code en} gives English, every other Swedish; not null
         * @return a sentence, never null
         */
        public String text(Locale sprak) {
            return Texter.of(Skal.class, "skal", sprak).text(name());
        }
    }

    /**
     * Checks the parts. Their order is asked by {@link #anmarkningar}.
     *
     * @param sammantrade the day of the meeting, not null
     * @param justerat the day of approval, or null
     * @param anslaget the day of the notice, or null
     * @param nedtaget the day it was taken down, or null
     */
    public Protokollsfrister {
        Objects.requireNonNull(sammantrade, "sammantrade");
    }

    /**
     * The last day to approve the minutes.
     *
     * @return the day, never null
     * @throws IllegalArgumentException if the day is outside the {@link Kalender}
     */
    public LocalDate justerasSenast() {
        return justering().sistaDag();
    }

    /**
     * How the last day to approve the minutes is counted.
     *
     * @return the day with its reasons, never null
     * @throws IllegalArgumentException if the day is outside the {@link Kalender}
     */
    public Fristdag justering() {
        return JUSTERING.beraknad(sammantrade, KALENDER);
    }

    /**
     * The last day to put up the notice of approval.
     *
     * @return the day; empty without {@code justerat}
     * @throws IllegalArgumentException if the day is outside the {@link Kalender}
     */
    public Optional<LocalDate> anslasSenast() {
        return anslag().map(Fristdag::sistaDag);
    }

    /**
     * How the last day to put up the notice is counted.
     *
     * @return the day with its reasons; empty without {@code justerat}
     * @throws IllegalArgumentException if the day is outside the {@link Kalender}
     */
    public Optional<Fristdag> anslag() {
        return Optional.ofNullable(justerat).map(dag -> ANSLAG.beraknad(dag, KALENDER));
    }

    /**
     * Why {@link #anslasSenast} is empty.
     *
     * @return the reason; empty if there is a day
     */
    public Optional<Skal> anslasSenastSkal() {
        return justerat == null ? Optional.of(Skal.JUSTERAT_SAKNAS) : Optional.empty();
    }

    /**
     * The last day an appeal can reach the court.
     *
     * @return the day; empty without {@code anslaget}
     * @throws IllegalArgumentException if the day is outside the {@link Kalender}
     */
    public Optional<LocalDate> overklagasSenast() {
        return overklagande().map(Fristdag::sistaDag);
    }

    /**
     * How the last day to appeal is counted.
     *
     * @return the day with its reasons; empty without {@code anslaget}
     * @throws IllegalArgumentException if the day is outside the {@link Kalender}
     */
    public Optional<Fristdag> overklagande() {
        return Optional.ofNullable(anslaget).map(dag -> OVERKLAGANDE.beraknad(dag, KALENDER));
    }

    /**
     * Why {@link #overklagasSenast} is empty.
     *
     * @return the reason; empty if there is a day
     */
    public Optional<Skal> overklagasSenastSkal() {
        return anslaget == null ? Optional.of(Skal.ANSLAGET_SAKNAS) : Optional.empty();
    }

    /**
     * The first day the notice may be taken down, a working day or not.
     *
     * @return the day; empty without {@code anslaget}
     * @throws IllegalArgumentException if the last day to appeal is outside the {@link Kalender}
     */
    public Optional<LocalDate> tasNedTidigast() {
        return overklagasSenast().map(dag -> dag.plusDays(1));
    }

    /**
     * Why {@link #tasNedTidigast} is empty.
     *
     * @return the reason; empty if there is a day
     */
    public Optional<Skal> tasNedTidigastSkal() {
        return overklagasSenastSkal();
    }

    /**
     * Where the law sets a day, in the act in force on the day of the meeting.
     *
     * @param steg which day, not null
     * @return the place in law, never null; the act alone where its section is not verified
     */
    public Lagrum lagrum(Steg steg) {
        return Protokollsregler.lagrum(steg, sammantrade);
    }

    /**
     * What was too late, too early or in the wrong order. A rule names the act in force on the day of the meeting.
     *
     * @return the findings, all {@code FEL}: time limits in the order of the table, then each day that lies before one it
     *     has to follow; never null
     * @throws IllegalArgumentException if a last day is outside the {@link Kalender}
     */
    public List<Anmarkning> anmarkningar() {
        List<Anmarkning> anmarkningar = new ArrayList<>();
        if (justerat != null && justerat.isAfter(justerasSenast())) {
            anmarkningar.add(iKraft(Protokollsregler.JUSTERAT_FOR_SENT)
                    .anmarkning(Map.of("justerat", dag(justerat), "senast", dag(justerasSenast()))));
        }
        anslasSenast()
                .filter(senast -> anslaget != null && anslaget.isAfter(senast))
                .ifPresent(senast -> anmarkningar.add(iKraft(Protokollsregler.ANSLAGET_FOR_SENT)
                        .anmarkning(Map.of("anslaget", dag(anslaget), "senast", dag(senast)))));
        tasNedTidigast()
                .filter(tidigast -> nedtaget != null && nedtaget.isBefore(tidigast))
                .ifPresent(tidigast -> anmarkningar.add(iKraft(Protokollsregler.NEDTAGET_FOR_TIDIGT)
                        .anmarkning(Map.of("nedtaget", dag(nedtaget), "tidigast", dag(tidigast)))));
        Datumordning.prova("justerat", justerat, "sammantrade", sammantrade).ifPresent(anmarkningar::add);
        Datumordning.prova("anslaget", anslaget, "sammantrade", sammantrade)
                .or(() -> Datumordning.prova("anslaget", anslaget, "justerat", justerat))
                .ifPresent(anmarkningar::add);
        Datumordning.prova("nedtaget", nedtaget, "anslaget", anslaget).ifPresent(anmarkningar::add);
        return List.copyOf(anmarkningar);
    }

    private Regel iKraft(List<Regel> versioner) {
        return Protokollsregler.iKraft(versioner, sammantrade);
    }

    private static Uppgift dag(LocalDate dag) {
        return new Uppgift.Datum(dag);
    }
}
