package org.openfinsam.domain.forbund;

import java.util.Objects;
import java.util.regex.Pattern;
import org.openfinsam.domain.lag.Kontrollsiffra;

/**
 * The number of a legal person in Sweden, for example {@code 222000-1834}.
 *
 * <p>Ten digits; the third is at least 2, which tells it from a <i>personnummer</i>; the last is a check digit by the
 * Luhn rule (lag 1974:174 om identitetsbeteckning för juridiska personer m.fl.). Never a person's number: a sole
 * trader's is refused.
 *
 * @param nummer six digits, a hyphen and four digits, not null
 * @since 0.1
 */
public record Organisationsnummer(String nummer) {

    private static final Pattern FORM = Pattern.compile("[0-9]{2}[2-9][0-9]{3}-[0-9]{4}");
    private static final Pattern UTAN_STRECK = Pattern.compile("[0-9]{10}");

    /**
     * Checks the number.
     *
     * @param nummer six digits, a hyphen and four digits, not null
     * @throws IllegalArgumentException if the form or the check digit is wrong
     */
    public Organisationsnummer {
        Objects.requireNonNull(nummer, "nummer");
        if (!FORM.matcher(nummer).matches() || !Kontrollsiffra.arRatt(nummer.replace("-", ""))) {
            throw new IllegalArgumentException("Not an organisation number: '" + nummer + "'");
        }
    }

    /**
     * The number in a text, with or without the hyphen.
     *
     * @param text the text, not null
     * @return the number, never null
     * @throws IllegalArgumentException if the text has another form or a wrong check digit
     */
    public static Organisationsnummer parse(String text) {
        Objects.requireNonNull(text, "text");
        return new Organisationsnummer(
                UTAN_STRECK.matcher(text).matches() ? text.substring(0, 6) + "-" + text.substring(6) : text);
    }

    /**
     * The number with its hyphen, which {@link #parse} reads.
     *
     * @return the text, never null
     */
    @Override
    public String toString() {
        return nummer;
    }
}
