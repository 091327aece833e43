package org.openfinsam.domain.forbund;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.openfinsam.domain.belopp.Cell;
import org.openfinsam.domain.belopp.Enhet;
import org.openfinsam.domain.belopp.Kolumn;
import org.openfinsam.domain.belopp.Rad;
import org.openfinsam.domain.belopp.Tabell;
import org.openfinsam.domain.lag.Texter;
import org.openfinsam.domain.tid.Rakenskapsar;

/**
 * A restated series as a {@link Tabell}: a row for each year, a column for each association; where there is no figure a dash,
 * and why in a footnote. Thread-safe.
 *
 * @since 0.1
 */
public final class Serietabell {

    private Serietabell() {}

    /**
     * The table of a series.
     *
     * @param <V> the figures
     * @param nyckel the table's stable key, not null
     * @param rubrik its caption, not null
     * @param serie the series as a view shows it, not null
     * @param namn what the associations are called, not null; one that is not there goes by its id
     * @param enhet the unit, not null
     * @param cell a figure as a cell, not null
     * @param sprak the reader's locale: {@code en} gives English, every other Swedish; not null
     * @return the table, never null
     */
    public static <V> Tabell av(
            String nyckel,
            String rubrik,
            Omraknad<V> serie,
            Map<ForbundId, String> namn,
            Enhet enhet,
            Function<V, Cell> cell,
            Locale sprak) {
        Map<Rakenskapsar, Map<String, Cell>> rader = new TreeMap<>();
        Map<String, List<String>> skal = new LinkedHashMap<>();
        serie.punkter()
                .forEach((id, punkter) -> punkter.forEach((ar, punkt) -> {
                    Map<String, Cell> rad = rader.computeIfAbsent(ar, a -> new LinkedHashMap<>());
                    if (punkt instanceof Omraknad.Varde<V> varde) {
                        rad.put(id.toString(), cell.apply(varde.varde()));
                    } else {
                        rad.put(id.toString(), Cell.saknas(Cell.Skal.EJ_BERAKNINGSBART));
                        List<String> aren = skal.computeIfAbsent(
                                ((Omraknad.Saknas<V>) punkt).skal().text(sprak), text -> new ArrayList<>());
                        if (!aren.contains(ar.toString())) {
                            aren.add(ar.toString());
                        }
                    }
                }));
        Texter texter = Texter.of(Serietabell.class, "historia", sprak);
        return new Tabell(
                nyckel,
                rubrik,
                serie.punkter().keySet().stream()
                        .map(id -> new Kolumn(id.toString(), namn.getOrDefault(id, id.toString()), enhet))
                        .toList(),
                List.of(),
                rader.entrySet().stream()
                        .map(rad -> new Rad(
                                "", rad.getKey().toString(), rad.getKey().toString(), Rad.Slag.RAD, rad.getValue()))
                        .toList(),
                skal.entrySet().stream()
                        .map(ett -> texter.text("streck", Map.of("ar", spann(ett.getValue()), "skal", ett.getKey())))
                        .toList());
    }

    private static String spann(List<String> aren) {
        List<String> sorterade = aren.stream().sorted().toList();
        String forsta = sorterade.get(0);
        String sista = sorterade.get(sorterade.size() - 1);
        return forsta.equals(sista) ? forsta : forsta + "–" + sista;
    }
}
