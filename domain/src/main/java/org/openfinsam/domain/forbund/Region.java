package org.openfinsam.domain.forbund;

import java.util.Objects;
import org.openfinsam.domain.tid.Giltighet;

/**
 * A region (to 2018 often called <i>landsting</i>) as it was during some days: its code and its name.
 *
 * <p>When the name changes, the region has another entry from that day. Immutable and thread-safe.
 *
 * @param kod the code, not null
 * @param namn the name, not blank, for example {@code Region Norrbotten}
 * @param giltighet the days this entry tells of, not null
 * @since 0.1
 */
public record Region(Regionkod kod, String namn, Giltighet giltighet) {

    /**
     * Checks the parts.
     *
     * @param kod the code, not null
     * @param namn the name, not blank
     * @param giltighet the days, not null
     * @throws IllegalArgumentException if the name is blank
     */
    public Region {
        Objects.requireNonNull(kod, "kod");
        Objects.requireNonNull(giltighet, "giltighet");
        if (namn.isBlank()) {
            throw new IllegalArgumentException("A region needs a name: " + kod);
        }
    }

    /**
     * Whether a text is this region's name.
     *
     * @param text the text, not null
     * @return true in any case
     */
    public boolean heter(String text) {
        return text.strip().equalsIgnoreCase(namn);
    }
}
