package org.openfinsam.domain.insats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openfinsam.domain.lag.Anmarkning;
import org.openfinsam.domain.lag.Provar;

@Provar({"AVTAL-EJ-UNDERTECKNAT", "AVTAL-OVERSYN-PASSERAD", "INSATS-LEDNING-SAKNAS"})
class InsatskollTest {

    private static final LocalDate DAG = LocalDate.of(2020, 6, 30);

    @ParameterizedTest
    @CsvSource({
        "2020-06-30, , true, true, ''",
        "2020-06-30, 2020-06-30, false, true, '{insats=Åter, saknas=AGARE}'",
        "2020-01-01, , true, false, '{insats=Åter, saknas=LINJE}'",
        "2020-01-01, , false, false, '{insats=Åter, saknas=BADA}'",
        "2020-07-01, , false, false, ''",
        "2019-01-01, 2020-06-29, false, false, ''",
        ", , false, false, ''"
    })
    void vemSomSvararForEnInsats(LocalDate fran, LocalDate till, boolean agare, boolean linje, String data) {
        assertEquals(data, data(new Insatskoll.Ledning("Åter", fran, till, agare, linje)));
    }

    @ParameterizedTest
    @CsvSource({
        "2020-01-01, , , 2, 2, ''",
        "2020-01-01, , 2020-06-30, 2, 2, ''",
        "2020-01-01, , 2020-06-29, 2, 1, '{avtal=Avtal, dag=2020-06-29}'",
        "2020-01-01, , 2020-07-01, 2, 1, '{avtal=Avtal, antal=1, parter=2}'",
        "2020-01-01, 2020-06-29, 2020-06-01, 2, 0, ''",
        "2020-07-01, , 2020-06-01, 2, 0, ''",
        ", , , 2, 0, ''"
    })
    void hurLangtEttAvtalKommit(
            LocalDate fran, LocalDate till, LocalDate oversyn, int parter, int undertecknat, String data) {
        assertEquals(data, data(new Insatskoll.Avtalslage("Avtal", fran, till, oversyn, parter, undertecknat)));
    }

    @Test
    void ettNamnOchInteMindreAnIngen() {
        assertThrows(IllegalArgumentException.class, () -> new Insatskoll.Ledning(" ", DAG, null, true, true));
        assertThrows(IllegalArgumentException.class, () -> new Insatskoll.Avtalslage("A", DAG, null, null, -1, 0));
    }

    private static String data(Insatskoll koll) {
        return koll.anmarkning(DAG).map(Anmarkning::data).map(Object::toString).orElse("");
    }
}
