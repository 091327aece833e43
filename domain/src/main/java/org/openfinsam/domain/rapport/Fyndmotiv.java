package org.openfinsam.domain.rapport;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.openfinsam.domain.ekonomi.Kommentarstext;
import org.openfinsam.domain.forbund.ForbundId;

/**
 * Why an association has it as a finding says, where the law leaves room for a reason ({@link Fynd#medgerMotiv}).
 *
 * <p>Belongs to what the finding is about ({@link Fyndnyckel}) and not to its figures, so that it is found again when they
 * change; it remembers what the finding told when it was written. The finding remains a finding. Every change, removal and
 * return is an edition that is kept with who and when; whoever changes it says which edition they have seen. Two objects
 * with the same id are the same motive. Not thread-safe.
 *
 * @since 0.1
 */
public class Fyndmotiv {

    private FyndmotivId id;
    private ForbundId forbund;
    private Fyndnyckel nyckel;
    private List<Motivutgava> utgavor = new ArrayList<>();

    // Counted by the store, for a change made on stale data; no other class asks for it.
    @SuppressWarnings("unused")
    private Long version;

    /** För återskapande. */
    private Fyndmotiv() {}

    private Fyndmotiv(ForbundId forbund, Fyndnyckel nyckel) {
        this.id = FyndmotivId.av(forbund, nyckel);
        this.forbund = forbund;
        this.nyckel = nyckel;
    }

    /**
     * The first motive of a finding.
     *
     * @param forbund the association, not null
     * @param fynd the finding as it stands now, not null
     * @param text the words, not null
     * @param avVem the writer's title, not blank, for example {@code Förbundschef}: a role, not a person's name
     * @param dag the day it is written, not null
     * @return the motive in its first edition, never null
     * @throws IllegalArgumentException if the rule leaves no room for a motive, or the writer is blank or too long
     */
    public static Fyndmotiv nytt(ForbundId forbund, Fynd fynd, Kommentarstext text, String avVem, LocalDate dag) {
        if (!fynd.medgerMotiv()) {
            throw new IllegalArgumentException("The law leaves no room for a motive: " + fynd.anmarkning());
        }
        Fyndmotiv nytt = new Fyndmotiv(forbund, fynd.nyckel());
        nytt.utgavor.add(Motivutgava.skriven(1, text, fynd.uppgifter(), avVem, dag));
        return nytt;
    }

    /**
     * Writes it anew, also when it was removed.
     *
     * @param fynd the finding as it stands now, not null
     * @param text the words, not null
     * @param avVem the writer's title, not blank
     * @param dag the day it is written, not null
     * @return false if the same words stood there about the same figures, so that nothing has changed, not the writer either
     * @throws IllegalArgumentException if the finding is about something else or leaves no room, or the writer is blank or
     *     too long
     */
    public boolean skriv(Fynd fynd, Kommentarstext text, String avVem, LocalDate dag) {
        if (!fynd.nyckel().equals(nyckel) || !fynd.medgerMotiv()) {
            throw new IllegalArgumentException("No motive of " + nyckel + ": " + fynd.anmarkning());
        }
        boolean samma = gallande()
                .filter(nu -> nu.text().equals(text) && nu.uppgifter().equals(fynd.uppgifter()))
                .isPresent();
        if (!samma) {
            utgavor.add(Motivutgava.skriven(utgava() + 1, text, fynd.uppgifter(), avVem, dag));
        }
        return !samma;
    }

    /**
     * Takes it away from the finding; {@link #aterstall} brings it back.
     *
     * @param avVem who does it, a title, not blank
     * @param dag the day, not null
     * @throws IllegalStateException if it is removed already
     */
    public void taBort(String avVem, LocalDate dag) {
        if (arBorttaget()) {
            throw new IllegalStateException("Removed already: " + this);
        }
        utgavor.add(senaste().som(Motivutgava.Slag.BORTTAGET, avVem, dag));
    }

    /**
     * Brings a removed motive back as it was.
     *
     * @param avVem who does it, a title, not blank
     * @param dag the day, not null
     * @throws IllegalStateException if it is not removed
     */
    public void aterstall(String avVem, LocalDate dag) {
        if (!arBorttaget()) {
            throw new IllegalStateException("Not removed: " + this);
        }
        utgavor.add(senaste().som(Motivutgava.Slag.ATERSTALLT, avVem, dag));
    }

    /**
     * The id.
     *
     * @return the id, never null
     */
    public FyndmotivId id() {
        return id;
    }

    /**
     * Whose it is.
     *
     * @return the association, never null
     */
    public ForbundId forbund() {
        return forbund;
    }

    /**
     * What the finding is about.
     *
     * @return the key, never null
     */
    public Fyndnyckel nyckel() {
        return nyckel;
    }

    /**
     * The edition whose words stand there now: when they were written, by whom, of which figures.
     *
     * @return the edition that wrote the words; empty if the motive is removed
     */
    public Optional<Motivutgava> gallande() {
        return arBorttaget()
                ? Optional.empty()
                : utgavor.stream()
                        .filter(u -> u.slag() == Motivutgava.Slag.SKRIVET)
                        .reduce((tidigare, senare) -> senare);
    }

    /**
     * The latest edition, whatever it did.
     *
     * @return the edition, never null
     */
    public Motivutgava senaste() {
        return utgavor.get(utgavor.size() - 1);
    }

    /**
     * Whether it is removed, so that it counts for nothing.
     *
     * @return true from {@link #taBort} until it is written anew or brought back
     */
    public boolean arBorttaget() {
        return senaste().slag() == Motivutgava.Slag.BORTTAGET;
    }

    /**
     * Whether its words were written about what a finding tells now.
     *
     * @param fynd the finding, not null
     * @return false also when it is removed, or the finding is about something else
     */
    public boolean galler(Fynd fynd) {
        return fynd.medgerMotiv()
                && fynd.nyckel().equals(nyckel)
                && gallande()
                        .filter(nu -> nu.uppgifter().equals(fynd.uppgifter()))
                        .isPresent();
    }

    /**
     * Every edition.
     *
     * @return the editions, the first first, never empty
     */
    public List<Motivutgava> utgavor() {
        return List.copyOf(utgavor);
    }

    /**
     * Which edition this is: what somebody who changes it must have seen.
     *
     * @return 1 when first written, one more for every change, removal and return
     */
    public int utgava() {
        return utgavor.size();
    }

    @Override
    public boolean equals(Object annan) {
        return annan instanceof Fyndmotiv m && Objects.equals(id, m.id);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(id);
    }

    /**
     * What it is about, for a log; not its words.
     *
     * @return for example {@code FL5-NYCKELDEL 2014 medlem=Piteå utgåva 2}, never null
     */
    @Override
    public String toString() {
        return nyckel + " utgåva " + utgava();
    }
}
