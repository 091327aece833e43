package org.openfinsam.persistence.sakerhet;

import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * The name a person signs in with, for example {@code ekonom}; the same in upper and lower case.
 *
 * @param namn lower-case ASCII letters, digits and {@code . _ @ + -}, 1–100 characters
 */
public record AnvandareId(String namn) {

    private static final Pattern FORM = Pattern.compile("[a-z0-9._@+-]{1,100}");

    /**
     * Checks the name.
     *
     * @throws IllegalArgumentException if it has another form
     */
    public AnvandareId {
        if (!FORM.matcher(Objects.requireNonNull(namn, "namn")).matches()) {
            throw new IllegalArgumentException("Not the name of an account: '" + namn + "'");
        }
    }

    /** Whether {@link #of} takes a text. */
    public static boolean arGiltigt(String skrivet) {
        return FORM.matcher(rensat(skrivet)).matches();
    }

    private static String rensat(String skrivet) {
        return skrivet.strip().toLowerCase(Locale.ROOT);
    }

    /**
     * The name as somebody wrote it, in any case and with spaces around.
     *
     * @throws IllegalArgumentException if it has another form
     */
    public static AnvandareId of(String skrivet) {
        return new AnvandareId(rensat(skrivet));
    }

    @Override
    public String toString() {
        return namn;
    }
}
