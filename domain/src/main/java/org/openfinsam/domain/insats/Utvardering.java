package org.openfinsam.domain.insats;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.openfinsam.domain.forbund.BeslutRef;

/**
 * An evaluation, what it concluded and what was decided then.
 *
 * @param dag the day, not null
 * @param slutsats the conclusion, not null
 * @param beslut the decisions that followed, not null
 * @since 0.1
 */
public record Utvardering(LocalDate dag, String slutsats, List<BeslutRef> beslut) {

    /**
     * Checks the parts.
     *
     * @param dag the day, not null
     * @param slutsats the conclusion, not null
     * @param beslut the decisions that followed, not null
     */
    public Utvardering {
        Objects.requireNonNull(dag, "dag");
        Objects.requireNonNull(slutsats, "slutsats");
        beslut = List.copyOf(beslut);
    }
}
