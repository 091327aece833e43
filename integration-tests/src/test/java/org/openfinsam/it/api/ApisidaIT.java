package org.openfinsam.it.api;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openfinsam.it.grund.Flik;
import org.openfinsam.it.grund.Webblasare;
import org.openfinsam.web.rakna.Kalkylator;

/** The page that describes the API, and the examples that run there under the content policy. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ApisidaIT {

    private static final String SIDA = "/api";

    @ArquillianResource
    private URI bas;

    @Test
    void thePageHasTheCallsOfTheDocument() throws Exception {
        Set<String> dokumentets = new TreeSet<>();
        JsonObject vagar = dokument().getJsonObject("paths");
        vagar.forEach((vag, metoder) -> metoder.asJsonObject()
                .keySet()
                .forEach(metod -> dokumentets.add(metod.toUpperCase(Locale.ROOT) + " " + vag)));
        try (Flik flik = Webblasare.flik(bas, ColorScheme.LIGHT)) {
            flik.oppna(SIDA);

            assertEquals(
                    dokumentets,
                    new TreeSet<>(flik.sida().locator("article > h3").allInnerTexts()));
        }
    }

    @Test
    void everyOpenExampleRunsAndIsAnsweredAsThePageSays() {
        try (Flik flik = Webblasare.flik(bas, ColorScheme.LIGHT)) {
            flik.oppna(SIDA);
            List<Locator> anrop =
                    flik.sida().locator("article[id^='post-kalkyl-']").all();
            assertEquals(Kalkylator.values().length, anrop.size());
            for (Locator ett : anrop) {
                JsonObject vantat = json(ett.locator("pre[id$='-svar']").textContent());
                for (Locator form : ett.locator("form").all()) {
                    form.locator("button").click();
                    assertThat(form.locator("[data-status]")).hasText("200 OK");
                    assertEquals(vantat, json(form.locator("[data-svar]").textContent()));
                }
            }
            flik.skarmbild("api-kort");
            assertEquals(List.of(), flik.axe());
        }
    }

    @Test
    void anExampleCanBeChangedAndARuleMaySayNo() {
        try (Flik flik = Webblasare.flik(bas, ColorScheme.LIGHT)) {
            flik.oppna(SIDA + "?sprak=en");
            Locator form = flik.sida().locator("#post-kalkyl-bidrag form");
            Locator kropp = form.locator("textarea");
            kropp.fill(kropp.inputValue().replace("\"andel\":6}", "\"andel\":5}"));
            form.locator("button").click();

            assertThat(form.locator("[data-status]")).containsText("422");
            JsonObject svar = json(form.locator("[data-svar]").textContent());
            assertEquals("FL5-NYCKEL", svar.getString("kod"));
            assertEquals("The municipalities' shares add up to 99%. Add 1 percentage point.", svar.getString("detail"));
            assertEquals(1, flik.taKlagomal().size(), "the console tells of the status");
        }
    }

    @Test
    void anAssociationsFiguresComeForWhoHasLoggedIn() {
        try (Flik flik = Webblasare.flik(bas, ColorScheme.LIGHT)) {
            flik.oppna(SIDA);
            Locator form = flik.sida().locator("#get-forbund form");
            form.locator("button").click();
            assertThat(form.locator("[data-status]")).containsText("401");
            assertEquals(1, flik.taKlagomal().size(), "the console tells of the status");

            flik.loggaIn("ekonom@sodra-norrbotten");
            flik.oppna(SIDA);
            form.locator("button").click();
            assertThat(form.locator("[data-status]")).hasText("200 OK");
            assertThat(form.locator("[data-svar]")).containsText("\"id\": \"sodra-norrbotten\"");

            Locator rapport = flik.sida().locator("#get-forbund-id-rapporter-halvarsrapport form");
            rapport.locator("input").fill(rapport.locator("input").inputValue().replace("json", "xlsx"));
            rapport.locator("button").click();
            assertThat(rapport.locator("[data-svar]")).containsText(" byte");
        }
    }

    @Test
    void withoutScriptTheCommandLinesAreThereAndNoDeadButtons() {
        try (BrowserContext utanSkript = Webblasare.utanSkript(bas)) {
            Page sida = utanSkript.newPage();
            sida.navigate(SIDA);

            assertThat(sida.locator("#post-kalkyl-frister-0-curl")).isVisible();
            assertThat(sida.locator("form[data-prova]").first()).isHidden();
            assertThat(sida.locator("[data-kopiera]").first()).isHidden();
            assertEquals(List.of(), utanSkript.cookies());
        }
    }

    @Test
    void theWordsOfTheResourcesAreSwedishOnASwedishPage() {
        try (Flik flik = Webblasare.flik(bas, ColorScheme.LIGHT)) {
            flik.oppna(SIDA);
            assertThat(flik.sida().locator("#post-kalkyl-bidrag .of-anrop-rubrik"))
                    .hasText("Hur ett års pengar delas mellan medlemmarna (FL 5 §)");
            assertThat(flik.sida().locator("[lang='en']:not(a, b)")).hasCount(0);
            assertTrue(flik.sida().locator("body").innerText().contains("600 anrop i minuten"));
        }
    }

    private JsonObject dokument() throws Exception {
        return json(HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(bas.resolve("/openapi?format=JSON"))
                                .header("Accept", "application/json")
                                .build(),
                        HttpResponse.BodyHandlers.ofString())
                .body());
    }

    private static JsonObject json(String text) {
        return Json.createReader(new StringReader(text)).readObject();
    }
}
