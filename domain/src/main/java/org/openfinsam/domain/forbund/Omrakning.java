package org.openfinsam.domain.forbund;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openfinsam.domain.belopp.Andel;
import org.openfinsam.domain.forbund.Forbundshandelse.Slag;
import org.openfinsam.domain.forbund.Omraknad.Del;
import org.openfinsam.domain.forbund.Omraknad.Punkt;
import org.openfinsam.domain.forbund.Omraknad.Saknas;
import org.openfinsam.domain.forbund.Omraknad.Skal;
import org.openfinsam.domain.forbund.Omraknad.Utanfor;
import org.openfinsam.domain.forbund.Omraknad.Varde;
import org.openfinsam.domain.tid.Giltighet;
import org.openfinsam.domain.tid.Rakenskapsar;

/**
 * The restating of one series: every figure is carried forward through the mergers and splits that come after it, and what
 * arrives at an association is summed.
 */
final class Omrakning<V> {

    private static final Andel ALLT = Andel.of(1, 1);

    /** What changes the member municipalities of an association and of those it comes from. */
    private static final Set<Slag> ANDRAR_SAMMANSATTNINGEN =
            Set.of(Slag.BILDANDE, Slag.UTVIDGNING, Slag.UTTRADE, Slag.DELNING, Slag.UPPHORANDE);

    private final Forbundshistoria historia;
    private final Serie<V> serie;
    private final Serievy vy;
    private final LocalDate nu;
    private final Bortfall bortfall;

    Omrakning(Forbundshistoria historia, Serie<V> serie, Serievy vy, LocalDate nu, Bortfall bortfall) {
        this.historia = historia;
        this.serie = serie;
        this.vy = vy;
        this.nu = nu;
        this.bortfall = bortfall;
    }

    /** A figure on its way: whose it is, how much of it, and the figure, or what stands in its way. */
    private record Stycke<V>(ForbundId ursprung, Andel andel, V varde, Skal hinder) {

        private Stycke<V> utan(Skal nytt) {
            return new Stycke<>(ursprung, andel, null, hinder == null ? nytt : hinder);
        }
    }

    Omraknad<V> rakna() {
        Map<ForbundId, SortedMap<Rakenskapsar, Punkt<V>>> punkter = new LinkedHashMap<>();
        rader().forEach(id -> punkter.put(id, new TreeMap<>()));
        List<Utanfor<V>> utanfor = new ArrayList<>();
        for (Rakenskapsar ar : ar()) {
            Map<ForbundId, List<Stycke<V>>> framme = new LinkedHashMap<>();
            for (Forbund forbund : historia.alla()) {
                if (fanns(forbund, ar)) {
                    framat(forbund.id(), ar)
                            .forEach((id, stycke) -> framme.computeIfAbsent(id, i -> new ArrayList<>())
                                    .add(stycke));
                } else {
                    stated(forbund.id(), ar).ifPresent(v -> utanfor.add(new Utanfor<>(forbund.id(), ar, v)));
                }
            }
            punkter.forEach((id, rad) -> rad.put(ar, punkt(id, ar, framme.getOrDefault(id, List.of()))));
        }
        return new Omraknad<>(vy, punkter, utanfor);
    }

    private List<ForbundId> rader() {
        return historia.alla().stream()
                .filter(f -> f.bildat().filter(nu::isBefore).isEmpty())
                .map(Forbund::id)
                .filter(id ->
                        vy == Serievy.SOM_DA || historia.efterfoljare(id, nu).contains(id))
                .toList();
    }

    private List<Rakenskapsar> ar() {
        List<Rakenskapsar> ar = serie.varden().values().stream()
                .flatMap(rad -> rad.keySet().stream())
                .sorted()
                .toList();
        return ar.isEmpty()
                ? List.of()
                : IntStream.rangeClosed(ar.get(0).ar(), ar.get(ar.size() - 1).ar())
                        .mapToObj(Rakenskapsar::new)
                        .toList();
    }

    private boolean arFlode() {
        return serie.slag() == Serie.Slag.FLODE;
    }

    private boolean fanns(Forbund forbund, Rakenskapsar ar) {
        LocalDate sista = ar.period().till();
        Giltighet dagar = new Giltighet(arFlode() ? ar.period().fran() : sista, sista);
        return forbund.giltighet().overlappar(dagar);
    }

    private Optional<V> stated(ForbundId id, Rakenskapsar ar) {
        return Optional.ofNullable(serie.varden().get(id)).map(rad -> rad.get(ar));
    }

    /** The day of the year after which what happens comes after the figure. */
    private LocalDate figurensDag(Rakenskapsar ar) {
        return arFlode() ? ar.period().fran() : ar.period().till();
    }

    // Forward.

    private Map<ForbundId, Stycke<V>> framat(ForbundId id, Rakenskapsar ar) {
        V varde = stated(id, ar).orElse(null);
        Map<ForbundId, Stycke<V>> stycken = new LinkedHashMap<>();
        stycken.put(id, new Stycke<>(id, ALLT, varde, varde == null ? Skal.UPPGIFT_SAKNAS : null));
        if (vy != Serievy.SOM_DA) {
            historia.mellan(figurensDag(ar), nu).forEach(ombildning -> flytta(ombildning, ar, stycken));
        }
        return stycken;
    }

    private void flytta(Ombildning ombildning, Rakenskapsar ar, Map<ForbundId, Stycke<V>> stycken) {
        for (ForbundId fore : ombildning.fore()) {
            Stycke<V> stycke = stycken.remove(fore);
            if (stycke != null) {
                List<Stycke<V>> delar = delar(ombildning, fore, ar, stycke);
                for (int i = 0; i < delar.size(); i++) {
                    if (delar.get(i).andel().taljare().signum() > 0) {
                        stycken.merge(ombildning.efter().get(i).forbund(), delar.get(i), this::tillsammans);
                    }
                }
            }
        }
    }

    /** What a figure becomes for each association that is there after the day. */
    private List<Stycke<V>> delar(Ombildning ombildning, ForbundId fore, Rakenskapsar ar, Stycke<V> stycke) {
        List<Ombildningsled> efter = ombildning.efter();
        if (efter.size() == 1) {
            return List.of(stycke);
        }
        List<Andel> andelar =
                efter.stream().flatMap(led -> led.andel().stream()).toList();
        if (andelar.isEmpty()) {
            return efter.stream().map(led -> stycke.utan(Skal.ANDEL_SAKNAS)).toList();
        }
        boolean fortsatter = efter.stream().anyMatch(led -> led.forbund().equals(fore));
        if (fortsatter && ar.period().contains(ombildning.dag())) {
            return efter.stream().map(led -> stycke.utan(Skal.BRUTET_AR)).toList();
        }
        Optional<List<V>> varden = Optional.ofNullable(stycke.varde())
                .flatMap(hela -> serie.summering().dela(hela, andelar));
        return IntStream.range(0, andelar.size())
                .mapToObj(i -> {
                    Andel andel = stycke.andel().ganger(andelar.get(i));
                    Stycke<V> del = new Stycke<>(stycke.ursprung(), andel, null, stycke.hinder());
                    return varden.map(v -> new Stycke<>(stycke.ursprung(), andel, v.get(i), null))
                            .orElseGet(() -> del.utan(Skal.ANDEL_SAKNAS));
                })
                .toList();
    }

    /** Two parts of one figure that meet again. */
    private Stycke<V> tillsammans(Stycke<V> en, Stycke<V> annan) {
        Andel andel = en.andel().plus(annan.andel());
        Skal hinder = en.hinder() == null ? annan.hinder() : en.hinder();
        V varde = hinder == null ? serie.summering().plus(en.varde(), annan.varde()) : null;
        return new Stycke<>(en.ursprung(), andel, varde, hinder);
    }

    // What has arrived.

    private Punkt<V> punkt(ForbundId id, Rakenskapsar ar, List<Stycke<V>> stycken) {
        List<Del<V>> delar = stycken.stream()
                .filter(s -> s.hinder() == null)
                .map(s -> new Del<>(s.ursprung(), s.andel(), s.varde()))
                .toList();
        List<Stycke<V>> okanda =
                stycken.stream().filter(s -> s.hinder() != null).toList();
        List<ForbundId> utan = okanda.stream().map(Stycke::ursprung).toList();
        if (stycken.isEmpty()) {
            return new Saknas<>(Skal.FINNS_EJ, delar, utan, null);
        }
        if (vy == Serievy.JAMFORBART && !arJamforbart(id, ar)) {
            return new Saknas<>(Skal.EJ_JAMFORBART, delar, utan, orsak(id, ar));
        }
        boolean rackerDet = bortfall == Bortfall.SUMMA_AV_KANDA ? !delar.isEmpty() : okanda.isEmpty();
        if (!rackerDet) {
            return new Saknas<>(okanda.get(0).hinder(), delar, utan, null);
        }
        V summa = delar.stream().map(Del::varde).reduce(serie.summering()::plus).orElseThrow();
        return new Varde<>(summa, delar, utan);
    }

    // Like for like.

    private boolean arJamforbart(ForbundId id, Rakenskapsar ar) {
        Set<String> nuvarande = kommuner(id, nu);
        return !nuvarande.isEmpty()
                && kommuner(id, figurensDag(ar)).equals(nuvarande)
                && kommuner(id, ar.period().till()).equals(nuvarande);
    }

    /** The member municipalities on a day of an association and of those that have become it since. */
    private Set<String> kommuner(ForbundId id, LocalDate onskad) {
        LocalDate dag = Stream.of(onskad, nu, historia.sistaDag(id))
                .min(LocalDate::compareTo)
                .orElseThrow();
        return historia.alla().stream()
                .filter(f -> f.giltighet().contains(dag))
                .filter(f -> historia.framat(f.id(), dag, nu).contains(id))
                .flatMap(f -> f.medlemmar(dag).stream())
                .filter(m -> m.part() == Part.KOMMUN)
                .map(m -> m.kod().orElse(m.namn()))
                .collect(Collectors.toSet());
    }

    /** The first thing after the figure that made the municipalities others. */
    private Forbundshandelse orsak(ForbundId id, Rakenskapsar ar) {
        Set<ForbundId> ursprung = historia.ursprung(id, nu);
        return historia.handelser().stream()
                .filter(h -> ANDRAR_SAMMANSATTNINGEN.contains(h.slag()))
                .filter(h -> h.dag().isAfter(figurensDag(ar)) && !h.dag().isAfter(nu))
                .filter(h -> ursprung.stream().anyMatch(h::ror))
                .findFirst()
                .orElse(null);
    }
}
