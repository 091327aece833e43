package org.openfinsam.it.insats;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.RequestOptions;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.openfinsam.it.grund.Flik;
import org.openfinsam.it.grund.Webblasare;

/** An application from the call to the preparation, as those write it who apply, in an association of its own. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class AskandesidaIT {

    private static final String FORBUND = "skelleftea";
    private static final String BESKED = ".of-besked-ok";
    private final LocalDate idag = LocalDate.now(ZoneId.of("Europe/Stockholm"));
    private final int ar = idag.getYear() + 1;

    @ArquillianResource
    private URI bas;

    @Test
    void fromTheCallToTheBoard(@TempDir Path mapp) throws IOException {
        try (Flik chef = inne("forbundschef");
                Flik sokande = inne("sokande");
                Flik ledamot = inne("ledamot")) {
            utlysning(chef);
            Page sida = sokande.sida();
            sokande.oppna(vag("/insats/askande"));
            sida.fill("#namn", "Uppsökande verksamhet");
            sida.click("#borja");
            assertThat(sida.locator(BESKED)).containsText("påbörjat");
            String adress = sida.url().replaceFirst("&besked=.*", "");

            skrivOm(sida);
            skrivRad(sida, ar - 1, ar, ar + 1);
            sida.click("#lamnain");
            // The years are mixed as in the first version that the preparation got in 2016.
            assertThat(sida.locator("#felruta")).containsText("Åren går inte ihop");
            assertThat(sida.locator("#felruta")).isFocused();
            assertEquals(List.of(), sokande.axe());
            sida.fill("[data-kostnad='" + (ar - 1) + "']", "");
            sida.fill("[data-betalt='" + (ar + 1) + "']", "");
            sida.fill("[data-kostnad='" + ar + "'] >> nth=0", "250 000");
            sida.fill("[data-betalt='" + ar + "'] >> nth=0", "250 000");
            assertThat(sida.locator("[data-rest='" + ar + "']").first()).hasText("0");

            aStatedShare(sida, ar);
            personnummerRefused(sida);
            aLargeFileAndASmallOne(sokande, mapp.resolve("stor.pdf"));
            twoEditors(sokande, chef, adress);

            sida.click("#lamnain");
            assertThat(sida.locator(BESKED)).containsText("inlämnat");
            sokande.skarmbild("askande-inlamnat");
            assertEquals(List.of(), sokande.axe());

            assertEquals(200, ledamot.oppna(adress.substring(adress.indexOf("/insats"))));
            assertThat(ledamot.sida().locator("#om-rubrik")).isVisible();
            assertEquals(0, ledamot.sida().locator("#kommentera").count());
            aWithdrawnPromise(chef, adress);
            theApiSaysTheSame(sida, adress);
            afterTheLastDay(chef, sokande);
        }
    }

    private void utlysning(Flik chef) {
        Page sida = chef.sida();
        chef.oppna(vag("/insats/utlysning"));
        if (sida.locator("#ny").getAttribute("open") == null) {
            sida.click("#ny > summary");
        }
        sida.fill("#ar", Integer.toString(ar));
        sida.fill("#ny-oppnar", idag.minusDays(20).toString());
        sida.fill("#ny-stanger", idag.plusDays(20).toString());
        sida.click("#skapa");
        assertThat(sida.locator(BESKED)).containsText("Utlysningen är skapad");
        sida.click("#publicera");
        assertThat(sida.locator(BESKED)).containsText("publicerad");
        assertEquals(List.of(), chef.axe());
        chef.skarmbild("utlysning-publicerad");
    }

    private static void skrivOm(Page sida) {
        sida.check("#slag-INDIVID");
        sida.selectOption("#utforare", sida.locator("#utforare option").nth(1).getAttribute("value"));
        sida.locator("textarea[name^=svar-]").all().forEach(fraga -> fraga.fill("Svar på frågan."));
        List<Locator> parter = sida.locator(".of-askande-part").all();
        for (int i = 0; i < 2; i++) {
            parter.get(i).locator("summary").click();
            parter.get(i).locator("textarea").nth(0).fill("Försörjningsstöd.");
            parter.get(i).locator("textarea").nth(1).fill("En samlad plan.");
        }
    }

    private static void skrivRad(Page sida, int kostnad, int askat, int betalt) {
        sida.selectOption("#ar1", Integer.toString(kostnad));
        sida.selectOption("#ar2", Integer.toString(betalt));
        sida.click("#visa-ar");
        sida.fill("#askat-" + askat, "250 000");
        sida.fill("#rad-0-resurs", "Uppsökare");
        sida.fill("[data-kostnad='" + kostnad + "'] >> nth=0", "250 000");
        sida.fill(".of-betalare >> nth=0", "Samordningsförbundet");
        sida.fill("[data-betalt='" + betalt + "'] >> nth=0", "250 000");
        assertThat(sida.locator("[data-rest='" + kostnad + "']").first()).hasText(Pattern.compile("250.000"));
    }

    /** The text says a fifth, the rows say all of it. */
    private static void aStatedShare(Page sida, int ar) {
        sida.fill("#andel-0-vem", "Samordningsförbundet");
        sida.selectOption("#andel-0-ar", Integer.toString(ar));
        sida.fill("#andel-0-procent", "20");
        sida.click("#ny-andel");
        assertThat(sida.locator(BESKED)).containsText("Sparat");
        assertThat(sida.locator("#andel-0-procent")).hasValue("20");
        assertThat(sida.locator("#andel-1-vem")).hasValue("");
        assertThat(sida.locator(".of-askande-kvar a[href='#andelar']")).containsText("20");
        sida.fill("#andel-0-procent", "100");
        sida.click("#spara");
        assertThat(sida.locator(BESKED)).containsText("Sparat");
        assertEquals(0, sida.locator(".of-askande-kvar a[href='#andelar']").count());
    }

    private static void personnummerRefused(Page sida) {
        sida.fill("#svar-metod", "Deltagaren 19121212-1212 slutade.");
        sida.click("#spara");
        assertThat(sida.locator("#felruta")).containsText("Hur ska ni arbeta?");
        assertThat(sida.locator("#felruta")).containsText("personnummer");
        assertThat(sida.locator("#svar-metod")).hasValue("Deltagaren 19121212-1212 slutade.");
        sida.fill("#svar-metod", "Vi söker upp.");
        sida.click("#spara");
        assertThat(sida.locator(BESKED)).containsText("Sparat");
    }

    private static void aLargeFileAndASmallOne(Flik flik, Path stor) throws IOException {
        Page sida = flik.sida();
        try (RandomAccessFile fil = new RandomAccessFile(stor.toFile(), "rw")) {
            fil.setLength(40 << 20);
        }
        sida.fill("#svar-behov", "Skrivet innan filen.");
        sida.setInputFiles("#fil", stor);
        sida.locator("form[data-storst]").evaluate("form => { form.noValidate = true; }");
        sida.click("#bifoga");
        assertThat(sida.locator("#felruta")).containsText("Högst 10 MB");
        assertThat(sida.locator("#svar-behov")).hasValue("Skrivet innan filen.");

        sida.setInputFiles("#fil", new FilePayload("plan.pdf", "application/pdf", text("ingen pdf")));
        sida.click("#bifoga");
        assertThat(sida.locator("#felruta")).containsText("innehållet är inte det som ändelsen pdf säger");
        sida.setInputFiles("#fil", new FilePayload("plan.txt", "text/plain", text("Person 640823-3234")));
        sida.click("#bifoga");
        assertThat(sida.locator("#felruta")).containsText("personnummer");
        sida.setInputFiles("#fil", new FilePayload("plan.txt", "text/plain", text("Vår plan.")));
        sida.click("#bifoga");
        assertThat(sida.locator(BESKED)).containsText("bifogad");
        String lank = sida.locator("#filer-rubrik")
                .locator("xpath=ancestor::section")
                .locator("a:has-text('plan.txt')")
                .getAttribute("href");
        var fil = sida.request().get(lank);
        assertEquals("Vår plan.", fil.text());
        assertTrue(fil.headers().get("content-disposition").startsWith("attachment"));
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void twoEditors(Flik sokande, Flik chef, String adress) {
        String vag = adress.substring(adress.indexOf("/insats"));
        sokande.oppna(vag);
        chef.oppna(vag);
        chef.sida().fill("#svar-mal", "Chefens mål.");
        chef.sida().click("#spara");
        assertThat(chef.sida().locator(BESKED)).containsText("Sparat");
        Page sida = sokande.sida();
        sida.fill("#svar-mal", "Sökandens mål.");
        sida.click("#spara");
        assertThat(sida.locator("#felruta")).containsText("Någon annan har sparat");
        assertThat(sida.locator(".of-skillnader")).containsText("Chefens mål.");
        assertThat(sida.locator(".of-skillnader")).containsText("Sökandens mål.");
        assertThat(sida.locator("#svar-mal")).hasValue("Sökandens mål.");
        sokande.skarmbild("askande-krock");
        assertEquals(List.of(), sokande.axe());
        sida.click("#spara");
        assertThat(sida.locator(BESKED)).containsText("Sparat");
    }

    private static void aWithdrawnPromise(Flik chef, String adress) {
        Page sida = chef.sida();
        chef.oppna(adress.substring(adress.indexOf("/insats")));
        sida.click("#lofteruta > summary");
        sida.click("#aterkalla");
        assertThat(sida.locator(BESKED)).containsText("Löftet är återtaget");
        assertThat(sida.locator("tr.of-atertagen")).containsText("Återtaget");
        assertThat(sida.locator("#fynd-rubrik").locator("xpath=ancestor::section"))
                .containsText("RAD-LOFTE-ATERTAGET");
        chef.skarmbild("askande-atertaget-lofte");
        chef.oppna("/lagkoll?forbund=" + FORBUND);
        assertThat(sida.locator("main")).containsText("ASKANDE-LOFTE-ATERTAGET");
    }

    private void theApiSaysTheSame(Page sida, String adress) {
        String id = adress.replaceFirst(".*[?&]id=", "");
        String api = "/api/v1/forbund/" + FORBUND + "/askanden";
        assertTrue(sida.request().get(api + "?ar=" + ar).text().contains(id));
        String ett = sida.request().get(api + "/" + id).text();
        assertTrue(ett.contains("\"lage\":\"INLAMNAT\"") && ett.contains("ATERTAGEN"), ett);
        assertEquals(
                404,
                sida.request()
                        .get(api + "/" + id + "/bilagor/" + "0".repeat(64), RequestOptions.create())
                        .status());
    }

    private void afterTheLastDay(Flik chef, Flik sokande) {
        Page sida = sokande.sida();
        sokande.oppna(vag("/insats/askande"));
        sida.fill("#namn", "För sent");
        sida.click("#borja");
        String vag = sida.url().replaceFirst("&besked=.*", "").replaceFirst(".*/insats", "/insats");

        chef.oppna(vag("/insats/utlysning"));
        chef.sida().fill("#sista", idag.minusDays(1).toString());
        chef.sida().click("#stang");
        assertThat(chef.sida().locator(BESKED)).containsText("Sista dagen är ändrad");

        sokande.oppna(vag);
        assertThat(sida.locator(".of-besked-varning")).containsText("Ingenting är förlorat");
        sida.fill("#svar-behov", "Skrivet i sista stund.");
        sida.click("#lamnain");
        assertThat(sida.locator("#felruta")).containsText("kansliet kan flytta sista dagen");
        assertThat(sida.locator("#svar-behov")).hasValue("Skrivet i sista stund.");
        sida.click("#dratillbaka");
        assertThat(sida.locator(BESKED)).containsText("tillbakadraget");
        sida.click("#angra");
        assertThat(sida.locator(BESKED)).containsText("tillbaka");
    }

    private static String vag(String sida) {
        return sida + "?forbund=" + FORBUND;
    }

    private Flik inne(String roll) {
        Flik flik = Webblasare.flik(bas, ColorScheme.LIGHT, 1280);
        flik.loggaIn(roll + "@" + FORBUND);
        return flik;
    }
}
