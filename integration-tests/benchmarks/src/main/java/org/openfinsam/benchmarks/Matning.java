package org.openfinsam.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Measures everything and writes the page about it.
 *
 * <p>Each round measures every benchmark once, in a process of its own. Rounds instead of many forks one after the other, so
 * that a noisy minute of the machine does not fall on one library alone.
 */
public final class Matning {

    static final int RUNDOR = 3;
    static final int UPPVARMNINGAR = 5;
    static final int ITERATIONER = 5;
    static final int MILLISEKUNDER = 400;
    static final int SLUMPDELNINGAR = 1_000_000;

    /** What JMH calls the part of the heap that one call takes. */
    private static final String HEAP = "gc.alloc.rate.norm";

    private static final System.Logger LOGG = System.getLogger(Matning.class.getName());

    private Matning() {}

    /**
     * Measures and writes.
     *
     * @param argument the page to write, and the versions of the other libraries in words
     * @throws IOException if the page cannot be written
     * @throws RunnerException if a measurement fails
     * @throws IllegalStateException if the libraries disagree, or a split loses an öre; nothing is written then
     */
    public static void main(String[] argument) throws IOException, RunnerException {
        Path sida = Path.of(argument[0]).normalize();
        Likhet.krav();
        Path bocker = Files.createTempDirectory("rapportmatning");
        try {
            Files.writeString(sida, mat(bocker, argument[1]).text());
            LOGG.log(System.Logger.Level.INFO, "Written: {0}", sida);
        } finally {
            taBort(bocker);
        }
    }

    private static Matsida mat(Path bocker, String versioner) throws IOException, RunnerException {
        LOGG.log(System.Logger.Level.INFO, "Eleven years of vouchers are brought in");
        List<Integer> rapportfragor = Rapportlasning.forbered(bocker);
        List<Double> last = new ArrayList<>(List.of(last()));
        Map<String, List<IterationResult>> uppmatt = new HashMap<>();
        for (int runda = 1; runda <= RUNDOR; runda++) {
            LOGG.log(System.Logger.Level.INFO, "Round {0} of {1}, two minutes or so", runda, RUNDOR);
            for (RunResult resultat : new Runner(val(bocker)).run()) {
                uppmatt.computeIfAbsent(namn(resultat.getParams()), namn -> new ArrayList<>())
                        .addAll(iterationer(resultat));
            }
            last.add(last());
        }
        Map<String, Matvarden> varden = new HashMap<>();
        uppmatt.forEach((namn, iterationer) -> varden.put(namn, varden(iterationer)));
        return new Matsida(
                varden,
                rapportfragor,
                Slumpdelningar.gor(SLUMPDELNINGAR),
                Sieminne.kor(),
                last,
                LocalDate.now(Clock.systemUTC()),
                versioner);
    }

    private static void taBort(Path mapp) throws IOException {
        try (Stream<Path> allt = Files.walk(mapp)) {
            for (Path ett : allt.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(ett);
            }
        }
    }

    private static Options val(Path bocker) {
        return new OptionsBuilder()
                .include(Matning.class.getPackageName() + "\\..*")
                .mode(Mode.AverageTime)
                .timeUnit(TimeUnit.MICROSECONDS)
                .forks(1)
                .warmupIterations(UPPVARMNINGAR)
                .warmupTime(TimeValue.milliseconds(MILLISEKUNDER))
                .measurementIterations(ITERATIONER)
                .measurementTime(TimeValue.milliseconds(MILLISEKUNDER))
                .addProfiler(Processortid.class)
                .addProfiler(GCProfiler.class)
                .jvmArgsAppend("-D" + Rapportlasning.MAPP + "=" + bocker)
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT)
                .build();
    }

    /** {@code Summering.openfinsam}. */
    private static String namn(BenchmarkParams params) {
        return params.getBenchmark().substring(Matning.class.getPackageName().length() + 1);
    }

    private static List<IterationResult> iterationer(RunResult resultat) {
        return resultat.getBenchmarkResults().stream()
                .flatMap(fork -> fork.getIterationResults().stream())
                .toList();
    }

    private static Matvarden varden(List<IterationResult> iterationer) {
        return new Matvarden(
                iterationer.stream()
                        .map(i -> i.getSecondaryResults().get(Processortid.NAMN).getScore())
                        .toList(),
                iterationer.stream().map(i -> i.getPrimaryResult().getScore()).toList(),
                iterationer.stream()
                        .map(i -> i.getSecondaryResults().get(HEAP).getScore())
                        .toList());
    }

    private static double last() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }
}
