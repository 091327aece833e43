package org.openfinsam.it.rapport;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.RequestOptions;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.net.URI;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openfinsam.it.grund.Flik;
import org.openfinsam.it.grund.Webblasare;
import org.openfinsam.it.lager.Frageraknare;
import org.openfinsam.web.Jsonschema;

/** Reports of a ledger as people use them: a file becomes a report, and a figure leads down to its voucher. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class RapporterIT {

    private static final String HALVAR = "&fran=2020-01&till=2020-06";
    private static final String DEMO = "/rapport/ekonomi?forbund=sodra-norrbotten" + HALVAR;

    /** The largest number of questions that a page asks the database. */
    private static final int HOGST = 30;

    /** A ledger of ours, with opening balances and a budget; everything in it is made up. */
    private static final String SIE = String.join(
            "\r\n",
            "#FLAGGA 0",
            "#FORMAT PC8",
            "#SIETYP 4",
            "#RAR 0 20310101 20311231",
            "#KONTO 1930 Bank",
            "#KONTO 2010 Kapital",
            "#KONTO 3510 Bidrag",
            "#KONTO 6010 Lokalhyra",
            "#IB 0 1930 500.00",
            "#IB 0 2010 -500.00",
            "#PBUDGET 0 203101 6010 {} 100000.00",
            "#VER A 1 20310110 \"Bidrag\"",
            "{",
            "#TRANS 1930 {} 1000.00",
            "#TRANS 3510 {} -1000.00",
            "}",
            "#VER A 2 20310120 \"Januarihyran\"",
            "{",
            "#TRANS 6010 {} 19.50",
            "#TRANS 1930 {} -19.50",
            "}",
            "");

    @ArquillianResource
    private URI bas;

    @Test
    void aFileBecomesAReportAndAFigureLeadsToItsVoucher() {
        try (Flik flik = Webblasare.flik(bas, ColorScheme.LIGHT)) {
            flik.loggaIn("ekonom@umearegionen");
            Page sida = flik.sida();
            flik.oppna("/rapport/ekonomi?forbund=umearegionen");
            assertThat(sida.locator("main")).containsText("Ingen huvudbok är inläst ännu");
            assertEquals(List.of(), flik.axe());
            sida.click("a:has-text('Läs in en huvudbok')");

            sida.setInputFiles(
                    "#sie", new FilePayload("bok.se", "text/plain", SIE.getBytes(Charset.forName("IBM437"))));
            sida.click("#lasin");
            sida.waitForSelector("button[value=godkann]");
            sida.click("button[value=godkann]");
            sida.waitForSelector(".of-besked-ok");
            flik.oppna("/rapport/ekonomi?forbund=umearegionen&fran=2031-01&till=2031-03");
            assertThat(sida.locator(".of-besked-varning")).containsText("2 konton är inte kopplade");
            flik.oppna("/ekonomi/kontokoppling?forbund=umearegionen");
            sida.click("button[value=kommunbas]");
            sida.waitForSelector(".of-besked-ok");

            flik.oppna("/rapport/ekonomi?forbund=umearegionen&fran=2031-01&till=2031-03");
            assertThat(sida.locator(".of-ingress")).containsText("Resultatet är 981 kr");
            assertEquals(List.of(), flik.axe());
            sida.click("tr[data-nyckel='ovrigt/Övriga verksamhetskostnader'] a.of-siffra >> nth=0");
            assertThat(sida.locator(".of-ingress")).containsText("19,50 kr");
            assertThat(sida.locator("main")).containsText("Konton kopplade");
            assertThat(sida.locator("main")).containsText("Filen gäller som huvudbok");
            assertEquals(List.of(), flik.axe());
            sida.click("tr:has-text('6010 Lokalhyra') a.of-siffra");
            assertThat(sida.locator("main")).containsText("Sammanlagt 19,50 kr");
            assertEquals(List.of(), flik.axe());
            sida.click("tr:has-text('Januarihyran') a");
            assertThat(sida.locator("h1")).containsText("Verifikation A 2");
            assertThat(sida.locator(".of-filuppgifter")).containsText("bok.se");
            assertThat(sida.locator(".of-filuppgifter dd >> nth=1")).hasText("17");
            assertTrue(sida.locator(".of-filuppgifter code").innerText().matches("[0-9a-f]{64}"));
            assertEquals(List.of(), flik.axe());

            kommenteras(flik);
        }
    }

    /** A comment about months that no half-year report has: kept with the result it is about, and listed for the board. */
    private static void kommenteras(Flik flik) {
        Page sida = flik.sida();
        flik.oppna("/rapport/ekonomi?forbund=umearegionen&fran=2031-01&till=2031-03");
        sida.click("section:has(#avvikelser-rubrik) a:has-text('Övriga verksamhetskostnader')");
        sida.fill("textarea", "Lokalen blev billigare.");
        sida.click("#kommentar\\:spara");
        assertThat(sida.locator(".of-besked")).containsText("Kommentaren till Övriga verksamhetskostnader är sparad.");
        sida.click(".of-flikar a:has-text('Kommentarer')");
        assertThat(sida.locator("main table")).containsText("Lokalen blev billigare.");
        assertEquals(List.of(), flik.axe());
        flik.oppna("/rapport/ekonomi?forbund=umearegionen&slag=balans&fran=2031-01&till=2031-03");
        assertThat(sida.locator(".of-ingress")).containsText("Balansräkningens två sidor är lika stora");
        assertEquals(List.of(), flik.axe());
    }

    @ParameterizedTest
    @ValueSource(strings = {"resultat", "balans", "kassaflode", "noter", "insatser", "kommuner", "kommentarer"})
    void everyReportIsThereForTheAuditorInFewQuestionsAndAsItsSchemaSays(String slag) {
        try (Flik flik = Webblasare.flik(bas, ColorScheme.LIGHT)) {
            flik.loggaIn("revisor@sodra-norrbotten");
            Page sida = flik.sida();
            sida.setExtraHTTPHeaders(Map.of(Frageraknare.NAMN, "rapport " + slag));
            assertEquals(200, flik.oppna(DEMO + "&slag=" + slag));
            int antal = Integer.parseInt(sida.request()
                    .get(Frageraknare.VAG, RequestOptions.create().setHeader(Frageraknare.NAMN, "rapport " + slag))
                    .text());
            assertTrue(antal > 0 && antal <= HOGST, slag + ": " + antal);
            assertEquals(List.of(), flik.axe());

            for (String sprak : List.of("sv", "en")) {
                JsonObject rapport = Json.createReader(new StringReader(sida.request()
                                .get(
                                        "/api/v1/forbund/sodra-norrbotten/rapporter/" + slag
                                                + "?fran=2020-01&till=2020-06",
                                        RequestOptions.create()
                                                .setHeader("Accept", "application/json")
                                                .setHeader("Accept-Language", sprak))
                                .text()))
                        .readObject();
                for (JsonValue tabell : rapport.getJsonArray("tabeller")) {
                    assertEquals(List.of(), Jsonschema.TABELL.fel(tabell.toString()));
                }
            }
            for (String format : List.of("pdf", "xlsx", "csv")) {
                assertEquals(
                        200,
                        sida.request()
                                .get("/api/v1/forbund/sodra-norrbotten/rapporter/" + slag
                                        + "?fran=2020-01&till=2020-06&format=" + format)
                                .status());
            }
        }
    }

    /** The published half-year, out of the ledger of ours. */
    @Test
    void theResultIsThePublishedOne() {
        try (Flik flik = Webblasare.flik(bas, ColorScheme.LIGHT)) {
            flik.loggaIn("revisor@sodra-norrbotten");
            flik.oppna(DEMO);
            assertThat(flik.sida().locator(".of-ingress"))
                    .containsText("Resultatet är 524 933 kr, 1 665 686 kr bättre än budget.");
            flik.oppna(DEMO + "&enhet=tkr&kolumn=utfall");
            assertThat(flik.sida().locator(".of-ingress")).containsText("525 tkr");
            assertEquals(2, flik.sida().locator("main thead th").count());
        }
    }
}
