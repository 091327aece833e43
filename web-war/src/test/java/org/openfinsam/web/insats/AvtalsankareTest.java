package org.openfinsam.web.insats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AvtalsankareTest {

    /** Of what is signed only days and signatures can be written: a finding of anything else leads nowhere. */
    @ParameterizedTest
    @CsvSource({
        "part-0-nummer, false",
        "omrade-2, false",
        "fran, false",
        "oversyn, true",
        "uppf-0, true",
        "sign-1-part, true"
    })
    void ettFyndLederDitDetGarAttRatta(String ankare, boolean gar) {
        Avtalsankare ett = new Avtalsankare(ankare, "", "FEL", "");
        assertEquals(gar, ett.gar(true));
        assertTrue(ett.gar(false));
    }
}
