package org.openfinsam.web.belopp;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The comments of one table, by row. Immutable.
 *
 * @param kolumn key of the column whose figures are explained: the icon hangs beside them
 * @param vid the comment of each commented row, by row key
 * @param oppen key of the row that a phone shows opened; empty for none
 * @param regel which rows are asked for a comment, as a note under the table; empty for none
 */
public record Radkommentarer(String kolumn, Map<String, Radkommentar> vid, Optional<String> oppen, String regel) {

    /** Copies the comments, in their order. */
    public Radkommentarer {
        Objects.requireNonNull(kolumn, "kolumn");
        vid = Collections.unmodifiableMap(new LinkedHashMap<>(vid));
        Objects.requireNonNull(oppen, "oppen");
        Objects.requireNonNull(regel, "regel");
    }
}
