package org.openfinsam.domain.ekonomi;

import java.util.Objects;

/**
 * The number of an account in a chart of accounts, for example {@code 5010}.
 *
 * <p>Digits, in text order: {@code 5010} comes before {@code 51}, as in the books. Immutable and thread-safe.
 *
 * @param nummer 1–{@value #LANGST} digits, not null; zeros first are kept
 * @since 0.1
 */
public record Kontonummer(String nummer) implements Comparable<Kontonummer> {

    /** The largest number of digits. */
    public static final int LANGST = 12;

    /**
     * Checks the number.
     *
     * @param nummer the digits, not null
     * @throws IllegalArgumentException if there are no digits, too many, or anything else than digits
     */
    public Kontonummer {
        Objects.requireNonNull(nummer, "nummer");
        if (nummer.isEmpty()
                || nummer.length() > LANGST
                || !nummer.chars().allMatch(tecken -> tecken >= '0' && tecken <= '9')) {
            throw new IllegalArgumentException("Not an account number: '" + nummer + "'");
        }
    }

    /**
     * The number in a text.
     *
     * @param text the digits, not null
     * @return the number, never null
     * @throws IllegalArgumentException if the text is anything else than 1–{@value #LANGST} digits
     */
    public static Kontonummer parse(String text) {
        return new Kontonummer(text);
    }

    /**
     * Whether the account, by its first digit, belongs to the balance sheet: 1 for assets, 2 for equity and liabilities, in
     * BAS as in Kommun-Bas.
     *
     * @return true for 1 and 2
     */
    public boolean arBalanskonto() {
        return nummer.charAt(0) == '1' || nummer.charAt(0) == '2';
    }

    @Override
    public int compareTo(Kontonummer annat) {
        return nummer.compareTo(annat.nummer);
    }

    /**
     * The digits, which {@link #parse} reads.
     *
     * @return the text, never null
     */
    @Override
    public String toString() {
        return nummer;
    }
}
