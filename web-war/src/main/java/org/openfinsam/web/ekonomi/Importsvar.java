package org.openfinsam.web.ekonomi;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.openfinsam.domain.belopp.AvvisadRad;
import org.openfinsam.domain.belopp.Cell;
import org.openfinsam.domain.belopp.Enhet;
import org.openfinsam.domain.belopp.Kolumn;
import org.openfinsam.domain.belopp.Rad;
import org.openfinsam.domain.belopp.Tabell;
import org.openfinsam.domain.belopp.Talformat;
import org.openfinsam.domain.ekonomi.Rakningsslag;
import org.openfinsam.domain.ekonomi.Uppstallning;
import org.openfinsam.domain.forbund.ForbundId;
import org.openfinsam.domain.lag.Texter;
import org.openfinsam.domain.tid.Period;
import org.openfinsam.persistence.ekonomi.Importresultat;
import org.openfinsam.web.Sidtexter;

/**
 * What the reader is told after an import.
 *
 * @param forbund whose statement
 * @param period of which half-year
 * @param slag result or balance
 * @param resultat what came of it
 */
public record Importsvar(ForbundId forbund, Period period, Rakningsslag slag, Importresultat resultat) {

    private static final String SUMMA = "summa";
    private static final String SKAL = "skal";

    /** One sentence: stored, unchanged or refused, with counts. */
    String mening(Locale sprak) {
        Talformat format = Talformat.of(sprak);
        String utfall = resultat.behallna() == 0 ? "inget" : resultat.andrad() ? "andrad" : "oandrad";
        return Sidtexter.av(sprak)
                .text(
                        "import.svar." + utfall,
                        Map.of(
                                "behallna", format.tal(resultat.behallna()),
                                "avvisade", format.tal(resultat.avvisade().size()),
                                "period", period.fran() + " – " + period.till()));
    }

    /** The sum of each column, to hold against the file. */
    Optional<Tabell> kontrollsummor(Locale sprak) {
        if (resultat.kontrollsummor().isEmpty()) {
            return Optional.empty();
        }
        Texter texter = Sidtexter.av(sprak);
        List<Rad> rader = new ArrayList<>();
        for (Map.Entry<String, BigDecimal> summa : resultat.kontrollsummor().entrySet()) {
            rader.add(new Rad(
                    "",
                    summa.getKey(),
                    Uppstallning.of(slag, sprak).kolumnnamn(summa.getKey()),
                    Rad.Slag.RAD,
                    Map.of(SUMMA, Cell.tal(summa.getValue()))));
        }
        return Optional.of(new Tabell(
                "kontrollsummor",
                texter.text("import.kontrollsummor"),
                List.of(new Kolumn(SUMMA, texter.text("import.kontrollsumma"), Enhet.KR)),
                List.of(),
                rader,
                List.of(texter.text("import.kontrollsummor.fotnot"))));
    }

    /** The refused rows, by their line in the file. */
    Optional<Tabell> avvisade(Locale sprak) {
        return resultat.avvisade().isEmpty() ? Optional.empty() : Optional.of(avvisade(resultat.avvisade(), sprak));
    }

    /** Refused rows of any file, by their line in it. */
    public static Tabell avvisade(List<AvvisadRad> rader, Locale sprak) {
        Texter texter = Sidtexter.av(sprak);
        List<Rad> radvis = new ArrayList<>();
        for (AvvisadRad avvisad : rader) {
            Map<String, Cell> celler = new LinkedHashMap<>();
            celler.put(SKAL, new Cell.Ord(avvisad.text(sprak)));
            String rad = Integer.toString(avvisad.rad());
            radvis.add(new Rad("", rad, texter.text("import.rad", Map.of("rad", rad)), Rad.Slag.RAD, celler));
        }
        return new Tabell(
                "avvisade",
                texter.text("import.avvisade"),
                List.of(new Kolumn(SKAL, texter.text("import.skal"), Enhet.TEXT)),
                List.of(),
                radvis,
                List.of(texter.text("import.avvisade.fotnot")));
    }
}
