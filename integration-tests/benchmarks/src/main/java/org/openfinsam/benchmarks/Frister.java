package org.openfinsam.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.openfinsam.domain.styrning.Protokollsfrister;
import org.openfinsam.domain.tid.Frist;
import org.openfinsam.domain.tid.Kalender;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Ten thousand time limits, from ten thousand days one after the other: 1995 to 2022. */
@State(Scope.Benchmark)
public class Frister {

    static final int ANTAL = 10_000;

    private static final LocalDate FORST = LocalDate.of(1995, 1, 1);

    private final List<LocalDate> dagar =
            FORST.datesUntil(FORST.plusDays(ANTAL)).toList();
    private final Frist frist = Frist.veckor(3);

    /** Three weeks, moved by <i>söndagsregeln</i>. */
    @Benchmark
    public List<LocalDate> frist() {
        List<LocalDate> sistaDagar = new ArrayList<>(ANTAL);
        for (LocalDate dag : dagar) {
            sistaDagar.add(frist.sistaDagEnligtSondagsregeln(dag, Kalender.svensk()));
        }
        return sistaDagar;
    }

    /** Every time limit of a meeting's minutes and whether it was kept. */
    @Benchmark
    public List<Object> protokoll() {
        List<Object> svar = new ArrayList<>(2 * ANTAL);
        for (LocalDate dag : dagar) {
            Protokollsfrister frister = new Protokollsfrister(dag, dag.plusDays(7), dag.plusDays(8), dag.plusDays(30));
            svar.add(frister.tasNedTidigast());
            svar.add(frister.anmarkningar());
        }
        return svar;
    }
}
