package org.openfinsam.it.medel;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import com.microsoft.playwright.options.SelectOption;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openfinsam.it.grund.Flik;
import org.openfinsam.it.grund.Webblasare;

/** A year's money in the browser: asked, decided, paid, requisitioned, compared; and closed to everybody else. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class MedelIT {

    private static final String UMEA = "?forbund=umearegionen&ar=";
    private static final String UMEAS_POST = "&post=MEDLEMSBIDRAG.LIKVIDA_MEDEL.KOMMUN.2480";

    @ArquillianResource
    private URI bas;

    @Test
    void umearegionens2017IsSplitAsItsPapersSay() {
        try (Flik flik = inne("ekonom@umearegionen")) {
            flik.oppna("/medel" + UMEA + "2017");

            String tabell = siffror(flik.sida().locator("#innehall").innerText());
            for (String belopp : List.of("3108000", "2589000", "165000", "131000", "96000", "127000")) {
                assertTrue(tabell.contains(belopp), belopp);
            }
            assertThat(flik.sida().locator("#innehall"))
                    .containsText("Vännäs kommun hade inte beslutat om sitt bidrag 2017-01-01");
        }
    }

    @Test
    void skelleftea2014IsOnePageAndOneFault() {
        try (Flik flik = inne("ledamot@skelleftea")) {
            flik.oppna("/medel/jamforelse?forbund=skelleftea&ar=2014");

            String text = flik.sida().locator("#innehall").innerText().replace('\u00a0', ' ');
            assertTrue(
                    text.contains(
                            "Statens del är 2 976 tkr av 6 028 tkr, alltså 49,37 %. Hälften är 3 014 tkr: det saknas 38 tkr."),
                    text);
            assertTrue(
                    text.contains(
                            "Bidragen ökar med 228 tkr från 5 800 tkr till 6 028 tkr. Av ökningen ger staten 76 tkr och de andra 152 tkr."),
                    text);
            assertEquals(1, flik.sida().locator(".of-fyndlista > li").count());
            assertThat(flik.sida().locator(".of-fynd-kod")).hasText("FL5-HALFTEN");
            flik.skarmbild("medel-jamforelse-skelleftea");

            APIResponse pdf = hamta(flik, "/api/v1/forbund/skelleftea/bidrag?ar=2014&format=pdf");
            assertEquals(200, pdf.status());
            assertTrue(new String(pdf.body(), StandardCharsets.ISO_8859_1).startsWith("%PDF-"));
        }
    }

    @Test
    void anEmptyYearIsAskedPreviewedDecidedPaidAndRequisitioned() {
        try (Flik flik = inne("forbundschef@umearegionen")) {
            Page sida = flik.sida();
            flik.oppna("/medel" + UMEA + "2031");
            sida.locator(".of-tom a", new Page.LocatorOptions().setHasText("Gör årets bidrag"))
                    .click();
            sida.fill("#totalt", "12 432 000");
            fyll(sida, "83,3", "5,3", "3,1", "4,2", "5,1");
            sida.click("#visa");
            assertThat(sida.locator("#felruta")).containsText("Kommunernas delar blir 101 %");
            assertEquals(List.of(), flik.axe());
            flik.oppna("/medel" + UMEA + "2031");
            assertThat(sida.locator(".of-tom")).isVisible();

            flik.oppna("/medel/bidrag" + UMEA + "2031");
            sida.fill("#totalt", "12 432 000");
            fyll(sida, "83,3", "5,3", "3,1", "4,2", "4,1");
            sida.selectOption("#avrundning", "TUSENTAL");
            sida.click("#visa");
            assertTrue(siffror(sida.locator(".of-resultat").innerText()).contains("2589000"));
            assertEquals(List.of(), flik.axe());
            flik.skarmbild("medel-bidrag-forhand");
            sida.click("#spara");
            assertThat(sida.locator(".of-besked")).containsText("Bidragen är begärda.");

            flik.oppna("/medel/post" + UMEA + "2031" + UMEAS_POST);
            sida.fill("#beslut-organ", "Kommunstyrelsen");
            sida.click("#spara-beslut");
            assertThat(sida.locator("#felruta")).containsText("Skriv dagen");
            assertEquals(List.of(), flik.axe());
            sida.fill("#beslut-datum", "2030-11-29");
            sida.fill("#beslut-paragraf", "201");
            sida.click("#spara-beslut");
            assertThat(sida.locator(".of-besked")).containsText("Beslutet är sparat.");
            sida.fill("#datum", "2031-01-31");
            sida.fill("#belopp", "647 250");
            sida.click("#betala");
            assertThat(sida.locator(".of-besked")).containsText("Inbetalningen är sparad.");
            sida.click("button[name='nr']");
            assertThat(sida.locator(".of-besked")).containsText("Inbetalningen är struken.");

            flik.oppna("/medel/rekvisition" + UMEA + "2031");
            sida.click("#spara");
            assertThat(sida.locator(".of-besked")).containsText("Planen är sparad.");
            assertEquals(List.of(), flik.axe());
            String rekvisitioner = "/api/v1/forbund/umearegionen/rekvisitioner?ar=2031&nr=1&format=";
            assertTrue(hamta(flik, rekvisitioner + "csv")
                    .text()
                    .contains("2031-2480-1;647250;2031-01-31;2031-2480-1;Kommunstyrelsen 2030-11-29 § 201"));
            assertTrue(new String(hamta(flik, rekvisitioner + "pdf").body(), StandardCharsets.ISO_8859_1)
                    .startsWith("%PDF-"));
        }
    }

    @Test
    void ofTwoWhoWriteTheSecondIsToldAndNothingOfItsIsStored() {
        try (Flik ekonom = inne("ekonom@umearegionen");
                Flik chef = inne("forbundschef@umearegionen")) {
            String post = "/medel/post" + UMEA + "2017" + UMEAS_POST;
            ekonom.oppna(post);
            chef.oppna(post);
            ekonom.sida().fill("#beslutat", "2 500 000");
            ekonom.sida().click("#spara-beslut");
            assertThat(ekonom.sida().locator(".of-besked")).isVisible();
            chef.sida().fill("#beslutat", "2 600 000");
            chef.sida().click("#spara-beslut");

            assertThat(chef.sida().locator("#felruta")).containsText("Någon annan har ändrat årets medel");
            assertThat(chef.sida().locator(".of-ingress")).containsText("Beslutat: 2 500 000 kr");
            chef.sida().click("#utan-beslut");
            assertThat(chef.sida().locator(".of-besked")).containsText("Beslutet är borttaget.");
        }
    }

    @Test
    void aFileWithOneBadRowStoresNothingAndAGoodOneFillsTheKey() {
        try (Flik flik = inne("ekonom@umearegionen")) {
            Page sida = flik.sida();
            lasIn(flik, "kommunkod;antal;alder\n2480;83300;20–64\n");
            assertThat(sida.locator("#innehall")).containsText("filen anger inte (16–64)");
            lasIn(flik, "kommunkod;antal\n2480;83300\n2460;x\n");
            assertThat(sida.locator("#innehall")).containsText("Rad 3");
            assertEquals(List.of(), flik.axe());
            lasIn(flik, "kommunkod;antal\n2480;83300\n2460;5300\n2401;4200\n2404;3100\n2409;4100\n");
            assertThat(sida.locator(".of-besked")).containsText("Befolkningen är inläst.");

            flik.oppna("/medel/bidrag" + UMEA + "2032");
            sida.click("details.of-fall summary");
            sida.selectOption("#befolkning", new SelectOption().setIndex(1));
            sida.click("#fyll");
            assertThat(sida.locator("#kommuner-0-andel")).hasValue("83\u00a0300");
        }
    }

    @Test
    void everyPageAndPathOfOneAssociationIsClosedToAnother() {
        List<String> fel = new ArrayList<>();
        try (Flik flik = inne("forbundschef@skelleftea")) {
            for (String sida : List.of("", "/bidrag", "/post", "/rekvisition", "/jamforelse", "/befolkning")) {
                String vag = "/medel" + sida + UMEA + "2017" + UMEAS_POST;
                prova(hamta(flik, vag), vag, fel);
                if (!sida.isEmpty() && !sida.equals("/jamforelse")) {
                    prova(
                            flik.sida()
                                    .request()
                                    .post(
                                            vag,
                                            RequestOptions.create()
                                                    .setHeader(
                                                            "Origin",
                                                            bas.toString().replaceFirst("/$", ""))
                                                    .setForm(FormData.create().set("gor", "utan"))),
                            "POST " + vag,
                            fel);
                }
            }
            for (String fil : List.of("bidrag?ar=2017", "rekvisitioner?ar=2017&nr=1")) {
                prova(hamta(flik, "/api/v1/forbund/umearegionen/" + fil), fil, fel);
            }
        }
        assertEquals(List.of(), fel);
    }

    private static void prova(APIResponse svar, String vag, List<String> fel) {
        if (svar.status() != 404) {
            fel.add(vag + ": " + svar.status());
        }
    }

    private static void lasIn(Flik flik, String csv) {
        flik.oppna("/medel/befolkning" + UMEA + "2017");
        flik.sida().setInputFiles("#fil", new FilePayload("b.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8)));
        flik.sida().fill("#kalla", "SCB");
        flik.sida().fill("#datum", "2016-12-31");
        flik.sida().click("#importera");
    }

    private static void fyll(Page sida, String... andelar) {
        for (int i = 0; i < andelar.length; i++) {
            sida.fill("#kommuner-" + i + "-andel", andelar[i]);
        }
    }

    private static String siffror(String text) {
        return text.replaceAll("(?<=\\d)[\\h](?=\\d)", "");
    }

    private static APIResponse hamta(Flik flik, String vag) {
        return flik.sida().request().get(vag);
    }

    private Flik inne(String konto) {
        Flik flik = Webblasare.flik(bas, ColorScheme.LIGHT);
        flik.loggaIn(konto);
        return flik;
    }
}
