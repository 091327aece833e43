package org.openfinsam.domain.belopp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AvrundningTest {

    @ParameterizedTest
    @CsvSource({
        "ORE, 1234.56, 1234.56",
        "KRONA, 0.49, 0",
        "KRONA, 0.50, 1",
        "KRONA, -0.49, 0",
        "KRONA, -0.50, -1",
        "KRONA, 2500.50, 2501",
        "KRONA, -2500.50, -2501",
        "TUSENTAL, 499.99, 0",
        "TUSENTAL, 500, 1000",
        "TUSENTAL, -1499.99, -1000",
        "TUSENTAL, -1500, -2000"
    })
    void half_is_rounded_away_from_zero(Avrundning enhet, String belopp, String vantat) {
        assertEquals(Belopp.parse(vantat), enhet.avrunda(Belopp.parse(belopp)));
    }

    @ParameterizedTest
    @CsvSource({
        "ORE, 0.01, true",
        "KRONA, 1, true",
        "KRONA, 1.01, false",
        "TUSENTAL, -2000, true",
        "TUSENTAL, 500, false"
    })
    void an_even_amount_is_a_whole_number_of_units(Avrundning enhet, String belopp, boolean jamn) {
        assertEquals(jamn, enhet.arJamn(Belopp.parse(belopp)));
    }

    @ParameterizedTest
    @CsvSource({
        "TUSENTAL, -2000, TUSENTAL",
        "TUSENTAL, 500,   KRONA",
        "TUSENTAL, 0.5,   ORE",
        "KRONA,    2000,  KRONA",
        "KRONA,    0.01,  ORE",
        "ORE,      2000,  ORE",
    })
    void the_unit_or_the_next_finer_one_without_rest(Avrundning enhet, String belopp, Avrundning finare) {
        assertEquals(finare, enhet.ellerFinare(Belopp.parse(belopp)));
    }

    @Test
    void a_rounded_amount_that_does_not_fit_is_an_error() {
        assertThrows(ArithmeticException.class, () -> Avrundning.TUSENTAL.avrunda(new Belopp(Long.MAX_VALUE)));
        assertThrows(ArithmeticException.class, () -> Avrundning.TUSENTAL.avrunda(new Belopp(Long.MIN_VALUE)));
    }

    @Test
    void the_greatest_amounts_are_their_own_ore() {
        assertEquals(new Belopp(Long.MIN_VALUE), Avrundning.ORE.avrunda(new Belopp(Long.MIN_VALUE)));
        assertEquals(new Belopp(Long.MAX_VALUE), Avrundning.ORE.avrunda(new Belopp(Long.MAX_VALUE)));
    }
}
