package org.openfinsam.domain.lag;

import java.util.Arrays;

/**
 * An act that rules refer to.
 *
 * @since 0.1
 */
public enum Forfattning {
    /** Lag om finansiell samordning av rehabiliteringsinsatser, in force from 2004: <i>finsamlagen</i>. */
    FINSAMLAGEN("Lag", "2003:1210", "FL"),
    /** The Local Government Act in force from 2018. */
    KOMMUNALLAGEN("Kommunallag", "2017:725", "KL"),
    /** The Local Government Act in force to 2017. */
    KOMMUNALLAGEN_1991("Kommunallag", "1991:900", "1991 års KL");

    private final String text;
    private final String kort;

    Forfattning(String namn, String nummer, String kort) {
        this.text = namn + " (" + nummer + ")";
        this.kort = kort;
    }

    /**
     * The act written as {@link #toString()} writes it.
     *
     * @param text name and SFS number, not null, for example {@code Lag (2003:1210)}
     * @return the act, never null
     * @throws IllegalArgumentException if no rule refers to such an act
     */
    public static Forfattning parse(String text) {
        return Arrays.stream(values())
                .filter(f -> f.text.equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Not an act that is known here: '" + text + "'"));
    }

    /**
     * The short name: {@code FL}, {@code KL}.
     *
     * @return the short name, never null
     */
    public String kort() {
        return kort;
    }

    /**
     * Name and SFS number: {@code Lag (2003:1210)}.
     *
     * @return the text, never null
     */
    @Override
    public String toString() {
        return text;
    }
}
