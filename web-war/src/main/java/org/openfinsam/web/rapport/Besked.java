package org.openfinsam.web.rapport;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What was done with a comment: in the address of the report, so that it can be loaded again. */
enum Besked {
    SPARAD,
    BORTTAGEN,
    ATERSTALLD;

    /** The message with a code; empty for null and for every other text. */
    static Optional<Besked> av(String kod) {
        return Arrays.stream(values()).filter(b -> b.kod().equals(kod)).findFirst();
    }

    String kod() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it is true of a row that has a comment, or has none. */
    boolean stammer(boolean kommenterad) {
        return kommenterad == (this != BORTTAGEN);
    }
}
