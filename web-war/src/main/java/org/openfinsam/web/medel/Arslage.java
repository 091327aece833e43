package org.openfinsam.web.medel;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.openfinsam.domain.forbund.Forbund;
import org.openfinsam.domain.forbund.Medlem;
import org.openfinsam.domain.lag.Anmarkning;
import org.openfinsam.domain.medel.Bidragsar;
import org.openfinsam.domain.medel.EgetKapital;
import org.openfinsam.domain.medel.Kapitaltrappa;
import org.openfinsam.domain.medel.Medelskontroll;
import org.openfinsam.domain.tid.Rakenskapsar;

/**
 * What is known of an association's money of a year.
 *
 * @param forbund whose money
 * @param ar which year
 * @param bidragsar the year's contributions; empty if nobody has begun
 * @param fore the contributions of the year before; empty if there are none
 * @param kapital own capital of the year; empty when not known
 * @param trappa the ladder of reasonable capital
 * @param utgava the edition of {@code bidragsar}, for a form; empty if there is none
 */
public record Arslage(
        Forbund forbund,
        Rakenskapsar ar,
        Optional<Bidragsar> bidragsar,
        Optional<Bidragsar> fore,
        Optional<EgetKapital> kapital,
        Kapitaltrappa trappa,
        String utgava) {

    /** The members on the first day of the year. */
    List<Medlem> medlemmar() {
        return forbund.medlemmar(ar.period().fran());
    }

    /** What the law says about the year on a day; nothing as long as there is no year. */
    List<Anmarkning> anmarkningar(LocalDate dag) {
        return bidragsar
                .map(det -> kapital.map(eget -> Medelskontroll.of(det, medlemmar(), dag, eget.utgaende(), trappa))
                        .orElseGet(() -> Medelskontroll.of(det, medlemmar(), dag)))
                .orElse(List.of());
    }
}
