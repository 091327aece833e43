package org.openfinsam.domain.belopp;

import java.util.Locale;
import java.util.Objects;

/**
 * A {@link Tabellregel} that does not fit its table. Immutable.
 *
 * @since 0.1
 */
public final class Regelfel extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /** Why a rule does not fit. */
    public enum Skal {
        /** The table has nothing of that name where the rule looks for it. */
        OKANT_NAMN("okänt namn", "unknown name"),
        /** Several rows, or several sums of a section, have the name. */
        TVETYDIGT_NAMN("namnet finns på flera ställen", "the name is in several places"),
        /** A section stands left of the equals sign but states no sum. */
        SUMMA_SAKNAS("avsnittet har ingen rad SUMMA", "the section has no row SUMMA"),
        /** The text is not written as such a rule is. */
        FEL_FORM("regeln är inte skriven så", "the rule is not written like that");

        private final String svenska;
        private final String engelska;

        Skal(String svenska, String engelska) {
            this.svenska = svenska;
            this.engelska = engelska;
        }
    }

    /** Why the rule does not fit. */
    private final Skal skal;

    /** The rule's text. */
    private final String regel;

    /** What in it does not fit. */
    private final String namn;

    /**
     * A rule that does not fit.
     *
     * @param skal why, not null
     * @param regel the rule's text, not null
     * @param namn the name in it, or the part of its text, that does not fit; not null
     */
    public Regelfel(Skal skal, String regel, String namn) {
        super(skal + " '" + namn + "' in the rule '" + regel + "'");
        this.skal = skal;
        this.regel = Objects.requireNonNull(regel, "regel");
        this.namn = Objects.requireNonNull(namn, "namn");
    }

    /**
     * Why the rule does not fit.
     *
     * @return the reason, never null
     */
    public Skal skal() {
        return skal;
    }

    /**
     * The rule.
     *
     * @return its text, never null
     */
    public String regel() {
        return regel;
    }

    /**
     * What in the rule does not fit.
     *
     * @return the name or the part of the text, never null
     */
    public String namn() {
        return namn;
    }

    /**
     * The fault for people: {@code avvikelse=utfal-budget: okänt namn (utfal-budget)}.
     *
     * @param sprak the reader's locale, not null
     * @return one phrase, English for language {@code en}, Swedish for all others; never null
     */
    public String text(Locale sprak) {
        return regel + ": " + (sprak.getLanguage().equals("en") ? skal.engelska : skal.svenska) + " (" + namn + ")";
    }
}
