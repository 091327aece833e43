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

    private static final String HISTORIK = "[aria-labelledby='historik-rubrik']";
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
    void aMotiveIsWrittenChangedAndTakenAwayWithATrace() {
        try (Flik flik = inne("forbundschef@skelleftea")) {
            Page sida = flik.sida();
            flik.oppna("/lagkoll?forbund=skelleftea&dag=2017-06-30");
            assertThat(sida.locator("#forbundet-rubrik ~ ul .of-motiv, section:has(#forbundet-rubrik) .of-motiv"))
                    .hasCount(0);
            sida.locator(".of-motiv a").first().click();
            sida.fill("[id='motiv:text']", " ");
            sida.click("[id='motiv:spara']");
            assertThat(sida.locator(".of-felruta")).isVisible();
            sida.fill("[id='motiv:text']", "Beslutas i februari: styrelsen 2017-03-12 § 14.");
            flik.skarmbild("lagkoll-motiv");
            assertEquals(List.of(), flik.axe());
            sida.click("[id='motiv:spara']");
            assertThat(sida.locator(".of-besked-ok")).isVisible();
            assertThat(sida.locator(".of-fynd-motiverat")).hasCount(1);
            flik.skarmbild("lagkoll-motiverad");
            assertEquals(List.of(), flik.axe());

            sida.locator(".of-motiv a").first().click();
            sida.click("button[value='tabort']");
            assertThat(sida.locator(".of-fynd-motiverat")).hasCount(0);
            assertThat(sida.locator(".of-motiv-tidigare li")).hasCount(2);
            sida.locator(".of-besked-ok a").click();
            sida.click("button[value='aterstall']");
            assertThat(sida.locator(".of-fynd-motiverat")).hasCount(1);
            assertThat(sida.locator(HISTORIK + " .of-fyndlista > li").first()).isVisible();
        }
        try (Flik flik = inne("revisor@skelleftea")) {
            flik.oppna("/lagkoll?forbund=skelleftea&dag=2017-06-30");
            assertThat(flik.sida().locator(".of-fynd-motiverat")).hasCount(1);
            assertThat(flik.sida().locator(".of-motiv a")).hasCount(0);
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
        int pa = sida.locator("section:not(" + HISTORIK
                        + ") > .of-fyndlista > li:has(.of-fel, .of-varning):not(:has(.of-fynd-motiverat))")
                .count();
        assertThat(sida.locator(RAKNARE)).hasText(Integer.toString(pa));
        return pa;
    }

    private Flik inne(String konto) {
        Flik flik = Webblasare.flik(bas, ColorScheme.LIGHT);
        flik.loggaIn(konto);
        return flik;
    }
}
