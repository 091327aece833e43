package org.openfinsam.domain.forbund;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A decision as others cite it: who decided, when, and the paragraph of the minutes.
 *
 * <p>Not the decision itself, which the board's own room holds, or somebody else's archive. Immutable and thread-safe.
 * Example: {@code Kommunfullmäktige i Luleå 2019-11-25 § 112}.
 *
 * @param organ the body that decided, not blank, on one line, at most {@value #LANGST} characters; never a person's name
 * @param datum the day of the decision, not null, in a year of four digits
 * @param paragraf the paragraph, for example {@code 112} or {@code 112 a}; null where the body counts none, as
 *     Försäkringskassan does
 * @since 0.1
 */
public record BeslutRef(String organ, LocalDate datum, String paragraf) {

    /** The largest number of characters of the body's name. */
    public static final int LANGST = 200;

    private static final Pattern PARAGRAF = Pattern.compile("[1-9][0-9]{0,5}( [a-z])?");
    private static final Pattern FORM = Pattern.compile("(.+) ([0-9]{4}-[0-9]{2}-[0-9]{2})(?: § (.+))?");

    /**
     * Checks the parts.
     *
     * @param organ the body, not blank
     * @param datum the day, not null
     * @param paragraf the paragraph, or null
     * @throws IllegalArgumentException if the body is blank, too long or several lines, the year has not four digits, or the
     *     paragraph is no number
     */
    public BeslutRef {
        Objects.requireNonNull(datum, "datum");
        organ = organ.strip();
        if (organ.isEmpty() || organ.length() > LANGST || organ.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("Not the name of a body that decides: '" + organ + "'");
        }
        if (datum.getYear() < 1000 || datum.getYear() > 9999) {
            throw new IllegalArgumentException("Not the day of a decision: " + datum);
        }
        if (paragraf != null && !PARAGRAF.matcher(paragraf).matches()) {
            throw new IllegalArgumentException("Not a paragraph like 112 or 112 a: '" + paragraf + "'");
        }
    }

    /**
     * A decision without paragraph.
     *
     * @param organ the body, not blank
     * @param datum the day, not null
     * @return the reference, never null
     * @throws IllegalArgumentException as the constructor
     */
    public static BeslutRef of(String organ, LocalDate datum) {
        return new BeslutRef(organ, datum, null);
    }

    /**
     * A decision with its paragraph.
     *
     * @param organ the body, not blank
     * @param datum the day, not null
     * @param paragraf the paragraph, not null
     * @return the reference, never null
     * @throws IllegalArgumentException as the constructor
     */
    public static BeslutRef of(String organ, LocalDate datum, String paragraf) {
        return new BeslutRef(organ, datum, Objects.requireNonNull(paragraf, "paragraf"));
    }

    /**
     * The reference written as {@link #toString()} writes it.
     *
     * @param text the text, not null
     * @return the reference, never null
     * @throws IllegalArgumentException if the text has another form
     */
    public static BeslutRef parse(String text) {
        Matcher delar = FORM.matcher(text);
        if (!delar.matches()) {
            throw new IllegalArgumentException("Not a decision like Styrelsen 2019-11-25 § 12: '" + text + "'");
        }
        try {
            return new BeslutRef(delar.group(1), LocalDate.parse(delar.group(2)), delar.group(3));
        } catch (java.time.DateTimeException e) {
            throw new IllegalArgumentException("Not the day of a decision: '" + text + "'", e);
        }
    }

    /**
     * The paragraph of the minutes.
     *
     * @return the number without §, or empty
     */
    public Optional<String> paragrafen() {
        return Optional.ofNullable(paragraf);
    }

    /**
     * The form that people cite and {@link #parse} reads.
     *
     * @return the text, never null
     */
    @Override
    public String toString() {
        return organ + " " + datum + (paragraf == null ? "" : " § " + paragraf);
    }
}
