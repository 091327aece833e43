package org.openfinsam.domain.ekonomi;

import java.util.Objects;
import org.openfinsam.domain.lag.Personnummersokare;

/**
 * The words of a comment: 1 to {@value #LANGST} characters on one or more lines, without space around them.
 *
 * @param text the words, lines separated by a line feed, not blank
 * @since 0.1
 */
public record Kommentarstext(String text) {

    /** The largest number of characters, a line feed counted as one. */
    public static final int LANGST = 1000;

    /**
     * Checks the words. Not for personal numbers: what was stored once must be readable when the detector has learnt more.
     *
     * @param text the words, tidied as {@link #stadad} does, not blank
     * @throws IllegalArgumentException if the text is blank, too long or not tidied
     */
    public Kommentarstext {
        Objects.requireNonNull(text, "text");
        if (text.isEmpty() || text.length() > LANGST) {
            throw new IllegalArgumentException("A comment has 1 to " + LANGST + " characters, not " + text.length());
        }
        if (!stadad(text).equals(text)) {
            throw new IllegalArgumentException("A comment has no space around it and no control character in it");
        }
    }

    /**
     * The words as somebody wrote them.
     *
     * @param skrivet the text, not null; tidied by {@link #stadad}
     * @return the words, never null
     * @throws IllegalArgumentException if nothing is left, too much is left, or it looks like a personal number, which the
     *     message does not repeat
     */
    public static Kommentarstext of(String skrivet) {
        Kommentarstext text = new Kommentarstext(stadad(skrivet));
        if (!Personnummersokare.sok(text.text).isEmpty()) {
            throw new IllegalArgumentException("A comment must not hold what looks like a personal number");
        }
        return text;
    }

    /**
     * A text with one kind of line end, spaces for other control characters, and nothing blank around it.
     *
     * @param skrivet the text, not null
     * @return the text, never null; empty when it was blank
     */
    public static String stadad(String skrivet) {
        return skrivet.replaceAll("\r\n?", "\n")
                .replaceAll("[\\p{Cntrl}&&[^\n]]", " ")
                .strip();
    }

    /**
     * The words.
     *
     * @return the text, never blank
     */
    @Override
    public String toString() {
        return text;
    }
}
