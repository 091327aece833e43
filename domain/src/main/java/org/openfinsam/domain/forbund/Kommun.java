package org.openfinsam.domain.forbund;

import java.util.Objects;
import java.util.Optional;
import org.openfinsam.domain.tid.Giltighet;

/**
 * A municipality as it was during some days: its code, its name and the region it belonged to.
 *
 * <p>When one of them changes, the municipality has another entry from that day. Immutable and thread-safe.
 *
 * @param kod the code, not null
 * @param namn the name without <i>kommun</i>, not blank, for example {@code Luleå}
 * @param regionkod its region; null for one outside every region (FL 5 a §)
 * @param giltighet the days this entry tells of, not null
 * @since 0.1
 */
public record Kommun(Kommunkod kod, String namn, Regionkod regionkod, Giltighet giltighet) {

    /**
     * Checks the parts.
     *
     * @param kod the code, not null
     * @param namn the name, not blank
     * @param regionkod its region, or null
     * @param giltighet the days, not null
     * @throws IllegalArgumentException if the name is blank
     */
    public Kommun {
        Objects.requireNonNull(kod, "kod");
        Objects.requireNonNull(giltighet, "giltighet");
        if (namn.isBlank()) {
            throw new IllegalArgumentException("A municipality needs a name: " + kod);
        }
    }

    /**
     * The region it belongs to.
     *
     * @return its code; empty for a municipality outside every region
     */
    public Optional<Regionkod> region() {
        return Optional.ofNullable(regionkod);
    }

    /**
     * Whether it belongs to no region.
     *
     * @return true for Gotland
     */
    public boolean arUtanforRegion() {
        return regionkod == null;
    }

    /**
     * Whether a text is this municipality's name, as associations write it.
     *
     * @param text the text, not null
     * @return true for {@code Älvsbyn}, {@code Älvsbyns kommun}, {@code Stockholms stad}, in any case
     */
    public boolean heter(String text) {
        String utan = text.strip().replaceFirst("(?iu) (kommun|stad)$", "");
        return utan.equalsIgnoreCase(namn) || utan.equalsIgnoreCase(namn + "s");
    }
}
