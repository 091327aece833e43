package org.openfinsam.domain.ekonomi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.openfinsam.domain.ekonomi.Budgetfacit.DAG;
import static org.openfinsam.domain.ekonomi.Budgetfacit.EKONOM;
import static org.openfinsam.domain.ekonomi.Budgetfacit.ar;
import static org.openfinsam.domain.ekonomi.Budgetfacit.tkr;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.belopp.Cell;
import org.openfinsam.domain.belopp.Rad;
import org.openfinsam.domain.belopp.Tabell;
import org.openfinsam.domain.forbund.ForbundId;

/** Umeåregionen's two budgets of one and the same board packet. */
class BryggaTest {

    private static final Locale SVENSKA = Locale.forLanguageTag("sv");
    private static final Brygga BRYGGA = Brygga.mellan(Budgetfacit.umeaForslag(), Budgetfacit.umeaPlan());

    @Test
    void kostnaderna2017SkiljerMed1536() {
        assertEquals(tkr(1_490), BRYGGA.skillnad(Budgetslag.INSATS, ar(2017)));
        assertEquals(tkr(86), BRYGGA.skillnad(Budgetslag.KANSLI, ar(2017)));
        assertEquals(tkr(-40), BRYGGA.skillnad(Budgetslag.INSATSNARA, ar(2017)));
        assertEquals(tkr(1_536), BRYGGA.kostnader(ar(2017)));
    }

    @Test
    void egetKapital2019SkiljerMed4630() {
        Brygga.Kapital kapital = Brygga.mellan(Budgetfacit.umeaPlan(), Budgetfacit.umeaForslag())
                .egetKapital(ar(2019))
                .orElseThrow();

        assertEquals(tkr(-164), kapital.fran());
        assertEquals(tkr(4_466), kapital.till());
        assertEquals(tkr(4_630), kapital.skillnad());
        assertEquals(tkr(2_100 - 2_059), kapital.ingaende());
        assertEquals(
                Map.of(
                        Budgetslag.INSATS, tkr(4_715),
                        Budgetslag.KANSLI, tkr(269),
                        Budgetslag.INSATSNARA, tkr(-120),
                        Budgetslag.INTAKT, tkr(-275),
                        Budgetslag.FINANSIELLT, Belopp.NOLL),
                kapital.verkan());
    }

    @Test
    void tabellenHarDeRaderSomSkiljerOchRestenNoll() {
        Tabell rader = BRYGGA.tabell(ar(2017), SVENSKA);
        Tabell kapital = Brygga.mellan(Budgetfacit.umeaPlan(), Budgetfacit.umeaForslag())
                .kapitaltabell(ar(2019), SVENSKA)
                .orElseThrow();

        assertEquals(Cell.belopp(tkr(1_490)), cell(rader, "insats", Rad.SUMMA));
        assertEquals(Cell.belopp(tkr(1_536)), cell(rader, "total", "kostnader"));
        assertEquals(Cell.belopp(tkr(-2_770)), cell(rader, "insats", "Ungdomstorget 3.1 och 4.0"));
        assertEquals(
                Optional.empty(),
                rader.rad("projektnara", "Extern utvärdering"),
                "the same in both, so not a row here");
        assertEquals(
                List.of(
                        "utgaende-fran",
                        "ingaende",
                        "intakt",
                        "insats",
                        "insatsnara",
                        "kansli",
                        "rest",
                        "skillnad",
                        "utgaende-till"),
                kapital.rader().stream().map(Rad::rad).toList());
        assertEquals(Cell.belopp(Belopp.NOLL), cell(kapital, "", "rest"));
        assertEquals(Cell.belopp(tkr(4_630)), cell(kapital, "", "skillnad"));
    }

    @Test
    void tvaArensBudgetarHarEnBryggaOverDeGemensammaAren() {
        Budget budget = Budgetfacit.umeaForslag();
        Brygga brygga = Brygga.mellan(budget, budget.forNastaAr(DAG, EKONOM));

        assertEquals(List.of(ar(2018), ar(2019)), brygga.aren());
        assertTrue(brygga.steg().isEmpty());
        assertEquals(Belopp.NOLL, brygga.egetKapital(ar(2019)).orElseThrow().skillnad());
    }

    @Test
    void utanIngaendeKapitalFinnsIngenBryggaAvKapital() {
        Budget okant = Budgetfacit.umeaForslag();
        okant.oppnarMed(null);
        Brygga brygga = Brygga.mellan(okant, Budgetfacit.umeaPlan());

        assertEquals(Optional.empty(), brygga.egetKapital(ar(2017)));
        assertEquals(Optional.empty(), brygga.kapitaltabell(ar(2017), SVENSKA));
    }

    @Test
    void olikaForbundOchOlikaArHarIngenBrygga() {
        Budget umea = Budgetfacit.umeaForslag();
        Budget annat = Budget.ny(new ForbundId("pyramis"), ar(2017), 1, DAG, EKONOM);
        Budget senare = Budget.ny(new ForbundId("umea"), ar(2020), 1, DAG, EKONOM);

        assertThrows(IllegalArgumentException.class, () -> Brygga.mellan(umea, annat));
        assertThrows(IllegalArgumentException.class, () -> Brygga.mellan(umea, senare));
        assertThrows(
                IllegalArgumentException.class,
                () -> new Brygga.Kapital(ar(2017), Belopp.NOLL, tkr(1), Belopp.NOLL, Map.of()));
    }

    private static Cell cell(Tabell tabell, String avsnitt, String rad) {
        return tabell.rad(avsnitt, rad).orElseThrow().cell(Brygga.SKILLNAD);
    }
}
