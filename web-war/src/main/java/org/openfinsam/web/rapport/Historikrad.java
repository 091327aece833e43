package org.openfinsam.web.rapport;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.openfinsam.domain.belopp.Talformat;
import org.openfinsam.domain.lag.Anmarkning;
import org.openfinsam.domain.lag.Texter;
import org.openfinsam.domain.rapport.Fyndrad;
import org.openfinsam.web.Sidtexter;
import org.openfinsam.web.lag.Fyndvy;

/**
 * When a matter was found, in the reader's words.
 *
 * @param fynd what was found; its key when no rule can tell it any more
 * @param om of which year's money, or of the association
 * @param nar from when to when
 */
public record Historikrad(Fyndvy fynd, String om, String nar) {

    static Historikrad av(Fyndrad rad, Locale sprak) {
        Texter texter = Sidtexter.av(sprak);
        Talformat format = Talformat.of(sprak);
        Optional<Anmarkning> fynd = rad.uppgifter().anmarkning(rad.nyckel().kod(), rad.allvar());
        return new Historikrad(
                new Fyndvy(
                        rad.allvar().name(),
                        fynd.map(a -> a.text(sprak))
                                .orElseGet(() -> rad.nyckel().toString()),
                        fynd.filter(a -> a.lagrum() != null)
                                .map(a -> a.lagrum().kort())
                                .orElse(""),
                        rad.nyckel().kod()),
                rad.nyckel()
                        .aret()
                        .map(ar -> texter.text("lagkoll.historik.medel", Map.of("ar", ar.toString())))
                        .orElseGet(() -> texter.text("lagkoll.historik.forbundet")),
                texter.text(
                        rad.bortaDen().isPresent() ? "lagkoll.historik.borta" : "lagkoll.historik.kvar",
                        Map.of(
                                "forst", format.datum(rad.forst()),
                                "senast", format.datum(rad.senast()),
                                "borta", rad.bortaDen().map(format::datum).orElse(""))));
    }
}
