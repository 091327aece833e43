package org.openfinsam.domain.belopp;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

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

    /** The name of the row that closes a section: its sum. No other spelling does. */
    public static final String SUMMA = "SUMMA";

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
        celler = Collections.unmodifiableMap(new LinkedHashMap<>(celler));
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

    /**
     * The figure in a column.
     *
     * @param kolumn column key, not null
     * @return the figure; empty when there is none, or words; never null
     */
    public Optional<BigDecimal> tal(String kolumn) {
        return celler.get(kolumn) instanceof Cell.Tal tal ? Optional.of(tal.varde()) : Optional.empty();
    }

    /**
     * Whether this row closes its section with its sum.
     *
     * @return true if its name is exactly {@link #SUMMA}
     */
    public boolean arAvsnittssumma() {
        return rad.equals(SUMMA);
    }

    /**
     * Whether a name is this row's, or the words in one of its cells.
     *
     * @param namn the name, not null
     * @return true if it is
     */
    boolean harNamnEllerOrd(String namn) {
        return rad.equals(namn) || celler.containsValue(new Cell.Ord(namn));
    }

    /** This row with the figures of some columns divided by a thousand and rounded, half away from zero. */
    Rad iTusental(Set<String> kolumner) {
        Map<String, Cell> runda = new LinkedHashMap<>(celler);
        runda.replaceAll((kolumn, cell) -> kolumner.contains(kolumn) && cell instanceof Cell.Tal tal
                ? Cell.tal(tal.varde().scaleByPowerOfTen(-3).setScale(0, RoundingMode.HALF_UP))
                : cell);
        return new Rad(avsnitt, rad, namn, slag, runda);
    }
}
