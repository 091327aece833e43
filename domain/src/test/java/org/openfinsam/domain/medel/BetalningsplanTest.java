package org.openfinsam.domain.medel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.tid.Rakenskapsar;

class BetalningsplanTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // plan, year, amount, last day and amount of each instalment
                "HELAR 1/31   | 2020 | 5       | 2020-01-31 5.00",
                "HALVAR 1/31  | 2020 | 775000  | 2020-01-31 387500.00, 2020-07-31 387500.00",
                // Friday 31 January 2020; Saturday 31 July 2021 moves to Monday
                "HALVAR 1/31  | 2021 | 1       | 2021-02-01 1.00, 2021-08-02 0.00",
                // 30 April 2017 is a Sunday, 1 May a holiday
                "KVARTAL 1/31 | 2017 | 10      | 2017-01-31 3.00, 2017-05-02 3.00, 2017-07-31 2.00, 2017-10-31 2.00",
                "KVARTAL 3/15 | 2020 | 0.10    | 2020-03-16 0.03, 2020-06-15 0.03, 2020-09-15 0.02, 2020-12-15 0.02",
                // Midsummer Eve 2020 is 19 June
                "KVARTAL 3/19 | 2020 | -10     | 2020-03-19 -3.00, 2020-06-22 -3.00, 2020-09-21 -2.00, 2020-12-21 -2.00",
                // A month that lacks the day ends with its last
                "KVARTAL 2/30 | 2021 | 4       | 2021-03-01 1.00, 2021-05-31 1.00, 2021-08-30 1.00, 2021-11-30 1.00",
            })
    void delarnaSummerarOchSistaDagenArEnArbetsdag(Betalningsplan plan, int ar, String belopp, String delbetalningar) {
        assertEquals(
                delbetalningar,
                plan.delbetalningar(new Rakenskapsar(ar), Belopp.parse(belopp)).stream()
                        .map(del -> del.forfaller() + " " + del.belopp())
                        .collect(Collectors.joining(", ")));
    }

    @Test
    void manadsvisArTolvManader() {
        List<Delbetalning> tolv =
                Betalningsplan.of(Betalningstakt.MANAD).delbetalningar(new Rakenskapsar(2020), Belopp.kronor(100));

        assertEquals(12, tolv.size());
        assertEquals("2020-02-01/2020-02-29", tolv.get(1).period().toString());
        assertEquals("2020-11-01/2020-11-30", tolv.get(10).period().toString());
        assertEquals(
                "2020-12-31 moves to Monday 2021-01-04",
                "2020-12-31 moves to Monday " + tolv.get(11).forfaller());
        assertEquals(Belopp.kronor(9), tolv.get(3).belopp());
        assertEquals(Belopp.kronor(8), tolv.get(4).belopp());
    }

    @Test
    void planenSkrivsOchLases() {
        assertEquals("KVARTAL 1/31", Betalningsplan.of(Betalningstakt.KVARTAL).toString());
        assertEquals(new Betalningsplan(Betalningstakt.HALVAR, 2, 15), Betalningsplan.parse("HALVAR 2/15"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "KVARTAL",
                "KVARTAL 1",
                "KVARTAL 4/1",
                "KVARTAL 0/1",
                "KVARTAL 1/0",
                "KVARTAL 1/32",
                "MANAD 2/1",
                "VECKA 1/1"
            })
    void andraPlanerFinnsInte(String text) {
        assertThrows(IllegalArgumentException.class, () -> Betalningsplan.parse(text));
    }
}
