package org.openfinsam.web.medel;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.medel.Bidragsar;
import org.openfinsam.domain.medel.EgetKapital;
import org.openfinsam.domain.medel.Kapitaltrappa;
import org.openfinsam.domain.tid.Rakenskapsar;
import org.openfinsam.persistence.medel.Kapitalar;
import org.openfinsam.persistence.medel.Trappa;

/**
 * What is known of an association's own capital.
 *
 * @param aren the years that are written down, the latest first
 * @param bidrag the years of contributions, the latest first
 * @param trappan the ladder; empty if nobody has filled it in
 */
public record Kapitallage(List<Kapitalar> aren, List<Bidragsar> bidrag, Optional<Trappa> trappan) {

    List<EgetKapital> kapital() {
        return aren.stream().map(Kapitalar::egetKapital).toList();
    }

    Optional<EgetKapital> kapital(Rakenskapsar ar) {
        return kapital().stream().filter(ett -> ett.ar().equals(ar)).findFirst();
    }

    Optional<Bidragsar> bidrag(Rakenskapsar ar) {
        return bidrag.stream().filter(ett -> ett.ar().equals(ar)).findFirst();
    }

    /** The members' money of the years where it is known. */
    Map<Rakenskapsar, Belopp> medel() {
        Map<Rakenskapsar, Belopp> medel = new HashMap<>();
        bidrag.forEach(ett -> ett.medel().ifPresent(belopp -> medel.put(ett.ar(), belopp)));
        return medel;
    }

    Kapitaltrappa trappa() {
        return trappan.map(Trappa::kapitaltrappa).orElse(Kapitaltrappa.TOM);
    }

    /** The edition of a year's capital, for a form; empty if it is not written down. */
    String utgava(Rakenskapsar ar) {
        return utgava(
                aren.stream().filter(ett -> ett.egetKapital().ar().equals(ar)).findFirst(), Kapitalar::utgava);
    }

    /** The edition of the ladder, for a form; empty if nobody has filled it in. */
    String trapputgava() {
        return utgava(trappan, Trappa::utgava);
    }

    static <T> String utgava(Optional<T> lagrat, ToLongFunction<T> utgava) {
        return lagrat.map(det -> Long.toString(utgava.applyAsLong(det))).orElse("");
    }
}
