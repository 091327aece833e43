package org.openfinsam.domain.ekonomi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.openfinsam.domain.belopp.Belopp;

class PrognosTest {

    private static final long FRO = 20_260_101L;

    @Test
    void taktSasongOchAtaganden() {
        List<Belopp> kvartal = List.of(kr(10), kr(20), kr(30));
        // Earlier years had a quarter of their money by March, twelfths of it each month after that.
        List<Belopp> ifjol = new ArrayList<>(Collections.nCopies(3, kr(100)));
        ifjol.addAll(Collections.nCopies(9, kr(200)));
        Prognosunderlag underlag = new Prognosunderlag(kvartal, List.of(ifjol), kr(90));

        assertEquals(Optional.of(kr(240)), underlag.prognos(Prognosmetod.TAKT));
        assertEquals(Optional.of(kr(420)), underlag.prognos(Prognosmetod.SASONG));
        assertEquals(Optional.of(kr(150)), underlag.prognos(Prognosmetod.ATAGANDEN));
        assertEquals(Optional.empty(), underlag.prognos(Prognosmetod.HAND));
    }

    @Test
    void detSomInteGarAttRaknaArInteNoll() {
        Prognosunderlag utan = new Prognosunderlag(List.of(kr(10)), List.of(), null);
        Prognosunderlag tomma =
                new Prognosunderlag(List.of(kr(10)), List.of(Collections.nCopies(12, Belopp.NOLL)), null);

        assertEquals(Optional.empty(), utan.prognos(Prognosmetod.SASONG));
        assertEquals(Optional.empty(), tomma.prognos(Prognosmetod.SASONG));
        assertEquals(Optional.empty(), utan.prognos(Prognosmetod.ATAGANDEN));
        assertThrows(IllegalArgumentException.class, () -> new Prognosunderlag(List.of(), List.of(), null));
        assertThrows(
                IllegalArgumentException.class,
                () -> new Prognosunderlag(List.of(kr(1)), List.of(List.of(kr(1))), null));
    }

    /** What Pyramis planned to close 2019 with, and what it brought into Södra Norrbotten. */
    @Test
    void pyramisMissade1268611Kronor() {
        Prognostraff traff = new Prognostraff(
                "eget kapital",
                0,
                Prognosmetod.HAND,
                Budgetfacit.utgaende(Budgetfacit.pyramis()).get(0),
                null,
                kr(1_030_361));

        assertEquals(kr(1_268_611), traff.miss());
        assertEquals(Optional.empty(), traff.inom());
    }

    @Test
    void mattenPerRadOmgangOchMetod() {
        Prognosspann spann = Prognosspann.forHand(kr(90), kr(110));
        List<Prognostraff> traffar = List.of(
                new Prognostraff("A", 3, Prognosmetod.TAKT, kr(100), spann, kr(110)),
                new Prognostraff("A", 6, Prognosmetod.TAKT, kr(100), spann, kr(80)),
                new Prognostraff("B", 3, Prognosmetod.HAND, kr(100), null, kr(101)));

        assertEquals(Optional.of(new Prognosmatt(3, kr(-3), Belopp.parse("10.33"), 2, 1)), Prognosmatt.av(traffar));
        assertEquals(
                Map.of("A", new Prognosmatt(2, kr(-5), kr(15), 2, 1), "B", new Prognosmatt(1, kr(1), kr(1), 0, 0)),
                Prognosmatt.per(traffar, Prognostraff::rad));
        assertEquals(
                List.of(3, 6),
                List.copyOf(Prognosmatt.per(traffar, Prognostraff::manad).keySet()));
        assertEquals(
                Optional.of(new BigDecimal("50.0")),
                Prognosmatt.per(traffar, Prognostraff::metod)
                        .get(Prognosmetod.TAKT)
                        .tackning());
        assertEquals(
                Optional.empty(),
                Prognosmatt.per(traffar, Prognostraff::metod)
                        .get(Prognosmetod.HAND)
                        .tackning());
        assertEquals(Optional.empty(), Prognosmatt.av(List.of()));
    }

    @Test
    void ettSpannLatsasAldrig() {
        List<Prognostraff> nitton = missar(19);
        List<Prognostraff> tjugo = missar(20);

        assertEquals(Optional.empty(), Prognosspann.av(kr(100), nitton, new Random(FRO)));
        Prognosspann spann = Prognosspann.av(kr(100), tjugo, new Random(FRO)).orElseThrow();
        assertEquals(20, spann.missar());
        assertEquals(
                Optional.of(spann), Prognosspann.av(kr(100), tjugo, new Random(FRO)), "the same seed, the same span");
        assertTrue(spann.lagst().compareTo(kr(100)) < 0 && spann.hogst().compareTo(kr(100)) > 0, spann::toString);
        assertThrows(IllegalArgumentException.class, () -> new Prognosspann(kr(1), kr(2), 19));
        assertThrows(IllegalArgumentException.class, () -> Prognosspann.forHand(kr(2), kr(1)));
    }

    /** A cost written as a negative amount has its span the right way round. */
    @Test
    void ettNegativtBeloppsSpannArRattvant() {
        Prognosspann spann =
                Prognosspann.av(kr(-100), missar(20), new Random(FRO)).orElseThrow();

        assertTrue(spann.rymmer(kr(-100)), spann::toString);
    }

    /**
     * Ten made-up years of twenty rows whose truth is known, forecast by season after three, six and nine months. From the second
     * year on every forecast has a span of what was missed before, in the same round: 540 forecasts of a row in a round.
     */
    @Test
    void iTioPahittadeArHallerSpannetVadDetLovar() {
        Random varlden = new Random(FRO);
        Random slump = new Random(FRO + 1);
        List<Prognostraff> alla = new ArrayList<>();
        List<List<List<Belopp>>> historia = new ArrayList<>();
        for (int rad = 0; rad < 20; rad++) {
            historia.add(new ArrayList<>(List.of(ettAr(rad, varlden))));
        }
        for (int ar = 0; ar < 10; ar++) {
            List<Prognostraff> arets = new ArrayList<>();
            for (int rad = 0; rad < 20; rad++) {
                List<Belopp> sanningen = ettAr(rad, varlden);
                for (int manad : new int[] {3, 6, 9}) {
                    Belopp prognos = new Prognosunderlag(sanningen.subList(0, manad), historia.get(rad), null)
                            .prognos(Prognosmetod.SASONG)
                            .orElseThrow();
                    Prognosspann spann = Prognosspann.av(
                                    prognos,
                                    alla.stream()
                                            .filter(t -> t.manad() == manad)
                                            .toList(),
                                    slump)
                            .orElse(null);
                    arets.add(new Prognostraff(
                            "rad " + rad, manad, Prognosmetod.SASONG, prognos, spann, Belopp.summa(sanningen)));
                }
                historia.get(rad).add(sanningen);
            }
            alla.addAll(arets);
        }
        Prognosmatt matt = Prognosmatt.av(alla).orElseThrow();

        assertEquals(600, matt.antal());
        assertEquals(540, matt.medSpann(), "the first year has nothing to go by");
        double tackning = matt.tackning().orElseThrow().doubleValue();
        assertTrue(tackning >= 70 && tackning <= 90, () -> "the 80 % span covers " + tackning + " %");
        Map<Integer, Prognosmatt> perOmgang = Prognosmatt.per(alla, Prognostraff::manad);
        assertTrue(
                perOmgang.get(3).medelfel().compareTo(perOmgang.get(9).medelfel()) > 0,
                "a forecast after nine months misses by less than one after three");
    }

    /** A row has its own level and season; each month is off by up to a third, and a year by a tenth. */
    private static List<Belopp> ettAr(int rad, Random varlden) {
        double niva = 20_000 + 5_000 * rad;
        double aret = 1 + 0.1 * varlden.nextGaussian();
        return IntStream.range(0, 12)
                .mapToObj(manad -> {
                    double sasong = 1 + 0.4 * Math.sin((manad + rad) * Math.PI / 6);
                    return kr(Math.round(niva * aret * sasong * (1 + (varlden.nextDouble() - 0.5) * 0.66)));
                })
                .toList();
    }

    private static List<Prognostraff> missar(int antal) {
        return IntStream.range(0, antal)
                .mapToObj(i -> new Prognostraff(
                        "A", 3, Prognosmetod.TAKT, kr(1_000), null, kr(1_000 + (i % 2 == 0 ? 10 * i : -10 * i))))
                .toList();
    }

    private static Belopp kr(long kronor) {
        return Belopp.kronor(kronor);
    }
}
