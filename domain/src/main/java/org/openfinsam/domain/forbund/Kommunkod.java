package org.openfinsam.domain.forbund;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Statistics Sweden's code of a municipality: four digits, for example {@code 2580}.
 *
 * <p>Of the right form is not the same as known: that is asked of the {@link Indelning}.
 *
 * @param kod the digits, not null
 * @since 0.1
 */
public record Kommunkod(String kod) implements Comparable<Kommunkod> {

    private static final Pattern FORM = Pattern.compile("[0-9]{4}");

    /**
     * Checks the code.
     *
     * @param kod the digits, not null
     * @throws IllegalArgumentException if they are not four digits
     */
    public Kommunkod {
        Objects.requireNonNull(kod, "kod");
        if (!arGiltig(kod)) {
            throw new IllegalArgumentException("Not the code of a municipality: '" + kod + "'");
        }
    }

    /**
     * Whether a text has the form of a municipality's code, known or not.
     *
     * @param text the text, not null
     * @return true if {@link #of} takes it
     */
    public static boolean arGiltig(String text) {
        return FORM.matcher(text).matches();
    }

    /**
     * The code with these digits.
     *
     * @param kod four digits, not null
     * @return the code, never null
     * @throws IllegalArgumentException if they are not four digits
     */
    public static Kommunkod of(String kod) {
        return new Kommunkod(kod);
    }

    @Override
    public int compareTo(Kommunkod annan) {
        return kod.compareTo(annan.kod);
    }

    /**
     * The digits, which {@link #of} reads.
     *
     * @return the text, never null
     */
    @Override
    public String toString() {
        return kod;
    }
}
