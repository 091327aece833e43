package org.openfinsam.domain.forbund;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openfinsam.domain.belopp.Andel;

class MajoritetskravTest {

    @ParameterizedTest
    @CsvSource({
        "2/3, 7, 5",
        "2/3, 6, 4",
        "3/4, 6, 5",
        "4/5, 5, 4",
        "4/5, 6, 5",
        "1/1, 7, 7",
        "2/3, 0, 0",
        "2/3, 1, 1",
    })
    void saMangaMasteVaraEniga(String andel, int rostande, int vantat) {
        assertEquals(vantat, Majoritetskrav.of("budget", Andel.parse(andel)).roster(rostande));
    }

    @ParameterizedTest
    @CsvSource({
        "1/2,     false",
        "501/1000, true",
        "2/3,     true",
        "99/100,  true",
        "1/1,     false",
        "1/3,     false",
    })
    void merAnHalftenMenInteAlla(String andel, boolean vantat) {
        assertEquals(vantat, Majoritetskrav.of("budget", Andel.parse(andel)).arKvalificeradMajoritet());
    }

    @ParameterizedTest
    @CsvSource({"budget, 0/1", "budget, -1/2", "budget, 4/3", "' ', 2/3"})
    void ingenDelEllerIngetArendeNekas(String arende, String andel) {
        Andel del = Andel.parse(andel);

        assertThrows(IllegalArgumentException.class, () -> Majoritetskrav.of(arende, del));
    }

    @Test
    void likaEfterVarde() {
        Majoritetskrav krav = Majoritetskrav.of(" budget ", Andel.of(2, 3));

        assertEquals(Majoritetskrav.of("budget", Andel.of(4, 6)), krav);
        assertEquals(Majoritetskrav.of("budget", Andel.of(4, 6)).hashCode(), krav.hashCode());
        assertNotEquals(Majoritetskrav.of("budget", Andel.of(3, 4)), krav);
        assertNotEquals(Majoritetskrav.of("utträde", Andel.of(2, 3)), krav);
        assertEquals("2/3 budget", krav.toString());
    }
}
