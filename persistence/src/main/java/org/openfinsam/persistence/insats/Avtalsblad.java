package org.openfinsam.persistence.insats;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.forbund.ForbundId;
import org.openfinsam.domain.insats.Avtalspart;
import org.openfinsam.domain.insats.Avtalsrad;
import org.openfinsam.domain.insats.InsatsId;
import org.openfinsam.domain.insats.Overenskommelse;
import org.openfinsam.domain.insats.OverenskommelseId;
import org.openfinsam.domain.insats.Underskrift;
import org.openfinsam.domain.tid.Rakenskapsar;

/** An {@link Overenskommelse} as rows. */
public class Avtalsblad {

    private String id;
    private ForbundId forbund;
    private String insats;
    private String foregaende;
    private String namn;
    private List<Avtalspartsrad> parter = new ArrayList<>();
    private String syfte;
    private String styrning;
    private List<String> omraden = new ArrayList<>();
    private Integer angivetAntal;
    private List<String> rader = new ArrayList<>();
    private List<Avtalsbelopp> belopp = new ArrayList<>();
    private Belopp angivenSumma;
    private LocalDate fran;
    private LocalDate till;
    private LocalDate oversyn;
    private List<LocalDate> uppfoljningar = new ArrayList<>();
    private List<Underskriftsrad> underskrifter = new ArrayList<>();
    private Long version;

    /** För återskapande. */
    private Avtalsblad() {}

    /** An agreement, not kept before. */
    public static Avtalsblad nytt(Overenskommelse avtal) {
        Avtalsblad nytt = new Avtalsblad();
        nytt.id = avtal.id().toString();
        nytt.forbund = avtal.forbund();
        nytt.foregaende = Objects.toString(avtal.foregaende(), null);
        nytt.satt(avtal);
        return nytt;
    }

    /**
     * Takes what the agreement says now.
     *
     * @throws IllegalArgumentException if it is another
     */
    public final void satt(Overenskommelse avtal) {
        if (!avtal.id().toString().equals(id)) {
            throw new IllegalArgumentException("The agreement " + avtal.id() + " in place of " + id);
        }
        insats = Objects.toString(avtal.insats(), null);
        namn = avtal.namn();
        parter = new ArrayList<>(avtal.parter().stream()
                .map(p -> Avtalspartsrad.av(p.namn(), p.nummer()))
                .toList());
        syfte = avtal.syfte();
        styrning = avtal.styrning();
        omraden = new ArrayList<>(avtal.omraden());
        angivetAntal = avtal.angivetAntal();
        rader = new ArrayList<>(avtal.rader().stream().map(Avtalsrad::namn).toList());
        belopp = new ArrayList<>();
        for (int i = 0; i < avtal.rader().size(); i++) {
            int nr = i;
            avtal.rader().get(nr).belopp().forEach((ar, ett) -> belopp.add(Avtalsbelopp.av(nr, ar, ett)));
        }
        angivenSumma = avtal.angivenSumma();
        fran = avtal.fran();
        till = avtal.till();
        oversyn = avtal.oversyn();
        uppfoljningar = new ArrayList<>(avtal.uppfoljningar());
        underskrifter = new ArrayList<>(avtal.underskrifter().stream()
                .map(u -> Underskriftsrad.av(u.part(), u.roll(), u.dag(), u.sha256()))
                .toList());
    }

    /** The agreement. */
    public Overenskommelse overenskommelse() {
        return new Overenskommelse(
                OverenskommelseId.parse(id),
                forbund,
                insats == null ? null : InsatsId.parse(insats),
                foregaende == null ? null : OverenskommelseId.parse(foregaende),
                namn,
                parter.stream().map(p -> new Avtalspart(p.namn(), p.nummer())).toList(),
                syfte,
                styrning,
                omraden,
                angivetAntal,
                IntStream.range(0, rader.size()).mapToObj(this::rad).toList(),
                angivenSumma,
                fran,
                till,
                oversyn,
                uppfoljningar,
                underskrifter.stream()
                        .map(u -> new Underskrift(u.part(), u.roll(), u.dag(), u.sha256()))
                        .toList());
    }

    private Avtalsrad rad(int nr) {
        SortedMap<Rakenskapsar, Belopp> perAr = new TreeMap<>();
        belopp.stream().filter(b -> b.nr() == nr).forEach(b -> perAr.put(b.ar(), b.belopp()));
        return new Avtalsrad(rader.get(nr), perAr);
    }

    /** Its id, 36 characters. */
    public String id() {
        return id;
    }

    /** The edition: what a form holds, so that the next writer is told of it. */
    public String utgava() {
        return Objects.toString(version, "");
    }
}
