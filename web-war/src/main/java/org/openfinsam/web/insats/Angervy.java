package org.openfinsam.web.insats;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.openfinsam.domain.lag.Texter;
import org.openfinsam.persistence.grund.SenasteAndring;
import org.openfinsam.web.Sidtexter;
import org.openfinsam.web.ram.Formularbild;
import org.openfinsam.web.ram.Jamforelse;
import org.openfinsam.web.ram.Svensktid;

/**
 * The last change of something, and what it would be without it.
 *
 * @param knapp what the button says
 * @param hjalp when it was written, by whom, and in which fields
 * @param skillnader the fields, with what they hold and what they would hold
 */
public record Angervy(String knapp, String hjalp, List<Jamforelse> skillnader) {

    /**
     * The last change.
     *
     * @param nu the form as it is
     * @param fore the form as it was before
     */
    static Angervy av(SenasteAndring<?> andring, Formularbild nu, Formularbild fore, Locale sprak) {
        Texter texter = Sidtexter.av(sprak);
        String rum = andring.arAngring() ? "angra.igen" : "angra";
        List<Jamforelse> skillnader = fore.mot(nu);
        return new Angervy(
                texter.text(rum + ".knapp"),
                texter.text(
                        rum + ".hjalp",
                        Map.of(
                                "dag",
                                Svensktid.dag(andring.nar()).toString(),
                                "vem",
                                andring.aktor(),
                                "falt",
                                skillnader.stream().map(Jamforelse::etikett).collect(Collectors.joining(", ")))),
                skillnader);
    }
}
