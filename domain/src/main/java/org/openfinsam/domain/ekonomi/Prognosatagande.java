package org.openfinsam.domain.ekonomi;

import java.util.Objects;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.forbund.BeslutRef;

/**
 * What a decision binds an association to pay in a year, for the line with a name: an application that the board has granted.
 * Immutable and thread-safe. Not a direction, which binds nothing, and not a decision that is revoked.
 *
 * <p>Example: {@code Uppsökande verksamhet unga}, 250 000 kr, by {@code Styrelsen 2016-11-25 § 75}.
 *
 * @param rad the name of the line, as the budget or the report has it, not blank
 * @param belopp how much of the year, zero or more, not null
 * @param beslut the decision, not null
 * @since 0.1
 */
public record Prognosatagande(String rad, Belopp belopp, BeslutRef beslut) {

    /**
     * Checks the parts.
     *
     * @param rad the line's name, not blank
     * @param belopp how much, not null
     * @param beslut the decision, not null
     * @throws IllegalArgumentException if the name is blank or the amount negative
     */
    public Prognosatagande {
        Objects.requireNonNull(beslut, "beslut");
        if (rad.isBlank()) {
            throw new IllegalArgumentException("A commitment of no line: " + beslut);
        }
        if (belopp.arNegativt()) {
            throw new IllegalArgumentException("Nobody is bound to pay less than nothing: " + belopp + " of " + rad);
        }
    }
}
