package org.openfinsam.domain.forbund;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.openfinsam.domain.belopp.Andel;

/**
 * A day on which associations became others: a merger, or a split.
 *
 * <p>What only one association lives through (a member joins or leaves, it is dissolved) stands with that association. What
 * has happened is never changed; one that was noted wrongly is taken away and noted anew. Two objects with the same id are
 * the same event. Not thread-safe.
 *
 * <p>Example: Activus, Consensus and Pyramis became Södra Norrbotten on 2020-01-01.
 *
 * @since 0.1
 */
public class Ombildning {

    private OmbildningId id;
    private Ombildningsslag slag;
    private LocalDate dag;
    private List<Ombildningsled> led = new ArrayList<>();
    private List<BeslutRef> beslut = new ArrayList<>();

    // Counted by the store, for a change made on stale data; no other class asks for it.
    @SuppressWarnings("unused")
    private Long version;

    /** För återskapande. */
    private Ombildning() {}

    private Ombildning(
            Ombildningsslag slag,
            LocalDate dag,
            List<ForbundId> fore,
            List<Ombildningsled> efter,
            List<BeslutRef> beslut) {
        this.id = OmbildningId.ny();
        this.slag = slag;
        this.dag = Objects.requireNonNull(dag, "dag");
        fore.forEach(forbund -> led.add(Ombildningsled.fore(forbund)));
        this.led.addAll(efter);
        this.beslut.addAll(List.copyOf(beslut));
        if (new HashSet<>(fore).size() < fore.size()
                || efter.stream().map(Ombildningsled::forbund).distinct().count() < efter.size()
                || efter.stream().anyMatch(l -> l.sida() != Ombildningsled.Sida.EFTER)) {
            throw new IllegalArgumentException("The same association twice, or on the wrong side: " + led);
        }
    }

    /**
     * Several associations that become one.
     *
     * @param dag the first day of the one, not null
     * @param fore those that were, two or more, none twice
     * @param efter the one: a new one, or one of those that were; not null
     * @param beslut the decisions, none null; may be empty
     * @return the event with an id of its own, never null
     * @throws IllegalArgumentException if fewer than two were, or one stands twice
     */
    public static Ombildning sammanslagning(
            LocalDate dag, List<ForbundId> fore, ForbundId efter, List<BeslutRef> beslut) {
        if (fore.size() < 2) {
            throw new IllegalArgumentException("A merger needs two associations, not " + fore);
        }
        return new Ombildning(
                Ombildningsslag.SAMMANSLAGNING,
                dag,
                fore,
                List.of(Ombildningsled.efter(efter, Andel.of(1, 1))),
                beslut);
    }

    /**
     * One association that becomes several.
     *
     * @param dag the first day of the several, not null
     * @param fore the one that was, not null
     * @param efter those that are, two or more, none twice, perhaps with the one among them; all with a share of what was,
     *     together exactly one, or none with a share
     * @param beslut the decisions, none null; may be empty
     * @return the event with an id of its own, never null
     * @throws IllegalArgumentException if fewer than two are, one stands twice, or the shares do not sum to one
     */
    public static Ombildning delning(
            LocalDate dag, ForbundId fore, List<Ombildningsled> efter, List<BeslutRef> beslut) {
        List<Andel> andelar = efter.stream().flatMap(l -> l.andel().stream()).toList();
        if (efter.size() < 2) {
            throw new IllegalArgumentException("A split makes two associations, not " + efter);
        }
        if (!andelar.isEmpty()
                && (andelar.size() < efter.size()
                        || !andelar.stream().reduce(Andel.of(0, 1), Andel::plus).equals(Andel.of(1, 1)))) {
            throw new IllegalArgumentException("The shares of a split sum to one: " + efter);
        }
        return new Ombildning(Ombildningsslag.DELNING, dag, List.of(fore), efter, beslut);
    }

    /**
     * Notes one more of the decisions that it rests on: they come from several bodies, and one may come in later than the
     * rest. What happened is not changed by it.
     *
     * @param nytt the decision, not null; noted once however often it is told
     */
    public void noteraBeslut(BeslutRef nytt) {
        if (!beslut.contains(Objects.requireNonNull(nytt, "nytt"))) {
            beslut.add(nytt);
        }
    }

    /**
     * The id.
     *
     * @return the id, never null
     */
    public OmbildningId id() {
        return id;
    }

    /**
     * A merger or a split.
     *
     * @return the kind, never null
     */
    public Ombildningsslag slag() {
        return slag;
    }

    /**
     * The first day of what came of it.
     *
     * @return the day, never null
     */
    public LocalDate dag() {
        return dag;
    }

    /**
     * Those that were.
     *
     * @return their ids, never null, unmodifiable
     */
    public List<ForbundId> fore() {
        return led.stream()
                .filter(l -> l.sida() == Ombildningsled.Sida.FORE)
                .map(Ombildningsled::forbund)
                .toList();
    }

    /**
     * Those that are.
     *
     * @return their parts, never null, unmodifiable
     */
    public List<Ombildningsled> efter() {
        return led.stream().filter(l -> l.sida() == Ombildningsled.Sida.EFTER).toList();
    }

    /**
     * The decisions.
     *
     * @return an unmodifiable copy, never null
     */
    public List<BeslutRef> beslut() {
        return List.copyOf(beslut);
    }

    @Override
    public boolean equals(Object annan) {
        return annan instanceof Ombildning o && Objects.equals(id, o.id);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(id);
    }

    /**
     * The kind, the day and the associations, for a log.
     *
     * @return the text, never null
     */
    @Override
    public String toString() {
        return slag + " " + dag + " " + List.copyOf(led);
    }
}
