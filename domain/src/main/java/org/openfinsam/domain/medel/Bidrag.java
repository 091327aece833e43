package org.openfinsam.domain.medel;

import java.util.Objects;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.forbund.Part;

/**
 * What one member transfers for a year. Immutable and thread-safe.
 *
 * <p>Example: {@code new Bidrag(Part.KOMMUN, "2580", "Luleå", Belopp.kronor(775_000))}.
 *
 * @param part the kind of member, not null
 * @param kod SCB's code, four digits of a municipality or two of a region; null for a state agency or if not known
 * @param namn the member's name; null if not known
 * @param belopp the amount, not null; negative for a repayment
 * @since 0.1
 */
public record Bidrag(Part part, String kod, String namn, Belopp belopp) {

    /**
     * Checks the parts.
     *
     * @param part the kind of member, not null
     * @param kod SCB's code, or null
     * @param namn the member's name, or null
     * @param belopp the amount, not null
     */
    public Bidrag {
        Objects.requireNonNull(part, "part");
        Objects.requireNonNull(belopp, "belopp");
    }
}
