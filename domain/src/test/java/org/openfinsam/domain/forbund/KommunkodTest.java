package org.openfinsam.domain.forbund;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The codes of municipalities and of regions. */
class KommunkodTest {

    @Test
    void fyraSiffrorArEnKommunOchTvaEnRegion() {
        assertEquals("0980", Kommunkod.of("0980").toString());
        assertEquals("05", Regionkod.of("05").toString());
        assertTrue(Kommunkod.arGiltig("2580"));
        assertTrue(Regionkod.arGiltig("25"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "258", "25800", "258a", " 258", "-258", "٢٥٨٠"})
    void annatArIngenKommun(String text) {
        assertFalse(Kommunkod.arGiltig(text));
        assertThrows(IllegalArgumentException.class, () -> Kommunkod.of(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2", "2580", "2a"})
    void annatArIngenRegion(String text) {
        assertFalse(Regionkod.arGiltig(text));
        assertThrows(IllegalArgumentException.class, () -> Regionkod.of(text));
    }

    @Test
    void iSiffrornasOrdning() {
        assertEquals(
                "[0980, 2580]",
                Stream.of("2580", "0980").map(Kommunkod::of).sorted().toList().toString());
        assertEquals(
                "[05, 25]",
                Stream.of("25", "05").map(Regionkod::of).sorted().toList().toString());
    }

    @Test
    void nullNekas() {
        assertThrows(NullPointerException.class, () -> Kommunkod.of(null));
        assertThrows(NullPointerException.class, () -> Regionkod.of(null));
    }
}
