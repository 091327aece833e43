package org.openfinsam.domain.medel;

import java.util.Objects;
import java.util.UUID;

/**
 * The identity of a {@link Bidragsar}; says nothing of its content.
 *
 * @param varde the id, not null
 * @since 0.1
 */
public record BidragsarId(UUID varde) {
    /**
     * Checks the id.
     *
     * @param varde the id, not null
     */
    public BidragsarId {
        Objects.requireNonNull(varde, "varde");
    }

    /**
     * An id that no other has.
     *
     * @return the id, never null
     */
    public static BidragsarId ny() {
        return new BidragsarId(UUID.randomUUID());
    }

    /**
     * The id written as {@link #toString()} writes it.
     *
     * @param text the text, not null
     * @return the id, never null
     * @throws IllegalArgumentException if the text is not an id
     */
    public static BidragsarId parse(String text) {
        UUID varde = UUID.fromString(Objects.requireNonNull(text, "text"));
        if (!varde.toString().equals(text)) {
            throw new IllegalArgumentException("Not an id: '" + text + "'");
        }
        return new BidragsarId(varde);
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
