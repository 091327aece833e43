package org.openfinsam.domain.insats;

import java.util.Objects;

/**
 * One of the year's priorities, by which applications are weighed.
 *
 * @param nr its number, 1 or more
 * @param rubrik the priority in words, not blank
 * @param vikt how much it weighs against the others, 1 or more
 * @since 0.1
 */
public record Prioritering(int nr, String rubrik, int vikt) {

    /**
     * Checks the parts.
     *
     * @param nr its number, 1 or more
     * @param rubrik the priority in words, not blank
     * @param vikt how much it weighs against the others, 1 or more
     * @throws IllegalArgumentException if the number or the weight is below 1, or the words are blank
     */
    public Prioritering {
        Objects.requireNonNull(rubrik, "rubrik");
        if (nr < 1 || vikt < 1 || rubrik.isBlank()) {
            throw new IllegalArgumentException("Not a priority: " + nr + " '" + rubrik + "' weight " + vikt);
        }
    }
}
