package org.openfinsam.domain.tid;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * A day on which a time limit does not end, and why: a public holiday or an eve by its name, or an ordinary Saturday or
 * Sunday. Immutable and thread-safe.
 *
 * <p>Source: lag (1930:173) 2 §. Example: 2016-12-26 is {@code annandag jul}.
 *
 * @param datum when, not null
 * @param helgdag the name of the day, if it has one; of two names on one day the one listed first
 * @since 0.1
 */
public record Vilodag(LocalDate datum, Optional<Helgdag.Namn> helgdag) {

    /**
     * Checks the parts.
     *
     * @param datum when, not null
     * @param helgdag the name, or empty for a Saturday or Sunday without one; not null
     * @throws IllegalArgumentException if a day without a name is neither Saturday nor Sunday
     */
    public Vilodag {
        DayOfWeek veckodag = datum.getDayOfWeek();
        if (Objects.requireNonNull(helgdag, "helgdag").isEmpty()
                && veckodag != DayOfWeek.SATURDAY
                && veckodag != DayOfWeek.SUNDAY) {
            throw new IllegalArgumentException("Why does no time limit end on " + datum + "?");
        }
    }

    /**
     * The day as the reason it is: {@code annandag jul}, {@code lördag}.
     *
     * @param sprak the reader's locale, not null
     * @return the name, English for language {@code en}, Swedish for all others; never null
     */
    public String text(Locale sprak) {
        return helgdag.map(namn -> namn.text(sprak)).orElseGet(() -> Veckodag.namn(datum, sprak));
    }
}
