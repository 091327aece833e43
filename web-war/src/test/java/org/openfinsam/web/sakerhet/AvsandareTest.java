package org.openfinsam.web.sakerhet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AvsandareTest {

    @ParameterizedTest
    @CsvSource({
        "192.0.2.1, , 192.0.2.1",
        "192.0.2.1, 198.51.100.7, 192.0.2.1",
        "127.0.0.1, 198.51.100.7, 198.51.100.7",
        "0:0:0:0:0:0:0:1, 198.51.100.7, 198.51.100.7",
        "127.0.0.1, '203.0.113.9, 198.51.100.7', 198.51.100.7",
        "127.0.0.1, ' ', 127.0.0.1",
        "127.0.0.1, , 127.0.0.1",
    })
    void onlyAProxyOnTheSameMachineIsBelieved(String uppkoppling, String vidarebefordrat, String vantat) {
        assertEquals(vantat, Avsandare.adress(uppkoppling, vidarebefordrat));
    }
}
