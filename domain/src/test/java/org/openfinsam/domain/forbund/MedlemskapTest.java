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

class MedlemskapTest {

    private static final Medlem VANNAS = Medlem.of(Part.KOMMUN, "2460", "Vännäs");
    private static final LocalDate FRAN = LocalDate.of(2014, 1, 1);
    private static final LocalDate UPPSAGT = LocalDate.of(2020, 6, 15);
    private static final LocalDate TILL = LocalDate.of(2023, 6, 30);
    private static final BeslutRef IN = BeslutRef.of("Kommunfullmäktige", LocalDate.of(2013, 10, 28), "145");
    private static final BeslutRef UT = BeslutRef.of("Kommunfullmäktige", LocalDate.of(2020, 6, 15), "60");

    @Test
    void utanSlut() {
        Medlemskap medlemskap = Medlemskap.of(VANNAS, FRAN, IN);

        assertEquals(VANNAS, medlemskap.medlem());
        assertEquals(Optional.of(FRAN), medlemskap.fran());
        assertEquals(Optional.of(IN), medlemskap.intradesbeslut());
        assertEquals(Optional.empty(), medlemskap.uppsagt());
        assertEquals(Optional.empty(), medlemskap.till());
        assertEquals(Optional.empty(), medlemskap.uttradesbeslut());
        assertEquals("2014-01-01/", medlemskap.giltighet().toString());
    }

    @Test
    void medSlut() {
        Medlemskap medlemskap = Medlemskap.of(VANNAS, FRAN, IN).avslutat(UPPSAGT, TILL, UT);

        assertEquals(Optional.of(IN), medlemskap.intradesbeslut());
        assertEquals(Optional.of(UPPSAGT), medlemskap.uppsagt());
        assertEquals(Optional.of(TILL), medlemskap.till());
        assertEquals(Optional.of(UT), medlemskap.uttradesbeslut());
        assertEquals("2014-01-01/2023-06-30", medlemskap.giltighet().toString());
    }

    @ParameterizedTest
    @CsvSource({
        "2014-01-01, 2020-06-15, 2023-06-30, 0",
        "2014-01-01, 2014-01-01, 2014-01-01, 0",
        "          , 2020-06-15,           , 0",
        "2014-01-01, 2013-12-31,           , 1",
        "2014-01-01,           , 2013-12-31, 1",
        "2014-01-01, 2020-06-15, 2020-06-14, 1",
        "2014-01-01, 2013-12-31, 2013-12-30, 3",
    })
    void dagarnaISinOrdning(LocalDate fran, LocalDate uppsagt, LocalDate till, int fel) {
        assertEquals(fel, Medlemskap.datumfel(fran, uppsagt, till).size());
        if (fel > 0) {
            Medlemskap oppet = Medlemskap.of(VANNAS, fran, null);
            assertThrows(IllegalArgumentException.class, () -> oppet.avslutat(uppsagt, till, null));
        }
    }

    @Test
    void namnetSkrivsOmOchAlltAnnatStarKvar() {
        Medlemskap omskrivet =
                Medlemskap.of(VANNAS, FRAN, IN).avslutat(UPPSAGT, TILL, UT).medNamn("Vännäs kommun");

        assertEquals(Medlem.of(Part.KOMMUN, "2460", "Vännäs kommun"), omskrivet.medlem());
        assertEquals(
                omskrivet,
                Medlemskap.of(VANNAS, FRAN, IN).medNamn("Vännäs kommun").avslutat(UPPSAGT, TILL, UT));
    }

    @Test
    void likaEfterVarde() {
        Medlemskap medlemskap = Medlemskap.of(VANNAS, FRAN, IN);

        assertEquals(Medlemskap.of(VANNAS, FRAN, IN), medlemskap);
        assertEquals(Medlemskap.of(VANNAS, FRAN, IN).hashCode(), medlemskap.hashCode());
        for (Medlemskap annat : List.of(
                Medlemskap.of(Medlem.of(Part.KOMMUN, "2404", "Vindeln"), FRAN, IN),
                Medlemskap.of(VANNAS, null, IN),
                Medlemskap.of(VANNAS, FRAN, UT),
                medlemskap.avslutat(UPPSAGT, null, null),
                medlemskap.avslutat(null, TILL, null),
                medlemskap.avslutat(null, null, UT))) {
            assertNotEquals(medlemskap, annat);
        }
    }

    @Test
    void textForEnLogg() {
        assertEquals("KOMMUN 2460 Vännäs", Medlemskap.of(VANNAS, null, null).toString());
        assertEquals(
                "KOMMUN 2460 Vännäs 2014-01-01/2023-06-30 uppsagt 2020-06-15"
                        + " in: Kommunfullmäktige 2013-10-28 § 145 ut: Kommunfullmäktige 2020-06-15 § 60",
                Medlemskap.of(VANNAS, FRAN, IN).avslutat(UPPSAGT, TILL, UT).toString());
    }
}
