package org.openfinsam.domain.tid;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A day on which an office is closed by its own decision, for example a <i>klämdag</i>. No public holiday: the law does
 * not know it, so it moves no time limit.
 *
 * <p>Immutable and thread-safe. Example: {@code new Stangningsdag(LocalDate.of(2020, 5, 22), "klämdag")}.
 *
 * @param datum when, not null
 * @param namn what people call it, not blank; never translated
 * @since 0.1
 */
public record Stangningsdag(LocalDate datum, String namn) {

    /**
     * Checks the parts.
     *
     * @param datum when, not null
     * @param namn what people call it, not blank
     * @throws IllegalArgumentException if the name is blank
     */
    public Stangningsdag {
        Objects.requireNonNull(datum, "datum");
        if (namn.isBlank()) {
            throw new IllegalArgumentException("A closed day needs a name: " + datum);
        }
    }
}
