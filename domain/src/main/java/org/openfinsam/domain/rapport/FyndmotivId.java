package org.openfinsam.domain.rapport;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;
import org.openfinsam.domain.forbund.ForbundId;

/**
 * The identity of a {@link Fyndmotiv}: made of the association and what the finding is about, so that a matter has one motive
 * and no more.
 *
 * @param varde the id, not null
 * @since 0.1
 */
public record FyndmotivId(UUID varde) {

    /**
     * Checks the id.
     *
     * @param varde the id, not null
     */
    public FyndmotivId {
        Objects.requireNonNull(varde, "varde");
    }

    /**
     * The id of the motive of a matter, written or not.
     *
     * @param forbund the association, not null
     * @param nyckel what the finding is about, not null
     * @return the id, the same each time (a name-based UUID), never null
     */
    public static FyndmotivId av(ForbundId forbund, Fyndnyckel nyckel) {
        String namn = Objects.requireNonNull(forbund, "forbund") + " " + Objects.requireNonNull(nyckel, "nyckel");
        return new FyndmotivId(UUID.nameUUIDFromBytes(namn.getBytes(StandardCharsets.UTF_8)));
    }

    /**
     * The id written as {@link #toString()} writes it.
     *
     * @param text the text, not null
     * @return the id, never null
     * @throws IllegalArgumentException if the text is not an id
     */
    public static FyndmotivId parse(String text) {
        UUID varde = UUID.fromString(Objects.requireNonNull(text, "text"));
        if (!varde.toString().equals(text)) {
            throw new IllegalArgumentException("Not an id: '" + text + "'");
        }
        return new FyndmotivId(varde);
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
