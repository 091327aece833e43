package org.openfinsam.web.insats;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.belopp.Talformat;
import org.openfinsam.domain.insats.Implementering;
import org.openfinsam.domain.lag.Texter;
import org.openfinsam.domain.tid.Rakenskapsar;
import org.openfinsam.web.belopp.Linjediagram;

/** How the association's money tapers off against what the others have promised and what it costs, as lines. */
final class Trappbild {

    private Trappbild() {}

    /** The picture; empty while there are not two years to draw it between. A year that is not known breaks its line. */
    static String svg(Implementering en, Texter texter, Locale sprak) {
        List<Rakenskapsar> aren = en.ar();
        if (aren.size() < 2) {
            return "";
        }
        Talformat format = Talformat.of(sprak);
        return new Linjediagram(
                        "trappbild",
                        texter.text("insats.trappa.bild"),
                        aren.stream().map(Rakenskapsar::toString).toList(),
                        Stream.of(
                                        linje(texter.text("insats.trappa.forbundets"), en.forbundets(), aren, format),
                                        linje(texter.text("insats.trappa.lofte"), en.lofte(), aren, format),
                                        linje(texter.text("insats.trappa.kostnad"), en.kostnad(), aren, format))
                                .filter(Objects::nonNull)
                                .toList())
                .svg();
    }

    private static Linjediagram.Linje linje(
            String namn, Map<Rakenskapsar, Belopp> belopp, List<Rakenskapsar> aren, Talformat format) {
        List<Rakenskapsar> kanda = aren.stream().filter(belopp::containsKey).toList();
        if (kanda.isEmpty()) {
            return null;
        }
        return new Linjediagram.Linje(
                namn,
                aren.stream()
                        .map(belopp::get)
                        .map(ett -> ett == null ? null : (Double) ett.iKronor().doubleValue())
                        .collect(Collectors.toList()),
                format.tusental(belopp.get(kanda.get(kanda.size() - 1))),
                namn + ": "
                        + kanda.stream()
                                .map(ar -> ar + " " + format.belopp(belopp.get(ar)))
                                .collect(Collectors.joining(", ")));
    }
}
