package org.openfinsam.domain.forbund;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.openfinsam.domain.tid.Giltighet;

/**
 * Sweden's division into municipalities and regions, on any day from 2004.
 *
 * <p>Put together from every {@link Indelningskalla}. A code has one entry a day, whatever order the sources are found in.
 * Days before 2004, when the act came into force, get the division of its first day. Immutable and thread-safe.
 *
 * <p>Example: {@code Indelning.svensk().kommun(Kommunkod.of("2580"), dag)} is Luleå in Region Norrbotten.
 *
 * @since 0.1
 */
public final class Indelning {

    /** Read the first time somebody asks. */
    private static final class Svensk {
        private static final Indelning INDELNING =
                of(ServiceLoader.load(Indelningskalla.class, Indelning.class.getClassLoader()));
    }

    private final List<Kommun> kommuner;
    private final List<Region> regioner;

    private Indelning(List<Kommun> kommuner, List<Region> regioner) {
        this.kommuner = kommuner;
        this.regioner = regioner;
    }

    /**
     * The division by every source that {@link ServiceLoader} finds beside this library.
     *
     * @return the division, put together once, never null
     * @throws IllegalArgumentException if sources disagree, as {@link #of}
     */
    public static Indelning svensk() {
        return Svensk.INDELNING;
    }

    /**
     * The division by some sources.
     *
     * @param kallor the sources in any order, none null
     * @return the division, never null
     * @throws IllegalArgumentException if a code has two entries on the same day, two sources answer for the same code, or a
     *     municipality's region is unknown; the message names the code and the sources
     */
    public static Indelning of(Iterable<? extends Indelningskalla> kallor) {
        List<Indelningskalla> ordnade = StreamSupport.stream(kallor.spliterator(), false)
                .map(Indelningskalla.class::cast)
                .sorted(Comparator.comparing(Indelning::namn))
                .toList();
        List<Kommun> kommuner = new Sammanstallning<>(
                        Indelningskalla::kommuner, Indelningskalla::ersatter, Kommun::kod, Kommun::giltighet)
                .av(ordnade);
        List<Region> regioner = new Sammanstallning<>(
                        Indelningskalla::regioner, Indelningskalla::ersatterRegioner, Region::kod, Region::giltighet)
                .av(ordnade);
        for (Kommun kommun : kommuner) {
            kommun.region()
                    .filter(kod ->
                            regioner.stream().noneMatch(region -> region.kod().equals(kod)))
                    .ifPresent(kod -> {
                        throw new IllegalArgumentException("No source knows the region of " + kommun);
                    });
        }
        return new Indelning(kommuner, regioner);
    }

    private static String namn(Indelningskalla kalla) {
        return kalla.getClass().getName();
    }

    /**
     * The municipalities of a day.
     *
     * @param dag the day, not null
     * @return the entries by code, never null, unmodifiable
     */
    public List<Kommun> kommuner(LocalDate dag) {
        return kommuner.stream().filter(k -> k.giltighet().contains(dag)).toList();
    }

    /**
     * The regions of a day.
     *
     * @param dag the day, not null
     * @return the entries by code, never null, unmodifiable
     */
    public List<Region> regioner(LocalDate dag) {
        return regioner.stream().filter(r -> r.giltighet().contains(dag)).toList();
    }

    /**
     * The municipality with a code on a day.
     *
     * @param kod the code, not null
     * @param dag the day, not null
     * @return the entry, or empty if no municipality has the code that day
     */
    public Optional<Kommun> kommun(Kommunkod kod, LocalDate dag) {
        return kommuner.stream()
                .filter(k -> k.kod().equals(kod) && k.giltighet().contains(dag))
                .findFirst();
    }

    /**
     * The region with a code on a day.
     *
     * @param kod the code, not null
     * @param dag the day, not null
     * @return the entry, or empty if no region has the code that day
     */
    public Optional<Region> region(Regionkod kod, LocalDate dag) {
        return regioner.stream()
                .filter(r -> r.kod().equals(kod) && r.giltighet().contains(dag))
                .findFirst();
    }

    /**
     * The latest name of the municipality with a code.
     *
     * @param kod the code, not null
     * @return the name; the code itself if no municipality has had it; never null
     */
    public String namn(Kommunkod kod) {
        return kommuner.stream()
                .filter(k -> k.kod().equals(kod))
                .map(Kommun::namn)
                .reduce(kod.toString(), (tidigare, senare) -> senare);
    }

    /**
     * Whether some municipality has a code on one of some days.
     *
     * @param kod the code, not null
     * @param dagar the days, not null
     * @return true if at least one entry has it
     */
    public boolean arKand(Kommunkod kod, Giltighet dagar) {
        return kommuner.stream()
                .anyMatch(k -> k.kod().equals(kod) && k.giltighet().overlappar(dagar));
    }

    /**
     * Whether some region has a code on one of some days.
     *
     * @param kod the code, not null
     * @param dagar the days, not null
     * @return true if at least one entry has it
     */
    public boolean arKand(Regionkod kod, Giltighet dagar) {
        return regioner.stream()
                .anyMatch(r -> r.kod().equals(kod) && r.giltighet().overlappar(dagar));
    }

    /**
     * The region that a municipality belongs to on a day.
     *
     * @param kommun the municipality, not null
     * @param dag the day, not null
     * @return the region; empty if it belongs to none
     */
    public Optional<Region> regionFor(Kommun kommun, LocalDate dag) {
        return kommun.region().flatMap(kod -> region(kod, dag));
    }

    /**
     * The municipality with a name on a day.
     *
     * @param namn the name as associations write it, not null, for example {@code Älvsbyns kommun}
     * @param dag the day, not null
     * @return the entry, or empty if no municipality has the name that day
     */
    public Optional<Kommun> kommunMedNamn(String namn, LocalDate dag) {
        return kommuner(dag).stream().filter(k -> k.heter(namn)).findFirst();
    }

    /**
     * The region with a name on a day.
     *
     * @param namn the name in any case, not null
     * @param dag the day, not null
     * @return the entry, or empty if no region has the name that day
     */
    public Optional<Region> regionMedNamn(String namn, LocalDate dag) {
        return regioner(dag).stream().filter(r -> r.heter(namn)).findFirst();
    }

    /**
     * The municipalities that somebody may mean who types the beginning of a word or a code.
     *
     * @param text what is typed so far, not null; {@code malmo} finds Malmö; blank finds nothing
     * @param dag the day, not null
     * @return those whose code or name begins with it, then those with it inside the name, each by code; never null
     */
    public List<Kommun> sokKommuner(String text, LocalDate dag) {
        return sok(text, kommuner(dag), kommun -> kommun.kod().toString(), Kommun::namn);
    }

    /**
     * The regions that somebody may mean who types the beginning of a word or a code.
     *
     * @param text what is typed so far, not null; blank finds nothing
     * @param dag the day, not null
     * @return those whose code or name begins with it, then those with it inside the name, each by code; never null
     */
    public List<Region> sokRegioner(String text, LocalDate dag) {
        return sok(text, regioner(dag), region -> region.kod().toString(), Region::namn);
    }

    /**
     * Whether a code is that of a municipality outside every region (FL 5 a §).
     *
     * @param kod the code; null if not known
     * @param dag the day, not null
     * @return true for Gotland; false for every other, for an unknown code and for none
     */
    public boolean arUtanforRegion(String kod, LocalDate dag) {
        return kod != null
                && Kommunkod.arGiltig(kod)
                && kommun(Kommunkod.of(kod), dag)
                        .filter(Kommun::arUtanforRegion)
                        .isPresent();
    }

    private static <T> List<T> sok(String text, List<T> alla, Function<T, String> kod, Function<T, String> namn) {
        String sokt = utanPrickar(text.strip());
        if (sokt.isEmpty()) {
            return List.of();
        }
        List<T> forst = alla.stream()
                .filter(t -> kod.apply(t).startsWith(sokt)
                        || utanPrickar(namn.apply(t)).startsWith(sokt))
                .toList();
        Stream<T> sedan = alla.stream()
                .filter(t -> !forst.contains(t) && utanPrickar(namn.apply(t)).contains(sokt));
        return Stream.concat(forst.stream(), sedan).toList();
    }

    private static String utanPrickar(String text) {
        return text.toLowerCase(Locale.ROOT).replace('å', 'a').replace('ä', 'a').replace('ö', 'o');
    }

    /** How the entries of one kind are put together from all sources. */
    private record Sammanstallning<P, K extends Comparable<K>>(
            Function<Indelningskalla, List<P>> poster,
            Function<Indelningskalla, Set<K>> ersatta,
            Function<P, K> kod,
            Function<P, Giltighet> giltighet) {

        /** An entry and where it stands. */
        private record Uppgift<P>(P post, Indelningskalla kalla) {}

        private List<P> av(List<Indelningskalla> kallor) {
            Map<K, Indelningskalla> svarar = svarar(kallor);
            List<Uppgift<P>> uppgifter = new ArrayList<>();
            for (Indelningskalla kalla : kallor) {
                for (P post : poster.apply(kalla)) {
                    if (svarar.getOrDefault(kod.apply(post), kalla) == kalla) {
                        uppgifter.stream()
                                .filter(annan -> krockar(annan.post(), post))
                                .findFirst()
                                .ifPresent(
                                        annan -> nekas("has two entries on the same day", post, annan.kalla(), kalla));
                        uppgifter.add(new Uppgift<>(post, kalla));
                    }
                }
            }
            return uppgifter.stream()
                    .map(Uppgift::post)
                    .sorted(Comparator.comparing(kod)
                            .thenComparing(
                                    post -> giltighet.apply(post).fran(),
                                    Comparator.nullsFirst(Comparator.naturalOrder())))
                    .toList();
        }

        private Map<K, Indelningskalla> svarar(List<Indelningskalla> kallor) {
            Map<K, Indelningskalla> svarar = new HashMap<>();
            for (Indelningskalla kalla : kallor) {
                for (K ersatt : ersatta.apply(kalla)) {
                    Indelningskalla annan = svarar.putIfAbsent(ersatt, kalla);
                    if (annan != null) {
                        nekas("is answered for twice", ersatt, annan, kalla);
                    }
                }
            }
            return svarar;
        }

        private boolean krockar(P en, P annan) {
            return kod.apply(en).equals(kod.apply(annan)) && giltighet.apply(en).overlappar(giltighet.apply(annan));
        }

        private static void nekas(String vad, Object om, Indelningskalla en, Indelningskalla annan) {
            throw new IllegalArgumentException(om + " " + vad + ": in " + namn(en) + " and in " + namn(annan));
        }
    }
}
