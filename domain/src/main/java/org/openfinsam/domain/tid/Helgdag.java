package org.openfinsam.domain.tid;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Objects;

/**
 * A day of the year with a name of its own: a public holiday (<i>allmän helgdag</i>), or an eve that the law counts as
 * one when a time limit ends.
 *
 * <p>Immutable and thread-safe. Example: Good Friday of 2020 is {@code 2020-04-10}.
 *
 * @param namn which day, not null
 * @param datum when it falls, not null
 * @since 0.1
 */
public record Helgdag(Namn namn, LocalDate datum) {

    /**
     * Checks the parts.
     *
     * @param namn which day, not null
     * @param datum when it falls, not null
     */
    public Helgdag {
        Objects.requireNonNull(namn, "namn");
        Objects.requireNonNull(datum, "datum");
    }

    /**
     * The named days, from 1 January on. Source: lag (1989:253) 1–2 §§ for the public holidays, lag (1930:173) 2 § for
     * the three eves.
     */
    public enum Namn {
        /** 1 January. */
        NYARSDAGEN("nyårsdagen", "New Year’s Day"),
        /** 6 January. */
        TRETTONDEDAG_JUL("trettondedag jul", "Epiphany"),
        /** The Friday before Easter Day. */
        LANGFREDAGEN("långfredagen", "Good Friday"),
        /** The Sunday after the full moon on or next after 21 March. */
        PASKDAGEN("påskdagen", "Easter Day"),
        /** The day after Easter Day. */
        ANNANDAG_PASK("annandag påsk", "Easter Monday"),
        /** 1 May. */
        FORSTA_MAJ("första maj", "1 May"),
        /** The sixth Thursday after Easter Day. */
        KRISTI_HIMMELSFARDSDAG("Kristi himmelsfärdsdag", "Ascension Day"),
        /** The seventh Sunday after Easter Day. */
        PINGSTDAGEN("pingstdagen", "Whit Sunday"),
        /** The day after Whit Sunday; a holiday to 2004 (lag 2004:1320). */
        ANNANDAG_PINGST("annandag pingst", "Whit Monday"),
        /** 6 June; a holiday from 2005 (lag 2004:1320). */
        NATIONALDAGEN("nationaldagen", "National Day"),
        /** The day before Midsummer Day; an eve. */
        MIDSOMMARAFTON("midsommarafton", "Midsummer Eve"),
        /** The Saturday of 20–26 June. */
        MIDSOMMARDAGEN("midsommardagen", "Midsummer Day"),
        /** The Saturday of 31 October–6 November. */
        ALLA_HELGONS_DAG("alla helgons dag", "All Saints’ Day"),
        /** 24 December; an eve. */
        JULAFTON("julafton", "Christmas Eve"),
        /** 25 December. */
        JULDAGEN("juldagen", "Christmas Day"),
        /** 26 December. */
        ANNANDAG_JUL("annandag jul", "Boxing Day"),
        /** 31 December; an eve. */
        NYARSAFTON("nyårsafton", "New Year’s Eve");

        private static final int SISTA_ANNANDAG_PINGST = 2004;
        private static final int FORSTA_NATIONALDAGEN = 2005;

        private final String text;
        private final String engelska;

        Namn(String text, String engelska) {
            this.text = text;
            this.engelska = engelska;
        }

        /**
         * Whether the day is an eve: no public holiday, but a time limit does not end on it.
         *
         * @return true for Midsummer Eve, Christmas Eve and New Year's Eve
         */
        public boolean arAfton() {
            return this == MIDSOMMARAFTON || this == JULAFTON || this == NYARSAFTON;
        }

        /**
         * The name in the reader's language: {@code långfredagen}, {@code Good Friday}.
         *
         * @param sprak the reader's locale, not null
         * @return the name, English for language {@code en}, Swedish for all others; never null
         */
        public String text(Locale sprak) {
            return sprak.getLanguage().equals("en") ? engelska : text;
        }

        /**
         * The Swedish name, as the act spells it.
         *
         * @return the name, never null
         */
        @Override
        public String toString() {
            return text;
        }

        boolean galler(int ar) {
            return switch (this) {
                case ANNANDAG_PINGST -> ar <= SISTA_ANNANDAG_PINGST;
                case NATIONALDAGEN -> ar >= FORSTA_NATIONALDAGEN;
                default -> true;
            };
        }

        LocalDate datum(int ar) {
            return switch (this) {
                case NYARSDAGEN -> LocalDate.of(ar, Month.JANUARY, 1);
                case TRETTONDEDAG_JUL -> LocalDate.of(ar, Month.JANUARY, 6);
                case LANGFREDAGEN -> paskdagen(ar).minusDays(2);
                case PASKDAGEN -> paskdagen(ar);
                case ANNANDAG_PASK -> paskdagen(ar).plusDays(1);
                case FORSTA_MAJ -> LocalDate.of(ar, Month.MAY, 1);
                case KRISTI_HIMMELSFARDSDAG -> paskdagen(ar).plusDays(39);
                case PINGSTDAGEN -> paskdagen(ar).plusWeeks(7);
                case ANNANDAG_PINGST -> PINGSTDAGEN.datum(ar).plusDays(1);
                case NATIONALDAGEN -> LocalDate.of(ar, Month.JUNE, 6);
                case MIDSOMMARAFTON -> MIDSOMMARDAGEN.datum(ar).minusDays(1);
                case MIDSOMMARDAGEN -> lordagFran(LocalDate.of(ar, Month.JUNE, 20));
                case ALLA_HELGONS_DAG -> lordagFran(LocalDate.of(ar, Month.OCTOBER, 31));
                case JULAFTON -> LocalDate.of(ar, Month.DECEMBER, 24);
                case JULDAGEN -> LocalDate.of(ar, Month.DECEMBER, 25);
                case ANNANDAG_JUL -> LocalDate.of(ar, Month.DECEMBER, 26);
                case NYARSAFTON -> LocalDate.of(ar, Month.DECEMBER, 31);
            };
        }

        private static LocalDate lordagFran(LocalDate dag) {
            return dag.with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY));
        }

        /** Easter Day of the Gregorian calendar, by the method of Meeus, Jones and Butcher. */
        private static LocalDate paskdagen(int ar) {
            int manar = ar % 19;
            int sekel = ar / 100;
            int arISekel = ar % 100;
            int epakt = (19 * manar + sekel - sekel / 4 - (sekel - (sekel + 8) / 25 + 1) / 3 + 15) % 30;
            int veckodag = (32 + 2 * (sekel % 4) + 2 * (arISekel / 4) - epakt - arISekel % 4) % 7;
            int rattelse = (manar + 11 * epakt + 22 * veckodag) / 451;
            int dagar = epakt + veckodag - 7 * rattelse + 114;
            return LocalDate.of(ar, dagar / 31, dagar % 31 + 1);
        }
    }
}
