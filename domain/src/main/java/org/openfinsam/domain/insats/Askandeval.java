package org.openfinsam.domain.insats;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A choice among the year's applications, saved under a name.
 *
 * @param namn the name, not null
 * @param valda what is chosen, in no order, not null
 * @since 0.1
 */
public record Askandeval(String namn, List<AskandeId> valda) {

    /**
     * Checks the parts.
     *
     * @param namn the name, not null
     * @param valda what is chosen, in no order, not null
     */
    public Askandeval {
        Objects.requireNonNull(namn, "namn");
        valda = List.copyOf(valda);
        valda = valda.stream().distinct().toList();
    }

    /**
     * The choice with one more, or one less if it was chosen.
     *
     * @param askande the application, not null
     * @return the choice, never null
     */
    public Askandeval vaxlat(AskandeId askande) {
        List<AskandeId> nya = new ArrayList<>(valda);
        if (!nya.remove(askande)) {
            nya.add(askande);
        }
        return new Askandeval(namn, nya);
    }
}
