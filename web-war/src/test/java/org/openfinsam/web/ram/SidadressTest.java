package org.openfinsam.web.ram;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SidadressTest {

    @ParameterizedTest
    @CsvSource({
        "/, , sprak, en, /?sprak=en",
        "/rapport/halvar, ar=2020, tema, mork, /rapport/halvar?ar=2020&tema=mork",
        "/rapport/halvar, forbund=a&sprak=sv&ar=2020, sprak, en, /rapport/halvar?forbund=a&ar=2020&sprak=en",
        "/, tema=ljus, sprak, en, /?sprak=en",
        "//other.example/, , sprak, en, /other.example/?sprak=en",
    })
    void switchesKeepTheRestOfTheAddress(String vag, String fraga, String namn, String kod, String vantat) {
        assertEquals(vantat, Sidadress.byt(vag, fraga, namn, kod));
    }
}
