package org.openfinsam.domain.lag;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.openfinsam.domain.lag.Forfattning.FINSAMLAGEN;
import static org.openfinsam.domain.lag.Forfattning.KOMMUNALLAGEN;
import static org.openfinsam.domain.lag.Forfattning.KOMMUNALLAGEN_1991;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LagrumTest {

    static Stream<Arguments> lagrum() {
        return Stream.of(
                Arguments.of(Lagrum.of(FINSAMLAGEN, "5"), "Lag (2003:1210) 5 §", "FL 5 §"),
                Arguments.of(Lagrum.of(FINSAMLAGEN, "5 a"), "Lag (2003:1210) 5 a §", "FL 5 a §"),
                Arguments.of(
                        Lagrum.of(KOMMUNALLAGEN, "8", "12"), "Kommunallag (2017:725) 8 kap. 12 §", "KL 8 kap. 12 §"),
                Arguments.of(Lagrum.of(KOMMUNALLAGEN_1991), "Kommunallag (1991:900)", "1991 års KL"));
    }

    @ParameterizedTest
    @MethodSource("lagrum")
    void textFramOchTillbaka(Lagrum lagrum, String text, String kort) {
        assertEquals(text, lagrum.toString());
        assertEquals(kort, lagrum.kort());
        assertEquals(lagrum, Lagrum.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "FL 5 §",
                "Lag (2003:1210) 5",
                "Lag (2003:1210) 5§",
                "Lag (2003:1210) 0 §",
                "Lag (2003:1211) 5 §",
                "Kommunallag (2017:725) 8 kap."
            })
    void parseNekar(String text) {
        assertThrows(IllegalArgumentException.class, () -> Lagrum.parse(text));
    }

    @Test
    void kapitelUtanParagrafOchParagrafUtanSiffra() {
        assertThrows(IllegalArgumentException.class, () -> new Lagrum(KOMMUNALLAGEN, "8", null));
        assertThrows(IllegalArgumentException.class, () -> Lagrum.of(KOMMUNALLAGEN, "åtta", "12"));
        assertThrows(IllegalArgumentException.class, () -> Lagrum.of(FINSAMLAGEN, "5a"));
    }
}
