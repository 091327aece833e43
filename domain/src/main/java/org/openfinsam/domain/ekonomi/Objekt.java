package org.openfinsam.domain.ekonomi;

import java.util.Objects;

/**
 * An object that accounts are divided by: one cost centre, one project. Immutable and thread-safe.
 *
 * @param ref which one, not null
 * @param namn what it is called, not null, may be empty
 * @since 0.1
 */
public record Objekt(Objektref ref, String namn) {
    /**
     * Checks the object.
     *
     * @param ref which one, not null
     * @param namn its name, not null
     */
    public Objekt {
        Objects.requireNonNull(ref, "ref");
        Objects.requireNonNull(namn, "namn");
    }
}
