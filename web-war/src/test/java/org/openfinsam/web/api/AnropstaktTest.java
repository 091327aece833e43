package org.openfinsam.web.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openfinsam.web.Provklocka;

class AnropstaktTest {

    private final Provklocka klocka = new Provklocka(Instant.parse("2020-06-30T10:00:00Z"));
    private final Anropstakt takt = new Anropstakt(klocka);

    @BeforeEach
    void sixHundredCalls() {
        for (int i = 0; i < Anropstakt.HOGST; i++) {
            assertEquals(Optional.empty(), takt.vantetid("192.0.2.1"));
        }
    }

    @Test
    void oneMoreWaitsForTheMinuteToEnd() {
        klocka.ga(Duration.ofMillis(19_500));
        assertEquals(Optional.of(Duration.ofSeconds(41)), takt.vantetid("192.0.2.1"));
    }

    @Test
    void anotherAddressIsNotHindered() {
        assertEquals(Optional.empty(), takt.vantetid("192.0.2.2"));
    }

    @Test
    void theNextMinuteBeginsAnew() {
        klocka.ga(Duration.ofMinutes(1));
        assertEquals(Optional.empty(), takt.vantetid("192.0.2.1"));
    }
}
