package org.openfinsam.domain.forbund;

import java.util.Objects;
import org.openfinsam.domain.lag.Lagrum;

/**
 * A rule of one association, and where it comes from. Immutable if the value is.
 *
 * <p>Example: three years' notice by the act, FL 27 §; or one year by the <i>förbundsordning</i>, § 18.
 *
 * @param <T> the kind of value
 * @param varde what holds, not null
 * @param kalla where it comes from, not null
 * @param lagrum the section behind the rule; null if it is no law
 * @param hanvisning the place in the <i>förbundsordning</i>; null if it comes from elsewhere, or its place is not noted
 * @since 0.1
 */
public record Lokalregel<T>(T varde, Kalla kalla, Lagrum lagrum, String hanvisning) {

    /** Where a rule comes from. */
    public enum Kalla {
        /** The association's own rules. */
        FORBUNDSORDNINGEN,
        /** The act, because the association's own rules are silent. */
        LAGEN,
        /** What associations usually do, because neither says anything. */
        PRAXIS
    }

    /**
     * Checks the parts.
     *
     * @param varde what holds, not null
     * @param kalla where it comes from, not null
     * @param lagrum the section, or null
     * @param hanvisning the place, or null
     */
    public Lokalregel {
        Objects.requireNonNull(varde, "varde");
        Objects.requireNonNull(kalla, "kalla");
    }
}
