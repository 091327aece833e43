package org.openfinsam.domain.belopp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TaltextTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-12, -12",
        "63.8, 63.8",
        "'63,80', 63.80",
        "1 234 567, 1234567",
        "'1\u00a0234\u00a0567,50', 1234567.50",
        "'1\u202f234', 1234",
        "'\u2212\u2009 12', -12",
        "' 7\t', 7",
        "007, 7"
    })
    void a_figure_keeps_the_decimals_that_are_written(String text, BigDecimal vantat) {
        assertEquals(Optional.of(vantat), Taltext.las(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "-",
                "\u2013",
                ".5",
                "5.",
                "1.234,50",
                "1,2,3",
                "+1",
                "--1",
                "1-",
                "1e3",
                "12 %",
                "12 kr",
                "x",
                "\u0661"
            })
    void another_form_is_no_figure(String text) {
        assertEquals(Optional.empty(), Taltext.las(text));
    }

    @Test
    void more_than_a_hundred_digits_are_no_figure() {
        assertEquals(100, Taltext.las("9".repeat(100)).orElseThrow().precision());
        assertEquals(Optional.empty(), Taltext.las("9".repeat(101)));
        assertEquals(Optional.empty(), Taltext.las("0," + "9".repeat(101)));
    }
}
