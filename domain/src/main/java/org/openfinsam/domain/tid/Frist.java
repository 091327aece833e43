package org.openfinsam.domain.tid;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A time limit of a number of days, weeks or months.
 *
 * <p>Source: lag (1930:173) om beräkning av lagstadgad tid. Days are counted from the day after the start; a week ends on
 * the same weekday, a month on the same number, or on the last day of a month that lacks the number (1 §). When an act
 * has to be done by the last day and that day is a Saturday, Sunday, public holiday, Midsummer Eve, Christmas Eve or New
 * Year's Eve, it may be done on the next working day (2 §, <i>söndagsregeln</i>). Immutable and thread-safe.
 *
 * <p>Example: three weeks from Monday 26 September 2016 end on Monday 17 October.
 *
 * @param antal how many, one or more
 * @param enhet of what, not null
 * @since 0.1
 */
public record Frist(int antal, Enhet enhet) {

    /** What a time limit is counted in. */
    public enum Enhet {
        /** Calendar days. */
        DAGAR,
        /** Weeks. */
        VECKOR,
        /** Calendar months. */
        MANADER
    }

    /**
     * Checks the parts.
     *
     * @param antal how many, one or more
     * @param enhet of what, not null
     * @throws IllegalArgumentException if the number is less than one
     */
    public Frist {
        Objects.requireNonNull(enhet, "enhet");
        if (antal < 1) {
            throw new IllegalArgumentException("A time limit is at least one, not " + antal);
        }
    }

    /**
     * A number of days.
     *
     * @param antal how many, one or more
     * @return the time limit, never null
     * @throws IllegalArgumentException if the number is less than one
     */
    public static Frist dagar(int antal) {
        return new Frist(antal, Enhet.DAGAR);
    }

    /**
     * A number of weeks.
     *
     * @param antal how many, one or more
     * @return the time limit, never null
     * @throws IllegalArgumentException if the number is less than one
     */
    public static Frist veckor(int antal) {
        return new Frist(antal, Enhet.VECKOR);
    }

    /**
     * A number of months.
     *
     * @param antal how many, one or more
     * @return the time limit, never null
     * @throws IllegalArgumentException if the number is less than one
     */
    public static Frist manader(int antal) {
        return new Frist(antal, Enhet.MANADER);
    }

    /**
     * The time limit written as {@link #toString()} writes it.
     *
     * @param text an ISO 8601 duration of one unit, not null, for example {@code P14D}
     * @return the time limit, never null
     * @throws IllegalArgumentException if the text has another form
     */
    public static Frist parse(String text) {
        if (!text.matches("P[1-9][0-9]{0,8}[DWM]")) {
            throw new IllegalArgumentException("Not a time limit like P14D, P3W or P2M: '" + text + "'");
        }
        int antal = Integer.parseInt(text, 1, text.length() - 1, 10);
        return switch (text.charAt(text.length() - 1)) {
            case 'D' -> dagar(antal);
            case 'W' -> veckor(antal);
            default -> manader(antal);
        };
    }

    /**
     * The last day, without <i>söndagsregeln</i>.
     *
     * @param fran the day that the time is counted from, not null
     * @return the last day, never null
     * @throws java.time.DateTimeException if the day is later than a {@link LocalDate} can be
     */
    public LocalDate sistaDag(LocalDate fran) {
        return switch (enhet) {
            case DAGAR -> fran.plusDays(antal);
            case VECKOR -> fran.plusWeeks(antal);
            case MANADER -> fran.plusMonths(antal);
        };
    }

    /**
     * The last day on which an act can be done, moved by <i>söndagsregeln</i> where the law moves it.
     *
     * @param fran the day that the time is counted from, not null
     * @param kalender which days are working days, not null
     * @return the last day, always a working day, never null
     * @throws IllegalArgumentException if the last day is outside the calendar
     */
    public LocalDate sistaDagEnligtSondagsregeln(LocalDate fran, Kalender kalender) {
        return beraknad(fran, kalender).sistaDag();
    }

    /**
     * The last day on which an act can be done, and how it was counted.
     *
     * @param fran the day that the time is counted from, not null
     * @param kalender which days are working days, not null
     * @return the last day with its reasons, never null
     * @throws IllegalArgumentException if the last day is outside the calendar
     */
    public Fristdag beraknad(LocalDate fran, Kalender kalender) {
        return new Fristdag(this, fran, kalender.vilodagarFran(sistaDag(fran)));
    }

    /**
     * The form that {@link #parse} reads: {@code P14D}, {@code P3W}, {@code P2M}.
     *
     * @return the text, never null
     */
    @Override
    public String toString() {
        return "P" + antal
                + switch (enhet) {
                    case DAGAR -> 'D';
                    case VECKOR -> 'W';
                    case MANADER -> 'M';
                };
    }
}
