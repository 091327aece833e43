package org.openfinsam.domain.belopp;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * A row of a {@link Tabell}.
 *
 * @param avsnitt the key of the section the row stands in; empty when the table has none
 * @param rad the row's own name as the source writes it; with {@code avsnitt} the row's key
 * @param namn what people read; not null
 * @param slag an ordinary row or a sum
 * @param celler cell by column key, in any order; a column without one is {@link Cell.Skal#EJ_ANGIVET}
 * @since 0.1
 */
public record Rad(String avsnitt, String rad, String namn, Slag slag, Map<String, Cell> celler) {

    /** What a row is. */
    public enum Slag {
        /** An ordinary row. */
        RAD,
        /** A sum of other rows: set bold with a rule above. */
        SUMMA
    }

    /**
     * Checks and copies the row.
     *
     * @param avsnitt section key, not null
     * @param rad row name, not null
     * @param namn what people read, not null
     * @param slag kind, not null
     * @param celler cells, not null
     */
    public Rad {
        Objects.requireNonNull(avsnitt, "avsnitt");
        Objects.requireNonNull(rad, "rad");
        Objects.requireNonNull(namn, "namn");
        Objects.requireNonNull(slag, "slag");
        // LinkedHashMap: a deterministic order of printing, which Map.copyOf does not promise.
        celler = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(celler));
    }

    /**
     * The row's stable key, equal in all five renderings.
     *
     * @return {@code avsnitt/rad}, or {@code rad} alone when there is no section; never null
     */
    public String nyckel() {
        return avsnitt.isEmpty() ? rad : avsnitt + "/" + rad;
    }

    /**
     * The cell in a column.
     *
     * @param kolumn column key, not null
     * @return the cell; {@link Cell.Skal#EJ_ANGIVET} when nothing is there; never null
     */
    public Cell cell(String kolumn) {
        Cell cell = celler.get(kolumn);
        return cell == null ? Cell.saknas(Cell.Skal.EJ_ANGIVET) : cell;
    }
}
