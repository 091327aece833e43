package org.openfinsam.it.rakna;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URI;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openfinsam.it.grund.Flik;
import org.openfinsam.it.grund.Webblasare;

/** The page where anyone splits a contribution. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class BidragssidaIT {

    private static final String SIDA = "/rakna/bidrag";
    private static final String NITTIONIO = SIDA + "?ar=2020&totalt=5+000+000&avrundning=KRONA&nyckel=PROCENT"
            + "&region=25+Region+Norrbotten&regionandel=100&kommun=2580+Lule%C3%A5&kommunandel=62"
            + "&kommun=2581+Pite%C3%A5&kommunandel=32&kommun=2560+%C3%84lvsbyn&kommunandel=5";

    @ArquillianResource
    private URI bas;

    @Test
    void theKeyboardAloneGoesFromFaultToAnswer() {
        try (Flik flik = Webblasare.flik(bas, ColorScheme.LIGHT)) {
            flik.oppna(SIDA);
            Page sida = flik.sida();
            assertThat(sida.locator(".of-resultat .of-kort-svar")).containsText("Staten betalar 2 500 000 kr.");

            sida.locator("#kommuner-2-andel").focus();
            sida.keyboard().press("Control+A");
            sida.keyboard().type("5");
            sida.keyboard().press("Enter");

            // Enter calculates; the first button of the form, which adds a region, is not pressed.
            assertThat(sida.locator("#felruta")).isFocused();
            assertThat(sida).hasTitle("Fel: Hur delas bidraget? – OpenFinsam");
            assertThat(sida.locator("#felruta")).containsText("Kommunernas delar blir 99 %. Lägg till 1 procentenhet.");
            assertThat(sida.locator("#regioner-1-andel")).hasCount(0);
            assertEquals(
                    "–",
                    sida.locator("tr[data-nyckel='kommuner/Älvsbyn'] td .of-saknas")
                            .first()
                            .innerText());

            sida.keyboard().press("Tab");
            sida.keyboard().press("Enter");
            assertThat(sida.locator("#kommuner-2-andel")).isFocused();
            assertThat(sida.locator("#kommuner-2-andel")).hasAttribute("aria-invalid", "true");
            sida.keyboard().press("Control+A");
            sida.keyboard().type("6");
            sida.keyboard().press("Tab");
            assertThat(sida.locator("button[value='kommuner-bort-2']")).isFocused();
            sida.keyboard().press("Tab");
            assertThat(sida.locator("#rakna")).isFocused();
            sida.keyboard().press("Enter");

            assertThat(sida.locator("#felruta")).hasCount(0);
            assertThat(sida.locator("tr[data-nyckel='kommuner/Älvsbyn']")).containsText("75 000");
        }
    }

    @Test
    void everythingThatCanBeUsedIsReachedInTheOrderOfThePage() {
        try (Flik flik = Webblasare.flik(bas, ColorScheme.LIGHT)) {
            flik.oppna(SIDA);
            Page sida = flik.sida();
            sida.locator("#ar").focus();
            StringBuilder vag = new StringBuilder();
            for (int i = 0; i < 14; i++) {
                vag.append(sida.evaluate("document.activeElement.id || document.activeElement.value"))
                        .append(' ');
                sida.keyboard().press("Tab");
            }
            assertEquals(
                    "ar totalt avrundning nyckel regioner-ny regioner-0-andel regioner-bort-0 kommuner-ny"
                            + " kommuner-0-andel kommuner-bort-0 kommuner-1-andel kommuner-bort-1 kommuner-2-andel"
                            + " kommuner-bort-2",
                    vag.toString().strip());
        }
    }

    @Test
    void aMemberIsAddedAndTakenAway() {
        try (Flik flik = Webblasare.flik(bas, ColorScheme.LIGHT)) {
            flik.oppna(SIDA);
            Page sida = flik.sida();
            sida.locator("#kommuner-ny").click();
            assertThat(sida.locator("#kommuner-3-medlem")).isFocused();
            assertFalse(sida.url().contains("gor="), "the address would add one more each time: " + sida.url());

            sida.keyboard().type("2582 Boden");
            sida.keyboard().press("Tab");
            sida.keyboard().type("10,5");
            sida.keyboard().press("Enter");
            assertThat(sida.locator("#felruta"))
                    .containsText("Kommunernas delar blir 110,5 %. Ta bort 10,5 procentenheter.");
            assertThat(sida.locator("label[for='kommuner-3-andel']")).hasText("Boden");

            sida.locator("button[value='kommuner-bort-3']").click();
            assertThat(sida.locator("#felruta")).hasCount(0);
            assertThat(sida.locator("tr[data-nyckel^='kommuner/']")).hasCount(3);
        }
    }

    @Test
    void thePageWorksWithoutScriptAndKeepsNothing() {
        try (BrowserContext utanSkript = Webblasare.utanSkript(bas)) {
            Page sida = utanSkript.newPage();
            sida.navigate(SIDA);
            sida.locator("#totalt").fill("1 000 001");
            sida.locator("#rakna").click();

            assertThat(sida.locator("tr[data-nyckel='forsakringskassan']")).containsText("500 001");
            assertEquals(List.of(), utanSkript.cookies());
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void axeFindsNothingWhenSomethingIsWrong(ColorScheme utseende) {
        try (Flik flik = Webblasare.flik(bas, utseende, 1440)) {
            assertEquals(200, flik.oppna(NITTIONIO + "&kommun=&kommunandel="));
            flik.skarmbild("rakna-bidrag-fel");
            assertEquals(List.of(), flik.axe());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 390, 768})
    void anErrorFitsANarrowScreen(int bredd) {
        try (Flik flik = Webblasare.flik(bas, ColorScheme.LIGHT, bredd)) {
            flik.oppna(NITTIONIO + "&kommun=&kommunandel=");
            flik.skarmbild("rakna-bidrag-fel");
            int sidans = (int) flik.sida().evaluate("document.documentElement.scrollWidth");
            assertTrue(sidans <= bredd, "the page is " + sidans + " px wide");
        }
    }

    @Test
    void whatIsWrittenIsShownAndNeverRun() {
        try (Flik flik = Webblasare.flik(bas, ColorScheme.LIGHT)) {
            flik.oppna(SIDA + "?ar=%22%3E%3Cscript%3Ealert(1)%3C/script%3E&totalt=%3Cb%3E&avrundning=%22&nyckel=%27"
                    + "&kommun=%3Cimg+src=x+onerror=alert(1)%3E&kommunandel=%22%3E");
            assertEquals(
                    "\"><script>alert(1)</script>", flik.sida().locator("#ar").inputValue());
            assertThat(flik.sida().locator("label[for='kommuner-0-andel']")).hasText("<img src=x onerror=alert(1)>");
            assertThat(flik.sida().locator("main img, main script")).hasCount(0);
        }
    }
}
