package org.openfinsam.domain.tid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

    private static final LocalDate NYARSDAGEN = LocalDate.of(2020, 1, 1);

    @Test
    void fabrikerna() {
        assertEquals("2020-01-01/2020-12-31", Period.ar(2020).toString());
        assertEquals("2020-01-01/2020-06-30", Period.halvar(2020, 1).toString());
        assertEquals("2020-07-01/2020-12-31", Period.halvar(2020, 2).toString());
        assertEquals("2020-01-01/2020-01-01", Period.of(NYARSDAGEN, NYARSDAGEN).toString());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 3})
    void barTvaHalvar(int nr) {
        assertThrows(IllegalArgumentException.class, () -> Period.halvar(2020, nr));
    }

    @Test
    void slutarInteForeSinBorjan() {
        assertThrows(IllegalArgumentException.class, () -> Period.of(NYARSDAGEN, NYARSDAGEN.minusDays(1)));
        assertThrows(NullPointerException.class, () -> Period.of(null, NYARSDAGEN));
        assertThrows(NullPointerException.class, () -> Period.of(NYARSDAGEN, null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "2020-01-01", "2020-01-01/", "2020-02-30/2020-03-01", "2020-06-30/2020-01-01", "2020/2021"})
    void parseNekar(String text) {
        assertThrows(IllegalArgumentException.class, () -> Period.parse(text));
    }

    @Test
    void textFramOchTillbaka() {
        Period period = Period.halvar(2020, 1);

        assertEquals(period, Period.parse(period.toString()));
        assertEquals(period.hashCode(), Period.parse(period.toString()).hashCode());
    }

    @ParameterizedTest
    @CsvSource({"2019-12-31, false", "2020-01-01, true", "2020-06-30, true", "2020-07-01, false"})
    void badeForstaOchSistaDagenRaknas(LocalDate dag, boolean vantat) {
        assertEquals(vantat, Period.halvar(2020, 1).contains(dag));
    }

    @Test
    void ordningEfterForstaOchSedanSistaDag() {
        Period halvar = Period.halvar(2020, 1);
        Period helar = Period.ar(2020);
        Period nasta = Period.halvar(2020, 2);

        assertEquals(
                List.of(halvar, helar, nasta),
                Stream.of(nasta, helar, halvar).sorted().toList());
        assertNotEquals(halvar, helar);
        assertNotEquals(helar, nasta);
    }
}
