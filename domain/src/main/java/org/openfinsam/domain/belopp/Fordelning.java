package org.openfinsam.domain.belopp;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A split of an amount into parts that always sum to the whole.
 *
 * <p>Method of the largest remainder: every part first gets its exact share rounded down to whole units; the units left
 * go one each to the parts that lost most by it, ties to the part listed first. No part is a whole unit or more from its
 * exact share, and a part of weight zero gets nothing. A negative amount is split as the positive one and every part
 * negated.
 *
 * <p>Example: 100 kr by the weights 1, 1, 1 to {@link Avrundning#KRONA} is 34, 33 and 33 kr.
 *
 * <p>Thread-safe. Not for shares that need not add up: that is {@link Belopp#andel}.
 *
 * @since 0.1
 */
public final class Fordelning {
    private static final BigDecimal HUNDRA = BigDecimal.valueOf(100);
    private static final Andel ETT = Andel.of(1, 1);

    /** So many weights of so many digits sum to a {@code long}. */
    private static final int FLEST_SMA = 10_000;

    private static final int SIFFROR_I_SMA = 14;

    private Fordelning() {}

    /**
     * The parts by weight.
     *
     * @param hela the whole, not null, any sign; a whole number of {@code enhet}
     * @param vikter one weight per part, zero or more, not all zero; only their proportions matter
     * @param enhet the unit that no part is split below, not null
     * @return the parts in the order of the weights, summing to {@code hela}; never null, immutable
     * @throws IllegalArgumentException if the whole is no whole number of the unit, a weight is negative, or the
     *     weights sum to zero
     */
    public static List<Belopp> efterVikt(Belopp hela, List<BigDecimal> vikter, Avrundning enhet) {
        long enheter = enheter(hela, enhet);
        int decimaler = 0;
        int heltalssiffror = 0;
        boolean barNollor = true;
        for (BigDecimal vikt : vikter) {
            if (Talgrans.kontrollerat(vikt, "vikt").signum() < 0) {
                throw new IllegalArgumentException("A weight is negative: " + vikter);
            }
            barNollor &= vikt.signum() == 0;
            decimaler = Math.max(decimaler, vikt.scale());
            heltalssiffror = Math.max(heltalssiffror, vikt.precision() - vikt.scale());
        }
        if (barNollor) {
            throw new IllegalArgumentException("The weights sum to zero: " + vikter);
        }
        boolean arSma = vikter.size() <= FLEST_SMA && decimaler + heltalssiffror <= SIFFROR_I_SMA;
        return arSma
                ? fordelaSma(enheter, vikter, decimaler, enhet)
                : fordela(enheter, heltal(vikter, decimaler), enhet);
    }

    /**
     * The parts by weights that are whole numbers of any size.
     *
     * @param hela the whole, not null, any sign; a whole number of {@code enhet}
     * @param vikter one weight per part, zero or more, not all zero; only their proportions matter
     * @param enhet the unit that no part is split below, not null
     * @return the parts in the order of the weights, summing to {@code hela}; never null, immutable
     * @throws IllegalArgumentException if the whole is no whole number of the unit, a weight is negative, or the
     *     weights sum to zero
     */
    public static List<Belopp> efterHeltal(Belopp hela, List<BigInteger> vikter, Avrundning enhet) {
        long enheter = enheter(hela, enhet);
        if (vikter.stream().anyMatch(vikt -> vikt.signum() < 0)) {
            throw new IllegalArgumentException("A weight is negative: " + vikter);
        }
        if (vikter.stream().allMatch(vikt -> vikt.signum() == 0)) {
            throw new IllegalArgumentException("The weights sum to zero: " + vikter);
        }
        return fordela(enheter, vikter, enhet);
    }

    /**
     * The parts by per cent.
     *
     * @param hela the whole, not null, any sign; a whole number of {@code enhet}
     * @param procent one number of per cent per part, zero or more, decimals allowed; together exactly 100
     * @param enhet the unit that no part is split below, not null
     * @return the parts in the order of the per cents, summing to {@code hela}; never null, immutable
     * @throws IllegalArgumentException if the whole is no whole number of the unit, a per cent is negative, or they do
     *     not sum to exactly 100
     */
    public static List<Belopp> efterProcent(Belopp hela, List<BigDecimal> procent, Avrundning enhet) {
        BigDecimal summa = BigDecimal.ZERO;
        for (BigDecimal del : procent) {
            summa = summa.add(Talgrans.kontrollerat(del, "procent"));
        }
        if (summa.compareTo(HUNDRA) != 0) {
            throw new IllegalArgumentException("Per cents must sum to 100, not to " + summa.toPlainString());
        }
        return efterVikt(hela, procent, enhet);
    }

    /**
     * The parts by exact share.
     *
     * @param hela the whole, not null, any sign; a whole number of {@code enhet}
     * @param andelar one share per part, zero or more; together exactly one
     * @param enhet the unit that no part is split below, not null
     * @return the parts in the order of the shares, summing to {@code hela}; never null, immutable
     * @throws IllegalArgumentException if the whole is no whole number of the unit, a share is negative, or they do not
     *     sum to exactly one
     */
    public static List<Belopp> efterAndel(Belopp hela, List<Andel> andelar, Avrundning enhet) {
        Andel summa = andelar.stream().reduce(Andel.of(0, 1), Andel::plus);
        if (!summa.equals(ETT)) {
            throw new IllegalArgumentException("Shares must sum to 1, not to " + summa);
        }
        if (andelar.stream().anyMatch(andel -> andel.taljare().signum() < 0)) {
            throw new IllegalArgumentException("A share is negative: " + andelar);
        }
        BigInteger gemensam = andelar.stream().map(Andel::namnare).reduce(BigInteger.ONE, Fordelning::minstaMultipel);
        return fordela(
                enheter(hela, enhet),
                andelar.stream()
                        .map(a -> a.taljare().multiply(gemensam.divide(a.namnare())))
                        .toList(),
                enhet);
    }

    private static BigInteger minstaMultipel(BigInteger a, BigInteger b) {
        return a.divide(a.gcd(b)).multiply(b);
    }

    /** How many units the whole is, with its sign. */
    private static long enheter(Belopp hela, Avrundning enhet) {
        if (!enhet.arJamn(hela)) {
            throw new IllegalArgumentException(hela + " is not a whole number of the unit " + enhet);
        }
        return hela.oren() / enhet.oren();
    }

    private static List<BigInteger> heltal(List<BigDecimal> vikter, int decimaler) {
        return vikter.stream()
                .map(vikt -> vikt.setScale(decimaler).unscaledValue())
                .toList();
    }

    private static List<Belopp> fordela(long enheter, List<BigInteger> vikter, Avrundning enhet) {
        BigInteger summa = vikter.stream().reduce(BigInteger.ZERO, BigInteger::add);
        BigInteger positiva = BigInteger.valueOf(enheter).abs();
        BigInteger[] delar = new BigInteger[vikter.size()];
        BigInteger[] rester = new BigInteger[vikter.size()];
        BigInteger kvar = positiva;
        for (int i = 0; i < delar.length; i++) {
            BigInteger[] delOchRest = positiva.multiply(vikter.get(i)).divideAndRemainder(summa);
            delar[i] = delOchRest[0];
            rester[i] = delOchRest[1];
            kvar = kvar.subtract(delar[i]);
        }
        // Fewer units are left than there are parts with a remainder, so nobody gets two. The sort is stable.
        IntStream.range(0, delar.length)
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> rester[i]).reversed())
                .limit(kvar.intValueExact())
                .forEach(i -> delar[i] = delar[i].add(BigInteger.ONE));

        BigInteger oren = BigInteger.valueOf(Long.signum(enheter) * enhet.oren());
        List<Belopp> resultat = new ArrayList<>(delar.length);
        for (BigInteger del : delar) {
            resultat.add(new Belopp(del.multiply(oren).longValueExact()));
        }
        return List.copyOf(resultat);
    }

    /** The same as {@link #fordela}, several times faster, where every number on the way fits in a {@code long}. */
    private static List<Belopp> fordelaSma(long enheter, List<BigDecimal> vikter, int decimaler, Avrundning enhet) {
        int antal = vikter.size();
        long[] heltal = new long[antal];
        long summa = 0;
        for (int i = 0; i < antal; i++) {
            heltal[i] = vikter.get(i)
                    .setScale(decimaler)
                    .scaleByPowerOfTen(decimaler)
                    .longValueExact();
            summa += heltal[i];
        }
        long positiva = Math.abs(enheter);
        // Also where the absolute value itself did not fit, and stayed negative.
        if (Math.multiplyHigh(positiva, summa) != 0 || positiva * summa < 0) {
            return fordela(enheter, heltal(vikter, decimaler), enhet);
        }
        long[] delar = new long[antal];
        long[] rester = new long[antal];
        long kvar = positiva;
        for (int i = 0; i < antal; i++) {
            long gangerSumman = positiva * heltal[i];
            delar[i] = gangerSumman / summa;
            rester[i] = gangerSumman - delar[i] * summa;
            kvar -= delar[i];
        }
        laggTillResten(delar, rester, (int) kvar);

        long oren = Long.signum(enheter) * enhet.oren();
        Belopp[] resultat = new Belopp[antal];
        for (int i = 0; i < antal; i++) {
            resultat[i] = new Belopp(delar[i] * oren);
        }
        return List.of(resultat);
    }

    /** One more to each of the parts with the largest remainders; of those with the same as the least of them, to the first. */
    private static void laggTillResten(long[] delar, long[] rester, int kvar) {
        if (kvar == 0) {
            return;
        }
        long[] ordnade = rester.clone();
        Arrays.sort(ordnade);
        long minst = ordnade[ordnade.length - kvar];
        int lika = kvar;
        for (long rest : rester) {
            lika -= rest > minst ? 1 : 0;
        }
        for (int i = 0; i < delar.length; i++) {
            if (rester[i] > minst) {
                delar[i]++;
            } else if (rester[i] == minst && lika > 0) {
                delar[i]++;
                lika--;
            }
        }
    }
}
