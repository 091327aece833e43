package org.openfinsam.web.belopp;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openfinsam.domain.belopp.Cell;
import org.openfinsam.domain.belopp.Enhet;
import org.openfinsam.domain.belopp.Kolumn;
import org.openfinsam.domain.belopp.Rad;
import org.openfinsam.domain.belopp.Tabell;
import org.openfinsam.domain.belopp.Talformat;
import org.openfinsam.web.Sidtexter;

/**
 * A {@link Tabell} in one language: every figure as text, every sum and mark decided, nothing laid out yet.
 *
 * @param id the table's anchor: letters, digits, hyphens
 * @param rubrik the caption
 * @param enhet the unit of the whole table in words ({@code hela kronor}); empty when columns differ
 * @param radrubrik head of the column of row names
 * @param kolumner heads of the other columns
 * @param grupper the rows, by section
 * @param noter what stands under the table: the marks explained, the table's footnotes, the dash explained
 * @param forst index of the column whose figure a narrow screen shows beside a row's name
 * @param bikolumn index of the column that a folded section shows besides; empty for none
 * @param kommentarer the comments on its rows; empty when nobody is asked for any
 * @param sprak the language of all texts
 */
public record Tabellvy(
        String id,
        String rubrik,
        String enhet,
        String radrubrik,
        List<Kolumnvy> kolumner,
        List<Grupp> grupper,
        List<Not> noter,
        int forst,
        Optional<Integer> bikolumn,
        Optional<Radkommentarer> kommentarer,
        Locale sprak) {

    /**
     * The head of a column.
     *
     * @param nyckel the column's stable key
     * @param namn name without unit
     * @param rubrik name with unit: {@code Utfall, kr}
     * @param tal whether it holds figures, which are set to the right
     */
    public record Kolumnvy(String nyckel, String namn, String rubrik, boolean tal) {}

    /**
     * Rows that stand under one heading.
     *
     * @param rubrik the heading; empty for rows outside every section
     * @param rader the rows, at least one
     */
    public record Grupp(String rubrik, List<Radvy> rader) {

        /** The section's own sum, if its last row is one. */
        Optional<Radvy> summa() {
            Radvy sista = rader.get(rader.size() - 1);
            return sista.slag() == Radslag.SUMMA ? Optional.of(sista) : Optional.empty();
        }
    }

    /** How much weight a row has. */
    public enum Radslag {
        /** An ordinary row. */
        RAD,
        /** The sum of a section. */
        SUMMA,
        /** A sum outside every section: over sections, or of a table without them. */
        SLUTSUMMA
    }

    /**
     * A row.
     *
     * @param nr its place in the table, 1 for the first
     * @param nyckel the row's stable key
     * @param namn what people read
     * @param slag its weight
     * @param celler one for each column
     */
    public record Radvy(int nr, String nyckel, String namn, Radslag slag, List<Cellvy> celler) {}

    /**
     * What stands in one place.
     *
     * @param visning the text shown
     * @param skal why there is no value; empty when there is one
     * @param markering the mark beside it; empty for none
     * @param lank address of what is behind it, on a page; empty for none
     */
    public record Cellvy(String visning, String skal, Optional<Markering> markering, String lank) {}

    /** Where a figure leads: row key and column key give an address, or an empty text. */
    @FunctionalInterface
    public interface Lankning {
        /** The address of what is behind a figure; empty for none. */
        String till(String rad, String kolumn);
    }

    /**
     * A note under the table.
     *
     * @param markering the mark that it explains; empty for none
     * @param text the note
     */
    public record Not(String markering, String text) {}

    /** Copies the lists. */
    public Tabellvy {
        kolumner = List.copyOf(kolumner);
        grupper = List.copyOf(grupper);
        noter = List.copyOf(noter);
    }

    /**
     * The view of a table.
     *
     * @param tabell the table, not null
     * @param markeringar marks beside its figures, not null
     * @param sprak the reader's locale, not null; English, or Swedish for every other
     */
    public static Tabellvy of(Tabell tabell, Markeringar markeringar, Locale sprak) {
        return new Byggare(tabell, markeringar, sprak, false).vy();
    }

    /**
     * The view of a table whose figures keep the decimals that its source shows, so that nothing is rounded.
     *
     * @param tabell the table, not null
     * @param markeringar marks beside its figures, not null
     * @param sprak the reader's locale, not null; English, or Swedish for every other
     */
    public static Tabellvy somAngivet(Tabell tabell, Markeringar markeringar, Locale sprak) {
        return new Byggare(tabell, markeringar, sprak, true).vy();
    }

    /** The same view with another head of the column of row names: {@code Medlem}. */
    public Tabellvy medRadrubrik(String namn) {
        return new Tabellvy(id, rubrik, enhet, namn, kolumner, grupper, noter, forst, bikolumn, kommentarer, sprak);
    }

    /**
     * The same view, where a narrow screen shows another figure than the first beside a row's name.
     *
     * @param kolumn key of the column; a key that no column has changes nothing
     */
    public Tabellvy medForst(String kolumn) {
        return new Tabellvy(
                id,
                rubrik,
                enhet,
                radrubrik,
                kolumner,
                grupper,
                noter,
                index(kolumn).orElse(forst),
                bikolumn,
                kommentarer,
                sprak);
    }

    /**
     * The same view, where a folded section on a narrow screen shows one more figure under its name.
     *
     * @param kolumn key of the column; a key that no column has means no such figure
     */
    public Tabellvy medBikolumn(String kolumn) {
        return new Tabellvy(
                id, rubrik, enhet, radrubrik, kolumner, grupper, noter, forst, index(kolumn), kommentarer, sprak);
    }

    /**
     * The same view with comments on its rows; one on a row that is not there is left out.
     *
     * @param sagt the comments, not null
     */
    public Tabellvy medKommentarer(Radkommentarer sagt) {
        List<Not> medRegel = new ArrayList<>(noter);
        if (!sagt.regel().isEmpty()) {
            medRegel.add(new Not("", sagt.regel()));
        }
        return new Tabellvy(
                id, rubrik, enhet, radrubrik, kolumner, grupper, medRegel, forst, bikolumn, Optional.of(sagt), sprak);
    }

    /**
     * The same view, where figures on a page lead to what is behind them. A value that is missing leads nowhere.
     *
     * @param lankning where each leads, not null
     */
    public Tabellvy medLankar(Lankning lankning) {
        return new Tabellvy(
                id,
                rubrik,
                enhet,
                radrubrik,
                kolumner,
                grupper.stream()
                        .map(grupp -> new Grupp(
                                grupp.rubrik(),
                                grupp.rader().stream()
                                        .map(rad -> medLankar(rad, lankning))
                                        .toList()))
                        .toList(),
                noter,
                forst,
                bikolumn,
                kommentarer,
                sprak);
    }

    private Radvy medLankar(Radvy rad, Lankning lankning) {
        List<Cellvy> celler = new ArrayList<>();
        for (int i = 0; i < rad.celler().size(); i++) {
            Cellvy cell = rad.celler().get(i);
            String lank = cell.skal().isEmpty()
                    ? lankning.till(rad.nyckel(), kolumner.get(i).nyckel())
                    : "";
            celler.add(new Cellvy(cell.visning(), cell.skal(), cell.markering(), lank));
        }
        return new Radvy(rad.nr(), rad.nyckel(), rad.namn(), rad.slag(), List.copyOf(celler));
    }

    /** What is said about a row; empty for nothing. */
    Optional<Radkommentar> kommentar(Radvy rad) {
        return kommentarer.map(sagt -> sagt.vid().get(rad.nyckel()));
    }

    /** Whether there is a comment on a row to read. */
    boolean arKommenterad(Radvy rad) {
        return kommentar(rad).filter(Radkommentar::arSkriven).isPresent();
    }

    /**
     * The anchor that shows a row: its comment, which opens, or the row itself.
     *
     * @param nyckel the row's key
     * @return the anchor without {@code #}; the table's own when it has no such row
     */
    public String ankare(String nyckel) {
        return rader().filter(rad -> rad.nyckel().equals(nyckel))
                .map(rad -> arKommenterad(rad) ? kommentarsankare(rad) : radankare(rad))
                .findFirst()
                .orElse(id);
    }

    String radankare(Radvy rad) {
        return id + "-rad-" + rad.nr();
    }

    String kommentarsankare(Radvy rad) {
        return id + "-kommentar-" + rad.nr();
    }

    /** The anchor that opens every comment. */
    public String allaKommentarer() {
        return id + "-kommentarer";
    }

    /** Every row, from top to bottom. */
    Stream<Radvy> rader() {
        return grupper.stream().flatMap(grupp -> grupp.rader().stream());
    }

    /** The place of a column; empty for a key that no column has. */
    Optional<Integer> index(String kolumn) {
        return kolumner.stream()
                .filter(k -> k.nyckel().equals(kolumn))
                .findFirst()
                .map(kolumner::indexOf);
    }

    /** The view for the page, wide and narrow: escaped XHTML. */
    public String html() {
        return TabellHtml.sida(this);
    }

    /** An anchor for something made of a table: letters, digits, hyphens. */
    static String ankare(String slag, Tabell tabell) {
        return slag + "-" + tabell.nyckel().replaceAll("[^A-Za-z0-9]+", "-");
    }

    /** Builds one view. */
    private static final class Byggare {
        private final Tabell tabell;
        private final Markeringar markeringar;
        private final Talformat format;
        private final Locale sprak;
        private final boolean somAngivet;
        private final Set<Cell.Skal> skal = EnumSet.noneOf(Cell.Skal.class);

        Byggare(Tabell tabell, Markeringar markeringar, Locale sprak, boolean somAngivet) {
            this.tabell = Objects.requireNonNull(tabell, "tabell");
            this.markeringar = Objects.requireNonNull(markeringar, "markeringar");
            this.format = Talformat.of(sprak);
            this.sprak = sprak;
            this.somAngivet = somAngivet;
        }

        Tabellvy vy() {
            List<Grupp> grupper = grupper();
            return new Tabellvy(
                    ankare("tabell", tabell),
                    tabell.rubrik(),
                    enhet(),
                    text("tabell.post", Map.of()),
                    tabell.kolumner().stream().map(this::kolumn).toList(),
                    grupper,
                    noter(grupper),
                    0,
                    Optional.empty(),
                    Optional.empty(),
                    sprak);
        }

        private String enhet() {
            if (somAngivet) {
                return "";
            }
            Set<Enhet> enheter = EnumSet.noneOf(Enhet.class);
            tabell.kolumner().forEach(k -> enheter.add(k.enhet()));
            enheter.remove(Enhet.TEXT);
            if (enheter.equals(EnumSet.of(Enhet.KR))) {
                return text("tabell.helaKronor", Map.of());
            }
            return enheter.equals(EnumSet.of(Enhet.TKR)) ? text("tabell.tusentalKronor", Map.of()) : "";
        }

        private Kolumnvy kolumn(Kolumn kolumn) {
            boolean tal = kolumn.enhet() != Enhet.TEXT;
            String rubrik = tal ? kolumn.namn() + ", " + format.enhet(kolumn.enhet()) : kolumn.namn();
            return new Kolumnvy(kolumn.nyckel(), kolumn.namn(), rubrik, tal);
        }

        private List<Grupp> grupper() {
            List<Grupp> grupper = new ArrayList<>();
            List<Rad> rader = tabell.rader();
            int fran = 0;
            for (int i = 1; i <= rader.size(); i++) {
                if (i == rader.size()
                        || !rader.get(i).avsnitt().equals(rader.get(fran).avsnitt())) {
                    String rubrik = tabell.rubrikFor(rader.get(fran).avsnitt());
                    grupper.add(new Grupp(
                            rubrik,
                            IntStream.range(fran, i)
                                    .mapToObj(nr -> rad(nr + 1, rader.get(nr), rubrik.isEmpty()))
                                    .toList()));
                    fran = i;
                }
            }
            return grupper;
        }

        private Radvy rad(int nr, Rad rad, boolean utanAvsnitt) {
            Radslag slag = rad.slag() == Rad.Slag.RAD ? Radslag.RAD : utanAvsnitt ? Radslag.SLUTSUMMA : Radslag.SUMMA;
            return new Radvy(
                    nr,
                    rad.nyckel(),
                    rad.namn(),
                    slag,
                    tabell.kolumner().stream().map(k -> cell(rad, k)).toList());
        }

        private Cellvy cell(Rad rad, Kolumn kolumn) {
            Cell cell = rad.cell(kolumn.nyckel());
            String orsak = "";
            if (cell instanceof Cell.Saknas saknas) {
                skal.add(saknas.skal());
                orsak = format.skal(saknas.skal());
            }
            return new Cellvy(
                    // A column of words is shown with all the decimals there are.
                    format.visning(cell, somAngivet ? Enhet.TEXT : kolumn.enhet()),
                    orsak,
                    markeringar.vid(rad.avsnitt(), rad.rad(), kolumn.nyckel()),
                    "");
        }

        private List<Not> noter(List<Grupp> grupper) {
            List<Markering> marken = grupper.stream()
                    .flatMap(grupp -> grupp.rader().stream())
                    .flatMap(rad -> rad.celler().stream())
                    .flatMap(cell -> cell.markering().stream())
                    .toList();
            List<Not> noter = new ArrayList<>();
            for (Markering.Slag slag : Markering.Slag.values()) {
                not(slag, marken.stream().filter(m -> m.slag() == slag).toList())
                        .ifPresent(noter::add);
            }
            tabell.fotnoter().forEach(text -> noter.add(new Not("", text)));
            if (!skal.isEmpty()) {
                String alla = skal.stream().map(format::skal).collect(Collectors.joining("; "));
                noter.add(new Not("", text("tabell.saknas", Map.of("skal", alla))));
            }
            return noter;
        }

        private Optional<Not> not(Markering.Slag slag, List<Markering> marken) {
            if (marken.isEmpty()) {
                return Optional.empty();
            }
            String nyckel = slag == Markering.Slag.AVRUNDNING ? "tabell.avrundning" : "tabell.fel";
            String text = marken.size() == 1
                    ? text(nyckel + ".ett", Map.of())
                    : text(nyckel + ".flera", Map.of("antal", format.tal(marken.size())));
            Set<String> tecken = new TreeSet<>();
            marken.forEach(m -> tecken.add(m.text()));
            return Optional.of(new Not(String.join(", ", tecken), text));
        }

        private String text(String nyckel, Map<String, String> varden) {
            return Sidtexter.text(sprak, nyckel, varden);
        }
    }
}
