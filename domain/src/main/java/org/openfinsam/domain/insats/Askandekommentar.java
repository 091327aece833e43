package org.openfinsam.domain.insats;

import java.time.LocalDate;
import java.util.Objects;
import org.openfinsam.domain.ekonomi.Kommentarstext;

/**
 * What somebody has said of an application while it is being written or prepared.
 *
 * @param text the words, not null
 * @param avVem the role or account that said it, never a person's name; not blank
 * @param dag the day, not null
 * @since 0.1
 */
public record Askandekommentar(Kommentarstext text, String avVem, LocalDate dag) {

    /**
     * Checks the parts.
     *
     * @param text the words, not null
     * @param avVem the role or account that said it, never a person's name; not blank
     * @param dag the day, not null
     * @throws IllegalArgumentException if nobody said it
     */
    public Askandekommentar {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(dag, "dag");
        if (avVem.isBlank()) {
            throw new IllegalArgumentException("Somebody says it");
        }
    }
}
