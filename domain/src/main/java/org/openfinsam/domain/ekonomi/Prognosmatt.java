package org.openfinsam.domain.ekonomi;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.openfinsam.domain.belopp.Andel;
import org.openfinsam.domain.belopp.Belopp;

/**
 * How good some forecasts were: bias, mean absolute error, and how often the outcome fell within the span. Immutable and
 * thread-safe.
 *
 * @param antal how many forecasts, above zero
 * @param bias the mean of the misses, to the öre half away from zero, not null: positive when more came than was forecast
 * @param medelfel the mean of their sizes without sign, to the öre half away from zero, not null
 * @param medSpann how many had a span
 * @param inom how many of those held the outcome
 * @since 0.1
 */
public record Prognosmatt(int antal, Belopp bias, Belopp medelfel, int medSpann, int inom) {

    /**
     * Checks the parts.
     *
     * @param antal how many
     * @param bias mean miss, not null
     * @param medelfel mean size, not null
     * @param medSpann how many with a span
     * @param inom how many within
     * @throws IllegalArgumentException if there is no forecast, or the counts do not fit each other
     */
    public Prognosmatt {
        Objects.requireNonNull(bias, "bias");
        Objects.requireNonNull(medelfel, "medelfel");
        if (antal < 1 || medSpann > antal || inom < 0 || inom > medSpann) {
            throw new IllegalArgumentException("Not counts of forecasts: " + antal + ", " + medSpann + ", " + inom);
        }
    }

    /**
     * The measure of some forecasts.
     *
     * @param traffar the forecasts and what came, none null
     * @return the measure; empty without any: nothing is not zero
     */
    public static Optional<Prognosmatt> av(Collection<Prognostraff> traffar) {
        if (traffar.isEmpty()) {
            return Optional.empty();
        }
        List<Belopp> missar = traffar.stream().map(Prognostraff::miss).toList();
        List<Boolean> spann = traffar.stream().flatMap(t -> t.inom().stream()).toList();
        return Optional.of(new Prognosmatt(
                missar.size(),
                medel(missar),
                medel(missar.stream()
                        .map(miss -> miss.arNegativt() ? miss.negerat() : miss)
                        .toList()),
                spann.size(),
                (int) spann.stream().filter(ja -> ja).count()));
    }

    /**
     * The measure of each group of forecasts.
     *
     * @param <T> what they are grouped by: the row, the round or the method
     * @param traffar the forecasts and what came, none null
     * @param grupp what a forecast is grouped by, not null
     * @return a measure for each, in the order they first come; never null
     */
    public static <T> Map<T, Prognosmatt> per(Collection<Prognostraff> traffar, Function<Prognostraff, T> grupp) {
        Map<T, Prognosmatt> matt = new LinkedHashMap<>();
        traffar.stream()
                .collect(Collectors.groupingBy(grupp, LinkedHashMap::new, Collectors.toList()))
                .forEach((nyckel, gruppens) -> matt.put(nyckel, av(gruppens).orElseThrow()));
        return matt;
    }

    private static Belopp medel(List<Belopp> belopp) {
        return new Belopp(BigDecimal.valueOf(Belopp.summa(belopp).oren())
                .divide(BigDecimal.valueOf(belopp.size()), 0, RoundingMode.HALF_UP)
                .longValueExact());
    }

    /**
     * How many per cent of the spans held the outcome.
     *
     * @return per cent with one decimal, half away from zero; empty if there was no span
     */
    public Optional<BigDecimal> tackning() {
        return medSpann == 0
                ? Optional.empty()
                : Optional.of(Andel.of(inom, medSpann).iProcent(1));
    }
}
