package org.openfinsam.web.belopp;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.openfinsam.domain.belopp.Avvikelse;
import org.openfinsam.domain.belopp.Talformat;
import org.openfinsam.domain.lag.Avstamningsregler;

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
     * The marks of a table's differences: {@code ±1} for rounding, {@code ≠} for an error.
     *
     * @param sprak the reader's locale, for the sentence behind each mark
     */
    public static Markeringar av(List<Avvikelse> avvikelser, Locale sprak) {
        Map<Plats, Markering> vid = new LinkedHashMap<>();
        avvikelser.forEach(a ->
                vid.merge(new Plats(a.avsnitt(), a.rad(), a.kolumn()), markering(a, sprak), Markeringar::denVarsta));
        return new Markeringar(vid);
    }

    /** A cell that fails two checks has one mark: the worse. */
    private static Markering denVarsta(Markering ena, Markering andra) {
        return andra.slag() == Markering.Slag.FEL && ena.slag() != Markering.Slag.FEL ? andra : ena;
    }

    private static Markering markering(Avvikelse avvikelse, Locale sprak) {
        String text = Avstamningsregler.of(avvikelse).text(sprak);
        BigDecimal storlek = avvikelse.differens().abs().stripTrailingZeros();
        return avvikelse.avrundning()
                ? new Markering(
                        Markering.Slag.AVRUNDNING,
                        "±" + Talformat.of(sprak).tal(storlek, Math.max(0, storlek.scale())),
                        text)
                : new Markering(Markering.Slag.FEL, "≠", text);
    }

    /** The mark of a cell. */
    public Optional<Markering> vid(String avsnitt, String rad, String kolumn) {
        return Optional.ofNullable(vid.get(new Plats(avsnitt, rad, kolumn)));
    }
}
