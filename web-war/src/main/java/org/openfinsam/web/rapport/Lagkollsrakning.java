package org.openfinsam.web.rapport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.openfinsam.domain.forbund.ForbundId;
import org.openfinsam.domain.rapport.Motivlage;
import org.openfinsam.web.sakerhet.Tilltrade;

/**
 * The number of the frame, worked out anew only when something has been written or a day has passed; and with it the history of
 * findings, which is written then and at no other time.
 *
 * <p>Why here and not in every transaction that writes: what the law says hangs on the day too, a write does not know which
 * associations it touches, and who writes shall not wait for the law. So it is written when somebody looks, most often the
 * one who just wrote, on the page that follows. A page is asked for by GET, which is safe all the same: nobody asked for the
 * row, asking again writes nothing, and what is written is what anybody would have found. {@code first seen} is therefore
 * the day that somebody first saw it. A history that cannot be written is written the next time and stops no page.
 *
 * <p>No transaction of its own: reading and writing are one each, so that a page never waits with one for another.
 */
@ApplicationScoped
public class Lagkollsrakning {

    private static final System.Logger LOGG = System.getLogger(Lagkollsrakning.class.getName());

    private final Map<ForbundId, Raknat> raknade = new ConcurrentHashMap<>();

    @Inject
    private Lagkolltjanst tjanst;

    @Inject
    private Tilltrade tilltrade;

    /**
     * A count that holds as long as nothing is written and the day is the same.
     *
     * @param utgava the state of the store when it was counted
     */
    private record Raknat(long utgava, LocalDate dag, Motivlage lage) {}

    /** How many findings ask for something to be done today: errors, and warnings without a motive. */
    public int attAtgarda(ForbundId id, LocalDate idag) {
        return lage(id, idag).attAtgarda();
    }

    /** What the law says today. */
    public Motivlage lage(ForbundId id, LocalDate idag) {
        tilltrade.krav(id, Tilltrade.LASARE);
        long utgava = tjanst.utgava();
        Raknat raknat = raknade.get(id);
        if (raknat == null || raknat.utgava != utgava || !raknat.dag.equals(idag)) {
            Motivlage lage = tjanst.lagen(id, List.of(idag)).get(0);
            raknat = new Raknat(utgava, idag, lage);
            if (minns(id, lage)) {
                raknade.put(id, raknat);
            }
        }
        return raknat.lage;
    }

    /** False when somebody else writes the same at this very moment, or the store says no. */
    private boolean minns(ForbundId id, Motivlage lage) {
        try {
            tjanst.minns(id, lage);
            return true;
        } catch (PersistenceException e) {
            LOGG.log(System.Logger.Level.WARNING, "The history of findings of " + id + " was not written", e);
            return false;
        }
    }
}
