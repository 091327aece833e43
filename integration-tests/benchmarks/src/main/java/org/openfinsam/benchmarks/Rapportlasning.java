package org.openfinsam.benchmarks;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.ekonomi.Ekonomirapport;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** The report of a half-year, with one year of vouchers in the file and with ten, beside the same sums by hand. */
public class Rapportlasning {

    /** Where the files are that {@link #forbered} made: a system property of the process that measures. */
    static final String MAPP = "openfinsam.matning";

    static final int FLEST_AR = 10;

    /**
     * Makes both files, and sees to it that both ways say the same.
     *
     * @return how many questions the report asks with one year of vouchers, and with ten
     * @throws IllegalStateException if the sums differ
     */
    static List<Integer> forbered(Path mapp) {
        return List.of(forbered(mapp, 1), forbered(mapp, FLEST_AR));
    }

    private static int forbered(Path mapp, int ar) {
        try (Rapportlager lager = new Rapportlager(mapp.resolve(Integer.toString(ar)))) {
            lager.fyll(ar);
            Ekonomirapport rapport = lager.rapport();
            List<Map<String, Long>> summor = lager.forHand();
            krav(rapport, Ekonomirapport.UTFALL, Rapportlager.resultat(summor.get(0)));
            if (ar > 1) {
                krav(rapport, Ekonomirapport.FOREGAENDE, Rapportlager.resultat(summor.get(1)));
            }
            return lager.fragor();
        }
    }

    private static void krav(Ekonomirapport rapport, String kolumn, Belopp forHand) {
        Belopp vart = rapport.siffra(rapport.slutrad().orElseThrow(), kolumn).orElseThrow();
        if (!vart.equals(forHand) || vart.arNoll()) {
            throw new IllegalStateException("Another " + kolumn + ": " + forHand + " and not " + vart);
        }
    }

    /** One year. */
    @State(Scope.Benchmark)
    public static class Ett extends Lager {

        /** Opens its file. */
        public Ett() {
            super(1);
        }
    }

    /** Ten years. */
    @State(Scope.Benchmark)
    public static class Tio extends Lager {

        /** Opens its file. */
        public Tio() {
            super(FLEST_AR);
        }
    }

    /** An open file. */
    @State(Scope.Benchmark)
    public abstract static class Lager {

        private final Rapportlager lager;

        Lager(int ar) {
            lager = new Rapportlager(Path.of(System.getProperty(MAPP), Integer.toString(ar)));
        }

        /** Closes it. */
        @TearDown
        public void stang() {
            lager.close();
        }
    }

    /** Ours, one year. */
    @Benchmark
    public Ekonomirapport openfinsamEtt(Ett ett) {
        return ((Lager) ett).lager.rapport();
    }

    /** By hand, one year. */
    @Benchmark
    public List<Map<String, Long>> forHandEtt(Ett ett) {
        return ((Lager) ett).lager.forHand();
    }

    /** Ours, ten years. */
    @Benchmark
    public Ekonomirapport openfinsamTio(Tio tio) {
        return ((Lager) tio).lager.rapport();
    }

    /** By hand, ten years. */
    @Benchmark
    public List<Map<String, Long>> forHandTio(Tio tio) {
        return ((Lager) tio).lager.forHand();
    }
}
