package org.openfinsam.web.belopp;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The marks of one table, by cell. Immutable.
 *
 * @param vid the mark of each marked cell; at most one per cell
 */
public record Markeringar(Map<Plats, Markering> vid) {

    /**
     * A cell's place.
     *
     * @param avsnitt section key
     * @param rad row name, within its section
     * @param kolumn column key
     */
    public record Plats(String avsnitt, String rad, String kolumn) {}

    private static final Markeringar INGA = new Markeringar(Map.of());

    /** Copies the marks, in their order. */
    public Markeringar {
        vid = Collections.unmodifiableMap(new LinkedHashMap<>(vid));
    }

    /** No marks. */
    public static Markeringar inga() {
        return INGA;
    }

    /** The mark of a cell. */
    public Optional<Markering> vid(String avsnitt, String rad, String kolumn) {
        return Optional.ofNullable(vid.get(new Plats(avsnitt, rad, kolumn)));
    }
}
