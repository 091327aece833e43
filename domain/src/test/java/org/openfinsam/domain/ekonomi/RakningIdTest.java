package org.openfinsam.domain.ekonomi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RakningIdTest {

    @Test
    void framOchTillbaka() {
        RakningId id = RakningId.ny();

        assertEquals(id, RakningId.parse(id.toString()));
        assertEquals(36, id.toString().length());
        assertNotEquals(id, RakningId.ny());
    }

    // The second is short but readable by UUID itself: one id, one text.
    @ParameterizedTest
    @ValueSource(strings = {"", "1-1-1-1-1", "x", "3F2504E0-4F89-11D3-9A0C-0305E82C3301"})
    void annanFormNekas(String text) {
        assertThrows(IllegalArgumentException.class, () -> RakningId.parse(text));
    }

    @Test
    void nullNekas() {
        assertThrows(NullPointerException.class, () -> RakningId.parse(null));
        assertThrows(NullPointerException.class, () -> new RakningId(null));
    }
}
