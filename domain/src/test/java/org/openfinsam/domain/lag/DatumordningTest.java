package org.openfinsam.domain.lag;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Provar("DATUM-ORDNING")
class DatumordningTest {

    @ParameterizedTest
    @CsvSource({
        "2014-01-01, 2014-01-02, true",
        "2014-01-01, 2014-01-01, false",
        "2014-01-02, 2014-01-01, false",
        "          , 2014-01-01, false",
        "2014-01-01,           , false",
        "          ,           , false",
    })
    void baraEnDagSomLiggerForeArEttFynd(LocalDate dag, LocalDate foregaende, boolean vantat) {
        assertEquals(
                vantat,
                Datumordning.prova("uttrade", dag, "intrade", foregaende).isPresent());
    }

    @Test
    void bevisetNamnerBadaStegenOchDagarna() {
        Anmarkning fynd = Datumordning.prova("uttrade", LocalDate.of(2013, 12, 31), "intrade", LocalDate.of(2014, 1, 1))
                .orElseThrow();

        assertEquals(
                "Dagarna står i fel ordning: utträdet 2013-12-31 ligger före inträdet 2014-01-01. "
                        + "Rätta den dag som är fel.",
                fynd.text(Locale.forLanguageTag("sv")));
        assertEquals(
                "The days are in the wrong order: the exit of 2013-12-31 is before the entry of 2014-01-01. "
                        + "Correct the day that is wrong.",
                fynd.text(Locale.ENGLISH));
        assertEquals(Optional.empty(), Optional.ofNullable(fynd.lagrum()));
    }
}
