package org.openfinsam.web.insats;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.belopp.Talformat;
import org.openfinsam.domain.insats.Arsutfall;
import org.openfinsam.domain.insats.AskandenMotPengar;
import org.openfinsam.domain.insats.Askandeval;
import org.openfinsam.domain.insats.Onskemal;
import org.openfinsam.domain.lag.Texter;
import org.openfinsam.web.belopp.Linjediagram;

/** The own capital of some choices as lines: the shown one first, then the saved ones as far as lines can be told apart. */
final class Pengabild {

    private Pengabild() {}

    static String svg(List<Askandeval> sparade, AskandenMotPengar pengar, Askandeval val, Texter texter, Locale sprak) {
        List<Askandeval> visade = new ArrayList<>();
        boolean sparat = sparade.stream().anyMatch(s -> samma(s, val));
        if (!sparat) {
            visade.add(val);
        }
        sparade.stream().limit(Linjediagram.FLEST - visade.size()).forEach(visade::add);
        Talformat format = Talformat.of(sprak);
        List<String> punkter = Stream.concat(
                        Stream.of(texter.text("korridor.oppnar")),
                        pengar.ramar().stream().map(ram -> ram.ar().toString()))
                .toList();
        return new Linjediagram(
                        "kapitalbild",
                        texter.text("pengar.bild"),
                        punkter,
                        visade.stream()
                                .map(v -> linje(v, pengar, format, sprak))
                                .toList())
                .svg();
    }

    private static boolean samma(Askandeval ett, Askandeval annat) {
        return Set.copyOf(ett.valda()).equals(Set.copyOf(annat.valda()));
    }

    private static Linjediagram.Linje linje(Askandeval val, AskandenMotPengar pengar, Talformat format, Locale sprak) {
        List<Arsutfall> utfall = pengar.utfall(new Askandeval(
                val.namn(),
                val.valda().stream()
                        .filter(id -> pengar.askanden().stream()
                                .map(Onskemal::askande)
                                .anyMatch(id::equals))
                        .toList()));
        List<Double> varden = Stream.concat(
                        Stream.of(pengar.egetKapital()), utfall.stream().map(Arsutfall::utgaende))
                .map(Belopp::iKronor)
                .map(Number::doubleValue)
                .toList();
        String sist = Beredningstext.tkr(utfall.get(utfall.size() - 1).utgaende(), sprak);
        return new Linjediagram.Linje(
                val.namn(),
                varden,
                sist,
                val.namn() + ": "
                        + String.join(
                                ", ",
                                utfall.stream()
                                        .map(ar -> ar.ar() + " " + format.tusental(ar.utgaende()))
                                        .toList()));
    }
}
