package org.openfinsam.domain.tid;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.TreeMap;

/**
 * The days on which an association's office is open: the working days of the law, less the days that it closes by its own
 * decision.
 *
 * <p>Not a {@link Kalender}, on purpose. A closed office moves no time limit, neither to an earlier day nor to a later one,
 * so {@link Frist} cannot be given this one. What it answers is when somebody has to be there to keep a limit.
 *
 * <table>
 * <caption>The last day is Friday 22 May 2020, between Ascension Day and a Saturday</caption>
 * <tr><th scope="col">question</th><th scope="col">office open that day</th><th scope="col">office closed that day</th></tr>
 * <tr><th scope="row">the law's last day, {@link Frist#sistaDagEnligtSondagsregeln}</th><td>22 May</td><td>22 May</td></tr>
 * <tr><th scope="row">when it is done at the latest, {@link #oppetSenast}</th><td>22 May</td><td>20 May</td></tr>
 * </table>
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class Kontorskalender {

    /** Read the first time somebody asks; not by a class of its own, whose failure would hide what the sources disagree on. */
    private static volatile Kontorskalender samlad;

    private static final Kalender LAGENS = Kalender.svensk();

    private final NavigableMap<LocalDate, Stangningsdag> stangt;

    private Kontorskalender(NavigableMap<LocalDate, Stangningsdag> stangt) {
        this.stangt = stangt;
    }

    /**
     * The calendar with the closed days of every source that {@link ServiceLoader} finds beside this library. Without any
     * source the office is open on every working day.
     *
     * @return the calendar, collected once, never null
     * @throws IllegalArgumentException if sources disagree, as {@link #of}; again each time it is asked
     */
    public static Kontorskalender samlad() {
        Kontorskalender den = samlad;
        return den == null ? samla() : den;
    }

    private static synchronized Kontorskalender samla() {
        if (samlad == null) {
            samlad = of(ServiceLoader.load(Kalenderkalla.class, Kalenderkalla.class.getClassLoader()));
        }
        return samlad;
    }

    /**
     * The calendar with the closed days of some sources.
     *
     * @param kallor the sources, none null
     * @return the calendar, never null
     * @throws IllegalArgumentException if a day stands in two sources or twice in one, or in another year than the one
     *     asked for
     */
    public static Kontorskalender of(Iterable<? extends Kalenderkalla> kallor) {
        NavigableMap<LocalDate, Stangningsdag> stangt = new TreeMap<>();
        Map<LocalDate, Kalenderkalla> kallaPerDag = new HashMap<>();
        for (Kalenderkalla kalla : kallor) {
            for (int ar = Kalender.FORSTA_AR; ar <= Kalender.SISTA_AR; ar++) {
                for (Stangningsdag dag : kalla.stangningsdagar(ar)) {
                    kontrollera(dag, ar, kalla, kallaPerDag.putIfAbsent(dag.datum(), kalla));
                    stangt.put(dag.datum(), dag);
                }
            }
        }
        return new Kontorskalender(stangt);
    }

    private static void kontrollera(Stangningsdag dag, int ar, Kalenderkalla kalla, Kalenderkalla annan) {
        if (dag.datum().getYear() != ar) {
            throw new IllegalArgumentException(
                    kalla.getClass().getName() + " answers with " + dag.datum() + " for " + ar);
        }
        if (annan != null) {
            throw new IllegalArgumentException(dag.datum() + " stands both in "
                    + annan.getClass().getName() + " and in " + kalla.getClass().getName());
        }
    }

    /**
     * The closed days of a year, in date order.
     *
     * @param ar the year, 1990–2100
     * @return the days that the sources name, unmodifiable, never null
     * @throws IllegalArgumentException if the year is outside the calendar
     */
    public List<Stangningsdag> stangningsdagar(int ar) {
        Kalender.kontrolleraAr(ar);
        return List.copyOf(stangt.subMap(LocalDate.ofYearDay(ar, 1), LocalDate.ofYearDay(ar + 1, 1))
                .values());
    }

    /**
     * The closed day of a date.
     *
     * @param dag the day, not null
     * @return the day that a source names, or empty
     */
    public Optional<Stangningsdag> stangningsdag(LocalDate dag) {
        return Optional.ofNullable(stangt.get(dag));
    }

    /**
     * Whether the office is open.
     *
     * @param dag the day, not null, 1990–2100
     * @return true for a working day of the law that no source closes
     * @throws IllegalArgumentException if the day is outside the calendar
     */
    public boolean arOppet(LocalDate dag) {
        return LAGENS.arArbetsdag(dag) && !stangt.containsKey(dag);
    }

    /**
     * The first open day from a day on.
     *
     * @param dag the day, not null, 1990–2100
     * @return the day itself if the office is open, otherwise the next open one; never null
     * @throws IllegalArgumentException if the day or the open day is outside the calendar
     */
    public LocalDate oppetFran(LocalDate dag) {
        LocalDate oppen = dag;
        while (!arOppet(oppen)) {
            oppen = oppen.plusDays(1);
        }
        return oppen;
    }

    /**
     * The last open day up to a day: when what the law wants done by that day has to be done here.
     *
     * <p>It can lie before the day that a short time limit is counted from. Then somebody has to come in on a closed day; the
     * law's last day still stands.
     *
     * @param dag the day, not null, 1990–2100
     * @return the day itself if the office is open, otherwise the open one before it; never null
     * @throws IllegalArgumentException if the day or the open day is outside the calendar
     */
    public LocalDate oppetSenast(LocalDate dag) {
        LocalDate oppen = dag;
        while (!arOppet(oppen)) {
            oppen = oppen.minusDays(1);
        }
        return oppen;
    }
}
