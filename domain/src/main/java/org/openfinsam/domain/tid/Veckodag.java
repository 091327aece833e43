package org.openfinsam.domain.tid;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * The names of the days of the week. Not those of the virtual machine: a small one may lack Swedish. Thread-safe.
 *
 * @since 0.1
 */
public final class Veckodag {

    private static final List<String> SVENSKA =
            List.of("måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag");
    private static final List<String> ENGELSKA =
            List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");

    private Veckodag() {}

    /**
     * The weekday of a day: {@code fredag}, {@code Friday}.
     *
     * @param dag the day, not null
     * @param sprak the reader's locale, not null
     * @return the name, English for language {@code en}, Swedish for all others; never null
     */
    public static String namn(LocalDate dag, Locale sprak) {
        List<String> namn = sprak.getLanguage().equals("en") ? ENGELSKA : SVENSKA;
        return namn.get(dag.getDayOfWeek().getValue() - 1);
    }

    /**
     * A day with its weekday: {@code fredag 2016-09-30}.
     *
     * @param dag the day, not null
     * @param sprak the reader's locale, not null
     * @return the text, never null
     */
    public static String medDatum(LocalDate dag, Locale sprak) {
        return namn(dag, sprak) + " " + dag;
    }
}
