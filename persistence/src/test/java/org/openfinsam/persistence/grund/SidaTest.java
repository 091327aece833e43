package org.openfinsam.persistence.grund;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SidaTest {

    @ParameterizedTest
    @CsvSource({"1, 1, 0", "1, 200, 0", "3, 10, 20", "2147483647, 1, 2147483646"})
    void radernaFore(int nummer, int antal, int vantat) {
        assertEquals(vantat, new Sida(nummer, antal).hoppaOver());
    }

    @ParameterizedTest
    @CsvSource({"0, 10", "-1, 10", "1, 0", "1, -1", "1, 201", "2147483647, 2"})
    void utanforGransernaNekas(int nummer, int antal) {
        assertThrows(IllegalArgumentException.class, () -> new Sida(nummer, antal));
    }
}
