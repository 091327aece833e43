package org.openfinsam.domain.insats;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.openfinsam.domain.forbund.BeslutRef;

/**
 * An evaluation, what it concluded and what was decided then.
 *
 * @param dag the day, not null
 * @param slutsats the conclusion, not null
 * @param beslut the decisions that followed, none of them twice, not null
 * @since 0.1
 */
public record Utvardering(LocalDate dag, String slutsats, List<BeslutRef> beslut) {

    /**
     * Checks the parts.
     *
     * @param dag the day, not null
     * @param slutsats the conclusion, not null
     * @param beslut the decisions that followed, none of them twice, not null
     * @throws IllegalArgumentException if a decision stands twice
     */
    public Utvardering {
        Objects.requireNonNull(dag, "dag");
        Objects.requireNonNull(slutsats, "slutsats");
        beslut = List.copyOf(beslut);
        if (Set.copyOf(beslut).size() < beslut.size()) {
            throw new IllegalArgumentException("A decision stands twice: " + beslut);
        }
    }
}
