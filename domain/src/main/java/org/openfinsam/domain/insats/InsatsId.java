package org.openfinsam.domain.insats;

import java.util.Objects;
import java.util.UUID;

/**
 * The identity of an {@link Insats}; says nothing of its content.
 *
 * @param varde the id, not null
 * @since 0.1
 */
public record InsatsId(UUID varde) {

    /**
     * Checks the parts.
     *
     * @param varde the id, not null
     */
    public InsatsId {
        Objects.requireNonNull(varde, "varde");
    }

    /**
     * An id that no other has.
     *
     * @return the id, never null
     */
    public static InsatsId ny() {
        return new InsatsId(UUID.randomUUID());
    }

    /**
     * The id written as {@link #toString()} writes it.
     *
     * @param text the text, not null
     * @return the id, never null
     * @throws IllegalArgumentException if the text is not an id
     */
    public static InsatsId parse(String text) {
        UUID varde = UUID.fromString(Objects.requireNonNull(text, "text"));
        if (!varde.toString().equals(text)) {
            throw new IllegalArgumentException("Not an id: '" + text + "'");
        }
        return new InsatsId(varde);
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
