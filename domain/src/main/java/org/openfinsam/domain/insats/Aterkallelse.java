package org.openfinsam.domain.insats;

import java.util.Objects;
import org.openfinsam.domain.forbund.BeslutRef;

/**
 * That a decision no longer stands.
 *
 * @param beslut the decision that revokes it, not null
 * @param motiv why; blank if not said, not null
 * @since 0.1
 */
public record Aterkallelse(BeslutRef beslut, String motiv) {

    /**
     * Checks the parts.
     *
     * @param beslut the decision that revokes it, not null
     * @param motiv why; blank if not said, not null
     */
    public Aterkallelse {
        Objects.requireNonNull(beslut, "beslut");
        Objects.requireNonNull(motiv, "motiv");
    }
}
