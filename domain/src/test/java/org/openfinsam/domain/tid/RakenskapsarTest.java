package org.openfinsam.domain.tid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RakenskapsarTest {

    private static final Rakenskapsar AR_2020 = new Rakenskapsar(2020);

    @Test
    void fabrikernaOchTexten() {
        assertEquals(AR_2020, Rakenskapsar.of(LocalDate.of(2020, 12, 31)));
        assertEquals(AR_2020, Rakenskapsar.parse("2020"));
        assertEquals("2020", AR_2020.toString());
    }

    @Test
    void grannarOchPeriod() {
        assertEquals(Period.ar(2020), AR_2020.period());
        assertEquals(new Rakenskapsar(2019), AR_2020.foregaende());
        assertEquals(new Rakenskapsar(2021), AR_2020.nasta());
        assertTrue(AR_2020.foregaende().compareTo(AR_2020) < 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "20", "02020", "20200", "2020 ", "-2020", "٢٠٢٠"})
    void parseNekar(String text) {
        assertThrows(IllegalArgumentException.class, () -> Rakenskapsar.parse(text));
    }

    @ParameterizedTest
    @ValueSource(ints = {999, 10000, -2020})
    void fyraSiffror(int ar) {
        assertThrows(IllegalArgumentException.class, () -> new Rakenskapsar(ar));
    }
}
