package org.openfinsam.domain.ekonomi;

import java.util.Objects;
import java.util.UUID;

/**
 * The identity of a {@link Prognosutfall}; says nothing of its content.
 *
 * @param varde the id, not null
 * @since 0.1
 */
public record PrognosutfallId(UUID varde) {
    /**
     * Checks the id.
     *
     * @param varde the id, not null
     */
    public PrognosutfallId {
        Objects.requireNonNull(varde, "varde");
    }

    /**
     * An id that no other has.
     *
     * @return the id, never null
     */
    public static PrognosutfallId ny() {
        return new PrognosutfallId(UUID.randomUUID());
    }

    /**
     * The id written as {@link #toString()} writes it.
     *
     * @param text the text, not null
     * @return the id, never null
     * @throws IllegalArgumentException if the text is not an id
     */
    public static PrognosutfallId parse(String text) {
        UUID varde = UUID.fromString(Objects.requireNonNull(text, "text"));
        if (!varde.toString().equals(text)) {
            throw new IllegalArgumentException("Not an id: '" + text + "'");
        }
        return new PrognosutfallId(varde);
    }

    /**
     * The 36 characters that {@link #parse} reads.
     *
     * @return the text, never null
     */
    @Override
    public String toString() {
        return varde.toString();
    }
}
