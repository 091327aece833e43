package org.openfinsam.it.rapport;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

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

/** The findings of all rooms on one page, and their number in the frame. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class LagkollIT {

    private static final String RAKNARE = ".of-topp-hoger .of-lagkoll b";

    @ArquillianResource
    private URI bas;

    @Test
    void theRoomsAreAskedOfTheDayThatIsChosen() {
        try (Flik flik = inne("revisor@skelleftea")) {
            Page sida = flik.sida();
            flik.oppna("/lagkoll?forbund=skelleftea&dag=2014-06-30");

            assertThat(sida.locator("#forbundet-rubrik")).isVisible();
            assertThat(sida.locator("section:has(#medel-2014-rubrik) .of-fynd-kod"))
                    .hasText("FL5-HALFTEN");
            flik.skarmbild("lagkoll-skelleftea");
            assertEquals(List.of(), flik.axe());

            sida.fill("#dag", "2020-06-30");
            sida.click(".of-dagval button");
            assertThat(sida.locator("#medel-2014-rubrik")).hasCount(0);
            assertThat(sida.locator("#forbundet-rubrik")).isVisible();

            assertEquals(404, flik.oppna("/lagkoll?forbund=umearegionen"));
            flik.taKlagomal();
        }
    }

    @Test
    void theCounterIsThePagesNumberAndFollowsWhatIsWritten() {
        try (Flik flik = inne("admin")) {
            Page sida = flik.sida();
            flik.oppna("/forbund/nytt");
            sida.fill("[id='nytt:namn']", "Samordningsförbundet Lagprovet");
            sida.fill("[id='nytt:kortnamn']", "Lagprovet");
            sida.fill("[id='nytt:bildat']", "2020-01-01");
            sida.click("[id='nytt:skapa']");
            assertThat(sida.locator(".of-besked-ok")).isVisible();
            int fore = raknat(flik);

            flik.oppna("/forbund/medlem?forbund=lagprovet");
            sida.fill("[id='ny:medlem']", "Försäkringskassan");
            sida.click("[id='ny:anslut']");
            assertThat(sida.locator(".of-besked-ok")).isVisible();

            assertEquals(fore - 1, raknat(flik), "one party less is missing (FL 3 §)");
        }
    }

    @Test
    void anApplicantHasNoCounter() {
        try (Flik flik = inne("sokande@skelleftea")) {
            flik.oppna("/");
            assertThat(flik.sida().locator(".of-lagkoll")).hasCount(0);
        }
    }

    /** The number of the frame, which has to be that of the findings on the page. */
    private static int raknat(Flik flik) {
        flik.oppna("/lagkoll?forbund=lagprovet");
        Page sida = flik.sida();
        int pa = sida.locator(".of-fyndlista > li:has(.of-fel, .of-varning)").count();
        assertThat(sida.locator(RAKNARE)).hasText(Integer.toString(pa));
        return pa;
    }

    private Flik inne(String konto) {
        Flik flik = Webblasare.flik(bas, ColorScheme.LIGHT);
        flik.loggaIn(konto);
        return flik;
    }
}
