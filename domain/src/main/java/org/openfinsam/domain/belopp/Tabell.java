package org.openfinsam.domain.belopp;

import java.util.HashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A table: columns, sections and rows, with the footnotes that say how its figures are made.
 *
 * <p>The one shape of every table a user sees. Page, PDF, XLSX, CSV and JSON are renderings of the same object, so they
 * cannot differ: they are equal by {@link Rad#nyckel()} and number. Holds what the source states, sums included;
 * {@link Avstamning} compares stated with calculated. Immutable and thread-safe.
 *
 * @param nyckel stable key of the table, for example {@code resultat}; used in file names and anchors
 * @param rubrik the caption people read
 * @param kolumner the columns from left to right, keys unique
 * @param avsnitt the sections in order of appearance; a row may carry a section that is not listed (no heading then)
 * @param rader the rows from top to bottom, keys unique unless the source repeats them
 * @param fotnoter footnotes, among them the rounding rule in force; may be empty
 * @since 0.1
 */
public record Tabell(
        String nyckel,
        String rubrik,
        List<Kolumn> kolumner,
        List<Avsnitt> avsnitt,
        List<Rad> rader,
        List<String> fotnoter) {

    /**
     * Checks and copies the table.
     *
     * @param nyckel key, not null
     * @param rubrik caption, not null
     * @param kolumner columns, not null
     * @param avsnitt sections, not null
     * @param rader rows, not null
     * @param fotnoter footnotes, not null
     * @throws IllegalArgumentException if two columns have the same key, or a cell stands in no column
     */
    public Tabell {
        Objects.requireNonNull(nyckel, "nyckel");
        Objects.requireNonNull(rubrik, "rubrik");
        kolumner = List.copyOf(kolumner);
        avsnitt = List.copyOf(avsnitt);
        rader = List.copyOf(rader);
        fotnoter = List.copyOf(fotnoter);
        Set<String> nycklar = new HashSet<>();
        for (Kolumn kolumn : kolumner) {
            if (!nycklar.add(kolumn.nyckel())) {
                throw new IllegalArgumentException("Two columns have the key '" + kolumn.nyckel() + "'");
            }
        }
        for (Rad rad : rader) {
            if (!nycklar.containsAll(rad.celler().keySet())) {
                throw new IllegalArgumentException(
                        "Row '" + rad.nyckel() + "' has a cell outside the columns " + nycklar);
            }
        }
    }

    /**
     * The first row with a key.
     *
     * @param avsnitt section key, not null
     * @param rad row name, not null
     * @return the row, or empty
     */
    public Optional<Rad> rad(String avsnitt, String rad) {
        return rader.stream()
                .filter(r -> r.avsnitt().equals(avsnitt) && r.rad().equals(rad))
                .findFirst();
    }

    /**
     * The column with a key.
     *
     * @param nyckel column key, not null
     * @return the column, never null
     * @throws NoSuchElementException if there is none
     */
    public Kolumn kolumn(String nyckel) {
        return kolumner.stream()
                .filter(k -> k.nyckel().equals(nyckel))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("No column '" + nyckel + "'"));
    }

    /**
     * The columns that hold figures.
     *
     * @return the columns of another unit than {@link Enhet#TEXT}, from left to right; never null, immutable
     */
    public List<Kolumn> talkolumner() {
        return kolumner.stream().filter(k -> k.enhet() != Enhet.TEXT).toList();
    }

    /**
     * The heading of a section.
     *
     * @param nyckel section key, not null
     * @return the heading; empty if the section has none; never null
     */
    public String rubrikFor(String nyckel) {
        return avsnitt.stream()
                .filter(a -> a.nyckel().equals(nyckel))
                .map(Avsnitt::namn)
                .findFirst()
                .orElse("");
    }

    /**
     * This table in thousands of kronor: every figure of a column in kronor rounded on its own, half away from zero.
     *
     * <p>Sums are rounded like other figures, so that they need not be the sum of the rounded rows; {@link Avstamning} knows
     * such a difference as rounding. Counts, per cents, words and missing values stay as they are.
     *
     * @param fotnot the footnote that says how it was rounded, put last, not blank: no figure is rounded in silence
     * @return the table with its columns of {@link Enhet#KR} in {@link Enhet#TKR}, never null
     * @throws IllegalArgumentException if the footnote is blank
     */
    public Tabell iTusental(String fotnot) {
        if (fotnot.isBlank()) {
            throw new IllegalArgumentException("A rounded table says how it was rounded");
        }
        Set<String> iKronor = kolumner.stream()
                .filter(k -> k.enhet() == Enhet.KR)
                .map(Kolumn::nyckel)
                .collect(Collectors.toSet());
        return new Tabell(
                nyckel,
                rubrik,
                kolumner.stream()
                        .map(k -> iKronor.contains(k.nyckel()) ? new Kolumn(k.nyckel(), k.namn(), Enhet.TKR) : k)
                        .toList(),
                avsnitt,
                rader.stream().map(rad -> rad.iTusental(iKronor)).toList(),
                Stream.concat(fotnoter.stream(), Stream.of(fotnot)).toList());
    }
}
