package org.openfinsam.domain.medel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AldersspannTest {

    private static final Aldersspann ARBETSFOR = new Aldersspann(16, 64);

    @Test
    void spannetSkrivsOchLases() {
        assertEquals("16–64", ARBETSFOR.toString());
        assertEquals(ARBETSFOR, Aldersspann.parse("16–64"));
        assertEquals(ARBETSFOR, Aldersspann.parse("16-64"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "16", "16–", "64–16", "16–121", "16 – 64", "1000–1001", "a–b"})
    void andraSpannFinnsInte(String text) {
        assertThrows(IllegalArgumentException.class, () -> Aldersspann.parse(text));
    }

    @ParameterizedTest
    @CsvSource({"16-64, true", "20-64, true", "16-65, false", "15-64, false", "16-16, true"})
    void ettSpannRymmerEttAnnat(String annat, boolean ryms) {
        assertEquals(ryms, ARBETSFOR.rymmer(Aldersspann.parse(annat)));
    }

    @Test
    void ordningen() {
        assertEquals(true, ARBETSFOR.compareTo(new Aldersspann(16, 65)) < 0);
        assertEquals(true, ARBETSFOR.compareTo(new Aldersspann(15, 90)) > 0);
        assertEquals(0, ARBETSFOR.compareTo(new Aldersspann(16, 64)));
        assertThrows(IllegalArgumentException.class, () -> new Aldersspann(-1, 3));
    }
}
