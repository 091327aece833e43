package org.openfinsam.domain.ekonomi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.openfinsam.domain.ekonomi.Budgetfacit.ar;
import static org.openfinsam.domain.ekonomi.Budgetfacit.tabell;
import static org.openfinsam.domain.ekonomi.Budgetfacit.tkr;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.belopp.Enhet;
import org.openfinsam.domain.belopp.Tabell;
import org.openfinsam.domain.belopp.Tabellurklipp;
import org.openfinsam.domain.lag.Anmarkning;
import org.openfinsam.domain.lag.Provar;

@Provar({"KL11:5-KAPITAL-SOM-INTAKT", "BUDGET-AVSNITT-OKANT", "BUDGET-AR-SAKNAS", "BUDGET-RAD-OLASLIG"})
class BudgetinlasningTest {

    private static final String HEL = """
            Budget
            \t2020\t2021\t2022
            Intäkter
            Bidrag\t1 000\t1 000\t1 000
            Summa\t1 000\t1 000\t1 000
            Projekt
            Arenan\t500\t-\t600
            Lots\t200\t200\t200
            Summa\t700\t200\t800
            Kansli
            Summa\t100\t110\t120
            Totalt
            Summa kostnader\t800\t310\t920
            Resultat\t200\t690\t80
            """;

    /** Own capital stood as income: 380 600, and the sum of incomes 2 380 600. The real result is −618 850. */
    @Test
    void pyramisEgetKapitalArIngenIntakt() {
        Budgetinlasning last = Budgetinlasning.las(tabell("pyramis-2019-2021-budget.csv"), ar(2019), Enhet.KR);

        assertEquals(Optional.of(Belopp.kronor(380_600)), last.oppnarMed());
        assertTrue(last.garAttTaEmot());
        assertEquals(
                List.of(
                        "VARNING KL11:5-KAPITAL-SOM-INTAKT Kommunallag (2017:725) 11 kap. 5 § {ar=2019, belopp=380600, resultat=-618850}",
                        "VARNING KL11:5-KAPITAL-SOM-INTAKT Kommunallag (2017:725) 11 kap. 5 § {ar=2020, belopp=-238250, resultat=365000}",
                        "VARNING KL11:5-KAPITAL-SOM-INTAKT Kommunallag (2017:725) 11 kap. 5 § {ar=2021, belopp=126750, resultat=352805}"),
                last.anmarkningar().stream().map(Anmarkning::toString).toList());
        assertEquals(
                "Eget kapital 380 600 kr ligger som intäkt 2019. Verkligt resultat är −618 850 kr. Beloppet flyttas till ingående eget kapital.",
                last.anmarkningar().get(0).text(Locale.forLanguageTag("sv")).replace('\u00a0', ' '));
    }

    @Test
    void umeasPlanHarBaraAvrundningar() {
        Budgetinlasning last = Budgetinlasning.las(tabell("umea-2005-2019-vp-budget-tkr.csv"), ar(2017), Enhet.TKR);

        assertEquals(
                List.of("AVRUNDNING", "AVRUNDNING", "AVRUNDNING", "AVRUNDNING"),
                last.anmarkningar().stream().map(a -> a.allvar().name()).toList());
        assertTrue(last.garAttTaEmot());
        assertEquals(
                tkr(1_390),
                last.rader().stream()
                        .filter(rad -> rad.namn().equals("Beslutade projektkostnader"))
                        .findFirst()
                        .flatMap(rad -> rad.belopp().get(0))
                        .orElseThrow());
        assertEquals(
                List.of(Budgetradslage.BESLUTAD, Budgetradslage.PLANERAD),
                last.rader().stream()
                        .filter(rad -> rad.slag() == Budgetslag.INSATS)
                        .map(Budgetrad::lage)
                        .toList());
        assertEquals(
                1,
                last.rader().stream()
                        .filter(rad -> rad.slag() == Budgetslag.FINANSIELLT)
                        .count());
    }

    @Test
    void ettAvsnittMedBaraSinSummaBlirEnRad() {
        Budgetinlasning last = Budgetinlasning.las(tabell("umea-2017-2019-budgetforslag-tkr.csv"), ar(2017), Enhet.TKR);

        assertEquals(
                List.of("KANSLI/Kansli [2100000.00, 2151000.00, 2233000.00]"),
                last.rader().stream()
                        .filter(rad -> rad.slag() == Budgetslag.KANSLI)
                        .map(Budgetrad::toString)
                        .toList());
    }

    @Test
    void ettUrklippMedRubrikerLases() {
        Budgetinlasning last = las(HEL);

        assertEquals(List.of(), last.anmarkningar());
        assertTrue(last.kontrollerade() > 0);
        assertEquals(
                List.of(
                        "INTAKT/Bidrag [1000.00, 1000.00, 1000.00]",
                        "INSATS/Arenan [500.00, -, 600.00]",
                        "INSATS/Lots [200.00, 200.00, 200.00]",
                        "KANSLI/Kansli [100.00, 110.00, 120.00]"),
                last.rader().stream().map(Budgetrad::toString).toList());
    }

    @Test
    void enSummaSomInteStammerTasInteEmot() {
        assertEquals(
                List.of("AVST-SUMMA"),
                koder(las(HEL.replace("Summa\t700", "Summa\t710")
                        .replace("kostnader\t800", "kostnader\t810")
                        .replace("Resultat\t200", "Resultat\t190"))));
        assertEquals(List.of("AVST-RADREGEL"), koder(las(HEL.replace("Resultat\t200", "Resultat\t250"))));
        assertEquals(
                List.of("AVST-RADREGEL", "AVST-RADREGEL"), koder(las(HEL.replace("kostnader\t800", "kostnader\t850"))));
        assertFalse(las(HEL.replace("Resultat\t200", "Resultat\t250")).garAttTaEmot());
    }

    @Test
    void detSomInteGarAttForstaNekasMedRadOchSkal() {
        assertEquals(
                List.of(
                        "BUDGET-AVSNITT-OKANT {avsnitt=Kaffe, rad=Arenan}",
                        "BUDGET-AVSNITT-OKANT {avsnitt=Kaffe, rad=Lots}"),
                nekade(las(HEL.replace("Projekt", "Kaffe"))));
        assertEquals(List.of("BUDGET-AR-SAKNAS {ar=2022}"), nekade(las(HEL.replace("2022", "2032"))));
        assertEquals(
                List.of("BUDGET-RAD-OLASLIG {avsnitt=Projekt, rad=Arenan}"),
                nekade(las(HEL.replace("Arenan\t500", "Arenan\t500,005"))));
        assertThrows(
                IllegalArgumentException.class,
                () -> Budgetinlasning.las(tabell("pyramis-2019-2021-budget.csv"), ar(2019), Enhet.ANTAL));
    }

    private static Budgetinlasning las(String urklipp) {
        Tabell tabell = Tabellurklipp.las(urklipp, new Tabellurklipp.Form("", "", true, Enhet.KR), text -> false)
                .varde();
        return Budgetinlasning.las(tabell, ar(2020), Enhet.KR);
    }

    private static List<String> koder(Budgetinlasning last) {
        return last.anmarkningar().stream().map(Anmarkning::kod).toList();
    }

    private static List<String> nekade(Budgetinlasning last) {
        return last.anmarkningar().stream()
                .filter(a -> a.kod().startsWith("BUDGET"))
                .map(a -> a.kod() + " " + a.data())
                .toList();
    }
}
