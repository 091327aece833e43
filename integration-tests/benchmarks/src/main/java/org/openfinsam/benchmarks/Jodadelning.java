package org.openfinsam.benchmarks;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * A split by largest remainder, ties to the first, in the two ways that somebody may write it with joda-money, which has
 * none of its own.
 */
final class Jodadelning {

    private static final CurrencyUnit SEK = CurrencyUnit.of("SEK");

    private Jodadelning() {}

    /** In the types of the library: any amount, any weights, nothing rounded before it is compared. */
    static List<Money> medBigMoney(Money hela, List<BigDecimal> vikter) {
        BigDecimal summa = vikter.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        List<Money> delar = new ArrayList<>(vikter.size());
        List<BigMoney> rester = new ArrayList<>(vikter.size());
        Money kvar = hela;
        for (BigDecimal vikt : vikter) {
            BigMoney gangerSumman = hela.toBigMoney().multipliedBy(vikt);
            Money del = gangerSumman.dividedBy(summa, RoundingMode.DOWN).toMoney(RoundingMode.DOWN);
            delar.add(del);
            rester.add(gangerSumman.minus(del.toBigMoney().multipliedBy(summa)).abs());
            kvar = kvar.minus(del);
        }
        Money ettOre = Money.ofMinor(SEK, hela.isNegative() ? -1 : 1);
        for (int i : storstForst(vikter.size(), Comparator.comparing(rester::get))) {
            if (kvar.isZero()) {
                break;
            }
            delar.set(i, delar.get(i).plus(ettOre));
            kvar = kvar.minus(ettOre);
        }
        return delar;
    }

    /**
     * By hand in {@code long}: the amount goes out of the library as öre and the parts back in. Faster, and an overflow is an
     * error where the other way goes on.
     */
    static List<Money> medOren(Money hela, List<BigDecimal> vikter) {
        int skala = 0;
        for (BigDecimal vikt : vikter) {
            skala = Math.max(skala, vikt.scale());
        }
        long summa = 0;
        long[] heltal = new long[vikter.size()];
        for (int i = 0; i < heltal.length; i++) {
            heltal[i] = vikter.get(i).setScale(skala).unscaledValue().longValueExact();
            summa = Math.addExact(summa, heltal[i]);
        }
        long oren = Math.abs(hela.getAmountMinorLong());
        long kvar = oren;
        long[] delar = new long[heltal.length];
        long[] rester = new long[heltal.length];
        for (int i = 0; i < heltal.length; i++) {
            long gangerSumman = Math.multiplyExact(oren, heltal[i]);
            delar[i] = gangerSumman / summa;
            rester[i] = gangerSumman % summa;
            kvar -= delar[i];
        }
        for (int i : storstForst(heltal.length, Comparator.comparing((Integer j) -> rester[j]))) {
            if (kvar-- == 0) {
                break;
            }
            delar[i]++;
        }
        List<Money> resultat = new ArrayList<>(delar.length);
        for (long del : delar) {
            resultat.add(Money.ofMinor(SEK, hela.isNegative() ? -del : del));
        }
        return resultat;
    }

    private static List<Integer> storstForst(int antal, Comparator<Integer> rest) {
        return IntStream.range(0, antal).boxed().sorted(rest.reversed()).toList();
    }
}
