package org.openfinsam.domain.lag;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TexterTest {

    @ParameterizedTest
    @CsvSource({"sv, Hej du!", "sv-FI, Hej du!", "en, Hello du!", "en-GB, Hello du!", "tr-TR, Hej du!", "und, Hej du!"})
    void everyLocaleIsSwedishOrEnglish(String sprak, String vantat) {
        Texter texter = Texter.of(TexterTest.class, "prov", Locale.forLanguageTag(sprak));
        assertEquals(vantat, texter.text("hej", Map.of("namn", "du")));
    }

    @Test
    void aKeyMayHoldAColon() {
        assertEquals("kolon", Texter.of(TexterTest.class, "prov", Locale.ROOT).text("KL8:12"));
    }

    @Test
    void aValueIsTakenLiterally() {
        assertEquals("a $1 \\ b", Texter.fyll("a {x} b", Map.of("x", "$1 \\")));
    }

    @Test
    void placesAreListed() {
        assertEquals(Set.of("a", "b"), Texter.platser("{a} och {b} och {a}"));
    }

    @Test
    void textsMayStandInCode() {
        Texter texter = Texter.of(Map.of("hej", "Hej {namn}!"));
        assertEquals(Set.of("hej"), texter.nycklar());
        assertEquals("Hej du!", texter.text("hej", Map.of("namn", "du")));
        assertThrows(MissingResourceException.class, () -> texter.text("saknas"));
    }

    @Test
    void whatIsMissingIsNamed() {
        Texter texter = Texter.of(TexterTest.class, "prov", Locale.ROOT);
        assertEquals(
                "saknas",
                assertThrows(MissingResourceException.class, () -> texter.text("saknas"))
                        .getKey());
        assertEquals(
                "namn",
                assertThrows(MissingResourceException.class, () -> texter.text("hej", Map.of()))
                        .getKey());
        assertThrows(MissingResourceException.class, () -> Texter.of(TexterTest.class, "annan", Locale.ROOT));
    }
}
