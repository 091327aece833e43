package org.openfinsam.domain.ekonomi;

import java.util.Objects;
import java.util.OptionalInt;

/**
 * What accounts are divided by beside their number: cost centre, project, and whatever a program has more. Immutable.
 *
 * @param nr its number, at least 1; 1 is a cost centre, 2 a cost bearer within it, 6 a project
 * @param namn its name, not null, may be empty
 * @param over the dimension that it is a part of; 0 when it is part of none
 * @since 0.1
 */
public record Dimension(int nr, String namn, int over) {

    /** The cost centre, <i>kostnadsställe</i>. */
    public static final int KOSTNADSSTALLE = 1;

    /** The project. */
    public static final int PROJEKT = 6;

    /**
     * Checks the dimension.
     *
     * @param nr its number, at least 1
     * @param namn its name, not null
     * @param over what it is part of, or 0
     * @throws IllegalArgumentException if a number is too small, or it is part of itself
     */
    public Dimension {
        Objects.requireNonNull(namn, "namn");
        if (nr < 1 || over < 0 || over == nr) {
            throw new IllegalArgumentException("Not a dimension: " + nr + " under " + over);
        }
    }

    /**
     * The dimension that it is a part of.
     *
     * @return the number, or empty
     */
    public OptionalInt overordnad() {
        return over == 0 ? OptionalInt.empty() : OptionalInt.of(over);
    }
}
