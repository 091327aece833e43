package org.openfinsam.benchmarks;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.javamoney.moneta.Money;

/** A split by largest remainder, ties to the first, as somebody may write it with moneta, which has none of its own. */
final class Monetadelning {

    private Monetadelning() {}

    /** In öre, because the library divides to a whole number of the currency's unit. */
    static List<Money> dela(Money hela, List<BigDecimal> vikter) {
        BigDecimal summa = vikter.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        Money oren = hela.scaleByPowerOfTen(2);
        List<Money> delar = new ArrayList<>(vikter.size());
        List<Money> rester = new ArrayList<>(vikter.size());
        Money kvar = oren;
        for (BigDecimal vikt : vikter) {
            Money[] delOchRest = oren.multiply(vikt).divideAndRemainder(summa);
            delar.add(delOchRest[0]);
            rester.add(delOchRest[1].abs());
            kvar = kvar.subtract(delOchRest[0]);
        }
        Money ettOre = Money.of(hela.isNegative() ? -1 : 1, hela.getCurrency());
        List<Integer> storstForst = IntStream.range(0, vikter.size())
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> rester.get(i)).reversed())
                .toList();
        for (int i : storstForst) {
            if (kvar.isZero()) {
                break;
            }
            delar.set(i, delar.get(i).add(ettOre));
            kvar = kvar.subtract(ettOre);
        }
        return delar.stream().map(del -> del.scaleByPowerOfTen(-2)).toList();
    }
}
