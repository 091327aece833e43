package org.openfinsam.domain.medel;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.belopp.Cell;
import org.openfinsam.domain.belopp.Enhet;
import org.openfinsam.domain.belopp.Kolumn;
import org.openfinsam.domain.belopp.Rad;
import org.openfinsam.domain.belopp.Tabell;
import org.openfinsam.domain.belopp.Tabellcsv;
import org.openfinsam.domain.belopp.Tabellform;
import org.openfinsam.domain.lag.Texter;
import org.openfinsam.domain.tid.Rakenskapsar;

/**
 * The state's model year by year: dated data that whoever administers an installation may change.
 *
 * <p>What this library knows is {@link #kanda}, the resource {@code statens-fordelningsmodell.csv} of this package. No year has
 * two versions; a year may have none. Immutable and thread-safe.
 *
 * @param versioner the versions, by first year
 * @since 0.1
 */
public record Modellversioner(List<Modellversion> versioner) {

    private static final String FIL = "statens-fordelningsmodell.csv";

    /**
     * Checks and sorts.
     *
     * @param versioner the versions in any order, none null
     * @throws IllegalArgumentException if two are of the same year
     */
    public Modellversioner {
        versioner = versioner.stream()
                .sorted(Comparator.comparing(Modellversion::fran))
                .toList();
        for (int i = 1; i < versioner.size(); i++) {
            if (versioner.get(i - 1).overlappar(versioner.get(i))) {
                throw new IllegalArgumentException(
                        "Two models of the same year: " + versioner.get(i - 1).fran() + " and "
                                + versioner.get(i).fran());
            }
        }
    }

    /**
     * The versions that this library brings.
     *
     * @return the versions, never null
     */
    public static Modellversioner kanda() {
        try (Reader kalla =
                new InputStreamReader(Modellversioner.class.getResourceAsStream(FIL), StandardCharsets.UTF_8)) {
            Tabell tabell = Tabellcsv.las(kalla, Tabellform.blandat(Enhet.KR).medNyckel("", "fran"))
                    .varde();
            return new Modellversioner(
                    tabell.rader().stream().map(Modellversioner::version).toList());
        } catch (IOException e) {
            throw new UncheckedIOException("Not read: " + FIL, e);
        }
    }

    private static Modellversion version(Rad rad) {
        return new Modellversion(
                Rakenskapsar.parse(rad.rad()),
                rad.tal("till").map(ar -> new Rakenskapsar(ar.intValueExact())).orElse(null),
                new Tilldelningsmodell(
                        Belopp.of(tal(rad, "grundbelopp")),
                        tal(rad, "vikt_forsorjning"),
                        tal(rad, "vikt_invanare"),
                        rad.tal("hogsta_sankning").orElse(null)),
                ord(rad, "kalla"),
                ord(rad, "verifierad").equals("ja"));
    }

    private static BigDecimal tal(Rad rad, String kolumn) {
        return rad.tal(kolumn).orElseThrow(() -> new IllegalStateException(FIL + " lacks " + kolumn));
    }

    private static String ord(Rad rad, String kolumn) {
        return ((Cell.Ord) rad.cell(kolumn)).text();
    }

    /**
     * The version of a year.
     *
     * @param ar the year, not null
     * @return the version; empty if the model did not exist or nobody knows its numbers
     */
    public Optional<Modellversion> version(Rakenskapsar ar) {
        return versioner.stream().filter(version -> version.galler(ar)).findFirst();
    }

    /**
     * These versions with one more, which takes the place of one that begins the same year.
     *
     * @param ny the version, not null
     * @return the versions, never null
     * @throws IllegalArgumentException if it is of the same year as another
     */
    public Modellversioner med(Modellversion ny) {
        Objects.requireNonNull(ny, "ny");
        List<Modellversion> nya = new ArrayList<>(versioner);
        nya.removeIf(version -> version.fran().equals(ny.fran()));
        nya.add(ny);
        return new Modellversioner(nya);
    }

    /**
     * These versions without the one that begins a year.
     *
     * @param fran its first year, not null; if none begins then, nothing is taken away
     * @return the versions, never null
     */
    public Modellversioner utan(Rakenskapsar fran) {
        return new Modellversioner(versioner.stream()
                .filter(version -> !version.fran().equals(fran))
                .toList());
    }

    /**
     * The version that a new one would be of the same year as, besides the one whose place it takes.
     *
     * @param ny the new version, not null
     * @return the first such version; empty if {@link #med} takes it
     */
    public Optional<Modellversion> krock(Modellversion ny) {
        return versioner.stream()
                .filter(version -> !version.fran().equals(ny.fran()))
                .filter(ny::overlappar)
                .findFirst();
    }

    /**
     * The versions as a table, with a mark on those whose numbers nobody has read in their source.
     *
     * @param sprak the reader's locale: {@code en} gives English, every other Swedish; not null
     * @return the table, never null
     */
    public Tabell tabell(Locale sprak) {
        Texter texter = Texter.of(Modellversioner.class, "modellversioner", sprak);
        return new Tabell(
                "modellversioner",
                texter.text("rubrik"),
                List.of(
                        new Kolumn("verifierad", texter.text("kolumn.verifierad"), Enhet.TEXT),
                        new Kolumn("grundbelopp", texter.text("kolumn.grundbelopp"), Enhet.KR),
                        new Kolumn("forsorjning", texter.text("kolumn.forsorjning"), Enhet.PROCENT),
                        new Kolumn("invanare", texter.text("kolumn.invanare"), Enhet.PROCENT),
                        new Kolumn("sankning", texter.text("kolumn.sankning"), Enhet.PROCENT),
                        new Kolumn("kalla", texter.text("kolumn.kalla"), Enhet.TEXT)),
                List.of(),
                versioner.stream().map(version -> rad(version, texter)).toList(),
                List.of(texter.text(versioner.isEmpty() ? "fotnot.tom" : "fotnot.verifierad")));
    }

    private static Rad rad(Modellversion version, Texter texter) {
        Tilldelningsmodell modell = version.modell();
        return new Rad(
                "",
                version.fran().toString(),
                version.ar(),
                Rad.Slag.RAD,
                Map.of(
                        "verifierad",
                        new Cell.Ord(texter.text(version.verifierad() ? "verifierad" : "ejVerifierad")),
                        "grundbelopp",
                        Cell.belopp(modell.grundbelopp()),
                        "forsorjning",
                        procent(modell.viktForsorjning()),
                        "invanare",
                        procent(modell.viktInvanare()),
                        "sankning",
                        modell.hogstaSankning() == null
                                ? new Cell.Ord(texter.text("ingen"))
                                : procent(modell.hogstaSankning()),
                        "kalla",
                        new Cell.Ord(version.kalla())));
    }

    private static Cell procent(BigDecimal del) {
        return Cell.tal(Bidragsfordelning.utanOnodigaNollor(del.movePointRight(2)));
    }
}
