package org.openfinsam.domain.insats;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A question back to the applicant.
 *
 * @param dag the day it was asked, not null
 * @param fraga the question, not null
 * @param svar the answer, or null until there is one
 * @since 0.1
 */
public record Aterfraga(LocalDate dag, String fraga, String svar) {

    /**
     * Checks the parts.
     *
     * @param dag the day it was asked, not null
     * @param fraga the question, not null
     * @param svar the answer, or null until there is one
     */
    public Aterfraga {
        Objects.requireNonNull(dag, "dag");
        Objects.requireNonNull(fraga, "fraga");
    }
}
