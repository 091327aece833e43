package org.openfinsam.domain.insats;

import java.util.Objects;
import org.openfinsam.domain.medel.Givare;

/**
 * What is a party's ordinary duty in an <i>insats</i>, and what it does beyond that.
 *
 * @param part the party, not null
 * @param ordinarie what it would do anyhow; blank if not answered, not null
 * @param utover what it does beyond; blank if not answered, not null
 * @since 0.1
 */
public record Uppdragsgrans(Givare part, String ordinarie, String utover) {

    /**
     * Checks the parts.
     *
     * @param part the party, not null
     * @param ordinarie what it would do anyhow; blank if not answered, not null
     * @param utover what it does beyond; blank if not answered, not null
     */
    public Uppdragsgrans {
        Objects.requireNonNull(part, "part");
        Objects.requireNonNull(ordinarie, "ordinarie");
        Objects.requireNonNull(utover, "utover");
    }

    /**
     * Whether both are answered.
     *
     * @return false if one of them is blank
     */
    public boolean arBesvarad() {
        return !ordinarie.isBlank() && !utover.isBlank();
    }
}
