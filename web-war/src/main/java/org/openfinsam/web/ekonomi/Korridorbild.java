package org.openfinsam.web.ekonomi;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.belopp.Talformat;
import org.openfinsam.domain.ekonomi.Budget;
import org.openfinsam.domain.ekonomi.Korridor;
import org.openfinsam.domain.lag.Texter;
import org.openfinsam.domain.medel.EgetKapital;
import org.openfinsam.web.Sidtexter;
import org.openfinsam.web.belopp.Korridordiagram;

/** The picture of a corridor, the same on the page and on paper: what the budget opens with, then its three years. */
final class Korridorbild {

    private Korridorbild() {}

    static Korridordiagram av(Budget budget, List<Korridor.Lage> lagen, Korridor.Omvarld omvarld, Locale sprak) {
        Texter texter = Sidtexter.av(sprak);
        Talformat format = Talformat.of(sprak);
        EgetKapital forsta = budget.egetKapital().get(0);
        List<Korridordiagram.Punkt> punkter = new ArrayList<>();
        double oppnar = tal(forsta.ingaende());
        String oppnarText = format.tusental(forsta.ingaende());
        punkter.add(new Korridordiagram.Punkt(
                texter.text("korridor.oppnar"),
                oppnar,
                oppnar,
                oppnar,
                OptionalDouble.empty(),
                oppnarText,
                texter.text("korridor.oppnar") + " " + oppnarText));
        lagen.forEach(lage -> punkter.add(new Korridordiagram.Punkt(
                lage.ar().toString(),
                tal(lage.lagst()),
                tal(lage.valt()),
                tal(lage.hogst()),
                omvarld.skaligt(lage).map(niva -> OptionalDouble.of(tal(niva))).orElse(OptionalDouble.empty()),
                format.tusental(lage.valt()),
                texter.text(
                        "korridor.punkt",
                        Map.of(
                                "ar", lage.ar().toString(),
                                "valt", format.tusental(lage.valt()),
                                "lagst", format.tusental(lage.lagst()),
                                "hogst", format.tusental(lage.hogst()))))));
        return new Korridordiagram("korridorbild", texter.text("korridor.bild"), punkter);
    }

    private static double tal(Belopp belopp) {
        return belopp.iKronor().doubleValue();
    }
}
