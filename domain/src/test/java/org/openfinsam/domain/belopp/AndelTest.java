package org.openfinsam.domain.belopp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AndelTest {

    // of

    @ParameterizedTest
    @CsvSource({"1, 2, 1/2", "50, 100, 1/2", "-3, 9, -1/3", "3, -9, -1/3", "-3, -9, 1/3", "0, -7, 0/1", "7, 1, 7/1"})
    void lowest_terms_with_the_sign_above(long taljare, long namnare, String vantat) {
        assertEquals(vantat, Andel.of(taljare, namnare).toString());
    }

    @Test
    void a_denominator_of_zero_is_refused() {
        Exception fel = assertThrows(IllegalArgumentException.class, () -> Andel.of(3, 0));
        assertTrue(fel.getMessage().contains("3/0"), fel.getMessage());
    }

    // procent

    @ParameterizedTest
    @CsvSource({"83.3, 833/1000", "100, 1/1", "1E+2, 1/1", "-0.5, -1/200", "0.00, 0/1"})
    void per_cent_is_taken_exactly(BigDecimal procent, String vantat) {
        assertEquals(Andel.parse(vantat), Andel.procent(procent));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E+999999999", "1E-999999999"})
    void a_number_without_measure_is_refused_before_it_is_written_out(BigDecimal procent) {
        assertThrows(IllegalArgumentException.class, () -> Andel.procent(procent));
    }

    // parse

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "1/", "/2", "1/2/3", "a/b", "1 / 2", "1/0"})
    void another_form_is_refused(String text) {
        assertThrows(IllegalArgumentException.class, () -> Andel.parse(text));
    }

    // plus, ganger, iProcent, compareTo

    @Test
    void half_and_third() {
        Andel halften = Andel.of(1, 2);
        Andel tredjedel = Andel.of(1, 3);
        assertEquals(Andel.of(5, 6), halften.plus(tredjedel));
        assertEquals(Andel.of(1, 6), halften.ganger(tredjedel));
        assertTrue(tredjedel.compareTo(halften) < 0);
        assertTrue(Andel.of(-1, 2).compareTo(tredjedel) < 0);
        assertEquals(0, Andel.of(2, 4).compareTo(halften));
    }

    @ParameterizedTest
    @CsvSource({"1, 3, 2, 33.33", "2, 3, 0, 67", "1, 8, 1, 12.5", "1, 8, 0, 13", "-1, 8, 0, -13", "3, 1, 1, 300.0"})
    void per_cent_is_rounded_half_away_from_zero(long taljare, long namnare, int decimaler, BigDecimal vantat) {
        assertEquals(vantat, Andel.of(taljare, namnare).iProcent(decimaler));
    }
}
