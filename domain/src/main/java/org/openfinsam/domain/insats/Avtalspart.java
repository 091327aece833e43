package org.openfinsam.domain.insats;

import java.util.Objects;
import java.util.Optional;
import org.openfinsam.domain.forbund.Organisationsnummer;

/**
 * A party of an agreement, as it is written there.
 *
 * @param namn its name, not blank
 * @param nummer its organisation number as written, right or wrong; blank if none, not null
 * @since 0.1
 */
public record Avtalspart(String namn, String nummer) {

    /**
     * Checks the parts.
     *
     * @param namn its name, not blank
     * @param nummer its organisation number as written, right or wrong; blank if none, not null
     * @throws IllegalArgumentException if the name is blank
     */
    public Avtalspart {
        Objects.requireNonNull(namn, "namn");
        Objects.requireNonNull(nummer, "nummer");
        if (namn.isBlank()) {
            throw new IllegalArgumentException("A party has a name");
        }
    }

    /**
     * The organisation number.
     *
     * @return the number; empty if what is written is none
     */
    public Optional<Organisationsnummer> organisationsnummer() {
        try {
            return Optional.of(Organisationsnummer.parse(nummer.strip()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
