package org.openfinsam.domain.ekonomi;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.belopp.Rad;
import org.openfinsam.domain.belopp.Tabell;
import org.openfinsam.domain.lag.Anmarkning;
import org.openfinsam.domain.lag.Uppgift;

/**
 * Which rows of a result ask for a comment on their deviation, and which comments there are.
 *
 * <table>
 * <caption>Who asks, when the deviation is at least the limit in size</caption>
 * <tr><th scope="col">row</th><th scope="col">asks</th></tr>
 * <tr><th scope="row">an ordinary row</th><td>yes</td></tr>
 * <tr><th scope="row">the sum of a section</th><td>only if none of its rows does: a sum of explained rows need not be
 *     explained again, one that many small rows add up to must</td></tr>
 * <tr><th scope="row">another sum, over sections</th><td>never: the sections are asked</td></tr>
 * <tr><th scope="row">no deviation stated</th><td>never</td></tr>
 * </table>
 *
 * <p>Every row may have a comment, asked for or not. Immutable and thread-safe, as long as nobody changes the comments.
 *
 * @since 0.1
 */
public final class Kommentarslage {

    /** The key of the column whose figures are explained. */
    public static final String KOLUMN = "avvikelse";

    private static final Kommentarslage UTAN_FRAGOR = new Kommentarslage(null, List.of(), List.of());

    private final Kommentarsgrans grans;
    private final List<Avvikelserad> rader;
    private final List<Avvikelsekommentar> utanRad;

    private Kommentarslage(Kommentarsgrans grans, List<Avvikelserad> rader, List<Avvikelsekommentar> utanRad) {
        this.grans = grans;
        this.rader = List.copyOf(rader);
        this.utanRad = List.copyOf(utanRad);
    }

    /**
     * For a table whose rows nobody asks about.
     *
     * @return no rows, no limit, no findings; never null
     */
    public static Kommentarslage utanFragor() {
        return UTAN_FRAGOR;
    }

    /**
     * The rows of a result with their comments.
     *
     * @param tabell the result, its column {@value #KOLUMN} in kronor, if there is one; not null
     * @param grans the limit that holds for it, not null
     * @param kommentarer every comment on it, removed ones too, in any order; at most one for a row; not null
     * @return how it stands, never null
     */
    public static Kommentarslage av(Tabell tabell, Kommentarsgrans grans, Collection<Avvikelsekommentar> kommentarer) {
        Objects.requireNonNull(grans, "grans");
        Map<String, Avvikelsekommentar> perRad = kommentarer.stream()
                .filter(kommentar -> !kommentar.arBorttagen())
                .collect(Collectors.toMap(Avvikelsekommentar::rad, Function.identity()));
        Set<String> forklaradeAvsnitt = tabell.rader().stream()
                .filter(rad -> rad.slag() == Rad.Slag.RAD && nar(rad, grans))
                .map(Rad::avsnitt)
                .collect(Collectors.toSet());
        List<Avvikelserad> rader = new ArrayList<>();
        Set<String> nycklar = new HashSet<>();
        for (Rad rad : tabell.rader()) {
            nycklar.add(rad.nyckel());
            boolean fragas =
                    rad.slag() == Rad.Slag.RAD || (rad.arAvsnittssumma() && !forklaradeAvsnitt.contains(rad.avsnitt()));
            rader.add(new Avvikelserad(
                    rad, avvikelse(rad), fragas && nar(rad, grans), Optional.ofNullable(perRad.get(rad.nyckel()))));
        }
        return new Kommentarslage(
                grans,
                rader,
                perRad.values().stream()
                        .filter(kommentar -> !nycklar.contains(kommentar.rad()))
                        .sorted((ena, andra) -> ena.rad().compareTo(andra.rad()))
                        .toList());
    }

    private static boolean nar(Rad rad, Kommentarsgrans grans) {
        return avvikelse(rad).filter(grans::nasAv).isPresent();
    }

    private static Optional<Belopp> avvikelse(Rad rad) {
        return rad.tal(KOLUMN).map(Belopp::of);
    }

    /**
     * The limit that holds.
     *
     * @return the limit, or empty when nobody asks
     */
    public Optional<Kommentarsgrans> grans() {
        return Optional.ofNullable(grans);
    }

    /**
     * Every row of the table.
     *
     * @return the rows from top to bottom, never null
     */
    public List<Avvikelserad> rader() {
        return rader;
    }

    /**
     * The row with a key.
     *
     * @param nyckel the key, not null
     * @return the row, or empty
     */
    public Optional<Avvikelserad> rad(String nyckel) {
        return rader.stream().filter(rad -> rad.rad().nyckel().equals(nyckel)).findFirst();
    }

    /**
     * The rows that ask for a comment.
     *
     * @return the rows from top to bottom, with comment or without; never null
     */
    public List<Avvikelserad> fragade() {
        return rader.stream().filter(Avvikelserad::kravs).toList();
    }

    /**
     * The rows whose comment is missing.
     *
     * @return the rows from top to bottom, never null
     */
    public List<Avvikelserad> saknade() {
        return rader.stream().filter(Avvikelserad::saknarKommentar).toList();
    }

    /**
     * The comments whose row is not in the table: the statement was imported anew without it.
     *
     * @return the comments by row key, none removed, never null
     */
    public List<Avvikelsekommentar> utanRad() {
        return utanRad;
    }

    /**
     * A finding for each missing comment: {@code KOMMENTAR-SAKNAS}.
     *
     * @return the findings in table order, never null
     */
    public List<Anmarkning> anmarkningar() {
        return saknade().stream()
                .map(rad -> Ekonomiregler.KOMMENTAR_SAKNAS.anmarkning(Map.of(
                        "avsnitt", new Uppgift.Ord(rad.rad().avsnitt()),
                        "rad", new Uppgift.Ord(rad.rad().rad()),
                        "avvikelse", new Uppgift.Pengar(rad.avvikelse().orElseThrow()),
                        "grans", new Uppgift.Pengar(grans.belopp()))))
                .toList();
    }
}
