package org.openfinsam.persistence.insats;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.insats.Implementering;
import org.openfinsam.domain.insats.InsatsId;
import org.openfinsam.domain.insats.Overtagande;
import org.openfinsam.domain.tid.Rakenskapsar;

/** An {@link Implementering} as rows, under the id of its <i>insats</i>, whose name stands there alone. */
public class Implementeringsblad {

    private String id;
    private LocalDate implementerad;
    private LocalDate uppfoljning;
    private List<Overtaganderad> overtaganden = new ArrayList<>();
    private List<Trappar> aren = new ArrayList<>();
    private Long version;

    /** För återskapande. */
    private Implementeringsblad() {}

    /** An implementation, not kept before. */
    public static Implementeringsblad nytt(Implementering implementering) {
        Implementeringsblad nytt = new Implementeringsblad();
        nytt.id = implementering.insats().toString();
        nytt.satt(implementering);
        return nytt;
    }

    /**
     * Takes what the implementation is now.
     *
     * @throws IllegalArgumentException if it is another <i>insats</i>'
     */
    public final void satt(Implementering implementering) {
        if (!implementering.insats().toString().equals(id)) {
            throw new IllegalArgumentException("That of " + implementering.insats() + " in place of " + id);
        }
        implementerad = implementering.implementerad();
        uppfoljning = implementering.uppfoljning();
        overtaganden = new ArrayList<>(implementering.overtaganden().stream()
                .map(o -> Overtaganderad.av(o.vad(), o.kostnad(), o.beslutsvag(), o.senast(), o.lage(), o.part()))
                .toList());
        SortedSet<Rakenskapsar> alla = new TreeSet<>();
        Stream.of(implementering.kostnad(), implementering.forbundets(), implementering.lofte())
                .forEach(belopp -> alla.addAll(belopp.keySet()));
        aren = new ArrayList<>(alla.stream()
                .map(ar -> Trappar.av(
                        ar,
                        implementering.kostnad().get(ar),
                        implementering.forbundets().get(ar),
                        implementering.lofte().get(ar)))
                .toList());
    }

    /**
     * The implementation.
     *
     * @param namn the name of its <i>insats</i>
     */
    public Implementering implementering(String namn) {
        return new Implementering(
                InsatsId.parse(id),
                namn,
                overtaganden.stream()
                        .map(o -> new Overtagande(o.part(), o.vad(), o.kostnad(), o.beslutsvag(), o.senast(), o.lage()))
                        .toList(),
                implementerad,
                belopp(Trappar::kostnad),
                belopp(Trappar::forbundets),
                belopp(Trappar::lofte),
                uppfoljning);
    }

    private SortedMap<Rakenskapsar, Belopp> belopp(Function<Trappar, Belopp> vilket) {
        SortedMap<Rakenskapsar, Belopp> belopp = new TreeMap<>();
        aren.stream().filter(ar -> vilket.apply(ar) != null).forEach(ar -> belopp.put(ar.ar(), vilket.apply(ar)));
        return belopp;
    }

    /** The id of its <i>insats</i>, 36 characters. */
    public String id() {
        return id;
    }

    /** The edition: what a form holds, so that the next writer is told of it. */
    public String utgava() {
        return Objects.toString(version, "");
    }
}
