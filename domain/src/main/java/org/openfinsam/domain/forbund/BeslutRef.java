package org.openfinsam.domain.forbund;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A reference to a decision: which body made it, on which day, and where it stands in its minutes.
 *
 * <p>How every other room cites a decision. Immutable and thread-safe. Example: {@code Kommunfullmäktige i Umeå 2016-11-28
 * § 214}.
 *
 * @param organ the body, not blank
 * @param datum the day of the decision, not null
 * @param paragraf the paragraph of its minutes, for example {@code 214}; null when not known
 * @since 0.1
 */
public record BeslutRef(String organ, LocalDate datum, String paragraf) {

    /**
     * Checks the parts.
     *
     * @param organ the body, not blank
     * @param datum the day, not null
     * @param paragraf the paragraph, or null
     * @throws IllegalArgumentException if the body is blank
     */
    public BeslutRef {
        Objects.requireNonNull(datum, "datum");
        if (organ.isBlank()) {
            throw new IllegalArgumentException("A decision has a body that made it");
        }
    }

    /**
     * Body, day and paragraph.
     *
     * @return the text, never null
     */
    @Override
    public String toString() {
        return organ + " " + datum + (paragraf == null ? "" : " § " + paragraf);
    }
}
