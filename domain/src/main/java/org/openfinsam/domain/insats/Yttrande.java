package org.openfinsam.domain.insats;

import java.time.LocalDate;
import java.util.Objects;
import org.openfinsam.domain.medel.Givare;

/**
 * What a party says of an application.
 *
 * @param part the party, not null
 * @param dag the day, not null
 * @param text what it says, not null
 * @since 0.1
 */
public record Yttrande(Givare part, LocalDate dag, String text) {

    /**
     * Checks the parts.
     *
     * @param part the party, not null
     * @param dag the day, not null
     * @param text what it says, not null
     */
    public Yttrande {
        Objects.requireNonNull(part, "part");
        Objects.requireNonNull(dag, "dag");
        Objects.requireNonNull(text, "text");
    }
}
