package org.openfinsam.domain.forbund;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ForbundIdTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "pyramis",
                "sodra-norrbotten",
                "forbund-2",
                "abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghij"
            })
    void framOchTillbaka(String slug) {
        assertEquals(slug, ForbundId.of(slug).toString());
        assertEquals(new ForbundId(slug), ForbundId.of(slug));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "Pyramis",
                "södra",
                "a--b",
                "-a",
                "a-",
                "a b",
                "a/b",
                "a\n",
                "ı",
                "abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijk"
            })
    void annanFormNekas(String slug) {
        assertThrows(IllegalArgumentException.class, () -> ForbundId.of(slug));
    }

    @Test
    void nullNekas() {
        assertThrows(NullPointerException.class, () -> ForbundId.of(null));
    }
}
