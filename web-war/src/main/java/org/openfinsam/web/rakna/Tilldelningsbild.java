package org.openfinsam.web.rakna;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.belopp.Tabell;
import org.openfinsam.domain.belopp.Talformat;
import org.openfinsam.domain.lag.Texter;
import org.openfinsam.domain.medel.StatligTilldelning;
import org.openfinsam.domain.medel.StatligTilldelning.Fordelad;
import org.openfinsam.domain.medel.StatligTilldelning.Tilldelad;
import org.openfinsam.domain.medel.Tilldelningstabell;
import org.openfinsam.web.Sidtexter;
import org.openfinsam.web.belopp.Markeringar;
import org.openfinsam.web.belopp.Tabellvy;

/**
 * The answer over the form: one sentence, and what each association gets; against what it would be if that is asked.
 *
 * @param svar the sentence
 * @param tabell a row for each association, and the pot
 */
public record Tilldelningsbild(Mening svar, Tabellvy tabell) {

    static Tilldelningsbild av(StatligTilldelning fraga, Fordelad nu, Locale sprak) {
        Texter texter = Sidtexter.av(sprak);
        Talformat format = Talformat.of(sprak);
        List<Tilldelad> alla = nu.tilldelade();
        Comparator<Tilldelad> efterBelopp = Comparator.comparing(Tilldelad::belopp);
        Tilldelad minst = alla.stream().min(efterBelopp).orElseThrow();
        Tilldelad mest = alla.stream().max(efterBelopp).orElseThrow();
        long bromsade = alla.stream().filter(Tilldelad::bromsad).count();
        String nyckel = alla.size() == 1 ? "ensam" : bromsade > 0 ? "bromsade" : "alla";
        return new Tilldelningsbild(
                Mening.av(
                        texter,
                        "tilldelning.svar." + nyckel,
                        Map.of("minstNamn", minst.namn(), "mestNamn", mest.namn()),
                        Map.of(
                                "pott", format.belopp(fraga.pott()),
                                "antal", format.tal(alla.size()),
                                "minst", format.belopp(minst.belopp()),
                                "mest", format.belopp(mest.belopp()),
                                "bromsade", format.tal(bromsade))),
                vy(Tilldelningstabell.av(nu, sprak), Tilldelningstabell.BELOPP, texter, sprak));
    }

    static Tilldelningsbild omVore(Fordelad nu, Fordelad omVore, String forbund, Locale sprak) {
        Texter texter = Sidtexter.av(sprak);
        Talformat format = Talformat.of(sprak);
        Tabellvy vy = vy(Tilldelningstabell.omVore(nu, omVore, sprak), Tilldelningstabell.FORANDRING, texter, sprak);
        Map<String, String> ord = Map.of("forbund", forbund);
        if (forbund.isEmpty()) {
            return new Tilldelningsbild(
                    Mening.av(
                            texter,
                            "tilldelning.om.pott",
                            ord,
                            Map.of("nu", format.belopp(nu.summa()), "om", format.belopp(omVore.summa()))),
                    vy);
        }
        return new Tilldelningsbild(
                Mening.av(
                        texter,
                        "tilldelning.om.forbund",
                        ord,
                        Map.of("nu", format.belopp(belopp(nu, forbund)), "om", format.belopp(belopp(omVore, forbund)))),
                vy);
    }

    private static Belopp belopp(Fordelad fordelad, String forbund) {
        return fordelad.tilldelade().stream()
                .filter(ett -> ett.namn().equals(forbund))
                .map(Tilldelad::belopp)
                .findFirst()
                .orElseThrow();
    }

    private static Tabellvy vy(Tabell tabell, String forst, Texter texter, Locale sprak) {
        return Tabellvy.of(tabell, Markeringar.inga(), sprak)
                .medRadrubrik(texter.text("tilldelning.forbund"))
                .medForst(forst);
    }
}
