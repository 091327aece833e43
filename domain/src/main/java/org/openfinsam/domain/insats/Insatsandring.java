package org.openfinsam.domain.insats;

import java.time.LocalDate;
import java.util.Objects;
import org.openfinsam.domain.forbund.BeslutRef;

/**
 * A change or an extension of an <i>insats</i>, with its decision.
 *
 * @param dag from which day, not null
 * @param text what is changed, not null
 * @param beslut the decision, or null if none is known
 * @since 0.1
 */
public record Insatsandring(LocalDate dag, String text, BeslutRef beslut) {

    /**
     * Checks the parts.
     *
     * @param dag from which day, not null
     * @param text what is changed, not null
     * @param beslut the decision, or null if none is known
     */
    public Insatsandring {
        Objects.requireNonNull(dag, "dag");
        Objects.requireNonNull(text, "text");
    }
}
