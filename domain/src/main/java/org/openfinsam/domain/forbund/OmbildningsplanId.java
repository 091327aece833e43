package org.openfinsam.domain.forbund;

import java.util.Objects;
import java.util.UUID;

/**
 * The identity of an {@link Ombildningsplan}; says nothing of its content.
 *
 * @param varde the value, not null
 * @since 0.1
 */
public record OmbildningsplanId(UUID varde) {
    /**
     * Checks the id.
     *
     * @param varde the value, not null
     */
    public OmbildningsplanId {
        Objects.requireNonNull(varde, "varde");
    }

    /**
     * An id that no other has.
     *
     * @return a new id, never null
     */
    public static OmbildningsplanId ny() {
        return new OmbildningsplanId(UUID.randomUUID());
    }

    /**
     * The id written as {@link #toString()} writes it.
     *
     * @param text 36 characters, not null
     * @return the id, never null
     * @throws IllegalArgumentException if the text has another form
     */
    public static OmbildningsplanId parse(String text) {
        UUID varde = UUID.fromString(Objects.requireNonNull(text, "text"));
        if (!varde.toString().equals(text)) {
            throw new IllegalArgumentException("Not an id: '" + text + "'");
        }
        return new OmbildningsplanId(varde);
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
