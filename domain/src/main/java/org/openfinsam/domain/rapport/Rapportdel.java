package org.openfinsam.domain.rapport;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.openfinsam.domain.belopp.Avvikelse;
import org.openfinsam.domain.belopp.Tabell;
import org.openfinsam.domain.ekonomi.Kommentarslage;

/**
 * A part of a report: one table, the sentence that answers with its figures, what the linter found in it, and what is
 * said about its deviations.
 *
 * @param tabell the table
 * @param ingress the sentence; empty when a figure it needs is missing
 * @param kontrollerade how many checks the linter made; 0 or more
 * @param avvikelser the cells that differ from what the rows give, in table order
 * @param kommentarer the comments on its rows, and which are missing
 * @since 0.1
 */
public record Rapportdel(
        Tabell tabell,
        Optional<Lopandetext> ingress,
        int kontrollerade,
        List<Avvikelse> avvikelser,
        Kommentarslage kommentarer) {
    /**
     * Checks and copies the part.
     *
     * @param tabell table, not null
     * @param ingress sentence, not null
     * @param kontrollerade number of checks
     * @param avvikelser findings, not null
     * @param kommentarer comments, not null
     */
    public Rapportdel {
        Objects.requireNonNull(tabell, "tabell");
        Objects.requireNonNull(ingress, "ingress");
        avvikelser = List.copyOf(avvikelser);
        Objects.requireNonNull(kommentarer, "kommentarer");
    }

    /**
     * How many of the checks agree to the last unit.
     *
     * @return checks made less checks that differ; 0 or more
     */
    public int stammer() {
        return kontrollerade - avvikelser.size();
    }

    /**
     * The cells that differ, each once: a cell may fail more than one check.
     *
     * @return row key and column key of each cell, in table order; never null
     */
    public List<Cellref> celler() {
        return avvikelser.stream()
                .map(a -> new Cellref(tabell.nyckel(), a.avsnitt(), a.rad(), a.kolumn()))
                .distinct()
                .toList();
    }
}
