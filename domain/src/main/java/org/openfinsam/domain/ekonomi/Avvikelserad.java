package org.openfinsam.domain.ekonomi;

import java.util.Objects;
import java.util.Optional;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.belopp.Rad;

/**
 * A row of a result, its deviation, and what is said about it.
 *
 * @param rad the row
 * @param avvikelse outcome minus budget as the source states it; empty when it states none
 * @param kravs whether the deviation asks for a comment
 * @param kommentar the comment; empty when there is none, or it was removed
 * @since 0.1
 */
public record Avvikelserad(Rad rad, Optional<Belopp> avvikelse, boolean kravs, Optional<Avvikelsekommentar> kommentar) {
    /**
     * Checks the row.
     *
     * @param rad the row, not null
     * @param avvikelse its deviation, not null
     * @param kravs whether it asks
     * @param kommentar its comment, not null
     */
    public Avvikelserad {
        Objects.requireNonNull(rad, "rad");
        Objects.requireNonNull(avvikelse, "avvikelse");
        Objects.requireNonNull(kommentar, "kommentar");
    }

    /**
     * Whether the comment that the row asks for is missing.
     *
     * @return true if it asks and has none
     */
    public boolean saknarKommentar() {
        return kravs && kommentar.isEmpty();
    }

    /**
     * Whether the comment was written about another figure than the one that stands here now.
     *
     * @return true if there is a comment and the deviation has changed since
     */
    public boolean harAndratsSedan() {
        return kommentar.filter(k -> !k.avvikelse().equals(avvikelse)).isPresent();
    }
}
