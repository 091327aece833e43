package org.openfinsam.domain.forbund;

import java.util.Objects;

/**
 * How one body or role votes, or would.
 *
 * @param vem the body or role, never a person's name; not blank
 * @param val how, not null
 * @param harRostratt whether it has a vote; what somebody without one says is kept and not counted
 * @since 0.1
 */
public record Rost(String vem, Rostval val, boolean harRostratt) {

    /**
     * Checks the parts.
     *
     * @param vem the body or role, never a person's name; not blank
     * @param val how, not null
     * @param harRostratt whether it has a vote; what somebody without one says is kept and not counted
     * @throws IllegalArgumentException if nobody votes
     */
    public Rost {
        Objects.requireNonNull(vem, "vem");
        Objects.requireNonNull(val, "val");
        if (vem.isBlank()) {
            throw new IllegalArgumentException("Somebody votes");
        }
    }
}
