package org.openfinsam.domain.rapport;

import java.util.Objects;
import java.util.Optional;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.belopp.Cell;
import org.openfinsam.domain.belopp.Tabell;

/**
 * A reference to one cell of a report's table, so that a figure in running text is the figure in the table.
 *
 * @param tabell key of the table, for example {@code resultat}
 * @param avsnitt section key of the row
 * @param rad name of the row as the source writes it
 * @param kolumn column key
 * @since 0.1
 */
public record Cellref(String tabell, String avsnitt, String rad, String kolumn) {
    /**
     * Checks the reference.
     *
     * @param tabell table key, not null
     * @param avsnitt section key, not null
     * @param rad row name, not null
     * @param kolumn column key, not null
     */
    public Cellref {
        Objects.requireNonNull(tabell, "tabell");
        Objects.requireNonNull(avsnitt, "avsnitt");
        Objects.requireNonNull(rad, "rad");
        Objects.requireNonNull(kolumn, "kolumn");
    }

    /**
     * The amount in the cell of its table.
     *
     * @param i the table with this reference's key, not null; its column is in kronor
     * @return the amount; empty when the table has no such row or the cell no figure
     */
    Optional<Belopp> belopp(Tabell i) {
        return i.rad(avsnitt, rad)
                .map(r -> r.cell(kolumn))
                .filter(Cell.Tal.class::isInstance)
                .map(cell -> Belopp.of(((Cell.Tal) cell).varde()));
    }
}
