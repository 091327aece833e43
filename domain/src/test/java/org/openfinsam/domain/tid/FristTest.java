package org.openfinsam.domain.tid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FristTest {

    @ParameterizedTest
    @CsvSource({
        "2016-09-16, P14D, 2016-09-30, dagar räknas från dagen efter",
        "2016-09-23, P2D,  2016-09-25, också över en helg",
        "2016-09-26, P3W,  2016-10-17, samma veckodag",
        "2020-12-28, P1W,  2021-01-04, över ett årsskifte",
        "2021-03-15, P1M,  2021-04-15, samma tal i månaden",
        "2021-01-31, P1M,  2021-02-28, dagen saknas: sista i månaden",
        "2020-01-31, P1M,  2020-02-29, skottår",
        "2021-03-31, P1M,  2021-04-30, dagen saknas: sista i månaden",
        "2021-02-28, P1M,  2021-03-28, talet följer startdagen",
        "2020-02-29, P12M, 2021-02-28, ett år från skottdagen",
    })
    void sistaDag(LocalDate fran, String frist, LocalDate vantat, String varfor) {
        assertEquals(vantat, Frist.parse(frist).sistaDag(fran), varfor);
    }

    @ParameterizedTest
    @CsvSource({
        "2016-09-16, P14D, 2016-09-30, en fredag står kvar",
        "2016-09-23, P2D,  2016-09-26, en söndag blir måndag",
        "2016-09-22, P2D,  2016-09-26, en lördag blir måndag",
        "2019-12-22, P2D,  2019-12-27, julafton blir fredag efter jul",
        "2020-12-29, P2D,  2021-01-04, nyårsafton",
        "2020-05-29, P3W,  2020-06-22, midsommarafton",
        "2003-05-16, P3W,  2003-06-06, 6 juni var ingen helgdag 2003",
        "2005-05-16, P3W,  2005-06-07, 6 juni är helgdag från 2005",
        "2004-05-10, P3W,  2004-06-01, annandag pingst 2004",
        "2005-04-25, P3W,  2005-05-16, annandag pingst avskaffad",
    })
    void sistaDagEnligtSondagsregeln(LocalDate fran, String frist, LocalDate vantat, String varfor) {
        assertEquals(vantat, Frist.parse(frist).sistaDagEnligtSondagsregeln(fran, Kalender.svensk()), varfor);
    }

    @Test
    void sistaDagEfterKalendernsSlut() {
        assertThrows(
                IllegalArgumentException.class,
                () -> Frist.dagar(2).sistaDagEnligtSondagsregeln(LocalDate.of(2100, 12, 29), Kalender.svensk()));
    }

    @Test
    void fabrikerna() {
        assertEquals(new Frist(14, Frist.Enhet.DAGAR), Frist.dagar(14));
        assertEquals(new Frist(3, Frist.Enhet.VECKOR), Frist.veckor(3));
        assertEquals(new Frist(2, Frist.Enhet.MANADER), Frist.manader(2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"P14D", "P3W", "P2M"})
    void textFramOchTillbaka(String text) {
        assertEquals(text, Frist.parse(text).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "P0D", "14D", "P1Y", "P-1D", "P3W2D", "P9999999999D"})
    void parseNekar(String text) {
        assertThrows(IllegalArgumentException.class, () -> Frist.parse(text));
    }

    @Test
    void minstEn() {
        assertThrows(IllegalArgumentException.class, () -> Frist.dagar(0));
    }
}
