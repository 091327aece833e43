package org.openfinsam.domain.belopp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BeloppTest {
    private static final Belopp MINST = new Belopp(Long.MIN_VALUE);
    private static final Belopp STORST = new Belopp(Long.MAX_VALUE);

    // kronor, of

    @Test
    void kronor_are_a_hundred_ore_each() {
        assertEquals(new Belopp(-123_400), Belopp.kronor(-1_234));
        assertThrows(ArithmeticException.class, () -> Belopp.kronor(Long.MAX_VALUE / 100 + 1));
    }

    @ParameterizedTest
    @CsvSource({
        "1, 100",
        "-0.5, -50",
        "1E+3, 100000",
        "1.2300, 123",
        "0E+999999999, 0",
        "92233720368547758.07, " + Long.MAX_VALUE
    })
    void a_decimal_number_is_taken_exactly(BigDecimal kronor, long oren) {
        assertEquals(new Belopp(oren), Belopp.of(kronor));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.001", "1E-999999999", "92233720368547758.08", "1E+999999999", "-123E+2147483645"})
    void what_does_not_fit_in_ore_is_an_error(BigDecimal kronor) {
        assertThrows(ArithmeticException.class, () -> Belopp.of(kronor));
    }

    // parse, toString

    @ParameterizedTest
    @CsvSource({
        "1234567.50, 1234567.50",
        "1234567.5, 1234567.50",
        "-0.05, -0.05",
        "-0, 0.00",
        "007, 7.00",
        "-92233720368547758.08, -92233720368547758.08"
    })
    void text_is_read_and_written_with_two_decimals(String text, String skrivet) {
        assertEquals(skrivet, Belopp.parse(text).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "1,50", "1 000", "1.234", ".5", "1.", "+1", "1e3", "--1", "\u0661", "1\n", "kr"})
    void another_form_is_refused_with_the_text(String text) {
        Exception fel = assertThrows(IllegalArgumentException.class, () -> Belopp.parse(text));
        assertTrue(fel.getMessage().contains("'" + text + "'"), fel.getMessage());
    }

    @Test
    void text_of_more_than_fits_is_an_overflow() {
        assertThrows(ArithmeticException.class, () -> Belopp.parse("92233720368547758.08"));
    }

    // summa, plus, minus, ganger, negerat

    @Test
    void sums_and_differences() {
        Belopp fem = Belopp.kronor(5);
        Belopp tva = Belopp.kronor(2);
        assertEquals(Belopp.kronor(7), fem.plus(tva));
        assertEquals(Belopp.kronor(-3), tva.minus(fem));
        assertEquals(Belopp.kronor(-15), fem.ganger(-3));
        assertEquals(Belopp.kronor(-5), fem.negerat());
        assertEquals(Belopp.kronor(9), Belopp.summa(List.of(fem, tva, tva)));
        assertEquals(Belopp.NOLL, Belopp.summa(List.of()));
    }

    @Test
    void overflow_is_an_error_and_never_another_amount() {
        Belopp ore = new Belopp(1);
        assertThrows(ArithmeticException.class, () -> STORST.plus(ore));
        assertThrows(ArithmeticException.class, () -> MINST.minus(ore));
        assertThrows(ArithmeticException.class, () -> STORST.ganger(2));
        assertThrows(ArithmeticException.class, MINST::negerat);
        assertThrows(ArithmeticException.class, () -> Belopp.summa(List.of(STORST, ore)));
        assertThrows(ArithmeticException.class, () -> STORST.andel(Andel.of(2, 1), RoundingMode.DOWN));
    }

    // andel

    @ParameterizedTest
    @CsvSource({"100, 1, 3, HALF_UP, 33", "-100, 1, 3, FLOOR, -34", "5, 1, 2, HALF_UP, 3", "5, 1, 2, HALF_EVEN, 2"})
    void a_share_is_rounded_as_told(long oren, long taljare, long namnare, RoundingMode avrundning, long vantat) {
        assertEquals(new Belopp(vantat), new Belopp(oren).andel(Andel.of(taljare, namnare), avrundning));
    }

    @Test
    void a_share_that_needs_rounding_is_refused_when_none_is_allowed() {
        assertThrows(ArithmeticException.class, () -> new Belopp(5).andel(Andel.of(1, 2), RoundingMode.UNNECESSARY));
    }

    // sign, order

    @Test
    void sign_and_order() {
        assertTrue(new Belopp(-1).arNegativt());
        assertFalse(Belopp.NOLL.arNegativt());
        assertTrue(Belopp.NOLL.arNoll());
        assertFalse(new Belopp(1).arNoll());
        assertTrue(MINST.compareTo(STORST) < 0);
        assertEquals(0, new Belopp(7).compareTo(new Belopp(7)));
        assertEquals(new BigDecimal("-0.07"), new Belopp(-7).iKronor());
    }
}
