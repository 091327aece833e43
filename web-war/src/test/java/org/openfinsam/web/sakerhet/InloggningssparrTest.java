package org.openfinsam.web.sakerhet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openfinsam.web.Provklocka;

class InloggningssparrTest {

    private static final String ADRESS = "192.0.2.1";

    private final Provklocka klocka = new Provklocka(Instant.parse("2020-06-30T10:00:00Z"));
    private final Inloggningssparr sparr = new Inloggningssparr(klocka);

    @ParameterizedTest
    @CsvSource({"4, 0", "5, 1", "6, 2", "7, 4", "8, 8", "9, 15", "30, 15"})
    void theWaitGrowsWithTheFailures(int fel, long minuter) {
        misslyckas("ekonom", fel);
        assertEquals(vantan(minuter), sparr.vantetid("ekonom", "198.51.100.7"));
    }

    @Test
    void theWaitIsCountedFromTheLastFailure() {
        misslyckas("ekonom", 5);
        klocka.ga(Duration.ofSeconds(20));
        assertEquals(Optional.of(Duration.ofSeconds(40)), sparr.vantetid("ekonom", ADRESS));
        klocka.ga(Duration.ofSeconds(40));
        assertEquals(Optional.empty(), sparr.vantetid("ekonom", ADRESS));
    }

    @Test
    void anotherNameIsNotHindered() {
        misslyckas("ekonom", 5);
        assertEquals(Optional.empty(), sparr.vantetid("revisor", ADRESS));
    }

    @Test
    void anAddressThatTriesManyNamesWaitsForAll() {
        for (int i = 0; i < Inloggningssparr.FORSOK_ADRESS; i++) {
            misslyckas("konto" + i, 1);
        }
        assertEquals(vantan(1), sparr.vantetid("revisor", ADRESS));
        assertEquals(Optional.empty(), sparr.vantetid("revisor", "198.51.100.7"));
    }

    @Test
    void aSuccessForgetsTheName() {
        misslyckas("ekonom", 4);
        sparr.lyckades("ekonom");
        misslyckas("ekonom", 4);
        assertEquals(Optional.empty(), sparr.vantetid("ekonom", ADRESS));
    }

    @Test
    void anHourWithoutFailuresForgetsAll() {
        misslyckas("ekonom", 30);
        klocka.ga(Duration.ofMinutes(61));
        misslyckas("ekonom", 1);
        assertEquals(Optional.empty(), sparr.vantetid("ekonom", ADRESS));
    }

    private static Optional<Duration> vantan(long minuter) {
        return minuter == 0 ? Optional.empty() : Optional.of(Duration.ofMinutes(minuter));
    }

    private void misslyckas(String namn, int ganger) {
        for (int i = 0; i < ganger; i++) {
            // As in the login: asked before every attempt, which is when it forgets.
            sparr.vantetid(namn, ADRESS);
            sparr.misslyckades(namn, ADRESS);
        }
    }
}
