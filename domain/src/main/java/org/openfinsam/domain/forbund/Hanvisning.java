package org.openfinsam.domain.forbund;

import java.util.Objects;

/**
 * Where a <i>förbundsordning</i> states one of the points of FL 9 §: a value. Immutable.
 *
 * <p>Example: point 14 stands in {@code § 18}. A point that the members have nothing to say about is stated too, with a
 * paragraph or a reason; one that nobody has looked for has no reference at all.
 *
 * @since 0.1
 */
public final class Hanvisning {

    private Ordningspunkt punkt;
    private String text;

    /** För återskapande. */
    private Hanvisning() {}

    Hanvisning(Ordningspunkt punkt, String text) {
        this.punkt = Objects.requireNonNull(punkt, "punkt");
        this.text = text.strip();
        if (this.text.isEmpty()) {
            throw new IllegalArgumentException("Point " + punkt.nummer() + " needs a place");
        }
    }

    /**
     * The point.
     *
     * @return the point, never null
     */
    public Ordningspunkt punkt() {
        return punkt;
    }

    /**
     * Where it stands.
     *
     * @return the paragraph or the reason, never blank
     */
    public String text() {
        return text;
    }

    @Override
    public boolean equals(Object annan) {
        return annan instanceof Hanvisning h && punkt == h.punkt && Objects.equals(text, h.text);
    }

    @Override
    public int hashCode() {
        return Objects.hash(punkt, text);
    }

    /**
     * The point's number and its place, for a log.
     *
     * @return for example {@code 14: § 18}, never null
     */
    @Override
    public String toString() {
        return punkt.nummer() + ": " + text;
    }
}
