package org.openfinsam.domain.ekonomi;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.openfinsam.domain.belopp.Belopp;

/**
 * The span of a forecast: where the outcome falls four times of five, going by the misses of earlier forecasts; or set by hand.
 * Immutable and thread-safe.
 *
 * <p>With fewer than {@value #MINST} misses there is no span to be had from them: then the misses themselves are shown, and
 * whoever knows better sets one by hand. A span is never made of less.
 *
 * @param lagst the lower end, not null
 * @param hogst the upper end, not below the lower
 * @param missar how many misses it comes from; 0 if it is set by hand
 * @since 0.1
 */
public record Prognosspann(Belopp lagst, Belopp hogst, int missar) {

    /** The fewest misses that a span is made of. */
    public static final int MINST = 20;

    /** How many per cent of the outcomes the span is meant to hold. */
    public static final int TACKNING = 80;

    private static final int DRAG = 200;
    private static final int MILJON = 1_000_000;
    private static final double NEDRE = 0.10;
    private static final double OVRE = 0.90;

    /**
     * Checks the ends.
     *
     * @param lagst the lower end, not null
     * @param hogst the upper end, not null
     * @param missar how many misses, 0 or at least {@value #MINST}
     * @throws IllegalArgumentException if the ends are in the wrong order, or it comes from too few misses
     */
    public Prognosspann {
        Objects.requireNonNull(lagst, "lagst");
        if (lagst.compareTo(hogst) > 0) {
            throw new IllegalArgumentException("Not a span: " + lagst + "–" + hogst);
        }
        if (missar != 0 && missar < MINST) {
            throw new IllegalArgumentException("A span of " + missar + " misses would be pretended");
        }
    }

    /**
     * A span set by hand.
     *
     * @param lagst the lower end, not null
     * @param hogst the upper end, not below the lower
     * @return the span, never null
     * @throws IllegalArgumentException if the ends are in the wrong order
     */
    public static Prognosspann forHand(Belopp lagst, Belopp hogst) {
        return new Prognosspann(lagst, hogst, 0);
    }

    /**
     * The span of a forecast by the misses of earlier ones, each in proportion to its forecast (in millionths, rounded half up).
     *
     * <p>Bootstrap: {@value #DRAG} times as many misses as there are, are drawn with replacement; the ends are the means of their
     * tenth and ninetieth percentiles.
     *
     * @param prognos the forecast, not null
     * @param tidigare earlier forecasts and what came, alike in method and round; those of zero tell no proportion and are not counted
     * @param slump where the draws come from, not null: with a fixed seed the same span each time
     * @return the span; empty with fewer than {@value #MINST} misses
     */
    public static Optional<Prognosspann> av(Belopp prognos, List<Prognostraff> tidigare, RandomGenerator slump) {
        long[] missar = tidigare.stream()
                .filter(traff -> !traff.prognos().arNoll())
                .mapToLong(Prognosspann::miljondelar)
                .toArray();
        if (missar.length < MINST) {
            return Optional.empty();
        }
        double lagst = 0;
        double hogst = 0;
        long[] dragna = new long[missar.length];
        for (int drag = 0; drag < DRAG; drag++) {
            for (int i = 0; i < dragna.length; i++) {
                dragna[i] = missar[slump.nextInt(missar.length)];
            }
            Arrays.sort(dragna);
            lagst += percentil(dragna, NEDRE) / DRAG;
            hogst += percentil(dragna, OVRE) / DRAG;
        }
        Belopp ena = med(prognos, Math.round(lagst));
        Belopp andra = med(prognos, Math.round(hogst));
        return Optional.of(
                ena.compareTo(andra) <= 0
                        ? new Prognosspann(ena, andra, missar.length)
                        : new Prognosspann(andra, ena, missar.length));
    }

    private static long miljondelar(Prognostraff traff) {
        return BigDecimal.valueOf(traff.miss().oren())
                .multiply(BigDecimal.valueOf(MILJON))
                .divide(BigDecimal.valueOf(traff.prognos().oren()), 0, RoundingMode.HALF_UP)
                .longValueExact();
    }

    /** Between the sorted values on both sides; the few there are do not reach the ends of what may come. */
    private static double percentil(long[] sorterade, double del) {
        double plats = del * (sorterade.length + 1) - 1;
        int nedre = (int) Math.max(0, Math.min(sorterade.length - 1, Math.floor(plats)));
        int ovre = Math.min(sorterade.length - 1, nedre + 1);
        double rest = Math.max(0, Math.min(1, plats - nedre));
        return sorterade[nedre] + rest * (sorterade[ovre] - sorterade[nedre]);
    }

    private static Belopp med(Belopp prognos, long miljondelar) {
        return new Belopp(BigDecimal.valueOf(prognos.oren())
                .multiply(BigDecimal.valueOf(MILJON + miljondelar))
                .divide(BigDecimal.valueOf(MILJON), 0, RoundingMode.HALF_UP)
                .longValueExact());
    }

    /**
     * Whether an outcome falls within.
     *
     * @param utfall the outcome, not null
     * @return true from the lower to the upper end
     */
    public boolean rymmer(Belopp utfall) {
        return lagst.compareTo(utfall) <= 0 && utfall.compareTo(hogst) <= 0;
    }
}
