package org.openfinsam.domain.forbund;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openfinsam.domain.tid.Giltighet;

class OmradesdelTest {

    private static final Kommunkod GOTEBORG = Kommunkod.of("1480");
    private static final Giltighet FRAN_2007 = Giltighet.fran(LocalDate.of(2007, 1, 1));

    @Test
    void enHelKommunEllerEnDel() {
        assertEquals(
                Optional.of("Hisingen"),
                Omradesdel.of(GOTEBORG, "Hisingen", FRAN_2007).del());
        assertEquals(Optional.empty(), Omradesdel.of(GOTEBORG, null, FRAN_2007).del());
        assertEquals(FRAN_2007, Omradesdel.of(GOTEBORG, null, FRAN_2007).giltighet());
        assertThrows(IllegalArgumentException.class, () -> Omradesdel.of(GOTEBORG, " ", FRAN_2007));
    }

    @ParameterizedTest
    @CsvSource({
        "1480, Hisingen, true,  samma del",
        "1480, Centrum,  false, en annan del",
        "1480,         , true,  hela kommunen",
        "1481, Hisingen, false, en annan kommun",
    })
    void sammaMark(String kommun, String del, boolean vantat, String varfor) {
        Omradesdel hisingen = Omradesdel.of(GOTEBORG, "Hisingen", FRAN_2007);
        Omradesdel annan = Omradesdel.of(Kommunkod.of(kommun), del, Giltighet.ALLTID);
        Omradesdel tidigare = Omradesdel.of(Kommunkod.of(kommun), del, Giltighet.till(LocalDate.of(2006, 12, 31)));

        assertEquals(vantat, hisingen.krockar(annan), varfor);
        assertEquals(vantat, annan.krockar(hisingen), varfor);
        assertEquals(false, hisingen.krockar(tidigare), "andra dagar");
    }

    @Test
    void likaEfterVarde() {
        Omradesdel del = Omradesdel.of(GOTEBORG, "Hisingen", FRAN_2007);

        assertEquals(Omradesdel.of(GOTEBORG, "Hisingen", FRAN_2007), del);
        assertEquals(Omradesdel.of(GOTEBORG, "Hisingen", FRAN_2007).hashCode(), del.hashCode());
        for (Omradesdel annan : List.of(
                Omradesdel.of(Kommunkod.of("1481"), "Hisingen", FRAN_2007),
                Omradesdel.of(GOTEBORG, null, FRAN_2007),
                Omradesdel.of(GOTEBORG, "Hisingen", Giltighet.ALLTID))) {
            assertNotEquals(del, annan);
        }
    }
}
