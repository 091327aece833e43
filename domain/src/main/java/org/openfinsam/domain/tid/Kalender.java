package org.openfinsam.domain.tid;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The Swedish calendar of public holidays and of the eves that the law counts with them, 1990–2100.
 *
 * <p>Source: lag (1989:253) om allmänna helgdagar, in force from 1990, and lag (1930:173) 2 §. A day outside 1990–2100 is
 * an {@link IllegalArgumentException} everywhere: another law ruled before, and nobody knows the law after. Immutable and
 * thread-safe.
 *
 * @since 0.1
 */
public final class Kalender {

    /** The first year of the calendar. */
    public static final int FORSTA_AR = 1990;

    /** The last year of the calendar. */
    public static final int SISTA_AR = 2100;

    private static final Kalender SVENSK = new Kalender();

    private Kalender() {}

    /**
     * The Swedish calendar.
     *
     * @return the calendar, never null
     */
    public static Kalender svensk() {
        return SVENSK;
    }

    /**
     * The days of a year that have a name of their own, holidays and eves, in date order.
     *
     * <p>An ordinary Sunday is a public holiday too, but has no name and is not listed; {@link #arHelgdag} knows it. Two
     * names can fall on one day: 1 May 2008 was also Ascension Day.
     *
     * @param ar the year, 1990–2100
     * @return the named days, unmodifiable, never null
     * @throws IllegalArgumentException if the year is outside the calendar
     */
    public List<Helgdag> dagar(int ar) {
        return namngivna(ar).sorted(Comparator.comparing(Helgdag::datum)).toList();
    }

    /**
     * Whether a day is a public holiday: a Sunday or a named red day. An eve or a Saturday is not.
     *
     * @param dag the day, not null, 1990–2100
     * @return true for a public holiday
     * @throws IllegalArgumentException if the day is outside the calendar
     */
    public boolean arHelgdag(LocalDate dag) {
        return namngivna(dag.getYear())
                        .anyMatch(h -> h.datum().equals(dag) && !h.namn().arAfton())
                || dag.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    /**
     * Whether a day is Midsummer Eve, Christmas Eve or New Year's Eve.
     *
     * @param dag the day, not null, 1990–2100
     * @return true for such an eve, also when it is a Sunday
     * @throws IllegalArgumentException if the day is outside the calendar
     */
    public boolean arAfton(LocalDate dag) {
        return namngivna(dag.getYear())
                .anyMatch(h -> h.datum().equals(dag) && h.namn().arAfton());
    }

    /**
     * Whether a time limit can end on a day: no Saturday, no public holiday and no eve.
     *
     * @param dag the day, not null, 1990–2100
     * @return true for a working day
     * @throws IllegalArgumentException if the day is outside the calendar
     */
    public boolean arArbetsdag(LocalDate dag) {
        return vilodag(dag).isEmpty();
    }

    /**
     * Why a time limit cannot end on a day: a public holiday, an eve, a Saturday or a Sunday.
     *
     * @param dag the day, not null, 1990–2100
     * @return the day with its name; empty for a working day
     * @throws IllegalArgumentException if the day is outside the calendar
     */
    public Optional<Vilodag> vilodag(LocalDate dag) {
        Optional<Vilodag> namngiven = namngivna(dag.getYear())
                .filter(h -> h.datum().equals(dag))
                .findFirst()
                .map(h -> new Vilodag(dag, Optional.of(h.namn())));
        DayOfWeek veckodag = dag.getDayOfWeek();
        return veckodag == DayOfWeek.SATURDAY || veckodag == DayOfWeek.SUNDAY
                ? namngiven.or(() -> Optional.of(new Vilodag(dag, Optional.empty())))
                : namngiven;
    }

    /**
     * The day itself if it is a working day, otherwise the next one: <i>söndagsregeln</i>.
     *
     * @param dag the day, not null, 1990–2100
     * @return the first working day from that day on, never null
     * @throws IllegalArgumentException if the day or the working day is outside the calendar
     */
    public LocalDate arbetsdagFran(LocalDate dag) {
        return dag.plusDays(vilodagarFran(dag).size());
    }

    /**
     * The days that <i>söndagsregeln</i> passes over: the day itself and those after it, up to the first working day.
     *
     * @param dag the day, not null, 1990–2100
     * @return the days in order, unmodifiable, never null; empty if the day is a working day
     * @throws IllegalArgumentException if the day or the working day is outside the calendar
     */
    public List<Vilodag> vilodagarFran(LocalDate dag) {
        List<Vilodag> dagar = new ArrayList<>();
        for (Optional<Vilodag> nasta = vilodag(dag); nasta.isPresent(); nasta = vilodag(dag.plusDays(dagar.size()))) {
            dagar.add(nasta.get());
        }
        return List.copyOf(dagar);
    }

    static void kontrolleraAr(int ar) {
        if (ar < FORSTA_AR || ar > SISTA_AR) {
            throw new IllegalArgumentException("The Swedish calendar is known for 1990–2100, not for " + ar);
        }
    }

    private static Stream<Helgdag> namngivna(int ar) {
        kontrolleraAr(ar);
        return Stream.of(Helgdag.Namn.values())
                .filter(namn -> namn.galler(ar))
                .map(namn -> new Helgdag(namn, namn.datum(ar)));
    }
}
