package org.openfinsam.domain.belopp;

import java.util.Objects;

/**
 * A section of a {@link Tabell}: the rows between a heading and its {@code SUMMA}.
 *
 * @param nyckel the key that its rows carry as {@link Rad#avsnitt()}
 * @param namn the heading people read; empty for a section without heading
 * @since 0.1
 */
public record Avsnitt(String nyckel, String namn) {
    /**
     * Checks the section.
     *
     * @param nyckel key, not null
     * @param namn heading, not null
     */
    public Avsnitt {
        Objects.requireNonNull(nyckel, "nyckel");
        Objects.requireNonNull(namn, "namn");
    }
}
