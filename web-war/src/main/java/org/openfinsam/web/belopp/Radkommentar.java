package org.openfinsam.web.belopp;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is said about a row, or that it ought to be said.
 *
 * @param text the comment, perhaps on several lines; empty when one is asked for and missing
 * @param om who wrote it and when; empty when it is missing
 * @param varfor why it is asked for, shown on a screen alone; empty when it is not
 * @param skriv address of the page where it is written; empty for who may only read
 */
public record Radkommentar(String text, String om, String varfor, String skriv) {

    /** Checks the comment. */
    public Radkommentar {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(om, "om");
        Objects.requireNonNull(varfor, "varfor");
        Objects.requireNonNull(skriv, "skriv");
    }

    /** That a comment is asked for and missing. */
    public static Radkommentar saknas(String varfor, String skriv) {
        return new Radkommentar("", "", varfor, skriv);
    }

    /** Whether there is something to read. */
    boolean arSkriven() {
        return !text.isEmpty();
    }

    /** The small print under the text on a screen. */
    String undertext() {
        return Stream.of(om, varfor).filter(del -> !del.isEmpty()).collect(Collectors.joining(" · "));
    }
}
