package org.openfinsam.web.ram;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openfinsam.web.Provklocka;

class SvensktidTest {

    @ParameterizedTest
    @CsvSource({
        "2020-08-12T21:59:59Z, 2020-08-12",
        "2020-08-12T22:00:00Z, 2020-08-13",
        "2020-12-31T22:59:59Z, 2020-12-31",
        "2020-12-31T23:00:00Z, 2021-01-01",
    })
    void theDayBeginsAtMidnightInSweden(Instant nu, LocalDate dag) {
        assertEquals(dag, Svensktid.idag(new Provklocka(nu)));
    }
}
