package org.openfinsam.domain.insats;

import java.time.LocalDate;
import java.util.Objects;

/**
 * That a party has signed, outside this program.
 *
 * @param part the party as the agreement names it, not null
 * @param roll in which role somebody signed, never a person's name; blank if not said, not null
 * @param dag the day, not null
 * @param sha256 the SHA-256 of the file that was signed, 64 hexadecimal digits in small letters; not null
 * @since 0.1
 */
public record Underskrift(String part, String roll, LocalDate dag, String sha256) {

    /**
     * Checks the parts.
     *
     * @param part the party as the agreement names it, not null
     * @param roll in which role somebody signed, never a person's name; blank if not said, not null
     * @param dag the day, not null
     * @param sha256 the SHA-256 of the file that was signed, 64 hexadecimal digits in small letters; not null
     * @throws IllegalArgumentException if the hash has another form
     */
    public Underskrift {
        Objects.requireNonNull(part, "part");
        Objects.requireNonNull(roll, "roll");
        Objects.requireNonNull(dag, "dag");
        Objects.requireNonNull(sha256, "sha256");
        if (!sha256.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("Not a SHA-256: '" + sha256 + "'");
        }
    }
}
