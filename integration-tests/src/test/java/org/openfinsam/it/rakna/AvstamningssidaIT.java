package org.openfinsam.it.rakna;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.RequestOptions;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openfinsam.it.grund.Flik;
import org.openfinsam.it.grund.Webblasare;

/** The page where anyone has a table reconciled. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class AvstamningssidaIT {

    private static final String SIDA = "/rakna/avstamning";
    private static final int MIB = 1 << 20;

    @ArquillianResource
    private URI bas;

    @Test
    void umearegionensResultOf2016HasTwoWrongSums() throws IOException {
        try (Flik flik = Webblasare.flik(bas, ColorScheme.LIGHT)) {
            flik.oppna(SIDA);
            Page sida = flik.sida();
            sida.fill("#tabell", umea().replace(';', '\t'));
            sida.fill("#kolumnregel", "totalt=man+kvinnor");
            sida.selectOption("#enhet", "ANTAL");
            sida.selectOption("#tomt", "OKANT");
            sida.click("#rakna");

            assertThat(sida.locator("#felruta")).hasCount(0);
            assertThat(sida.locator(".of-kort-svar")).hasText("26 av 28 kontroller stämmer. 2 tal är fel.");
            assertEquals(List.of("Mellansteget/Antal deltagare totalt", "Mellansteget/Varav nya totalt"), markta(sida));
            assertEquals(
                    List.of(
                            "Rad Antal deltagare i avsnitt Mellansteget, kolumn totalt: talet är 25, men"
                                    + " totalt=man+kvinnor ger 27. Höj 25 med 2, eller rätta det tal som är fel.",
                            "Rad Varav nya i avsnitt Mellansteget, kolumn totalt: talet är 13, men"
                                    + " totalt=man+kvinnor ger 12. Sänk 13 med 1, eller rätta det tal som är fel."),
                    sida.locator(".of-fynd p:first-child").allInnerTexts());
            assertEquals(List.of(), flik.axe());
            flik.skarmbild("rakna-avstamning-umea");
        }
    }

    @Test
    void whatASpreadsheetPutsOnTheClipboardIsRead() {
        try (Flik flik = Webblasare.flik(bas, ColorScheme.LIGHT)) {
            flik.oppna(SIDA);
            Page sida = flik.sida();
            sida.fill("#tabell", """
                    Resultat 2020\t\t
                    \tUtfall\t"Budget
                    helår"
                    Intäkter\t\t
                    Bidrag\t1 250 000,50\t-
                    Återbetalt\t−250 000,50\t-1
                    Summa\t1 000 000,00\t−1


                    """);
            sida.click("#rakna");

            assertThat(sida.locator(".of-kort-svar")).hasText("2 av 2 kontroller stämmer.");
            assertThat(sida.locator("table caption")).containsText("Resultat 2020");
            assertThat(sida.locator("tr[data-nyckel='Intäkter/Återbetalt'] td").first())
                    .hasText("−250 000,50");
            assertThat(sida.locator("thead th").nth(2)).hasText("Budget helår, kr");
            assertThat(sida.locator("tr[data-nyckel='Intäkter/Bidrag'] td").nth(1))
                    .containsText("–");
        }
    }

    @Test
    void theExampleIsAnAddressAndPrintsWithoutTheForm() {
        try (Flik flik = Webblasare.flik(bas, ColorScheme.LIGHT)) {
            assertEquals(200, flik.oppna(SIDA + "?exempel=1"));
            assertThat(flik.sida().locator(".of-markering")).not().hasCount(0);
            flik.sida().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

            assertThat(flik.sida().locator("#tabell")).isHidden();
            assertThat(flik.sida().locator("#curl")).isHidden();
            assertThat(flik.sida().locator(".of-avstamt table")).isVisible();
        }
    }

    @Test
    void theKeyboardAloneGoesFromFaultToAnswer() {
        try (Flik flik = Webblasare.flik(bas, ColorScheme.LIGHT)) {
            flik.oppna(SIDA);
            Page sida = flik.sida();
            sida.locator("#tabell").focus();
            sida.keyboard().insertText("Post\ta\tb\ttotalt\nX\t1\t2\t3");
            sida.keyboard().press("Tab");
            sida.keyboard().press("Tab");
            sida.keyboard().press("Tab");
            sida.keyboard().insertText("totalt=a+c");
            sida.locator("#rakna").focus();
            sida.keyboard().press("Enter");

            assertThat(sida.locator("#felruta")).isFocused();
            assertThat(sida).hasTitle("Fel: Går tabellen ihop? – OpenFinsam");
            sida.keyboard().press("Tab");
            sida.keyboard().press("Enter");
            assertThat(sida.locator("#kolumnregel")).isFocused();
            assertThat(sida.locator("#kolumnregel")).hasAttribute("aria-invalid", "true");
            assertEquals(
                    "Post\ta\tb\ttotalt\nX\t1\t2\t3", sida.locator("#tabell").inputValue());

            sida.keyboard().press("Control+A");
            sida.keyboard().insertText("totalt=a+b");
            sida.locator("#rakna").focus();
            sida.keyboard().press("Enter");
            assertThat(sida.locator(".of-kort-svar")).hasText("1 av 1 kontroller stämmer.");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'a\tb\nx\t1\n\t2'          | tabell      | Rad 3: raden saknar namn i kolumnen (a).",
                "'a\tb\nAnna 19121212-1212\t1' | tabell      | Rad 2: innehåller något som ser ut som ett personnummer.",
                "'x'                          | tabell      | Rad 1: tabellen har bara en kolumn, ta med rubrikraden och alla kolumner.",
            })
    void whatCannotBeReadIsToldAtTheTableWhichIsKept(String tabell, String falt, String text) {
        try (Flik flik = Webblasare.flik(bas, ColorScheme.LIGHT)) {
            flik.oppna(SIDA);
            String klistrad = tabell.replace("\\t", "\t").replace("\\n", "\n");
            flik.sida().fill("#tabell", klistrad);
            flik.sida().click("#rakna");

            assertThat(flik.sida().locator("#felruta")).isFocused();
            assertThat(flik.sida().locator("#" + falt + "-fel")).hasText(text);
            assertEquals(klistrad, flik.sida().locator("#tabell").inputValue());
            assertThat(flik.sida().locator(".of-avstamt")).hasCount(0);
        }
    }

    @Test
    void aMebibyteIsReadAndMoreIsToldAndKept() {
        String rad = "Försäkringskassan\t1 234,50\n";
        int antal = MIB / rad.getBytes(StandardCharsets.UTF_8).length - 1;
        String stor =
                "Post\tUtfall\n" + IntStream.range(0, antal).mapToObj(i -> rad).collect(Collectors.joining());
        try (Flik flik = Webblasare.flik(bas, ColorScheme.LIGHT)) {
            APIResponse svar = posta(flik, stor, "same-origin");
            assertEquals(200, svar.status());
            assertTrue(svar.text().contains("Ingen kontroll gick att göra."), "read");

            APIResponse forStor = posta(flik, stor + rad.repeat(40), "same-origin");
            assertEquals(200, forStor.status());
            assertTrue(forStor.text().contains("Tabellen är större än 1 MiB."), "too large");
            assertTrue(forStor.text().contains("Försäkringskassan"), "what was pasted comes back");
        }
    }

    @Test
    void whatAnotherSitePostsIsRefused() {
        try (Flik flik = Webblasare.flik(bas, ColorScheme.LIGHT)) {
            assertEquals(403, posta(flik, "Post\ta\nX\t1", "cross-site").status());
        }
    }

    @Test
    void thePageWorksWithoutScriptAndKeepsNothing() {
        try (BrowserContext utanSkript = Webblasare.utanSkript(bas)) {
            Page sida = utanSkript.newPage();
            sida.navigate(SIDA);
            sida.fill("#tabell", "Post\tUtfall\nÅ\t1\nÖ\t2\nSumma\t4");
            sida.click("#rakna");

            assertThat(sida.locator(".of-kort-svar"))
                    .hasText("0 av 1 kontroller stämmer, ett skiljer för att talen är avrundade.");
            assertThat(sida.locator("tr[data-nyckel='Ö']")).hasCount(1);
            assertEquals(List.of(), utanSkript.cookies());

            sida.navigate(SIDA);
            assertThat(sida.locator("#tabell")).hasValue("");
        }
    }

    @Test
    void whatIsPastedIsShownAndNeverRun() {
        try (Flik flik = Webblasare.flik(bas, ColorScheme.LIGHT)) {
            flik.oppna(SIDA);
            String elakt = "<img src=x onerror=alert(1)>\t</textarea><script>alert(1)</script>\n'\"><b>\t1\n";
            flik.sida().fill("#tabell", elakt);
            flik.sida().click("#rakna");

            assertEquals(elakt, flik.sida().locator("#tabell").inputValue());
            assertThat(flik.sida().locator("main img, main script, main tbody b"))
                    .hasCount(0);
            assertThat(flik.sida().locator("thead th").nth(1)).hasText("</textarea><script>alert(1)</script>, kr");
        }
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, 1440", "DARK, 1440", "LIGHT, 390", "DARK, 320"})
    void theAnswerFitsEveryScreenAndAxeFindsNothing(ColorScheme utseende, int bredd) {
        try (Flik flik = Webblasare.flik(bas, utseende, bredd)) {
            flik.oppna(SIDA + "?exempel=1");
            flik.skarmbild("rakna-avstamning-exempel");
            assertEquals(List.of(), flik.axe());
            int sidans = (int) flik.sida().evaluate("document.documentElement.scrollWidth");
            assertTrue(sidans <= bredd, "the page is " + sidans + " px wide");
        }
    }

    private APIResponse posta(Flik flik, String tabell, String plats) {
        return flik.sida()
                .request()
                .post(
                        SIDA,
                        RequestOptions.create()
                                .setHeader("Sec-Fetch-Site", plats)
                                .setMultipart(FormData.create()
                                        .set("tabell", tabell)
                                        .set("enhet", "KR")
                                        .set("tomt", "NOLL")
                                        .set("barnamn", "RUBRIK")));
    }

    /** Row and column of every cell with a mark. */
    private static List<String> markta(Page sida) {
        return sida.locator("table td:has(.of-markering-fel)").all().stream()
                .map(cell -> (String) cell.evaluate("c => c.parentElement.dataset.nyckel + ' '"
                        + " + c.closest('table').querySelectorAll('thead th')[c.cellIndex].dataset.nyckel"))
                .toList();
    }

    private static String umea() throws IOException {
        try (InputStream fil = AvstamningssidaIT.class.getResourceAsStream("umea-2016-resultat.csv")) {
            return new String(fil.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
