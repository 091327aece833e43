package org.openfinsam.domain.insats;

import java.util.Objects;

/**
 * A goal of an <i>insats</i> as it is decided, in words. What is measured against it is the room of follow-up.
 *
 * @param mal what is to be reached, not blank
 * @param matt how it is seen that it is; blank if not said, not null
 * @param varde how much, as written, for example {@code ≥ 50 %}; blank for a goal without figures, not null
 * @since 0.1
 */
public record Insatsmal(String mal, String matt, String varde) {

    /**
     * Checks the parts.
     *
     * @param mal what is to be reached, not blank
     * @param matt how it is seen that it is; blank if not said, not null
     * @param varde how much, as written; blank for a goal without figures, not null
     * @throws IllegalArgumentException if the goal is blank
     */
    public Insatsmal {
        Objects.requireNonNull(mal, "mal");
        Objects.requireNonNull(matt, "matt");
        Objects.requireNonNull(varde, "varde");
        if (mal.isBlank()) {
            throw new IllegalArgumentException("A goal says what is to be reached");
        }
    }
}
