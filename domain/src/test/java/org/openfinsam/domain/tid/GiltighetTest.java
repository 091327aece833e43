package org.openfinsam.domain.tid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GiltighetTest {

    private static final LocalDate FORSTA = LocalDate.of(2019, 1, 1);
    private static final LocalDate SISTA = LocalDate.of(2019, 12, 31);

    @ParameterizedTest
    @CsvSource({
        "2018-12-31, false",
        "2019-01-01, true",
        "2019-12-31, true",
        "2020-01-01, false",
    })
    void badaDagarnaHorTill(LocalDate dag, boolean vantat) {
        assertEquals(vantat, new Giltighet(FORSTA, SISTA).contains(dag));
    }

    @ParameterizedTest
    @CsvSource({
        "2019-01-01,           , 2018-12-31, false",
        "2019-01-01,           , 9999-12-31, true",
        "          , 2019-12-31, 0001-01-01, true",
        "          , 2019-12-31, 2020-01-01, false",
        "          ,           , 2020-01-01, true",
    })
    void enOppenAndeHarIngenGrans(LocalDate fran, LocalDate till, LocalDate dag, boolean vantat) {
        assertEquals(vantat, new Giltighet(fran, till).contains(dag));
    }

    @ParameterizedTest
    @CsvSource({
        "2018-01-01, 2018-12-31, false, slutar dagen före",
        "2018-01-01, 2019-01-01, true,  samma dag",
        "2019-12-31,           , true,  samma dag",
        "2020-01-01,           , false, börjar dagen efter",
        "          , 2018-12-31, false, alltid till dagen före",
        "          ,           , true,  alltid",
    })
    void overlappar(LocalDate fran, LocalDate till, boolean vantat, String varfor) {
        Giltighet andra = new Giltighet(fran, till);

        assertEquals(vantat, new Giltighet(FORSTA, SISTA).overlappar(andra), varfor);
        assertEquals(vantat, andra.overlappar(new Giltighet(FORSTA, SISTA)), varfor);
    }

    @Test
    void slutetForeBorjanNekas() {
        assertThrows(IllegalArgumentException.class, () -> new Giltighet(SISTA, FORSTA));
    }

    @Test
    void fabrikerOchText() {
        assertEquals("2019-01-01/", Giltighet.fran(FORSTA).toString());
        assertEquals("/2019-12-31", Giltighet.till(SISTA).toString());
        assertEquals("/", Giltighet.ALLTID.toString());
    }
}
