package org.openfinsam.domain.ekonomi;

import java.util.Arrays;
import java.util.Optional;

/**
 * What kind of account it is, as the SIE format tells them apart.
 *
 * @since 0.1
 */
public enum Kontotyp {
    /** An asset. */
    TILLGANG('T'),
    /** Equity or a liability. */
    SKULD('S'),
    /** A cost. */
    KOSTNAD('K'),
    /** An income. */
    INTAKT('I');

    private final char tecken;

    Kontotyp(char tecken) {
        this.tecken = tecken;
    }

    /**
     * The type that a file means.
     *
     * @param text the letter, of either case; not null
     * @return the type, or empty for anything else
     */
    public static Optional<Kontotyp> avTecken(String text) {
        return Arrays.stream(values())
                .filter(typ -> text.length() == 1 && Character.toUpperCase(text.charAt(0)) == typ.tecken)
                .findFirst();
    }
}
