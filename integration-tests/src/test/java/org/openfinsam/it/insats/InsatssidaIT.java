package org.openfinsam.it.insats;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openfinsam.it.grund.Flik;
import org.openfinsam.it.grund.Webblasare;

/** An insats written by the chief and by who leads it, in the browser: its form, its half-years and how it becomes ordinary work. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class InsatssidaIT {

    private static final String BESKED = ".of-besked-ok";
    private static final String PA_RATT_VAG = "e118c8ca-4257-36e6-af69-1159dc279eea";
    private static final String REHABTEAM = "fa1627f0-7510-3d5c-b7e9-eb6330239920";
    private static final String ARENA_UNGDOM = "3fc00631-c285-3e9e-9b8d-4dccedb3bd5a";
    private static final String MOA_PITEA = "770174be-2161-30d5-8483-72e438d6e1dc";
    private static final String LOTS = "f5888058-51cf-3782-9324-77af0ca26cad";
    private static final String TIDSAM = "3c65a505-f2d3-380f-90a2-3f49838cd061";

    @ArquillianResource
    private URI bas;

    @Test
    void theMoneyOfPyramisIsAsItsPlanSays() {
        try (Flik chef = inne("forbundschef@pyramis")) {
            Page sida = chef.sida();
            chef.oppna("/insats/insats?forbund=pyramis&ar=2019&id=" + PA_RATT_VAG);
            assertThat(sida.locator(kort("fynd"))).containsText("INSATS-OFORKLARAD-KOSTNAD");
            assertTrue(siffror(sida.locator("main")).contains("1356600"));
            assertTrue(siffror(sida.locator(kort("fynd"))).contains("856600"));
            sida.click("text=Ändra insatsen");
            // The finding stands at the field that it is about.
            assertThat(sida.locator("#kostnad")).hasValue(Pattern.compile("1.356.600"));
            assertTrue(siffror(sida.locator(kort("pengarna")).locator(".of-insats-vid"))
                    .contains("856600"));

            for (String[] en : new String[][] {{REHABTEAM, "144200"}, {ARENA_UNGDOM, "430800"}}) {
                chef.oppna("/insats/insats?forbund=pyramis&ar=2019&id=" + en[0]);
                Locator inforandet = sida.locator(kort("inforandet"));
                assertThat(inforandet).containsText("Ordinarie verksamhet sedan 2016-01-01.");
                assertThat(inforandet).containsText("Förbundet finansierar den 2019.");
                assertThat(sida.locator(kort("bild")).locator("svg[role=img]")).isVisible();
                assertTrue(siffror(sida.locator("main")).contains(en[1]));
            }
            assertEquals(List.of(), chef.axe());
            chef.skarmbild("insats-implementerad-och-finansierad");
        }
    }

    @Test
    void aNewInsatsIsWrittenAndTwoEditorsMeet() {
        try (Flik chef = inne("forbundschef@skelleftea");
                Flik annan = inne("forbundschef@skelleftea")) {
            Page sida = chef.sida();
            chef.oppna("/insats/insatser?forbund=skelleftea");
            sida.click("text=+ Ny insats");
            badInputIsToldAtItsField(sida);
            assertEquals(List.of(), chef.axe());
            chef.skarmbild("insats-fel");

            sida.fill("#namn", "Samverkansteam");
            sida.check("#slag-INDIVID");
            sida.fill("#syfte", "Att deltagarna når arbete eller studier.");
            sida.fill("#aldrar", "16–64");
            sida.fill("#kostnad", "1 000 000");
            sida.fill("#b-0-part", "Försäkringskassan");
            sida.fill("#b-0-roll", "Handläggare");
            sida.fill("#b-0-lagst", "25");
            sida.fill("#b-0-hogst", "50");
            sida.fill("#m-0-ar", "2026");
            sida.fill("#m-0-vem", "Samordningsförbundet");
            sida.fill("#m-0-belopp", "400 000");
            // More rows are asked for, and nothing that is written is lost.
            sida.click("#fler-m");
            assertThat(sida.locator("#m-0-belopp")).hasValue("400 000");
            sida.fill("#m-2-ar", "2026");
            sida.fill("#m-2-vem", "Försäkringskassan");
            sida.fill("#m-2-belopp", "100 000");
            sida.selectOption("#m-2-hur", "NATURA");
            sida.click("#spara");
            assertThat(sida.locator(BESKED)).containsText("Insatsen är skapad.");
            assertThat(sida.locator(kort("fynd"))).containsText("FL7-UTFORARE-SAKNAS");
            assertTrue(siffror(sida.locator(kort("fynd"))).contains("500000"), "half of it nobody is said to pay");
            assertEquals(List.of(), chef.axe());
            chef.skarmbild("insats-skapad");

            sida.click("text=Ändra insatsen");
            annan.oppna(URI.create(sida.url()).getRawPath() + "?"
                    + URI.create(sida.url()).getRawQuery());
            annan.sida().fill("#syfte", "Att fler arbetar.");
            annan.sida().click("#spara");
            assertThat(annan.sida().locator(BESKED)).containsText("Insatsen är ändrad.");
            sida.fill("#syfte", "Att fler studerar.");
            sida.click("#spara");
            assertThat(sida.locator("#felruta")).containsText("Någon annan har sparat");
            assertThat(sida.locator(".of-skillnader")).containsText("Att fler arbetar.");
            assertThat(sida.locator(".of-skillnader")).containsText("Att fler studerar.");
            assertEquals(1, sida.locator(".of-skillnader > li").count(), "only what differs");
            assertThat(sida.locator("#syfte")).hasValue("Att fler studerar.");
            assertEquals(List.of(), chef.axe());
            chef.skarmbild("insats-krock");
            sida.click("#spara");
            assertThat(sida.locator(kort("om"))).containsText("Att fler studerar.");
            sida.click("#historia > summary");
            assertEquals(3, sida.locator("#historia li").count());
        }
    }

    private static void badInputIsToldAtItsField(Page sida) {
        sida.click("#spara");
        assertThat(sida.locator("#felruta")).isFocused();
        assertThat(sida.locator("#felruta a[href='#namn']")).containsText("Fyll i fältet.");
        assertThat(sida.locator("#felruta a[href='#slag']")).containsText("dela det i flera insatser");
        sida.fill("#namn", "Lots 19121212-1212");
        sida.check("#slag-INDIVID");
        sida.selectOption("#niva", "2");
        sida.fill("#b-0-roll", "Lots");
        sida.click("#spara");
        assertThat(sida.locator("#felruta a[href='#namn']")).containsText("personnummer");
        assertThat(sida.locator("#felruta a[href='#niva']")).containsText("Nivå gäller bara");
        assertThat(sida.locator("#felruta a[href='#b-0-lagst']")).containsText("vid behov");
        assertThat(sida.locator("#namn")).hasValue("Lots 19121212-1212");
        sida.fill("#namn", "Lots");
        sida.selectOption("#niva", "");
        sida.fill("#b-0-part", "Försäkringskassan");
        sida.fill("#b-0-lagst", "50");
        sida.fill("#m-0-ar", "2026");
        sida.fill("#m-0-vem", "Stiftelsen");
        sida.fill("#m-0-belopp", "5");
        sida.selectOption("#m-0-hur", "VIA");
        sida.click("#spara");
        // The law says no, and says so where the money is written.
        assertThat(sida.locator("#felruta a[href='#m-0-belopp']")).containsText("Stiftelsen");
    }

    @Test
    void anInsatsIsWrittenWithTheKeyboardAlone() {
        try (Flik chef = inne("forbundschef@skelleftea")) {
            Page sida = chef.sida();
            chef.oppna("/insats/insats/andra?forbund=skelleftea");
            tabbaTill(sida, "namn");
            sida.keyboard().type("Förstudie");
            tabbaTill(sida, "slag-INDIVID");
            sida.keyboard().press("ArrowDown");
            tabbaTill(sida, "spara");
            sida.keyboard().press("Enter");
            assertThat(sida.locator(BESKED)).containsText("Insatsen är skapad.");
            assertThat(sida.locator(kort("om"))).containsText("Struktur");
        }
    }

    @Test
    void aWrongEditIsTakenBackWithTheKeyboardAlone() {
        try (Flik chef = inne("forbundschef@pyramis");
                Flik annan = inne("forbundschef@pyramis")) {
            Page sida = chef.sida();
            String insatsen = "/insats/insats?forbund=pyramis&id=" + LOTS;
            chef.oppna(insatsen);
            assertEquals(0, sida.locator("#angra").count(), "nothing is changed yet");
            String syftet = andra(chef, "Fel syfte.", "Lots");
            assertThat(sida.locator("#angra-hjalp")).containsText("av forbundschef@pyramis: Syfte, Metod.");
            tabbaTill(sida, "angra");
            assertEquals(List.of(), chef.axe());
            chef.skarmbild("insats-angra");

            // Somebody else changes it meanwhile: then it is not the edit that was to be taken back.
            String annat = andra(annan, "En annans syfte.", "Annan");
            assertEquals("Fel syfte.", annat);
            tabbaTill(sida, "angra");
            sida.keyboard().press("Enter");
            assertThat(sida.locator("#felruta")).containsText("Någon annan har ändrat under tiden");
            assertThat(sida.locator(kort("om"))).containsText("En annans syfte.");

            // What it is and what it becomes is said, and one press takes it back.
            tabbaTill(sida, "angras-visa");
            sida.keyboard().press("Enter");
            assertThat(sida.locator("#angras li").first()).containsText("En annans syfte.");
            assertThat(sida.locator("#angras li").first()).containsText("Fel syfte.");
            chef.skarmbild("insats-angra-efter-krock");
            tabbaTill(sida, "angra");
            sida.keyboard().press("Enter");
            assertThat(sida.locator(BESKED)).containsText("Ändringen är tagen tillbaka.");
            assertThat(sida.locator(kort("om"))).containsText("Fel syfte.");
            assertThat(sida.locator("#angra")).hasText("Gör om ändringen");
            tabbaTill(sida, "angra");
            sida.keyboard().press("Enter");
            assertThat(sida.locator(kort("om"))).containsText("En annans syfte.");

            sida.click("#historia > summary");
            assertThat(sida.locator("#historia li").first()).containsText("Ändringen före togs tillbaka");
            assertThat(sida.locator("#historia li").first()).containsText("forbundschef@pyramis");
            assertEquals(
                    4,
                    sida.locator("#historia li:has-text('Insatsen ändrades'), #historia li:has-text('tillbaka')")
                            .count());

            // As it was from the beginning, for the other tests.
            andra(chef, syftet, "");
        }
    }

    /** Writes another purpose and method; the purpose that it had. */
    private static String andra(Flik chef, String syfte, String metod) {
        chef.oppna("/insats/insats/andra?forbund=pyramis&id=" + LOTS);
        String fore = chef.sida().inputValue("#syfte");
        chef.sida().fill("#syfte", syfte);
        chef.sida().fill("#metod", metod);
        chef.sida().click("#spara");
        assertThat(chef.sida().locator(BESKED)).containsText("Insatsen är ändrad.");
        return fore;
    }

    private static void tabbaTill(Page sida, String id) {
        for (int i = 0; i < 150; i++) {
            if (id.equals(sida.evaluate("document.activeElement.id"))) {
                return;
            }
            sida.keyboard().press("Tab");
        }
        throw new AssertionError("Not reached by the tab key: " + id);
    }

    @Test
    void theLeaderReportsOfItsOwnAndOfNoOther() {
        try (Flik ledare = inne("processledare@sodra-norrbotten");
                Flik chef = inne("forbundschef@sodra-norrbotten")) {
            Page sida = ledare.sida();
            ledare.oppna("/insats/insatser?forbund=sodra-norrbotten");
            assertEquals(3, sida.locator("li:has-text('du leder den')").count());
            assertEquals(0, sida.locator("text=+ Ny insats").count());
            assertEquals(404, status(ledare, "/insats/insats/halvar?forbund=sodra-norrbotten&id=" + TIDSAM));
            assertEquals(200, status(ledare, "/insats/insats?forbund=sodra-norrbotten&id=" + TIDSAM));

            String adress = "/insats/insats/halvar?forbund=sodra-norrbotten&halvar=2020-2&id=" + MOA_PITEA;
            ledare.oppna(adress);
            chef.oppna(adress);
            sida.fill("#planerat", "Fler platser.");
            sida.fill("#gjort", "Deltagaren 640823-3234 började.");
            sida.fill("#h-0-dag", "2021-01-15");
            sida.fill("#h-0-tema", "Workshop");
            sida.fill("#h-0-n0", "tre");
            sida.click("#spara");
            assertThat(sida.locator("#felruta a[href='#gjort']")).containsText("personnummer");
            assertThat(sida.locator("#felruta a[href='#h-0-dag']")).containsText("utanför halvåret");
            assertThat(sida.locator("#felruta a[href='#h-0-n0']")).containsText("antal");
            assertEquals(List.of(), ledare.axe());
            sida.fill("#gjort", "Tio har börjat.");
            sida.fill("#h-0-dag", "2020-11-15");
            sida.fill("#h-0-n0", "3");
            sida.click("#spara");
            assertThat(sida.locator(BESKED)).containsText("Halvåret är sparat.");
            assertThat(sida.locator("main")).containsText("2020-11-15 · Workshop · 3 deltog · Piteå kommun 3");
            assertEquals(0, sida.locator("text=Ändra insatsen").count());
            ledare.skarmbild("insats-halvar");

            chef.sida().fill("#gjort", "Chefens text.");
            chef.sida().click("#spara");
            assertThat(chef.sida().locator("#felruta")).containsText("Någon annan har sparat");
            assertThat(chef.sida().locator(".of-skillnader")).containsText("Tio har börjat.");

            // What is stored and not answered is said at its question.
            ledare.oppna(adress);
            assertEquals(3, sida.locator(".of-insats-saknas").count());
        }
    }

    @Test
    void changesEvaluationsAndTheStepsAreKept() {
        try (Flik chef = inne("forbundschef@sodra-norrbotten")) {
            Page sida = chef.sida();
            chef.oppna("/insats/insats?forbund=sodra-norrbotten&id=" + TIDSAM);
            sida.click("text=Ändringar och utvärderingar");
            sida.fill("#a-0-dag", "2021-02-12");
            sida.fill("#a-0-beslut", "Styrelsen i februari");
            sida.fill("#a-0-text", "Förlängs ett halvår.");
            sida.click("#spara");
            assertThat(sida.locator("#felruta a[href='#a-0-beslut']")).containsText("Styrelsen 2020-06-12 § 7");
            sida.fill("#a-0-beslut", "Styrelsen 2021-02-12 § 9");
            sida.fill("#till", "2021-09-30");
            sida.fill("#u-0-dag", "2021-01-31");
            sida.fill("#u-0-text", "Metoden håller.");
            sida.fill("#u-0-beslut", "Styrelsen 2021-02-12 § 9\nStyrelsen 2021-02-12 § 10");
            sida.click("#spara");
            assertThat(sida.locator(BESKED)).containsText("Ändringar och utvärderingar är sparade.");
            assertThat(sida.locator(kort("andringarna"))).containsText("Styrelsen 2021-02-12 § 9");
            assertThat(sida.locator(kort("utvarderingarna"))).containsText("Metoden håller.");
            assertThat(sida.locator(kort("om"))).containsText("2021-09-30");

            sida.locator(".of-knapp:has-text('Införande')").click();
            sida.fill("#o-0-part", "Piteå kommun");
            sida.fill("#o-0-vad", "Arbetsterapeuten");
            sida.selectOption("#o-0-lage", "BESLUTAD");
            for (int i = 0; i < 2; i++) {
                sida.fill("#t-" + i + "-ar", "2022");
                sida.fill("#t-" + i + "-kostnad", "900 000");
                sida.fill("#t-" + i + "-forbundets", i == 0 ? "600 000" : "200 000");
                sida.fill("#t-" + i + "-lofte", i == 0 ? "300 000" : "500 000");
                if (i == 0) {
                    sida.click("#fler-t");
                }
            }
            sida.click("#spara");
            assertThat(sida.locator("#felruta")).containsText("Året står två gånger.");
            sida.fill("#t-1-ar", "2023");
            sida.click("#spara");
            assertThat(sida.locator(BESKED)).containsText("Införandet är sparat.");
            assertThat(sida.locator(kort("fynd"))).containsText("INFORANDE-GLAPP");
            assertTrue(siffror(sida.locator(kort("fynd"))).contains("200000"), "900 − 200 − 500");
            assertThat(sida.locator(kort("inforandet"))).containsText("Inte ordinarie verksamhet ännu.");
            assertThat(sida.locator(kort("bild")).locator("svg desc")).containsText("Parternas löfte");
            assertEquals(List.of(), chef.axe());
            chef.skarmbild("insats-trappa");
        }
    }

    @Test
    void aDecisionBecomesAnInsatsOnce() {
        String ar = "?forbund=umearegionen&ar=2017";
        try (Flik chef = inne("forbundschef@umearegionen")) {
            Page sida = chef.sida();
            chef.oppna("/insats/beslut" + ar);
            sida.click("text=Uppsökande verksamhet unga");
            String beslutet = "/insats/beslut?" + URI.create(sida.url()).getRawQuery();
            sida.fill("#b-organ", "Styrelsen");
            sida.fill("#b-datum", "2016-12-09");
            sida.click("#besluta");
            assertThat(sida.locator(BESKED)).containsText("Beslutet är sparat.");
            sida.click("text=Skapa insats");
            assertThat(sida.locator("#namn")).hasValue(Pattern.compile("Uppsökande verksamhet unga.*"));
            assertThat(sida.locator("#m-0-vem")).hasValue("Samordningsförbundet");
            assertEquals("250000", sida.inputValue("#m-0-belopp").replaceAll("\\D", ""));
            if (sida.locator("input[name=slag]:checked").count() == 0) {
                sida.check("#slag-INDIVID");
            }
            assertEquals(List.of(), chef.axe());
            chef.skarmbild("insats-av-beslut");
            sida.click("#spara");
            assertThat(sida.locator(BESKED)).containsText("Insatsen är skapad.");
            sida.click("a:has-text('Började med äskandet Uppsökande verksamhet unga')");
            assertThat(sida.locator("a:has-text('Till insatsen')")).isVisible();
            assertEquals(0, sida.locator("text=Skapa insats").count());

            chef.oppna(beslutet);
            sida.click("text=Återkalla beslutet");
            sida.fill("#a-organ", "Styrelsen");
            sida.fill("#a-datum", "2017-02-10");
            sida.fill("#a-motiv", "Insatsen startade inte.");
            sida.click("#aterkalla");
            assertThat(sida.locator("a:has-text('Till insatsen')")).isVisible();
        }
    }

    private Flik inne(String konto) {
        Flik flik = Webblasare.flik(bas, ColorScheme.LIGHT, 1280);
        flik.loggaIn(konto);
        return flik;
    }

    private static int status(Flik flik, String vag) {
        return flik.sida().request().get(vag).status();
    }

    /** The card with an id, which its heading has. */
    private static String kort(String id) {
        return "section[aria-labelledby=" + id + "-rubrik]";
    }

    private static String siffror(Locator del) {
        return del.innerText().replaceAll("[\\s\\u00a0\\u202f]", "");
    }
}
