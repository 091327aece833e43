package org.openfinsam.domain.ekonomi;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;

/**
 * The identity of an {@link Avvikelsekommentar}: made of the statement and the row, so that a row has one comment and no
 * more.
 *
 * @param varde the id, not null
 * @since 0.1
 */
public record KommentarId(UUID varde) {
    /**
     * Checks the id.
     *
     * @param varde the id, not null
     */
    public KommentarId {
        Objects.requireNonNull(varde, "varde");
    }

    /**
     * The id of the comment on a row, written or not.
     *
     * @param rakning the statement, not null
     * @param rad the row's key, for example {@code personal/SUMMA}; not null
     * @return the id, the same each time (a name-based UUID), never null
     */
    public static KommentarId av(RakningId rakning, String rad) {
        String namn = Objects.requireNonNull(rakning, "rakning") + " " + Objects.requireNonNull(rad, "rad");
        return new KommentarId(UUID.nameUUIDFromBytes(namn.getBytes(StandardCharsets.UTF_8)));
    }

    /**
     * The id written as {@link #toString()} writes it.
     *
     * @param text the text, not null
     * @return the id, never null
     * @throws IllegalArgumentException if the text is not an id
     */
    public static KommentarId parse(String text) {
        UUID varde = UUID.fromString(Objects.requireNonNull(text, "text"));
        if (!varde.toString().equals(text)) {
            throw new IllegalArgumentException("Not an id: '" + text + "'");
        }
        return new KommentarId(varde);
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
