package org.openfinsam.domain.ekonomi;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.forbund.ForbundId;

/**
 * From which size an association wants a deviation explained, and since when: its own rule, which no act contains.
 *
 * <p>Each limit holds from its first day until the next one begins, so that an old report is judged by the limit of its
 * time. An association that has decided nothing has {@linkplain #ny one to begin with}. Not thread-safe.
 *
 * @since 0.1
 */
public class Kommentarsgranser {

    /** The first day of the first limit: Lag (2003:1210) came into force, no association is older. */
    public static final LocalDate FORSTA_DAG = LocalDate.of(2004, Month.JANUARY, 1);

    private static final Belopp TILL_EN_BORJAN = Belopp.kronor(50_000);

    private ForbundId forbund;
    private List<Kommentarsgrans> granser = new ArrayList<>();

    // Counted by the store, for a change made on stale data; no other class asks for it.
    @SuppressWarnings("unused")
    private Long version;

    /** För återskapande. */
    private Kommentarsgranser() {}

    private Kommentarsgranser(ForbundId forbund) {
        this.forbund = Objects.requireNonNull(forbund, "forbund");
        granser.add(Kommentarsgrans.of(FORSTA_DAG, TILL_EN_BORJAN));
    }

    /**
     * The limits of an association that has decided nothing yet.
     *
     * @param forbund whose, not null
     * @return 50 000 kronor from {@link #FORSTA_DAG}, never null
     */
    public static Kommentarsgranser ny(ForbundId forbund) {
        return new Kommentarsgranser(forbund);
    }

    /**
     * The limit that holds on a day.
     *
     * @param dag the day, not null; for a report the last day of its period
     * @return the latest limit that has begun; the first one for a day before all; never null
     */
    public Kommentarsgrans vid(LocalDate dag) {
        Kommentarsgrans gallande = granser.get(0);
        for (Kommentarsgrans grans : granser) {
            if (!grans.fran().isAfter(dag)) {
                gallande = grans;
            }
        }
        return gallande;
    }

    /**
     * Sets the limit from a day on, instead of one that begins the same day.
     *
     * @param grans the limit, not null, from {@link #FORSTA_DAG} or later
     * @return false if that very limit was set already, so that nothing has changed
     * @throws IllegalArgumentException if it begins before {@link #FORSTA_DAG}
     */
    public boolean satt(Kommentarsgrans grans) {
        if (grans.fran().isBefore(FORSTA_DAG)) {
            throw new IllegalArgumentException("No limit begins before " + FORSTA_DAG + ": " + grans);
        }
        if (granser.contains(grans)) {
            return false;
        }
        List<Kommentarsgrans> nya = new ArrayList<>(utan(grans.fran()));
        nya.add(grans);
        nya.sort(Comparator.comparing(Kommentarsgrans::fran));
        granser = nya;
        return true;
    }

    /**
     * Takes away a limit: the one before it holds on.
     *
     * @param fran the day it begins, not null, not {@link #FORSTA_DAG}
     * @return false if no limit begins that day, so that nothing has changed
     * @throws IllegalArgumentException if it is the first limit, without which some days would have none
     */
    public boolean taBort(LocalDate fran) {
        if (fran.equals(FORSTA_DAG)) {
            throw new IllegalArgumentException("The first limit can be changed, not removed");
        }
        List<Kommentarsgrans> kvar = utan(fran);
        boolean andrat = kvar.size() < granser.size();
        granser = kvar;
        return andrat;
    }

    private List<Kommentarsgrans> utan(LocalDate fran) {
        return new ArrayList<>(
                granser.stream().filter(grans -> !grans.fran().equals(fran)).toList());
    }

    /**
     * Whose limits they are.
     *
     * @return the association's id, never null
     */
    public ForbundId forbund() {
        return forbund;
    }

    /**
     * Every limit, the earliest first.
     *
     * @return an unmodifiable copy with at least one limit, never null
     */
    public List<Kommentarsgrans> granser() {
        return List.copyOf(granser);
    }

    @Override
    public boolean equals(Object annan) {
        return annan instanceof Kommentarsgranser g && Objects.equals(forbund, g.forbund);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(forbund);
    }

    /**
     * Whose they are and what they say, for a log.
     *
     * @return for example {@code sodra-norrbotten [2004-01-01 50000.00]}, never null
     */
    @Override
    public String toString() {
        return forbund + " " + granser;
    }
}
