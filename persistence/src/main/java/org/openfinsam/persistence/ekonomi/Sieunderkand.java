package org.openfinsam.persistence.ekonomi;

import java.util.Objects;

/**
 * A line of a SIE file that cannot be read.
 *
 * @param rad which line, from 1
 * @param etikett its label; empty when it has none
 * @param kod why
 * @param uppgift what was found there, cut short; empty when that says nothing more, or must not be repeated
 */
public record Sieunderkand(int rad, String etikett, Siefel kod, String uppgift) {

    private static final int LANGST = 60;

    /** Cuts what was found. */
    public Sieunderkand {
        Objects.requireNonNull(etikett, "etikett");
        Objects.requireNonNull(kod, "kod");
        if (uppgift.length() > LANGST) {
            uppgift = uppgift.substring(0, LANGST) + "…";
        }
    }
}
