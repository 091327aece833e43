package org.openfinsam.it.ekonomi;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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

/** A round of forecasts written on the screen, of an association and a year that no other test reads. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class PrognossidaIT {

    private static final String CONSENSUS = "?forbund=consensus&ar=2018";

    private static final String BUDGET = """
            \t2018\t2019\t2020
            Intäkter
            Bidrag\t1 000\t1 000\t1 000
            Insatser
            Arenan\t700\t700\t700
            """;

    @ArquillianResource
    private URI bas;

    @Test
    void anEditOfTheRowsIsTakenBackWholeAndBroughtBack() {
        try (Flik flik = Webblasare.flik(bas, ColorScheme.LIGHT)) {
            flik.loggaIn("ekonom@consensus");
            Page sida = flik.sida();
            Budgetark ark = new Budgetark(flik, CONSENSUS);
            ark.borja();
            ark.klistra(BUDGET, "KR");

            flik.oppna("/ekonomi/prognos" + CONSENSUS);
            sida.click("#borja");
            ark.sager("Omgången är börjad.");
            assertThat(sida.locator("#angra")).hasCount(0);
            assertTrue(prognosen(ark).startsWith("–"));

            sida.click("#rader summary");
            sida.selectOption("#metod-0", "HAND");
            sida.fill("#belopp-0", "1 100");
            sida.fill("#kommentar-0", "Staten har höjt.");
            sida.selectOption("#metod-1", "HAND");
            sida.fill("#belopp-1", "650");
            sida.fill("#kommentar-1", "Sen start.");
            sida.click("#spara-rader");
            ark.sager("Raderna är sparade.");
            assertEquals("1100", prognosen(ark));
            assertEquals(List.of(), flik.axe());
            flik.skarmbild("prognos-angra");

            sida.click("#angra");
            ark.sager("Raderna står som före ändringen.");
            assertTrue(prognosen(ark).startsWith("–"));
            sida.click("#angra");
            ark.sager("Raderna står som före ändringen.");
            assertEquals("1100", prognosen(ark));
            assertEquals("650", ark.rad("prognos", "insats/Arenan").get(2));
        }
    }

    private static String prognosen(Budgetark ark) {
        return ark.rad("prognos", "intakt/Bidrag").get(2);
    }
}
