package org.openfinsam.domain.ekonomi;

import java.util.Objects;

/**
 * Which object of which dimension: the project {@code P1}. Immutable and thread-safe.
 *
 * @param dimension number of the dimension, at least 1
 * @param kod the object's own code, not blank
 * @since 0.1
 */
public record Objektref(int dimension, String kod) implements Comparable<Objektref> {
    /**
     * Checks the reference.
     *
     * @param dimension at least 1
     * @param kod not blank
     * @throws IllegalArgumentException if the dimension is less than 1 or the code blank
     */
    public Objektref {
        if (dimension < 1 || Objects.requireNonNull(kod, "kod").isBlank()) {
            throw new IllegalArgumentException("Not an object: " + dimension + " '" + kod + "'");
        }
    }

    @Override
    public int compareTo(Objektref annan) {
        return dimension == annan.dimension ? kod.compareTo(annan.kod) : Integer.compare(dimension, annan.dimension);
    }

    /**
     * For a log.
     *
     * @return for example {@code 6:P1}, never null
     */
    @Override
    public String toString() {
        return dimension + ":" + kod;
    }
}
