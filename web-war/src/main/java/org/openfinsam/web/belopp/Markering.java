package org.openfinsam.web.belopp;

import java.util.Objects;

/**
 * A mark that hangs in the gutter beside a figure and never moves its last digit.
 *
 * @param slag what it says about the figure
 * @param text what is seen, for example {@code ±1}
 * @param forklaring the sentence behind it, for the tool tip and for who cannot see the mark
 */
public record Markering(Slag slag, String text, String forklaring) {

    /** What a mark says. */
    public enum Slag {
        /** The figure is right; it differs from its terms because each was rounded on its own. */
        AVRUNDNING,
        /** The figure does not follow from its terms. */
        FEL
    }

    /** Checks the mark. */
    public Markering {
        Objects.requireNonNull(slag, "slag");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(forklaring, "forklaring");
    }
}
