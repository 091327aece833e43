package org.openfinsam.domain.ekonomi;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.openfinsam.domain.belopp.Avsnitt;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.belopp.Cell;
import org.openfinsam.domain.belopp.Enhet;
import org.openfinsam.domain.belopp.Kolumn;
import org.openfinsam.domain.belopp.Rad;
import org.openfinsam.domain.belopp.Tabell;
import org.openfinsam.domain.forbund.ForbundId;
import org.openfinsam.domain.tid.Period;

/**
 * A statement of an association's money for a period: its result or its balance, figure by figure as the source states it.
 *
 * <p>There is one of each kind for an association and a period. A new version of the source replaces all figures at
 * once; no figure is ever patched. A place (section, row, column) stands once. Sums are stored as stated, never calculated. Two objects with the same id are the
 * same statement. Not thread-safe.
 *
 * @since 0.1
 */
public class Rakning {

    private RakningId id;
    private ForbundId forbund;
    private Period period;
    private Rakningsslag slag;
    private List<Rakningspost> poster = new ArrayList<>();

    // Counted by the store, for a change made on stale data; no other class asks for it.
    @SuppressWarnings("unused")
    private Long version;

    /** För återskapande. */
    private Rakning() {}

    private Rakning(RakningId id, ForbundId forbund, Period period, Rakningsslag slag, List<Rakningspost> poster) {
        this.id = id;
        this.forbund = Objects.requireNonNull(forbund, "forbund");
        this.period = Objects.requireNonNull(period, "period");
        this.slag = Objects.requireNonNull(slag, "slag");
        this.poster.addAll(ifyllda(poster));
    }

    /**
     * A new statement.
     *
     * @param forbund whose money, not null
     * @param period the period it tells of, not null
     * @param slag result or balance, not null
     * @param poster its places row by row, at least one, none null, none twice
     * @return the statement with an id of its own, never null
     * @throws IllegalArgumentException if there is no place at all, or two amounts for one place
     */
    public static Rakning ny(ForbundId forbund, Period period, Rakningsslag slag, List<Rakningspost> poster) {
        return new Rakning(RakningId.ny(), forbund, period, slag, poster);
    }

    /**
     * The places of a table of amounts: every row's every column, from left to right and from top to bottom.
     *
     * @param tabell a table whose cells are figures in kronor, or missing; not null
     * @return the places, as many as rows times columns; never null
     * @throws IllegalArgumentException if a cell holds words, or a column has another unit than kronor
     * @throws ArithmeticException if a figure has parts of an öre or does not fit
     */
    public static List<Rakningspost> poster(Tabell tabell) {
        List<Rakningspost> poster = new ArrayList<>();
        for (Rad rad : tabell.rader()) {
            for (Kolumn kolumn : tabell.kolumner()) {
                if (kolumn.enhet() != Enhet.KR) {
                    throw new IllegalArgumentException("Not a column of kronor: " + kolumn);
                }
                poster.add(
                        Rakningspost.of(rad.avsnitt(), rad.rad(), kolumn.nyckel(), belopp(rad.cell(kolumn.nyckel()))));
            }
        }
        return List.copyOf(poster);
    }

    private static Belopp belopp(Cell cell) {
        if (cell instanceof Cell.Ord ord) {
            throw new IllegalArgumentException("Not an amount: '" + ord.text() + "'");
        }
        return cell instanceof Cell.Tal tal ? Belopp.of(tal.varde()) : null;
    }

    private static List<Rakningspost> ifyllda(List<Rakningspost> poster) {
        if (poster.isEmpty()) {
            throw new IllegalArgumentException("A statement needs at least one place");
        }
        Set<Plats> upptagna = new HashSet<>();
        for (Rakningspost post : poster) {
            if (!upptagna.add(new Plats(post.avsnitt(), post.rad(), post.kolumn()))) {
                throw new IllegalArgumentException("The same place twice: " + post);
            }
        }
        return List.copyOf(poster);
    }

    /**
     * Replaces all figures by those of a new version of the source.
     *
     * @param nya the new places row by row, at least one, none null, none twice
     * @return false if they are the same, in the same order, as those that stood here, so that nothing has changed
     * @throws IllegalArgumentException if there is no place at all, or two amounts for one place
     */
    public boolean ersatt(List<Rakningspost> nya) {
        if (poster.equals(ifyllda(nya))) {
            return false;
        }
        poster = new ArrayList<>(nya);
        return true;
    }

    /**
     * What a new version of the source would change, before {@link #ersatt} does it.
     *
     * @param nya the new places row by row, at least one, none null, none twice
     * @return the changed figures, those of the new version first and in its order, then those that it has no place for; empty
     *     if every figure stays; never null
     * @throws IllegalArgumentException if there is no place at all, or two amounts for one place
     */
    public List<Rakningsskillnad> skillnader(List<Rakningspost> nya) {
        Map<Plats, Rakningspost> kvar = new LinkedHashMap<>();
        poster.forEach(post -> kvar.put(plats(post), post));
        List<Rakningsskillnad> skillnader = new ArrayList<>();
        for (Rakningspost ny : ifyllda(nya)) {
            Rakningspost gammal = kvar.remove(plats(ny));
            Belopp fore = gammal == null ? null : gammal.belopp().orElse(null);
            if (!Objects.equals(fore, ny.belopp().orElse(null))) {
                skillnader.add(new Rakningsskillnad(ny, fore));
            }
        }
        kvar.values().stream()
                .filter(post -> post.belopp().isPresent())
                .forEach(post -> skillnader.add(new Rakningsskillnad(
                        Rakningspost.of(post.avsnitt(), post.rad(), post.kolumn(), null),
                        post.belopp().get())));
        return List.copyOf(skillnader);
    }

    private static Plats plats(Rakningspost post) {
        return new Plats(post.avsnitt(), post.rad(), post.kolumn());
    }

    /**
     * The statement as a table, as the source has it: columns and rows in its order, a place without amount missing with
     * its reason.
     *
     * @param rubrik the caption people read, not null
     * @return a table in kronor with the key {@code resultat} or {@code balans}; sections without headings, columns
     *     named by their key, and a row named {@code SUMMA} as its section's sum; never null
     */
    public Tabell tabell(String rubrik) {
        Set<String> kolumner = new LinkedHashSet<>();
        Set<String> avsnitt = new LinkedHashSet<>();
        Map<Plats, Map<String, Cell>> rader = new LinkedHashMap<>();
        for (Rakningspost post : poster) {
            kolumner.add(post.kolumn());
            avsnitt.add(post.avsnitt());
            rader.computeIfAbsent(new Plats(post.avsnitt(), post.rad(), ""), rad -> new LinkedHashMap<>())
                    .put(post.kolumn(), Cell.belopp(post.belopp().orElse(null)));
        }
        return new Tabell(
                slag.name().toLowerCase(Locale.ROOT),
                rubrik,
                kolumner.stream().map(k -> new Kolumn(k, k, Enhet.KR)).toList(),
                avsnitt.stream().map(a -> new Avsnitt(a, "")).toList(),
                rader.entrySet().stream()
                        .map(rad -> rad(rad.getKey(), rad.getValue()))
                        .toList(),
                List.of());
    }

    private static Rad rad(Plats plats, Map<String, Cell> celler) {
        Rad.Slag slag = plats.rad().equals(Rad.SUMMA) ? Rad.Slag.SUMMA : Rad.Slag.RAD;
        return new Rad(plats.avsnitt(), plats.rad(), plats.rad(), slag, celler);
    }

    /** Where a figure stands; without a column, a row. */
    private record Plats(String avsnitt, String rad, String kolumn) {}

    /**
     * The id.
     *
     * @return the id, never null
     */
    public RakningId id() {
        return id;
    }

    /**
     * The association whose money it is.
     *
     * @return the association's id, never null
     */
    public ForbundId forbund() {
        return forbund;
    }

    /**
     * The period it tells of; for a balance, the days between its two dates.
     *
     * @return the period, never null
     */
    public Period period() {
        return period;
    }

    /**
     * Result or balance.
     *
     * @return the kind, never null
     */
    public Rakningsslag slag() {
        return slag;
    }

    /**
     * The places, row by row.
     *
     * @return an unmodifiable copy with at least one place, never null
     */
    public List<Rakningspost> poster() {
        return List.copyOf(poster);
    }

    @Override
    public boolean equals(Object annan) {
        return annan instanceof Rakning r && Objects.equals(id, r.id);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(id);
    }

    /**
     * What it is, for a log.
     *
     * @return for example {@code RESULTAT sodra-norrbotten 2020-01-01/2020-06-30}, never null
     */
    @Override
    public String toString() {
        return slag + " " + forbund + " " + period;
    }
}
