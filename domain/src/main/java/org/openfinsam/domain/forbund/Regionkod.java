package org.openfinsam.domain.forbund;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * The code of a region, which is its county's: two digits, for example {@code 25}.
 *
 * <p>Of the right form is not the same as known: that is asked of the {@link Indelning}.
 *
 * @param kod the digits, not null
 * @since 0.1
 */
public record Regionkod(String kod) implements Comparable<Regionkod> {

    private static final Pattern FORM = Pattern.compile("[0-9]{2}");

    /**
     * Checks the code.
     *
     * @param kod the digits, not null
     * @throws IllegalArgumentException if they are not two digits
     */
    public Regionkod {
        Objects.requireNonNull(kod, "kod");
        if (!arGiltig(kod)) {
            throw new IllegalArgumentException("Not the code of a region: '" + kod + "'");
        }
    }

    /**
     * Whether a text has the form of a region's code, known or not.
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
     * @param kod two digits, not null
     * @return the code, never null
     * @throws IllegalArgumentException if they are not two digits
     */
    public static Regionkod of(String kod) {
        return new Regionkod(kod);
    }

    @Override
    public int compareTo(Regionkod annan) {
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
