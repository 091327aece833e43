package org.openfinsam.domain.ekonomi;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Function;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.tid.Rakenskapsar;

/**
 * An association's forecasts held against what came: every miss of every fixed round, and what they say together. Immutable and
 * thread-safe.
 *
 * <p>Nothing is left out: a round that was corrected counts beside its correction. Own capital is scored by itself and stands in no
 * measure of rows, since it is their sum.
 *
 * @param missar the misses, the latest year and round first, none null
 * @since 0.1
 */
public record Prognosfacit(List<Prognosmiss> missar) {

    /** Nothing to go by. */
    public static final Prognosfacit INGET = new Prognosfacit(List.of());

    /** The same misses give the same span each time. */
    private static final long FRO = 20_041L;

    /**
     * Copies the misses.
     *
     * @param missar the misses, none null
     */
    public Prognosfacit {
        missar = List.copyOf(missar);
    }

    /**
     * Holds rounds against outcomes.
     *
     * @param omgangar the rounds of an association, none null; those that are worked on are not scored
     * @param utfall what came of its years, at most one for each, none null
     * @return the misses, never null
     */
    public static Prognosfacit av(Collection<Prognosomgang> omgangar, Collection<Prognosutfall> utfall) {
        Map<Rakenskapsar, Prognosutfall> aren = new HashMap<>();
        utfall.forEach(ett -> aren.put(ett.ar(), ett));
        List<Prognosmiss> missar = new ArrayList<>();
        omgangar.stream()
                .filter(omgang -> aren.containsKey(omgang.ar()))
                .sorted(Comparator.comparing(Prognosomgang::ar)
                        .thenComparing(Prognosomgang::nummer)
                        .reversed())
                .forEach(omgang -> omgang.traffar(aren.get(omgang.ar()))
                        .forEach(traff -> missar.add(new Prognosmiss(
                                omgang.ar(), omgang.nummer(), omgang.rattelse().isPresent(), traff))));
        return new Prognosfacit(missar);
    }

    /**
     * The span of a row's forecast, of the misses of rows in earlier rounds after the same months by the same method.
     *
     * @param prognos the forecast, not null
     * @param manad how many months are known
     * @param metod the method, not null
     * @return the span; empty with fewer than {@value Prognosspann#MINST} of them
     */
    public Optional<Prognosspann> spann(Belopp prognos, int manad, Prognosmetod metod) {
        return Prognosspann.av(prognos, lika(manad, metod), new SplittableRandom(FRO));
    }

    /**
     * The span of own capital, of its misses in earlier rounds after the same months.
     *
     * @param prognos the forecast, not null
     * @param manad how many months are known
     * @return the span; empty with fewer than {@value Prognosspann#MINST} of them
     */
    public Optional<Prognosspann> kapitalspann(Belopp prognos, int manad) {
        return Prognosspann.av(
                prognos,
                kapital().stream()
                        .map(Prognosmiss::traff)
                        .filter(traff -> traff.manad() == manad)
                        .toList(),
                new SplittableRandom(FRO));
    }

    /**
     * The misses of rows in rounds after the same months by the same method.
     *
     * @param manad how many months were known
     * @param metod the method, not null
     * @return the scored forecasts, never null
     */
    public List<Prognostraff> lika(int manad, Prognosmetod metod) {
        return rader().stream()
                .map(Prognosmiss::traff)
                .filter(traff -> traff.manad() == manad && traff.metod() == metod)
                .toList();
    }

    /**
     * The misses of rows.
     *
     * @return the misses, never null
     */
    public List<Prognosmiss> rader() {
        return missar.stream().filter(miss -> !arKapital(miss)).toList();
    }

    /**
     * The misses of own capital.
     *
     * @return the misses, never null
     */
    public List<Prognosmiss> kapital() {
        return missar.stream().filter(Prognosfacit::arKapital).toList();
    }

    private static boolean arKapital(Prognosmiss miss) {
        return miss.traff().rad().equals(Prognosomgang.EGET_KAPITAL);
    }

    /**
     * How good the forecasts of rows were, group by group.
     *
     * @param <T> what they are grouped by
     * @param grupp the row, the months or the method of a forecast, not null
     * @return a measure for each, never null
     */
    public <T> Map<T, Prognosmatt> matt(Function<Prognostraff, T> grupp) {
        return Prognosmatt.per(rader().stream().map(Prognosmiss::traff).toList(), grupp);
    }

    /**
     * How good the forecasts of own capital were.
     *
     * @return the measure; empty without any
     */
    public Optional<Prognosmatt> kapitalmatt() {
        return Prognosmatt.av(kapital().stream().map(Prognosmiss::traff).toList());
    }
}
