package org.openfinsam.domain.forbund;

import java.util.Objects;
import java.util.UUID;

/**
 * The identity of a {@link Ombildning}; says nothing of its content.
 *
 * @param varde the id, not null
 * @since 0.1
 */
public record OmbildningId(UUID varde) {
    /**
     * Checks the id.
     *
     * @param varde the id, not null
     */
    public OmbildningId {
        Objects.requireNonNull(varde, "varde");
    }

    /**
     * An id that no other has.
     *
     * @return the id, never null
     */
    public static OmbildningId ny() {
        return new OmbildningId(UUID.randomUUID());
    }

    /**
     * The id written as {@link #toString()} writes it.
     *
     * @param text the text, not null
     * @return the id, never null
     * @throws IllegalArgumentException if the text is not an id
     */
    public static OmbildningId parse(String text) {
        UUID varde = UUID.fromString(Objects.requireNonNull(text, "text"));
        if (!varde.toString().equals(text)) {
            throw new IllegalArgumentException("Not an id: '" + text + "'");
        }
        return new OmbildningId(varde);
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
