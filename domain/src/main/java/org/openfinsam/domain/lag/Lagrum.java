package org.openfinsam.domain.lag;

import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place in an act: {@code Lag (2003:1210) 5 a §}, {@code Kommunallag (2017:725) 8 kap. 12 §}.
 *
 * <p>Without a section it is the act as a whole, for a rule whose section nobody has verified. Immutable and thread-safe.
 *
 * @param forfattning the act, not null
 * @param kapitel the chapter, for example {@code 8}; null in an act without chapters
 * @param paragraf the section, for example {@code 5 a}; null for the act as a whole
 * @since 0.1
 */
public record Lagrum(Forfattning forfattning, String kapitel, String paragraf) {

    private static final String NUMMER = "[1-9][0-9]*(?: [a-z])?";
    private static final Pattern FORM =
            Pattern.compile("(.+ \\(.+\\))(?:(?: (" + NUMMER + ") kap\\.)? (" + NUMMER + ") §)?");

    /**
     * Checks the parts.
     *
     * @param forfattning the act, not null
     * @param kapitel the chapter, or null
     * @param paragraf the section, or null
     * @throws IllegalArgumentException if there is a chapter but no section, or one of them is no number
     */
    public Lagrum {
        Objects.requireNonNull(forfattning, "forfattning");
        if (kapitel != null && paragraf == null) {
            throw new IllegalArgumentException("Chapter " + kapitel + " without a section");
        }
        kontrollera("kapitel", kapitel);
        kontrollera("paragraf", paragraf);
    }

    /**
     * An act as a whole.
     *
     * @param forfattning the act, not null
     * @return the place, never null
     */
    public static Lagrum of(Forfattning forfattning) {
        return new Lagrum(forfattning, null, null);
    }

    /**
     * A section of an act without chapters.
     *
     * @param forfattning the act, not null
     * @param paragraf the section, not null, for example {@code 5 a}
     * @return the place, never null
     * @throws IllegalArgumentException if the section is no number
     */
    public static Lagrum of(Forfattning forfattning, String paragraf) {
        return new Lagrum(forfattning, null, Objects.requireNonNull(paragraf, "paragraf"));
    }

    /**
     * A section of a chapter.
     *
     * @param forfattning the act, not null
     * @param kapitel the chapter, not null
     * @param paragraf the section, not null
     * @return the place, never null
     * @throws IllegalArgumentException if the chapter or the section is no number
     */
    public static Lagrum of(Forfattning forfattning, String kapitel, String paragraf) {
        return new Lagrum(
                forfattning, Objects.requireNonNull(kapitel, "kapitel"), Objects.requireNonNull(paragraf, "paragraf"));
    }

    /**
     * The place written as {@link #toString()} writes it.
     *
     * @param text the text, not null
     * @return the place, never null
     * @throws IllegalArgumentException if the text has another form or the act is unknown
     */
    public static Lagrum parse(String text) {
        Matcher delar = FORM.matcher(text);
        if (!delar.matches()) {
            throw new IllegalArgumentException("Not a place like Lag (2003:1210) 5 §: '" + text + "'");
        }
        return new Lagrum(Forfattning.parse(delar.group(1)), delar.group(2), delar.group(3));
    }

    /**
     * The short form: {@code FL 5 §}, {@code KL 8 kap. 12 §}.
     *
     * @return the text, never null
     */
    public String kort() {
        return forfattning.kort() + plats();
    }

    /**
     * The form that {@link #parse} reads, and that decisions cite.
     *
     * @return the text, never null
     */
    @Override
    public String toString() {
        return forfattning + plats();
    }

    private String plats() {
        return (kapitel == null ? "" : " " + kapitel + " kap.") + (paragraf == null ? "" : " " + paragraf + " §");
    }

    private static void kontrollera(String namn, String nummer) {
        if (nummer != null && !nummer.matches(NUMMER)) {
            throw new IllegalArgumentException(namn + " is not a number like 5 or 5 a: '" + nummer + "'");
        }
    }
}
