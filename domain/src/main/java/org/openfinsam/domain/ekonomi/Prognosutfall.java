package org.openfinsam.domain.ekonomi;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.forbund.ForbundId;
import org.openfinsam.domain.tid.Rakenskapsar;

/**
 * What came of a year, row by row, that its forecasts are held against: written down once when it is known, each figure with its
 * source. Two objects with the same id are the same. Not thread-safe.
 *
 * <p>Example: Pyramis closed 2019 with 1 030 361 kr in own capital, by the opening balance of the association it joined.
 *
 * @since 0.1
 */
public class Prognosutfall {

    private PrognosutfallId id;
    private ForbundId forbund;
    private Rakenskapsar ar;
    private List<Utfallsrad> rader = new ArrayList<>();

    // Counted by the store, for a change made on stale data; no other class asks for it.
    @SuppressWarnings("unused")
    private Long version;

    /** För återskapande. */
    private Prognosutfall() {}

    private Prognosutfall(ForbundId forbund, Rakenskapsar ar) {
        this.id = PrognosutfallId.ny();
        this.forbund = Objects.requireNonNull(forbund, "forbund");
        this.ar = Objects.requireNonNull(ar, "ar");
    }

    /**
     * Nothing known yet.
     *
     * @param forbund whose year, not null
     * @param ar the year, not null
     * @return the outcome with an id of its own, never null
     */
    public static Prognosutfall nytt(ForbundId forbund, Rakenskapsar ar) {
        return new Prognosutfall(forbund, ar);
    }

    /**
     * Writes down what came, in place of an earlier figure of the same line.
     *
     * @param rad the figure with its source, not null
     * @return false if it stood there so already
     * @throws IllegalArgumentException if it was written down before the year had ended
     */
    public boolean skriv(Utfallsrad rad) {
        if (!rad.dag().isAfter(ar.period().till())) {
            throw new IllegalArgumentException(ar + " had not ended on " + rad.dag());
        }
        for (int i = 0; i < rader.size(); i++) {
            if (rader.get(i).nyckel().equals(rad.nyckel())) {
                return !rad.equals(rader.set(i, rad));
            }
        }
        return rader.add(rad);
    }

    /**
     * Takes a figure away, that was none.
     *
     * @param nyckel its line's key, not null
     * @return false if there is none
     */
    public boolean taBort(String nyckel) {
        return rader.removeIf(rad -> rad.nyckel().equals(nyckel));
    }

    /**
     * Writes down a whole year of the books, rows and nothing else.
     *
     * @param hela the year's twelve months, not null
     * @param kalla where the figures are from, not null
     * @param dag the day, not null
     * @param avVem who writes it down: a role, not blank
     * @throws IllegalArgumentException if a month is not known, or the year had not ended
     */
    public void hamta(Arsutfall hela, Kommentarstext kalla, LocalDate dag, String avVem) {
        if (hela.manader() != Arsutfall.HELT_AR) {
            throw new IllegalArgumentException("Not twelve months: " + hela.manader());
        }
        hela.rader()
                .forEach(rad ->
                        skriv(Utfallsrad.av(rad.plats().nyckel(), rad.summa(Arsutfall.HELT_AR), kalla, dag, avVem)));
    }

    /**
     * What came of a line.
     *
     * @param nyckel the line's key, or {@link Prognosomgang#EGET_KAPITAL}; not null
     * @return the amount; empty if not known
     */
    public Optional<Belopp> belopp(String nyckel) {
        return rader.stream()
                .filter(rad -> rad.nyckel().equals(nyckel))
                .map(Utfallsrad::belopp)
                .findFirst();
    }

    /**
     * The id.
     *
     * @return the id, never null
     */
    public PrognosutfallId id() {
        return id;
    }

    /**
     * Whose year.
     *
     * @return the association's id, never null
     */
    public ForbundId forbund() {
        return forbund;
    }

    /**
     * The year.
     *
     * @return the year, never null
     */
    public Rakenskapsar ar() {
        return ar;
    }

    /**
     * The figures.
     *
     * @return an unmodifiable copy in the order they were written down, never null
     */
    public List<Utfallsrad> rader() {
        return List.copyOf(rader);
    }

    @Override
    public boolean equals(Object annat) {
        return annat instanceof Prognosutfall u && Objects.equals(id, u.id);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(id);
    }

    /**
     * Which year it is, for a log.
     *
     * @return for example {@code utfall pyramis 2019}, never null
     */
    @Override
    public String toString() {
        return "utfall " + forbund + " " + ar;
    }
}
