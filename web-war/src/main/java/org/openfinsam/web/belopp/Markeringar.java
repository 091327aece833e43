package org.openfinsam.web.belopp;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.openfinsam.domain.belopp.Avvikelse;
import org.openfinsam.domain.belopp.Talformat;
import org.openfinsam.web.Sidtexter;

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

    /**
     * Marks for what the linter found: {@code ±1} where rounding explains the difference, {@code ≠} where nothing does.
     *
     * @param avvikelser the findings on one table; a cell with several gets one mark, for the worst of them
     * @param sprak the reader's locale, not null
     */
    public static Markeringar av(List<Avvikelse> avvikelser, Locale sprak) {
        Map<Plats, List<Avvikelse>> perCell = new LinkedHashMap<>();
        for (Avvikelse avvikelse : avvikelser) {
            Plats plats = new Plats(avvikelse.avsnitt(), avvikelse.rad(), avvikelse.kolumn());
            perCell.computeIfAbsent(plats, p -> new ArrayList<>()).add(avvikelse);
        }
        Map<Plats, Markering> vid = new LinkedHashMap<>();
        perCell.forEach((plats, iCellen) -> vid.put(plats, markering(iCellen, sprak)));
        return new Markeringar(vid);
    }

    private static Markering markering(List<Avvikelse> iCellen, Locale sprak) {
        Talformat format = Talformat.of(sprak);
        List<Avvikelse> fel = iCellen.stream().filter(a -> !a.avrundning()).toList();
        if (!fel.isEmpty()) {
            return new Markering(Markering.Slag.FEL, "≠", forklaring("markering.fel", fel, sprak));
        }
        BigDecimal storst = iCellen.stream()
                .map(a -> a.differens().abs())
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return new Markering(
                Markering.Slag.AVRUNDNING,
                "±" + tal(storst, format),
                forklaring("markering.avrundning", iCellen, sprak));
    }

    private static String forklaring(String nyckel, List<Avvikelse> avvikelser, Locale sprak) {
        Talformat format = Talformat.of(sprak);
        String beraknat = avvikelser.stream()
                .map(a -> tal(a.beraknat(), format))
                .distinct()
                .collect(Collectors.joining(", "));
        return Sidtexter.text(sprak, nyckel, Map.of("tal", beraknat));
    }

    private static String tal(BigDecimal varde, Talformat format) {
        return format.tal(varde, Math.max(varde.scale(), 0));
    }

    /** The mark of a cell. */
    public Optional<Markering> vid(String avsnitt, String rad, String kolumn) {
        return Optional.ofNullable(vid.get(new Plats(avsnitt, rad, kolumn)));
    }
}
