package org.openfinsam.web.rakna;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.belopp.Rad;
import org.openfinsam.domain.belopp.Tabell;
import org.openfinsam.domain.belopp.Talformat;
import org.openfinsam.domain.lag.Allvar;
import org.openfinsam.domain.lag.Anmarkning;
import org.openfinsam.domain.lag.Texter;
import org.openfinsam.domain.medel.Bidragskontroll;
import org.openfinsam.domain.medel.Kontrolltabell;
import org.openfinsam.web.Sidtexter;
import org.openfinsam.web.belopp.Markeringar;
import org.openfinsam.web.belopp.Tabellvy;
import org.openfinsam.web.lag.Fyndvy;

/**
 * The answer beside the form: one sentence, the half and the quarters, the table, the findings.
 *
 * @param rubrik heading
 * @param svar the sentence
 * @param rutor the parties with their shares, as the law lists them
 * @param tabell contributions beside what the law gives
 * @param fynd what the law says about them
 */
public record Kontrollbild(
        String rubrik, Mening svar, List<Bidragsbild.Ruta> rutor, Tabellvy tabell, List<Fyndvy> fynd) {

    /** Copies the lists. */
    public Kontrollbild {
        rutor = List.copyOf(rutor);
        fynd = List.copyOf(fynd);
    }

    static Kontrollbild av(Kontrolltjanst.Fraga fraga, Bidragskontroll kontroll, Locale sprak) {
        return new Byggare(fraga, kontroll, sprak).bild();
    }

    /** Builds one answer. */
    private static final class Byggare {
        private static final String STATEN = "staten";
        private static final String REGIONER = "regioner";
        private static final String KOMMUNER = "kommuner";

        private final Kontrolltjanst.Fraga fraga;
        private final Bidragskontroll kontroll;
        private final Tabell tabell;
        private final Locale sprak;
        private final Texter texter;
        private final Talformat format;

        Byggare(Kontrolltjanst.Fraga fraga, Bidragskontroll kontroll, Locale sprak) {
            this.fraga = fraga;
            this.kontroll = kontroll;
            this.tabell = Kontrolltabell.av(fraga.ar(), fraga.bidrag(), sprak);
            this.sprak = sprak;
            this.texter = Sidtexter.av(sprak);
            this.format = Talformat.of(sprak);
        }

        Kontrollbild bild() {
            List<Fyndvy> fynd = Fyndvy.lista(kontroll.anmarkningar(), sprak);
            return new Kontrollbild(
                    texter.text("rakna.resultat", Map.of("ar", fraga.ar().toString())),
                    svar(),
                    rutor(),
                    Tabellvy.somAngivet(tabell, Markeringar.inga(), sprak)
                            .medRadrubrik(texter.text("rakna.resultat.rad"))
                            .medForst(Kontrolltabell.ANDEL),
                    fynd.isEmpty() ? List.of(Fyndvy.stammer(texter.text("bidragskontroll.stammer"))) : fynd);
        }

        private Mening svar() {
            String nyckel = nyckel();
            Map<String, String> siffror = Map.of(
                    "staten", belopp(STATEN, Kontrolltabell.BIDRAG),
                    "andel", procent(STATEN),
                    "summa", belopp(Rad.SUMMA, Kontrolltabell.BIDRAG),
                    "halften", belopp(STATEN, Kontrolltabell.LAGEN),
                    "skillnad", format.belopp(skillnad(STATEN)),
                    "regioner", belopp(REGIONER, Kontrolltabell.BIDRAG),
                    "kommuner", belopp(KOMMUNER, Kontrolltabell.BIDRAG));
            return Mening.av(texter, "bidragskontroll.svar." + nyckel, Map.of(), siffror);
        }

        private String nyckel() {
            if (tal(Rad.SUMMA, Kontrolltabell.BIDRAG).signum() == 0) {
                return "noll";
            }
            Optional<Allvar> halften = allvar("FL5-HALFTEN");
            if (halften.equals(Optional.of(Allvar.FEL))) {
                return tal(STATEN, Kontrolltabell.SKILLNAD).signum() < 0 ? "lite" : "mycket";
            }
            if (allvar("FL5-FJARDEDEL").equals(Optional.of(Allvar.FEL))) {
                return "fjardedel";
            }
            String resten = rad(REGIONER).isPresent() ? "" : ".utanRegion";
            return (halften.isPresent() ? "avrundat" : "ratt") + resten;
        }

        private Optional<Allvar> allvar(String kod) {
            return kontroll.anmarkningar().stream()
                    .filter(a -> a.kod().equals(kod))
                    .map(Anmarkning::allvar)
                    .findFirst();
        }

        private List<Bidragsbild.Ruta> rutor() {
            String andra = rad(REGIONER).isPresent() ? "¼" : "½";
            List<Bidragsbild.Ruta> rutor = new ArrayList<>();
            rutor.add(ruta(STATEN, "½"));
            rad(REGIONER).ifPresent(rad -> rutor.add(ruta(REGIONER, andra)));
            rutor.add(ruta(KOMMUNER, andra));
            return rutor;
        }

        private Bidragsbild.Ruta ruta(String part, String brak) {
            return new Bidragsbild.Ruta(
                    texter.text("bidragskontroll.part." + part, Map.of("brak", brak)), procent(part));
        }

        private Optional<Rad> rad(String part) {
            return tabell.rad("", part);
        }

        private BigDecimal tal(String rad, String kolumn) {
            return rad(rad).flatMap(r -> r.tal(kolumn)).orElse(BigDecimal.ZERO);
        }

        private Belopp skillnad(String part) {
            return Belopp.of(tal(part, Kontrolltabell.SKILLNAD).abs());
        }

        private String belopp(String rad, String kolumn) {
            return format.belopp(Belopp.of(tal(rad, kolumn)));
        }

        private String procent(String part) {
            return rad(part)
                    .flatMap(rad -> rad.tal(Kontrolltabell.ANDEL))
                    .map(andel -> format.procent(andel, andel.scale()))
                    .orElse("–");
        }
    }
}
