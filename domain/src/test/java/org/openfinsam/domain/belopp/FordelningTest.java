package org.openfinsam.domain.belopp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.openfinsam.domain.belopp.Avrundning.KRONA;
import static org.openfinsam.domain.belopp.Avrundning.ORE;
import static org.openfinsam.domain.belopp.Avrundning.TUSENTAL;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FordelningTest {

    // efterVikt

    @ParameterizedTest(name = "{0} by {1} to {2} is {3}")
    @CsvSource({
        "100,      1 1 1,        KRONA,    34 33 33",
        "-100,     1 1 1,        KRONA,    -34 -33 -33",
        "0.01,     1 1,          ORE,      0.01 0",
        "0.02,     1 1 1,        ORE,      0.01 0.01 0",
        "10,       1 2 1,        KRONA,    3 5 2",
        "7,        0 1 0,        KRONA,    0 7 0",
        "5,        0.5 0.25 0.25, KRONA,   3 1 1",
        "1000000,  1 1 1,        TUSENTAL, 334000 333000 333000",
        "5000000,  2 1 1,        KRONA,    2500000 1250000 1250000",
        "0,        3 4,          KRONA,    0 0",
        "100,      1E+2 1E+2,    KRONA,    50 50"
    })
    void by_weight(String hela, String vikter, Avrundning enhet, String vantat) {
        assertEquals(belopp(vantat), Fordelning.efterVikt(Belopp.parse(hela), tal(vikter), enhet));
    }

    @Test
    void the_greatest_negative_amount_is_split_too() {
        assertEquals(
                List.of(new Belopp(Long.MIN_VALUE / 2), new Belopp(Long.MIN_VALUE / 2)),
                Fordelning.efterVikt(new Belopp(Long.MIN_VALUE), tal("1 1"), ORE));
    }

    /** What does not fit in a {@code long} on the way, and what just does. */
    @ParameterizedTest(name = "{0} öre by {1}")
    @CsvSource({
        "9223372036854775807,  1 1",
        "9223372036854775807,  1",
        "-9223372036854775808, 1 0 0",
        "9223372036854775807,  99999999999999 1",
        "92233,                99999999999999 1",
        "92235,                99999999999999 1",
        "9223372036854775807,  0.00000000000001 99",
        "100,                  999999999999999999999999999999 1",
    })
    void parts_of_any_size_sum_to_the_whole(long oren, String vikter) {
        assertEquals(new Belopp(oren), Belopp.summa(Fordelning.efterVikt(new Belopp(oren), tal(vikter), ORE)));
    }

    /** Added up in a {@code long} they would be 100. */
    @Test
    void weights_that_sum_to_more_than_fits_are_no_smaller_for_it() {
        List<BigDecimal> vikter = new ArrayList<>(Collections.nCopies(18, new BigDecimal("999999999999999999")));
        vikter.add(new BigDecimal("446744073709551734"));
        List<Belopp> delar = Fordelning.efterVikt(new Belopp(1), vikter, ORE);
        assertEquals(new Belopp(1), delar.get(0));
        assertEquals(Collections.nCopies(18, Belopp.NOLL), delar.subList(1, 19));
    }

    @ParameterizedTest
    @CsvSource({
        "100.50, 1 1,          KRONA",
        "1500,   1 1,          TUSENTAL",
        "100,    1 -1 1,       KRONA",
        "100,    0 0,          KRONA",
        "100,    1 1E+99999999, KRONA",
        "100,    1 1E-99999999, KRONA"
    })
    void what_cannot_be_split_by_weight_is_refused(String hela, String vikter, Avrundning enhet) {
        assertThrows(
                IllegalArgumentException.class, () -> Fordelning.efterVikt(Belopp.parse(hela), tal(vikter), enhet));
    }

    @Test
    void nobody_to_split_among_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> Fordelning.efterVikt(Belopp.NOLL, List.of(), ORE));
    }

    // efterProcent

    @ParameterizedTest(name = "{0} by {1} per cent to {2} is {3}")
    @CsvSource({
        "1250000, 62 32 6,               KRONA,    775000 400000 75000",
        "3108000, 83.3 5.3 4.2 3.1 4.1,  TUSENTAL, 2589000 165000 131000 96000 127000",
        "1,       50 50,                 KRONA,    1 0",
        "10,      33.333 33.333 33.334,  ORE,      3.33 3.33 3.34"
    })
    void by_per_cent(String hela, String procent, Avrundning enhet, String vantat) {
        assertEquals(belopp(vantat), Fordelning.efterProcent(Belopp.parse(hela), tal(procent), enhet));
    }

    @ParameterizedTest
    @CsvSource({"62 32 5, 99", "62 32 6.01, 100.01", "0, 0"})
    void per_cents_that_do_not_sum_to_a_hundred_are_refused_with_their_sum(String procent, String summa) {
        Exception fel = assertThrows(
                IllegalArgumentException.class, () -> Fordelning.efterProcent(Belopp.kronor(1), tal(procent), KRONA));
        assertTrue(fel.getMessage().endsWith(" " + summa), fel.getMessage());
    }

    @Test
    void a_negative_per_cent_is_refused_though_the_sum_is_a_hundred() {
        assertThrows(
                IllegalArgumentException.class,
                () -> Fordelning.efterProcent(Belopp.kronor(1), tal("150 -50"), TUSENTAL));
    }

    // efterAndel

    @Test
    void by_share() {
        List<Andel> lagen = List.of(Andel.of(1, 2), Andel.of(1, 4), Andel.of(1, 4));
        assertEquals(belopp("3 1 1"), Fordelning.efterAndel(Belopp.kronor(5), lagen, KRONA));
        assertEquals(
                belopp("-0.04 -0.03 -0.03"),
                Fordelning.efterAndel(
                        Belopp.parse("-0.10"), List.of(Andel.of(1, 3), Andel.of(1, 3), Andel.of(1, 3)), ORE));
    }

    @Test
    void shares_that_do_not_sum_to_one_are_refused() {
        assertThrows(
                IllegalArgumentException.class,
                () -> Fordelning.efterAndel(Belopp.NOLL, List.of(Andel.of(1, 2), Andel.of(1, 3)), ORE));
        assertThrows(
                IllegalArgumentException.class,
                () -> Fordelning.efterAndel(Belopp.NOLL, List.of(Andel.of(3, 2), Andel.of(-1, 2)), ORE));
    }

    private static List<BigDecimal> tal(String text) {
        return Arrays.stream(text.split(" ")).map(BigDecimal::new).toList();
    }

    private static List<Belopp> belopp(String text) {
        return Arrays.stream(text.split(" ")).map(Belopp::parse).toList();
    }

    @Test
    void whole_numbers_of_any_size_are_weights() {
        BigInteger tvahundra = BigInteger.TEN.pow(200);

        assertEquals(
                List.of(Belopp.kronor(34), Belopp.kronor(33), Belopp.kronor(33)),
                Fordelning.efterHeltal(Belopp.kronor(100), List.of(tvahundra, tvahundra, tvahundra), Avrundning.KRONA));
        assertThrows(
                IllegalArgumentException.class,
                () -> Fordelning.efterHeltal(Belopp.kronor(100), List.of(BigInteger.ZERO), Avrundning.KRONA));
    }
}
