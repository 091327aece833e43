package org.openfinsam.domain.ekonomi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KommentarIdTest {

    private static final RakningId RAKNING = RakningId.parse("3f2504e0-4f89-11d3-9a0c-0305e82c3301");

    @Test
    void sammaRadHarAlltidSammaId() {
        KommentarId id = KommentarId.av(RAKNING, "personal/Köp av tjänst administratör");

        assertEquals(id, KommentarId.av(RAKNING, "personal/Köp av tjänst administratör"));
        assertEquals("74973eb7-d813-3690-aee2-10b6516d5a7a", id.toString(), "stored ids must never change");
        assertNotEquals(id, KommentarId.av(RAKNING, "personal/SUMMA"));
        assertNotEquals(id, KommentarId.av(RakningId.ny(), "personal/Köp av tjänst administratör"));
    }

    @Test
    void framOchTillbaka() {
        KommentarId id = KommentarId.av(RAKNING, "SUMMA");

        assertEquals(id, KommentarId.parse(id.toString()));
        assertEquals(36, id.toString().length());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1-1-1-1-1", "x", "3F2504E0-4F89-11D3-9A0C-0305E82C3301"})
    void annanFormNekas(String text) {
        assertThrows(IllegalArgumentException.class, () -> KommentarId.parse(text));
    }

    @Test
    void nullNekas() {
        assertThrows(NullPointerException.class, () -> KommentarId.parse(null));
        assertThrows(NullPointerException.class, () -> KommentarId.av(null, "SUMMA"));
        assertThrows(NullPointerException.class, () -> KommentarId.av(RAKNING, null));
        assertThrows(NullPointerException.class, () -> new KommentarId(null));
    }
}
