package org.openfinsam.domain.lag;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KontrollsiffraTest {

    @ParameterizedTest
    @CsvSource({"6408233234, true", "2220001834, true", "2220001835, false", "0000000000, true", "18, true", "81, false"
    })
    void arRatt(String siffror, boolean vantat) {
        assertEquals(vantat, Kontrollsiffra.arRatt(siffror));
    }

    @Test
    void exaktEnAvTioSiffrorArRatt() {
        long ratta = "0123456789"
                .chars()
                .filter(sista -> Kontrollsiffra.arRatt("640823323" + (char) sista))
                .count();

        assertEquals(1, ratta);
    }
}
