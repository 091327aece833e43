package org.openfinsam.domain.forbund;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openfinsam.domain.lag.Anmarkning;

/**
 * The history of associations: which became which, when and by which decision, and figures that run over those days.
 *
 * <p>A graph whose nodes are associations and whose arrows, each with its day, are mergers and splits. Made anew from the
 * register whenever somebody asks, so that nothing stands twice: an association's own days and members stand with it, and
 * only an {@link Ombildning} ties several together. Immutable as long as the associations are not changed.
 *
 * <table>
 * <caption>The closing capital of 2019, seen in 2020 after Activus, Consensus and Pyramis became Södra Norrbotten</caption>
 * <tr><th scope="col">view</th><th scope="col">rows</th></tr>
 * <tr><th scope="row">{@link Serievy#SOM_DA}</th><td>2 112 949, 1 177 241 and 1 030 361 kr; Södra Norrbotten did not
 *     exist</td></tr>
 * <tr><th scope="row">{@link Serievy#SOM_NU}</th><td>Södra Norrbotten 4 320 551 kr, made of the three</td></tr>
 * <tr><th scope="row">{@link Serievy#JAMFORBART}</th><td>the same, because the member municipalities were the same</td></tr>
 * </table>
 *
 * @since 0.1
 */
public final class Forbundshistoria {

    private final Map<ForbundId, Forbund> forbund;
    private final List<Ombildning> ombildningar;
    private final List<Forbundshandelse> handelser;

    private Forbundshistoria(Map<ForbundId, Forbund> forbund, List<Ombildning> ombildningar) {
        this.forbund = forbund;
        this.ombildningar = ombildningar;
        this.handelser = harledda();
    }

    /**
     * The history of some associations.
     *
     * @param forbund every association that is concerned, none null, none twice
     * @param ombildningar every merger and split of them in any order, none null
     * @return the history, never null
     * @throws IllegalArgumentException if a merger or split names an association that is not among them, or two of one day
     *     name the same
     */
    public static Forbundshistoria of(Collection<Forbund> forbund, Collection<Ombildning> ombildningar) {
        Map<ForbundId, Forbund> perId = new LinkedHashMap<>();
        for (Forbund f : forbund) {
            if (perId.put(f.id(), f) != null) {
                throw new IllegalArgumentException("The same association twice: " + f);
            }
        }
        List<Ombildning> iTidsordning = ombildningar.stream()
                .sorted(Comparator.comparing(Ombildning::dag))
                .toList();
        Map<LocalDate, Set<ForbundId>> upptagna = new TreeMap<>();
        for (Ombildning o : iTidsordning) {
            for (ForbundId id : berorda(o)) {
                if (!perId.containsKey(id)) {
                    throw new IllegalArgumentException("No association " + id + " for " + o);
                }
                if (!upptagna.computeIfAbsent(o.dag(), dag -> new HashSet<>()).add(id)) {
                    throw new IllegalArgumentException(id + " becomes something twice on " + o.dag());
                }
            }
        }
        return new Forbundshistoria(perId, iTidsordning);
    }

    private static Set<ForbundId> berorda(Ombildning ombildning) {
        Set<ForbundId> berorda = new LinkedHashSet<>(ombildning.fore());
        ombildning.efter().forEach(led -> berorda.add(led.forbund()));
        return berorda;
    }

    // What happened.

    /**
     * Everything that happened, by day.
     *
     * @return the events, never null, unmodifiable
     */
    public List<Forbundshandelse> handelser() {
        return handelser;
    }

    /**
     * What happened to one association, by day.
     *
     * @param id the association, not null
     * @return the events, never null
     */
    public List<Forbundshandelse> handelser(ForbundId id) {
        return handelser.stream().filter(handelse -> handelse.ror(id)).toList();
    }

    private List<Forbundshandelse> harledda() {
        List<Forbundshandelse> alla = new ArrayList<>();
        for (Forbund f : forbund.values()) {
            bildandeOchSlut(f, alla);
            f.tidigareNamn()
                    .forEach(namn -> alla.add(
                            egen(Forbundshandelse.Slag.NAMNBYTE, namn.till().plusDays(1), f, List.of(), List.of())));
            handelser(f, Forbundshandelse.Slag.UTVIDGNING, anslutna(f), alla);
            handelser(f, Forbundshandelse.Slag.UTTRADE, uttradda(f), alla);
        }
        for (Ombildning o : ombildningar) {
            alla.add(new Forbundshandelse(
                    Forbundshandelse.Slag.valueOf(o.slag().name()),
                    o.dag(),
                    o.fore(),
                    o.efter().stream().map(Ombildningsled::forbund).toList(),
                    List.of(),
                    o.beslut()));
        }
        alla.sort(Comparator.comparing(Forbundshandelse::dag).thenComparing(Forbundshandelse::slag));
        return List.copyOf(alla);
    }

    private void bildandeOchSlut(Forbund f, List<Forbundshandelse> alla) {
        List<BeslutRef> beslut = f.avslutsbeslut().stream().toList();
        f.bildat()
                .filter(dag -> ombildning(f.id(), dag).isEmpty())
                .ifPresent(dag -> alla.add(new Forbundshandelse(
                        Forbundshandelse.Slag.BILDANDE, dag, List.of(), List.of(f.id()), List.of(), List.of())));
        f.likvidation().ifPresent(dag -> alla.add(egen(Forbundshandelse.Slag.LIKVIDATION, dag, f, List.of(), beslut)));
        f.upplost()
                .map(dag -> dag.plusDays(1))
                .filter(dag -> ombildning(f.id(), dag).isEmpty())
                .ifPresent(dag -> alla.add(new Forbundshandelse(
                        Forbundshandelse.Slag.UPPHORANDE, dag, List.of(f.id()), List.of(), List.of(), beslut)));
    }

    /** A member that comes or goes, and the first day on which it is so. */
    private record Vaxling(LocalDate dag, Medlem medlem, Optional<BeslutRef> beslut) {}

    /** Those who joined; not those who formed the association, or came with one that became it. */
    private Stream<Vaxling> anslutna(Forbund f) {
        return f.medlemskap().stream()
                .flatMap(m -> m.fran().stream().map(dag -> new Vaxling(dag, m.medlem(), m.intradesbeslut())))
                .filter(v -> ombildning(f.id(), v.dag())
                        .map(o -> o.fore().stream()
                                .noneMatch(id -> harMedlem(id, v, v.dag().minusDays(1))))
                        .orElse(!Optional.of(v.dag()).equals(f.bildat())));
    }

    /** Those who left; not those whose association ceased, or who went with it into another. */
    private Stream<Vaxling> uttradda(Forbund f) {
        return f.medlemskap().stream()
                .flatMap(
                        m -> m.till().stream().map(dag -> new Vaxling(dag.plusDays(1), m.medlem(), m.uttradesbeslut())))
                .filter(v -> ombildning(f.id(), v.dag())
                        .map(o -> o.efter().stream().noneMatch(led -> harMedlem(led.forbund(), v, v.dag())))
                        .orElse(!Optional.of(v.dag().minusDays(1)).equals(f.upplost())));
    }

    private boolean harMedlem(ForbundId id, Vaxling vaxling, LocalDate dag) {
        return forbund.get(id).medlemmar(dag).stream().anyMatch(vaxling.medlem()::arSamma);
    }

    /** Those who come or go on the same day are one event. */
    private static void handelser(
            Forbund f, Forbundshandelse.Slag slag, Stream<Vaxling> vaxlingar, List<Forbundshandelse> alla) {
        Map<LocalDate, List<Vaxling>> perDag =
                vaxlingar.collect(Collectors.groupingBy(Vaxling::dag, TreeMap::new, Collectors.toList()));
        perDag.forEach((dag, de) -> alla.add(egen(
                slag,
                dag,
                f,
                de.stream().map(Vaxling::medlem).toList(),
                de.stream().flatMap(v -> v.beslut().stream()).toList())));
    }

    private static Forbundshandelse egen(
            Forbundshandelse.Slag slag, LocalDate dag, Forbund f, List<Medlem> medlemmar, List<BeslutRef> beslut) {
        return new Forbundshandelse(slag, dag, List.of(f.id()), List.of(f.id()), medlemmar, beslut);
    }

    private Optional<Ombildning> ombildning(ForbundId id, LocalDate dag) {
        return ombildningar.stream()
                .filter(o -> o.dag().equals(dag) && berorda(o).contains(id))
                .findFirst();
    }

    /**
     * Where the register and the mergers and splits contradict each other.
     *
     * @return a finding for each association that did not end the day before it became another, or was not formed on the day
     *     it came of others; never null
     */
    public List<Anmarkning> anmarkningar() {
        List<Anmarkning> anmarkningar = new ArrayList<>();
        for (Ombildning o : ombildningar) {
            List<ForbundId> efter =
                    o.efter().stream().map(Ombildningsled::forbund).toList();
            LocalDate sista = o.dag().minusDays(1);
            for (ForbundId id : berorda(o)) {
                Forbund f = forbund.get(id);
                if (!efter.contains(id) && !f.upplost().equals(Optional.of(sista))) {
                    anmarkningar.add(Forbundsregler.ombildningsdag(f, "upplosning", sista));
                }
                if (!o.fore().contains(id) && !f.bildat().equals(Optional.of(o.dag()))) {
                    anmarkningar.add(Forbundsregler.ombildningsdag(f, "bildande", o.dag()));
                }
            }
        }
        return List.copyOf(anmarkningar);
    }

    // Who became whom.

    /**
     * What an association comes from, itself included.
     *
     * @param id the association, not null
     * @return every association that has become it, wholly or in part, nearest first; never null
     * @throws IllegalArgumentException if the history has no such association
     */
    public Set<ForbundId> ursprung(ForbundId id) {
        return ursprung(id, LocalDate.MAX);
    }

    Set<ForbundId> ursprung(ForbundId id, LocalDate nu) {
        kand(id);
        Set<ForbundId> ursprung = new LinkedHashSet<>(Set.of(id));
        for (int i = ombildningar.size() - 1; i >= 0; i--) {
            Ombildning o = ombildningar.get(i);
            if (!o.dag().isAfter(nu) && o.efter().stream().anyMatch(led -> ursprung.contains(led.forbund()))) {
                ursprung.addAll(o.fore());
            }
        }
        return Collections.unmodifiableSet(ursprung);
    }

    /**
     * What has become of an association.
     *
     * @param id the association, not null
     * @param dag the day on which it is asked, not null
     * @return the association itself, or those it has become by that day; never null
     * @throws IllegalArgumentException if the history has no such association
     */
    public Set<ForbundId> efterfoljare(ForbundId id, LocalDate dag) {
        return Collections.unmodifiableSet(framat(id, LocalDate.MIN, dag));
    }

    /** What an association is after every event that is later than one day and not later than another. */
    Set<ForbundId> framat(ForbundId id, LocalDate efter, LocalDate nu) {
        kand(id);
        Set<ForbundId> blir = new LinkedHashSet<>(Set.of(id));
        for (Ombildning o : mellan(efter, nu)) {
            if (blir.removeAll(o.fore())) {
                o.efter().forEach(led -> blir.add(led.forbund()));
            }
        }
        return blir;
    }

    List<Ombildning> mellan(LocalDate efter, LocalDate nu) {
        return ombildningar.stream()
                .filter(o -> o.dag().isAfter(efter) && !o.dag().isAfter(nu))
                .toList();
    }

    private void kand(ForbundId id) {
        if (!forbund.containsKey(id)) {
            throw new IllegalArgumentException("No association in the history: " + id);
        }
    }

    /** The last day of an association; far away if no end is decided. */
    LocalDate sistaDag(ForbundId id) {
        return forbund.get(id).upplost().orElse(LocalDate.MAX);
    }

    Collection<Forbund> alla() {
        return forbund.values();
    }

    // Figures.

    /**
     * A series as a view shows it.
     *
     * <p>Every row has the same years: from the first to the last that somebody stated. A figure of a flow belongs to the
     * associations that existed in the year, one of a position to those that existed on its last day.
     *
     * @param <V> the kind of figure
     * @param serie what each association stated, not null
     * @param vy the view, not null
     * @param nu the day that <i>now</i> means: what happens later is not seen; not null
     * @param bortfall what becomes of a year when one of several has no figure, not null
     * @return the series, never null
     * @throws IllegalArgumentException if the series has an association that the history has not
     * @throws ArithmeticException if a sum does not fit
     */
    public <V> Omraknad<V> rakna(Serie<V> serie, Serievy vy, LocalDate nu, Bortfall bortfall) {
        serie.varden().keySet().forEach(this::kand);
        return new Omrakning<>(this, serie, vy, nu, bortfall).rakna();
    }
}
