package org.openfinsam.it.insats;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openfinsam.it.grund.Flik;
import org.openfinsam.it.grund.Webblasare;

/** The eleven applications of Umeåregionen for 2017 through preparation and board, in the browser. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class BeredningIT {

    private static final String UMEA = "?forbund=umearegionen&ar=2017";

    @ArquillianResource
    private URI bas;

    @Test
    void theElevenAreAskedForAndRecommendedAsThePapersSay() {
        try (Flik flik = inne("beredare@umearegionen")) {
            flik.oppna("/insats/beredning" + UMEA);

            assertTrue(siffror(flik.sida().locator(".of-ingress")).contains("Äskatär10565tkr,tillstyrkt7799tkr"));
            assertEquals(11, flik.sida().locator(".of-beredning-lista tbody tr").count());
            assertEquals(2, flik.sida().locator(".of-forord-AVSLAG").count());
            flik.sida().click("text=Överenskommelse ohälsa i kontaktyrken");
            assertThat(flik.sida().locator(kort("rekommendationen")))
                    .containsText("1 för (Försäkringskassan); 2 mot (Umeå kommun, Arbetsförmedlingen)");
            assertThat(flik.sida().locator(kort("rekommendationen"))).containsText("utan rösträtt: Förbundschefen");
            assertEquals(List.of(), flik.axe());
            flik.skarmbild("insats-beredning-askande");

            APIResponse pdf = hamta(flik, "/api/v1/forbund/umearegionen/askanden/sammanstallning?ar=2017");
            assertEquals(200, pdf.status());
            assertTrue(new String(pdf.body(), StandardCharsets.ISO_8859_1).startsWith("%PDF-"));
        }
    }

    @Test
    void theMoneyMovesAsTheReaderTicks() {
        try (Flik flik = inne("ledamot@umearegionen")) {
            Page sida = flik.sida();
            flik.oppna("/insats/pengar" + UMEA);
            Locator kvar = sida.locator(".of-pengar-kvar .of-pengar-utgaende");

            assertEquals("Egetkapitalut278037094466", siffror(kvar));
            assertTrue(siffror(sida.locator("#summarad")).contains("7799"));
            sida.locator("label:has-text('Överenskommelse ohälsa')").click();
            assertEquals("Egetkapitalut1290614−249", siffror(kvar), "at once, by the script");
            assertThat(sida.locator("#racker")).containsText("räcker inte");
            // The picture is drawn anew for the choice, without leaving the page.
            assertThat(sida.locator("[data-bild]")).containsText("−249");
            assertTrue(!sida.url().contains("askande="), sida.url());
            assertEquals(List.of(), flik.axe());

            // The same counted by the server, from the address alone.
            flik.oppna(
                    sida.locator(".of-pengar-scenarier a", new Page.LocatorOptions().setHasText("Med överenskommelsen"))
                            .getAttribute("href")
                            .replaceFirst("^https?://[^/]+", ""));
            assertEquals("Egetkapitalut1290614−249", siffror(kvar));
            String bilaga = sida.locator("#bilaga").getAttribute("href");
            assertTrue(new String(hamta(flik, bilaga).body(), StandardCharsets.ISO_8859_1).startsWith("%PDF-"));
        }
    }

    @Test
    void aQuestionGoesToTheApplicantAndTheAnswerComesBack() {
        try (Flik beredare = inne("beredare@umearegionen");
                Flik sokande = inne("sokande@umearegionen")) {
            beredare.oppna("/insats/beredning" + UMEA);
            beredare.sida().click("text=NAFS utveckling");
            beredare.sida().fill("#fragan", "I vilken ordning görs de åtta områdena?");
            beredare.sida().click("#stall-fragan");
            assertThat(beredare.sida().locator(".of-besked")).containsText("Frågan är ställd.");

            assertEquals(404, hamta(sokande, "/insats/beredning" + UMEA).status());
            sokande.oppna("/insats/beredning/fragor" + UMEA);
            assertThat(sokande.sida().locator("#innehall")).containsText("åtta områdena");
            sokande.sida().fill("textarea", "Videokonferens först.");
            sokande.sida().click("button[value='svar']");
            assertThat(sokande.sida().locator(".of-besked")).containsText("Svaret är sparat.");
            assertEquals(List.of(), sokande.axe());

            beredare.sida().reload();
            assertThat(beredare.sida().locator(kort("fragorna"))).containsText("Videokonferens först.");
        }
    }

    @Test
    void aDecisionIsARowOfTheBudgetAndIsRevokedNotDeleted() {
        try (Flik flik = inne("forbundschef@umearegionen")) {
            Page sida = flik.sida();
            flik.oppna("/insats/beslut" + UMEA);
            sida.click("text=Uppsökande verksamhet unga");
            sida.fill("#b-organ", "");
            sida.fill("#b-datum", "");
            sida.fill("#b-paragraf", "");
            sida.click("#besluta");
            assertThat(sida.locator("#felruta")).containsText("Skriv vem som har beslutat");
            sida.fill("#b-organ", "Styrelsen");
            sida.fill("#b-datum", "2016-11-25");
            sida.fill("#b-paragraf", "75");
            sida.click("#besluta");
            assertThat(sida.locator(".of-besked")).containsText("Beslutet är sparat.");
            assertThat(sida.locator(kort("fattade"))).containsText("Styrelsen 2016-11-25 § 75");
            assertEquals(List.of(), flik.axe());
            assertTrue(hamta(flik, "/api/v1/forbund/umearegionen/askandebeslut?ar=2017&format=csv")
                    .text()
                    .contains("Bifall;Styrelsen 2016-11-25 § 75;250000"));

            sida.click("text=Nästa utan beslut");
            assertThat(sida.locator("#besluta")).isVisible();
            assertEquals("2016-11-25", sida.inputValue("#b-datum"), "one meeting decides many");
            flik.oppna("/insats/beslut" + UMEA);
            assertEquals(
                    "250",
                    siffror(sida.locator(".of-beredning-lista tr:has-text('Uppsökande') td")
                            .last()));
            assertEquals(
                    "10565",
                    siffror(sida.locator(".of-beredning-lista tfoot td").first()));

            flik.oppna("/ekonomi/budget" + UMEA + "&version=1");
            assertEquals("BESLUTAD", radensLage(sida));

            flik.oppna("/insats/beslut" + UMEA);
            sida.click("text=Uppsökande verksamhet unga");
            sida.click("text=Återkalla beslutet");
            sida.fill("#a-organ", "Styrelsen");
            sida.fill("#a-datum", "2017-02-10");
            sida.fill("#a-motiv", "Insatsen startade inte.");
            sida.click("#aterkalla");
            assertThat(sida.locator(".of-besked")).containsText("Beslutet är återkallat.");
            assertThat(sida.locator(kort("fattade"))).containsText("Insatsen startade inte.");
            assertThat(sida.locator("#besluta")).isVisible();
            flik.oppna("/ekonomi/budget" + UMEA + "&version=1");
            assertEquals("PLANERAD", radensLage(sida), "decided no longer, and still there");
        }
    }

    /** How far the row of the budget has come, as its form holds it. */
    private static Object radensLage(Page sida) {
        return sida.evaluate("() => [...document.querySelectorAll('input[name^=namn-]')]"
                + ".filter(i => i.value === 'Uppsökande verksamhet unga')"
                + ".map(i => document.querySelector('[name=lage-' + i.name.substring(5) + ']').value).join()");
    }

    private Flik inne(String konto) {
        Flik flik = Webblasare.flik(bas, ColorScheme.LIGHT);
        flik.loggaIn(konto);
        return flik;
    }

    private static APIResponse hamta(Flik flik, String vag) {
        return flik.sida().request().get(vag);
    }

    /** The card with an id, which its heading has. */
    private static String kort(String id) {
        return "section[aria-labelledby=" + id + "-rubrik]";
    }

    private static String siffror(Locator del) {
        return del.innerText().replaceAll("[\\s\\u00a0\\u202f]", "");
    }
}
