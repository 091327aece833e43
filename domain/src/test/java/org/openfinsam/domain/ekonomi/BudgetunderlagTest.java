package org.openfinsam.domain.ekonomi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.tid.Rakenskapsar;

class BudgetunderlagTest {

    @ParameterizedTest
    @CsvSource({
        "740000.00 0.5 2017-10 - 2,          92500, 377400, 384948",
        "3300000.00 1 2017-10 - 0,           825000, 3300000, 3300000",
        "100000.00 1 2010-01 - 0,            100000, 100000, 100000",
        "100000.00 2 2017-01 2017-09 0,      150000, 0, 0",
        "120000.00 1 2018-12 2019-01 0,      0, 10000, 10000",
        "100000.00 1 2020-01 - 0,            0, 0, 0",
        "100.00 1 2017-01 - 0.5,             100, 101, 101",
        "100000.00 1 2017-01 - -10,          100000, 90000, 81000",
    })
    void detBlirSaMycket(String underlag, long forsta, long andra, long tredje) {
        assertEquals(
                List.of(Belopp.kronor(forsta), Belopp.kronor(andra), Belopp.kronor(tredje)),
                Budgetunderlag.parse(underlag).belopp(new Rakenskapsar(2017), 3));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-1.00 1 2017-01 - 0",
                "1.00 0 2017-01 - 0",
                "1.00 1001 2017-01 - 0",
                "1.00 0.0001 2017-01 - 0",
                "1.00 1 2017-01 - 51",
                "1.00 1 2017-01 - 0.005",
                "1.00 1 2017-02 2017-01 0",
                "1.00 1 2017-13 - 0",
                "1.00 x 2017-01 - 0",
                "1.00 1 2017-01 0",
            })
    void detGarInte(String underlag) {
        assertThrows(IllegalArgumentException.class, () -> Budgetunderlag.parse(underlag));
    }
}
