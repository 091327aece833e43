package org.openfinsam.domain.medel;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openfinsam.domain.belopp.Avrundning;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.belopp.Fordelning;
import org.openfinsam.domain.tid.Kalender;
import org.openfinsam.domain.tid.Period;
import org.openfinsam.domain.tid.Rakenskapsar;

/**
 * When members pay: how often, and by which day of each period.
 *
 * <p>A day that the month lacks is its last day; a Saturday, Sunday, public holiday or eve moves the last day to the next
 * working day, as lag (1930:173) counts. No law: the members agree. Immutable and thread-safe. Example: {@code KVARTAL 1/31}
 * is the last day of the first month of each quarter.
 *
 * @param takt how often, not null
 * @param manad which month of each period, from 1 to the months of a period
 * @param dag which day of that month, 1–31
 * @since 0.1
 */
public record Betalningsplan(Betalningstakt takt, int manad, int dag) {

    private static final int SISTA_DAG = 31;
    private static final Pattern FORM = Pattern.compile("([A-Z]+) (\\d{1,2})/(\\d{1,2})");

    /**
     * Checks the parts.
     *
     * @param takt how often, not null
     * @param manad which month of each period
     * @param dag which day of that month
     * @throws IllegalArgumentException if the period has no such month, or no month has such a day
     */
    public Betalningsplan {
        Objects.requireNonNull(takt, "takt");
        if (manad < 1 || manad > takt.manader()) {
            throw new IllegalArgumentException("Month " + manad + " of a period of " + takt.manader());
        }
        if (dag < 1 || dag > SISTA_DAG) {
            throw new IllegalArgumentException("Not a day of a month: " + dag);
        }
    }

    /**
     * The plan to pay by the last day of the first month of each period.
     *
     * @param takt how often, not null
     * @return the plan, never null
     */
    public static Betalningsplan of(Betalningstakt takt) {
        return new Betalningsplan(takt, 1, SISTA_DAG);
    }

    /**
     * The plan written as {@link #toString()} writes it.
     *
     * @param text the text, not null, for example {@code KVARTAL 1/31}
     * @return the plan, never null
     * @throws IllegalArgumentException if the text has another form, or names no such month or day
     */
    public static Betalningsplan parse(String text) {
        Matcher delar = FORM.matcher(text);
        if (!delar.matches()) {
            throw new IllegalArgumentException("Not a plan like KVARTAL 1/31: '" + text + "'");
        }
        return new Betalningsplan(
                Betalningstakt.valueOf(delar.group(1)),
                Integer.parseInt(delar.group(2)),
                Integer.parseInt(delar.group(3)));
    }

    /**
     * The instalments of an amount: equal parts in whole kronor, or in öre if the amount has öre, what is left over one
     * each to the first.
     *
     * @param ar the year, not null, within the Swedish {@link Kalender}
     * @param belopp the whole, not null
     * @return the instalments in order, summing to the whole; never null
     * @throws IllegalArgumentException if the year is outside the calendar
     */
    public List<Delbetalning> delbetalningar(Rakenskapsar ar, Belopp belopp) {
        List<Belopp> delar = Fordelning.efterVikt(
                belopp, Collections.nCopies(takt.antal(), BigDecimal.ONE), Avrundning.KRONA.ellerFinare(belopp));
        List<Delbetalning> delbetalningar = new ArrayList<>();
        for (int i = 0; i < delar.size(); i++) {
            LocalDate forsta = ar.period().fran().plusMonths((long) i * takt.manader());
            Period period = Period.of(forsta, forsta.plusMonths(takt.manader()).minusDays(1));
            delbetalningar.add(new Delbetalning(i + 1, period, forfaller(forsta), delar.get(i)));
        }
        return List.copyOf(delbetalningar);
    }

    private LocalDate forfaller(LocalDate forsta) {
        LocalDate manaden = forsta.plusMonths(manad - 1L);
        return Kalender.svensk().arbetsdagFran(manaden.withDayOfMonth(Math.min(dag, manaden.lengthOfMonth())));
    }

    /**
     * The form that {@link #parse} reads: {@code KVARTAL 1/31}.
     *
     * @return the text, never null
     */
    @Override
    public String toString() {
        return takt + " " + manad + "/" + dag;
    }
}
