package org.openfinsam.web.rakna;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.openfinsam.domain.belopp.Avvikelse;
import org.openfinsam.domain.belopp.Cell;
import org.openfinsam.domain.belopp.Enhet;
import org.openfinsam.domain.belopp.Kolumn;
import org.openfinsam.domain.belopp.Rad;
import org.openfinsam.domain.belopp.Tabell;
import org.openfinsam.domain.belopp.Talformat;
import org.openfinsam.domain.belopp.Taltext;
import org.openfinsam.domain.lag.Anmarkning;
import org.openfinsam.domain.lag.Avstamningsregler;
import org.openfinsam.domain.lag.Texter;
import org.openfinsam.web.Sidtexter;
import org.openfinsam.web.belopp.Markeringar;
import org.openfinsam.web.belopp.Tabellvy;
import org.openfinsam.web.lag.Fyndvy;

/**
 * The answer over the form: how many checks hold, the table with its marks, the findings.
 *
 * @param svar the sentence
 * @param tabell the table as it was pasted, or the rows of a large one that have marks
 * @param fynd the findings, errors before rounding
 * @param fler how many findings are not shown
 * @param noter what the reader has to know about how the table was read
 */
public record Avstamningsbild(Mening svar, Tabellvy tabell, List<Fyndvy> fynd, int fler, List<String> noter) {

    /** A page shows so many rows and findings; the API gives them all. */
    static final int FLEST_RADER = 500;

    static final int FLEST_FYND = 100;

    /** Copies the lists. */
    public Avstamningsbild {
        fynd = List.copyOf(fynd);
        noter = List.copyOf(noter);
    }

    static Avstamningsbild av(Tabell tabell, Avstamningstjanst.Svar svar, Locale sprak) {
        return new Byggare(tabell, svar, sprak).bild();
    }

    /** Builds one answer. */
    private static final class Byggare {
        private final Tabell tabell;
        private final Avstamningstjanst.Svar svar;
        private final Locale sprak;
        private final Texter texter;
        private final Talformat format;

        Byggare(Tabell tabell, Avstamningstjanst.Svar svar, Locale sprak) {
            this.tabell = tabell;
            this.svar = svar;
            this.sprak = sprak;
            this.texter = Sidtexter.av(sprak);
            this.format = Talformat.of(sprak);
        }

        Avstamningsbild bild() {
            List<Fyndvy> fynd = Stream.concat(felen(false), felen(true))
                    .limit(FLEST_FYND)
                    .map(a -> Fyndvy.lista(List.of(a), sprak).get(0))
                    .toList();
            return new Avstamningsbild(mening(), vy(), fynd, svar.avvikelser().size() - fynd.size(), noter());
        }

        private Stream<Anmarkning> felen(boolean avrundning) {
            return svar.avvikelser().stream()
                    .filter(a -> a.avrundning() == avrundning)
                    .map(Avstamningsregler::of);
        }

        private Mening mening() {
            long avrundade =
                    svar.avvikelser().stream().filter(Avvikelse::avrundning).count();
            long fel = svar.avvikelser().size() - avrundade;
            String nyckel = svar.kontrollerade() == 0
                    ? "inga"
                    : fel == 0 ? (avrundade == 0 ? "alla" : "avrundade") : (avrundade == 0 ? "fel" : "bada");
            return Mening.av(
                    texter,
                    "avstamning.svar." + nyckel,
                    Map.of("fel", antal("fel", fel), "avrundade", antal("avrundade", avrundade)),
                    Map.of(
                            "stammer",
                                    format.tal(svar.kontrollerade()
                                            - svar.avvikelser().size()),
                            "alla", format.tal(svar.kontrollerade())));
        }

        private String antal(String nyckel, long antal) {
            return antal == 1
                    ? texter.text("avstamning.svar." + nyckel + ".en")
                    : texter.text("avstamning.svar." + nyckel + ".flera", Map.of("antal", format.tal(antal)));
        }

        private Tabellvy vy() {
            Set<List<String>> pekade = new HashSet<>();
            svar.avvikelser().forEach(a -> pekade.add(List.of(a.avsnitt(), a.rad())));
            List<Rad> rader = tabell.rader();
            if (rader.size() > FLEST_RADER) {
                rader = rader.stream()
                        .filter(rad -> pekade.contains(List.of(rad.avsnitt(), rad.rad())))
                        .limit(FLEST_RADER)
                        .toList();
            }
            return new Ensam(rader).vy();
        }

        private List<String> noter() {
            List<String> noter = new ArrayList<>();
            if (tabell.rader().size() > FLEST_RADER) {
                noter.add(texter.text(
                        "avstamning.stor",
                        Map.of(
                                "rader", format.tal(tabell.rader().size()),
                                "flest", format.tal(FLEST_RADER))));
            }
            tabell.kolumner().stream()
                    .filter(kolumn -> kolumn.enhet() == Enhet.TEXT)
                    .flatMap(this::nastanTal)
                    .forEach(noter::add);
            return noter;
        }

        /** A column of words where most filled cells are numbers is probably meant to be one of figures. */
        private Stream<String> nastanTal(Kolumn kolumn) {
            List<Rad> fyllda = tabell.rader().stream()
                    .filter(rad -> rad.cell(kolumn.nyckel()) instanceof Cell.Ord)
                    .toList();
            List<Rad> ord = fyllda.stream()
                    .filter(rad -> Taltext.las(ord(rad, kolumn)).isEmpty())
                    .toList();
            return ord.size() * 2 > fyllda.size()
                    ? Stream.empty()
                    : Stream.of(texter.text(
                            "avstamning.ord",
                            Map.of(
                                    "kolumn", kolumn.namn(),
                                    "rad", ord.get(0).namn(),
                                    "ord", ord(ord.get(0), kolumn))));
        }

        private static String ord(Rad rad, Kolumn kolumn) {
            return ((Cell.Ord) rad.cell(kolumn.nyckel())).text();
        }

        /**
         * The table with a name of its own for every row: a sheet may have the same name twice in a section, and only the
         * row with the figure that is stated gets the mark.
         */
        private final class Ensam {
            private final List<Rad> rader = new ArrayList<>();
            private final List<Avvikelse> avvikelser = new ArrayList<>();

            Ensam(List<Rad> egna) {
                Map<List<String>, List<Avvikelse>> vid = new HashMap<>();
                svar.avvikelser()
                        .forEach(a -> vid.computeIfAbsent(List.of(a.avsnitt(), a.rad()), n -> new ArrayList<>())
                                .add(a));
                Map<List<String>, Integer> sedda = new HashMap<>();
                for (Rad rad : egna) {
                    int nummer = sedda.merge(List.of(rad.avsnitt(), rad.rad()), 1, Integer::sum);
                    String namn = nummer == 1 ? rad.rad() : rad.rad() + " #" + nummer;
                    rader.add(new Rad(rad.avsnitt(), namn, rad.namn(), slag(rad), rad.celler()));
                    vid.getOrDefault(List.of(rad.avsnitt(), rad.rad()), List.of()).stream()
                            .filter(a -> rad.tal(a.kolumn())
                                    .filter(a.angivet()::equals)
                                    .isPresent())
                            .forEach(a -> avvikelser.add(new Avvikelse(
                                    a.slag(),
                                    a.avsnitt(),
                                    namn,
                                    a.kolumn(),
                                    a.angivet(),
                                    a.beraknat(),
                                    a.differens(),
                                    a.avrundning(),
                                    a.regel())));
                }
            }

            /** Drawn as a sum whatever a rule says of it: that is what the sheet meant by the word. */
            private Rad.Slag slag(Rad rad) {
                boolean summa = rad.namn().toLowerCase(Locale.ROOT).startsWith("summa");
                return summa ? Rad.Slag.SUMMA : rad.slag();
            }

            Tabellvy vy() {
                String rubrik = tabell.rubrik().isEmpty() ? texter.text("avstamning.rubriken") : tabell.rubrik();
                Tabell egen =
                        new Tabell("avstamd", rubrik, tabell.kolumner(), tabell.avsnitt(), rader, tabell.fotnoter());
                return Tabellvy.somAngivet(egen, Markeringar.av(avvikelser, sprak), sprak)
                        .medRadrubrik(texter.text("avstamning.rad"));
            }
        }
    }
}
