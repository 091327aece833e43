package org.openfinsam.domain.belopp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;

class FordelningPropertyTest {
    /** So that {@code STORST} thousands of kronor fit. */
    private static final long STORST = Long.MAX_VALUE / 100_000;

    @Property
    void parts_sum_to_the_whole_and_are_within_a_unit_of_their_exact_share(
            @ForAll @LongRange(min = -STORST, max = STORST) long enheter,
            @ForAll("vikter") List<BigDecimal> vikter,
            @ForAll Avrundning enhet) {
        Belopp hela = new Belopp(enheter * enhet.oren());
        List<Belopp> delar = Fordelning.efterVikt(hela, vikter, enhet);

        assertEquals(vikter.size(), delar.size());
        assertEquals(hela, Belopp.summa(delar));
        BigDecimal summa = vikter.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal enUnit = summa.multiply(BigDecimal.valueOf(enhet.oren()));
        for (int i = 0; i < delar.size(); i++) {
            assertTrue(enhet.arJamn(delar.get(i)));
            BigDecimal fel =
                    oren(delar.get(i)).multiply(summa).subtract(oren(hela).multiply(vikter.get(i)));
            assertTrue(fel.abs().compareTo(enUnit) < 0, () -> "too far from the exact share: " + delar);
        }
    }

    @Property
    void a_negative_whole_mirrors_the_positive_one(
            @ForAll @LongRange(max = STORST) long enheter,
            @ForAll("vikter") List<BigDecimal> vikter,
            @ForAll Avrundning enhet) {
        Belopp hela = new Belopp(enheter * enhet.oren());
        assertEquals(
                Fordelning.efterVikt(hela, vikter, enhet).stream()
                        .map(Belopp::negerat)
                        .toList(),
                Fordelning.efterVikt(hela.negerat(), vikter, enhet));
    }

    @Property
    void equal_weights_differ_by_at_most_a_unit_and_the_first_get_it(
            @ForAll @LongRange(max = 1_000_000) long oren, @ForAll @LongRange(min = 1, max = 300) long antal) {
        List<BigDecimal> lika = Collections.nCopies((int) antal, BigDecimal.ONE);
        List<Belopp> delar = Fordelning.efterVikt(new Belopp(oren), lika, Avrundning.ORE);
        for (int i = 0; i < antal; i++) {
            assertEquals(oren / antal + (i < oren % antal ? 1 : 0), delar.get(i).oren());
        }
    }

    @Property
    boolean weights_and_shares_of_the_same_proportions_give_the_same_parts(
            @ForAll @LongRange(min = -STORST, max = STORST) long oren, @ForAll("vikter") List<BigDecimal> vikter) {
        BigInteger summa = vikter.stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .scaleByPowerOfTen(3)
                .toBigIntegerExact();
        List<Andel> andelar = vikter.stream()
                .map(v -> new Andel(v.scaleByPowerOfTen(3).toBigIntegerExact(), summa))
                .toList();
        return Fordelning.efterVikt(new Belopp(oren), vikter, Avrundning.ORE)
                .equals(Fordelning.efterAndel(new Belopp(oren), andelar, Avrundning.ORE));
    }

    /** Small weights are counted in {@code long}, those of thirty figures in {@code BigInteger}: by the same rule, ties included. */
    @Property
    void only_the_proportions_of_weights_matter_not_their_size(
            @ForAll long oren, @ForAll("manga_lika") List<BigDecimal> vikter) {
        List<BigDecimal> stora =
                vikter.stream().map(v -> v.scaleByPowerOfTen(30)).toList();
        List<BigDecimal> granslosa = vikter.stream()
                .map(v -> v.multiply(BigDecimal.valueOf(99_999_999_999_999L)))
                .toList();
        List<Belopp> delar = Fordelning.efterVikt(new Belopp(oren), vikter, Avrundning.ORE);

        assertEquals(delar, Fordelning.efterVikt(new Belopp(oren), stora, Avrundning.ORE));
        assertEquals(delar, Fordelning.efterVikt(new Belopp(oren), granslosa, Avrundning.ORE));
        assertEquals(new Belopp(oren), Belopp.summa(delar));
    }

    @Provide
    Arbitrary<List<BigDecimal>> manga_lika() {
        return Arbitraries.of("0", "1", "1.0", "2", "0.5", "100")
                .map(BigDecimal::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(12)
                .filter(vikter -> vikter.stream().anyMatch(v -> v.signum() > 0));
    }

    @Provide
    Arbitrary<List<BigDecimal>> vikter() {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, new BigDecimal("1000000"))
                .ofScale(3)
                .list()
                .ofMinSize(1)
                .ofMaxSize(40)
                .filter(vikter -> vikter.stream().anyMatch(v -> v.signum() > 0));
    }

    private static BigDecimal oren(Belopp belopp) {
        return BigDecimal.valueOf(belopp.oren());
    }
}
