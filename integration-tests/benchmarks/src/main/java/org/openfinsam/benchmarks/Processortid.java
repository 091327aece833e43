package org.openfinsam.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.ScalarResult;

/**
 * The processor time of one call, that of collecting its garbage included.
 *
 * <p>On a machine that others use too the clock tells how long a call waited for a processor. This tells what it cost.
 */
public final class Processortid implements InternalProfiler {

    static final String NAMN = "processor";

    private long fore;

    @Override
    public String getDescription() {
        return "Processor time of the whole process for each call";
    }

    @Override
    public void beforeIteration(BenchmarkParams params, IterationParams iteration) {
        fore = nanosekunder();
    }

    @Override
    public Collection<? extends Result<?>> afterIteration(
            BenchmarkParams params, IterationParams iteration, IterationResult resultat) {
        double mikrosekunder = (nanosekunder() - fore) / 1e3;
        return List.of(new ScalarResult(
                NAMN, mikrosekunder / resultat.getMetadata().getAllOps(), "us/op", AggregationPolicy.AVG));
    }

    private static long nanosekunder() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }
}
