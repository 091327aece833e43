package org.openfinsam.benchmarks;

import java.math.BigDecimal;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.openfinsam.domain.belopp.Avrundning;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.belopp.Fordelning;

/**
 * Random splits, each checked: the parts sum to the whole to the öre, none has another sign than the whole, and a part of
 * weight zero is nothing.
 *
 * @param antal how many splits were made
 * @param delar how many parts they have together
 * @param millisekunder how long it took, checks and random numbers included
 */
record Slumpdelningar(int antal, long delar, long millisekunder) {

    private static final int FLEST = 12;
    private static final int STORST_VIKT = 10_000;
    private static final long FRO = 2003_1210;

    /** @throws IllegalStateException with the split that is wrong */
    static Slumpdelningar gor(int antal) {
        SplittableRandom slump = new SplittableRandom(FRO);
        Avrundning[] enheter = Avrundning.values();
        long borjan = System.nanoTime();
        long delar = 0;
        for (int i = 0; i < antal; i++) {
            Avrundning enhet = enheter[slump.nextInt(enheter.length)];
            List<BigDecimal> vikter = vikter(slump);
            Belopp hela = hela(slump, enhet);
            List<Belopp> delade = Fordelning.efterVikt(hela, vikter, enhet);
            if (!arRatt(hela, vikter, delade)) {
                throw new IllegalStateException(hela + " by " + vikter + " in " + enhet + ": " + delade);
            }
            delar += delade.size();
        }
        return new Slumpdelningar(antal, delar, (System.nanoTime() - borjan) / 1_000_000);
    }

    /** Any amount that is a whole number of the unit: from one unit to all that fits, every size as often as another. */
    private static Belopp hela(SplittableRandom slump, Avrundning enhet) {
        long oren = slump.nextLong() >> slump.nextInt(Long.SIZE);
        return new Belopp(oren - oren % enhet.oren());
    }

    /** One to twelve weights of up to two decimals, some of them zero, the last never. */
    private static List<BigDecimal> vikter(SplittableRandom slump) {
        int fler = slump.nextInt(FLEST);
        return IntStream.rangeClosed(0, fler)
                .mapToObj(i -> BigDecimal.valueOf(
                        i < fler && slump.nextInt(8) == 0 ? 0 : 1 + slump.nextInt(STORST_VIKT), slump.nextInt(3)))
                .toList();
    }

    private static boolean arRatt(Belopp hela, List<BigDecimal> vikter, List<Belopp> delade) {
        for (int i = 0; i < delade.size(); i++) {
            long del = delade.get(i).oren();
            boolean annatTecken = Long.signum(del) == -Long.signum(hela.oren()) && del != 0;
            if (annatTecken || (vikter.get(i).signum() == 0 && del != 0)) {
                return false;
            }
        }
        return Belopp.summa(delade).equals(hela) && delade.size() == vikter.size();
    }
}
