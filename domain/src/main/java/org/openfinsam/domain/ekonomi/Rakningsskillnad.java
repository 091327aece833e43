package org.openfinsam.domain.ekonomi;

import java.util.Objects;
import java.util.Optional;
import org.openfinsam.domain.belopp.Belopp;

/**
 * A figure of a statement that a new version would change. Immutable and thread-safe.
 *
 * @param plats where it stands, with what the new version says there; without amount if the new version has no such place; not
 *     null
 * @param fore what stands there now; null if nothing does
 * @since 0.1
 */
public record Rakningsskillnad(Rakningspost plats, Belopp fore) {
    /**
     * Checks the difference.
     *
     * @param plats the place, not null
     * @param fore the amount now, or null
     */
    public Rakningsskillnad {
        Objects.requireNonNull(plats, "plats");
    }

    /**
     * What would stand there.
     *
     * @return the amount in kronor; empty if there would be none, which is not zero
     */
    public Optional<Belopp> efter() {
        return plats.belopp();
    }
}
