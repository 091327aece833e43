package org.openfinsam.benchmarks;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.function.LongFunction;

/** The same thousand amounts and five shares for every library. */
final class Indata {

    /** The shares of five kommuner in per cent; they sum to 100. */
    static final List<BigDecimal> PROCENT = List.of(
            new BigDecimal("38.5"),
            new BigDecimal("21.5"),
            new BigDecimal("17"),
            new BigDecimal("14"),
            new BigDecimal("9"));

    private static final int ANTAL = 1_000;
    private static final long STORST = 1_000_000_000L;
    private static final long FRO = 2003_1210;

    private Indata() {}

    /** A thousand amounts in öre, up to ten million kronor of either sign. */
    static <T> List<T> belopp(LongFunction<T> avOren) {
        return new Random(FRO).longs(ANTAL, -STORST, STORST).mapToObj(avOren).toList();
    }
}
