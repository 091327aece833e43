package org.openfinsam.it.ekonomi;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.openfinsam.it.ekonomi.Budgetark.facit;
import static org.openfinsam.it.ekonomi.Budgetark.siffror;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URI;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openfinsam.it.grund.Flik;
import org.openfinsam.it.grund.Webblasare;

/**
 * The published budgets as somebody would enter them: pasted, checked, and read on the screens. They are entered in an association that
 * has none of the year, so that the ones of the demonstration, which other tests read, stand as they are.
 */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class BudgetsidaIT {

    private static final String PYRAMIS = "?forbund=pyramis&ar=";

    /** Skellefteå's plan 2014–2016: what is decided told apart from what is new, in thousands. */
    private static final String SKELLEFTEA = """
            \t2014\t2015\t2016
            Intäkter
            Ägartillskott\t6 028\t\t
            Övriga intäkter\t64\t\t
            Insatser
            Beslutad verksamhet\t4 108\t2 860\t3 360
            Ny verksamhet\t2 004\t\t
            Summa\t6 112\t2 860\t3 360
            Kansli
            Nära verksamheten och kansli\t2 045\t\t
            Finansiellt
            Finansiella intäkter\t50\t\t
            """;

    @ArquillianResource
    private URI bas;

    /** One board packet has own capital 2019 both as 4 466 and as −164 tkr: the bridge says what makes the difference, rest nothing. */
    @Test
    void bothBudgetsOfUmeaArePastedAndTheBridgeExplainsThemWhole() {
        try (Flik flik = inne()) {
            Budgetark ark = new Budgetark(flik, PYRAMIS + 2017);
            ark.borja();
            ark.klistra(facit("umea-2017-2019-budgetforslag-tkr.csv"), "TKR");
            assertEquals(List.of("2780000", "3709000", "4466000"), ark.rad("budget", "egetkapital/utgaende"));
            assertEquals(List.of(), flik.axe());
            ark.nyVersion();
            ark.klistra(facit("umea-2005-2019-vp-budget-tkr.csv"), "TKR");
            ark.oppnarMed("2 059 000");
            assertEquals("−164000", ark.rad("budget", "egetkapital/utgaende").get(2));

            Page sida = flik.sida();
            flik.oppna("/ekonomi/budget/brygga" + PYRAMIS + 2017 + "&fran=1&till=2&visa=2017");
            assertEquals("1490000", ark.rad("brygga", "insats").get(0));
            assertEquals("86000", ark.rad("brygga", "kansli").get(0));
            assertEquals("−40000", ark.rad("brygga", "insatsnara").get(0));
            assertEquals("1536000", ark.rad("brygga", "kostnader").get(0));
            assertEquals("1536000", ark.rad("brygga-2017", "total/kostnader").get(2));
            assertEquals(List.of(), flik.axe());

            sida.selectOption("#fran", "2");
            sida.selectOption("#till", "1");
            sida.selectOption("#visa", "2019");
            sida.click("form button.of-budget-visa");
            assertTrue(siffror(sida.locator(".of-ingress")).contains("detegnakapitaletvidåretsutgång4630000kr"));
            String kapital = "kapitalbrygga-2019";
            assertEquals(List.of("−164000"), ark.rad(kapital, "utgaende-fran"));
            assertEquals(List.of("41000"), ark.rad(kapital, "ingaende"));
            assertEquals(List.of("4715000"), ark.rad(kapital, "insats"));
            assertEquals(List.of("269000"), ark.rad(kapital, "kansli"));
            assertEquals(List.of("−120000"), ark.rad(kapital, "insatsnara"));
            assertEquals(List.of("−275000"), ark.rad(kapital, "intakt"));
            assertEquals(List.of("0"), ark.rad(kapital, "rest"));
            assertEquals(List.of("4630000"), ark.rad(kapital, "skillnad"));
            assertEquals(List.of("4466000"), ark.rad(kapital, "utgaende-till"));
            assertEquals(List.of(), flik.axe());
            flik.skarmbild("budget-brygga-2019");

            String pdf = ark.ettA4(sida.locator("a:has-text('PDF')").getAttribute("href"));
            for (String siffra : List.of("−164000", "41000", "4715000", "269000", "−120000", "−275000", "4630000")) {
                assertTrue(pdf.contains(siffra), siffra + " not in " + pdf);
            }
        }
    }

    /** Own capital stood as income: it is what carries the deficit, the motive is asked for, and it may come when all is published. */
    @Test
    void pyramisIsAskedForItsMotiveAndGivesItAfterwards() {
        try (Flik flik = inne()) {
            Page sida = flik.sida();
            Budgetark ark = new Budgetark(flik, PYRAMIS + 2019);
            flik.oppna("/ekonomi/budget" + PYRAMIS + 2019);
            ark.nyVersion();
            String sagt = ark.klistra(facit("pyramis-2019-2021-budget.csv"), "KR");
            assertTrue(sagt.contains("Egetkapital380600krliggersomintäkt2019.Verkligtresultatär−618850kr."), sagt);

            assertEquals(List.of("380600", "−238250", "126750"), ark.rad("budget", "egetkapital/ingaende"));
            assertEquals(List.of("−238250", "126750", "479555"), ark.rad("budget", "egetkapital/utgaende"));
            assertEquals("−618850", ark.rad("budget", "total/resultat").get(0));
            assertThat(sida.locator(kort("fynd"))).containsText("KL11:5-MOTIV-SAKNAS");
            assertThat(sida.locator("#motivera")).hasCount(0);

            besluta(sida);
            assertThat(sida.locator("#felruta")).containsText("Skriv motivet");
            sida.click("#forslag summary");
            sida.fill("#publicerad", "2018-10-20");
            sida.click("#publicera");
            ark.sager("Dagarna är sparade.");
            assertThat(sida.locator("#orden")).hasCount(0);

            sida.click("#motivera summary");
            sida.click("#spara-motiv");
            assertThat(sida.locator("#felruta")).containsText("Skriv motivet.");
            assertEquals(List.of(), flik.axe());
            sida.fill("#tillagg", "Insatserna är redan beslutade och avvecklas 2019.");
            sida.click("#spara-motiv");
            ark.sager("Motivet är tillagt.");
            assertThat(sida.locator(kort("motivet"))).containsText("Insatserna är redan beslutade och avvecklas 2019.");
            assertThat(sida.locator(kort("motivet"))).containsText("Tillagt efter publiceringen");
            assertThat(sida.locator(kort("fynd"))).containsText("KL11:5-MOTIV-EFTERAT");
            assertThat(sida.locator(kort("fynd"))).containsText("KL11:5-EJ-TACKT");
            assertEquals(List.of(), flik.axe());
            flik.skarmbild("budget-motiv");
            String pdf = ark.ettA4(sida.locator("a:has-text('PDF')").getAttribute("href"));
            assertTrue(pdf.contains("Motivtillagtefterpubliceringen"), pdf);
            assertTrue(pdf.contains("redanbeslutadeochavvecklas2019."), pdf);

            besluta(sida);
            ark.sager("Beslutet är infört.");

            flik.oppna("/ekonomi/prognos/traff?forbund=pyramis");
            assertTrue(
                    siffror(sida.locator("main")).contains("1268611"), "opened 2020 with 1 030 361, planned −238 250");
        }
    }

    private static void besluta(Page sida) {
        sida.click("#beslutet summary");
        sida.fill("#anta-organ", "Styrelsen");
        sida.fill("#anta-datum", "2018-11-20");
        sida.fill("#anta-paragraf", "52");
        sida.click("#anta");
    }

    /** Skellefteå's figures: 4 108 + 2 004 = 6 112, + 2 045 = 8 157; 8 906 − 8 157 = 749, + 50 = 799; later years decided already. */
    @Test
    void skelleftea2014TellsDecidedFromNew() {
        try (Flik flik = inne()) {
            Budgetark ark = new Budgetark(flik, PYRAMIS + 2014);
            ark.borja();
            ark.klistra(SKELLEFTEA, "TKR");
            ark.oppnarMed("2 814 000");

            assertEquals(List.of("4108000", "2860000", "3360000"), ark.rad("budget", "insats/Beslutad verksamhet"));
            assertEquals("2004000", ark.rad("budget", "insats/Ny verksamhet").get(0));
            assertEquals(List.of("6112000", "2860000", "3360000"), ark.rad("budget", "insats/SUMMA"));
            long kostnader = tal(ark, "total/kostnader");
            assertEquals(8_157_000, kostnader);
            long disponibelt = tal(ark, "intakt/SUMMA") + tal(ark, "egetkapital/ingaende");
            assertEquals(8_906_000, disponibelt);
            assertEquals(749_000, disponibelt - kostnader);
            assertEquals(50_000, tal(ark, "finansiellt/SUMMA"));
            assertEquals(799_000, tal(ark, "egetkapital/utgaende"));
            assertEquals(List.of(), flik.axe());
        }
    }

    private static long tal(Budgetark ark, String rad) {
        return Long.parseLong(ark.rad("budget", rad).get(0));
    }

    private Flik inne() {
        Flik flik = Webblasare.flik(bas, ColorScheme.LIGHT);
        flik.loggaIn("forbundschef@pyramis");
        return flik;
    }

    /** The card with an id, which its heading has. */
    private static String kort(String id) {
        return "section[aria-labelledby=" + id + "-rubrik]";
    }
}
