package org.openfinsam.web.rapport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openfinsam.domain.ekonomi.Rapportslag;
import org.openfinsam.domain.forbund.ForbundId;
import org.openfinsam.domain.tid.Period;
import org.openfinsam.persistence.ekonomi.Huvudboksar;

class RapportvalTest {

    private static final Huvudboksar BOK =
            new Huvudboksar("1", "bok.se", "", Period.ar(2020), LocalDate.of(2020, 12, 30));
    private static final Huvudboksar FJOL = new Huvudboksar("2", "bok.se", "", Period.ar(2019), null);

    private static Optional<YearMonth> manad(String text) {
        return Rapportval.manad(text);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "2020-03, 2020-05, 2021-06-01, 2020-03, 2020-05",
                "-, -, 2021-06-01, 2020-01, 2020-12",
                "-, -, 2020-08-20, 2020-01, 2020-07",
                "-, -, 2020-01-20, 2020-01, 2020-01",
                "2020-06, 2020-02, 2021-06-01, 2020-06, 2020-06",
                "2020-06, 2021-02, 2021-06-01, 2020-06, 2020-12",
                "2020-06, juni, 2021-06-01, 2020-06, 2020-12"
            })
    void manaderna(String fran, String till, LocalDate idag, String forsta, String sista) {
        YearMonth borjan = Rapportval.forsta(BOK, manad(fran));

        assertEquals(YearMonth.parse(forsta), borjan);
        assertEquals(YearMonth.parse(sista), Rapportval.sista(BOK, borjan, manad(till), idag));
    }

    /** A budget is not set against months that nobody has booked; they may be asked for all the same. */
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"-, 2020-07", "2020-12, 2020-12"})
    void utanOnskemalDenSistaBokforda(String till, String sista) {
        Huvudboksar bok = new Huvudboksar("1", "bok.se", "", Period.ar(2020), LocalDate.of(2020, 7, 2));

        assertEquals(
                YearMonth.parse(sista),
                Rapportval.sista(bok, YearMonth.of(2020, 1), manad(till), LocalDate.of(2021, 6, 1)));
    }

    @Test
    void bokenArDenVarsArManadenLiggerI() {
        List<Huvudboksar> aren = List.of(BOK, FJOL);

        assertEquals(Optional.of(BOK), Rapportval.bok(aren, Optional.empty()));
        assertEquals(Optional.of(FJOL), Rapportval.bok(aren, manad("2019-02")));
        assertEquals(Optional.empty(), Rapportval.bok(aren, manad("2018-02")));
    }

    @Test
    void slagetsNamnIAdressen() {
        assertTrue(Rapportval.finns(""));
        assertTrue(Rapportval.finns("kommentarer"));
        assertTrue(Rapportval.finns("balans"));
        assertFalse(Rapportval.finns("halvarsrapport"));
        assertEquals(Optional.of(Rapportslag.RESULTAT), Rapportval.slag(""));
        assertEquals(Optional.empty(), Rapportval.slag("kommentarer"));
    }

    @Test
    void valetStarIAdressen() {
        Rapportval val = new Rapportval(
                Optional.of(Rapportslag.INSATSER),
                YearMonth.of(2020, 1),
                YearMonth.of(2020, 6),
                true,
                true,
                List.of("utfall", "å&"));

        assertEquals(
                "?forbund=provet&slag=insatser&fran=2020-01&till=2020-06&enhet=tkr&budget=huvudbok&kolumn=utfall&kolumn=%C3%A5%26",
                val.fraga(ForbundId.of("provet")));
        assertEquals(Period.halvar(2019, 1), val.iFjol());
    }
}
