package org.openfinsam.it.insats;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openfinsam.it.grund.Flik;
import org.openfinsam.it.grund.Webblasare;

/** The agreement of the board's papers of 2016-11-25, written by the chief from an empty form until it is signed and renewed. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class OverenskommelsesidaIT {

    private static final String FORBUND = "skelleftea";
    private static final String BESKED = ".of-besked-ok";
    private static final String FYND = ".of-askande-kvar";

    private static final String AVTALSFIL = "Avtalet.";

    @ArquillianResource
    private URI bas;

    @Test
    void theAgreementOfTheBoardPapers() {
        try (Flik chef = inne("forbundschef");
                Flik annan = inne("forbundschef");
                Flik ledamot = inne("ledamot")) {
            Page sida = chef.sida();
            chef.oppna("/insats/overenskommelser?forbund=" + FORBUND);
            sida.click("main a.of-knapp-huvud");
            skrivMedTangentbord(sida);
            assertThat(sida.locator(BESKED)).containsText("Överenskommelsen är sparad");
            String vag = sida.url().replaceFirst(".*(/insats/[^#]*?)&besked=.*", "$1");

            aren(sida);
            parter(sida);
            omraden(sida);
            pengar(sida);
            sida.click("#spara");
            assertThat(sida.locator(BESKED)).containsText("sparad");
            thePapersFindings(chef);
            aWrongCheckDigit(sida);
            personnummerRefused(sida);
            twoEditors(chef, annan, vag);
            takenBack(chef);

            assertEquals(200, ledamot.oppna(vag));
            assertThat(ledamot.sida().locator("#om-rubrik")).isVisible();
            assertEquals(0, ledamot.sida().locator("#spara").count());
            assertThat(ledamot.sida().locator("main table").first()).containsText(Pattern.compile("4.719.449"));
            assertEquals(404, ledamot.oppna("/insats/overenskommelse?forbund=" + FORBUND));
            assertEquals(1, ledamot.taKlagomal().size());

            signed(chef, annan, vag);
            renewed(chef, annan, vag);
        }
    }

    /** From the first field to the button, without a mouse. */
    private static void skrivMedTangentbord(Page sida) {
        sida.locator("#namn").focus();
        sida.keyboard().type("Överenskommelse om ohälsa i kontaktyrken");
        till(sida, "syfte");
        sida.keyboard().type("En utvecklingsarena som bidrar till att motverka sjukskrivningar inom kontaktyrken.");
        till(sida, "styrning");
        sida.keyboard().type("Genomförandegrupp.");
        till(sida, "fran");
        sida.locator("#fran").fill("2017-01-01");
        till(sida, "till");
        sida.locator("#till").fill("2020-01-01");
        till(sida, "spara");
        sida.keyboard().press("Enter");
    }

    private static void till(Page sida, String falt) {
        for (int i = 0; i < 80; i++) {
            if (falt.equals(sida.evaluate("document.activeElement.id"))) {
                return;
            }
            sida.keyboard().press("Tab");
        }
        throw new AssertionError("The keyboard does not reach #" + falt);
    }

    private static void aren(Page sida) {
        assertEquals(
                List.of("Rad", "2017", "2018", "2019", "2020", "Summa"),
                sida.locator(".of-avtal-pengar thead th").allTextContents());
    }

    private static void parter(Page sida) {
        List<List<String>> parter = List.of(
                List.of("Nordmalings kommun", "xxxxxx-xxxx"),
                List.of("Robertsfors kommun", "xxxxxx-xxxx"),
                List.of("Umeå kommun", "212000-2627"),
                List.of("Vindelns kommun", "xxxxxx-xxxx"),
                List.of("Nordmalings kommun", "xxxxxx-xxxx"),
                List.of("Vännäs kommun", "212000-2841"),
                List.of("Försäkringskassan", "202100-5521"),
                List.of("Samordningsförbundet Umeåregionen", "222000-1834"));
        for (int i = 0; i < parter.size(); i++) {
            rum(sida, "#part-" + i + "-namn");
            sida.fill("#part-" + i + "-namn", parter.get(i).get(0));
            sida.fill("#part-" + i + "-nummer", parter.get(i).get(1));
        }
    }

    private static void omraden(Page sida) {
        List<String> omraden = List.of(
                "Ledarskap",
                "Preventiva insatser på arbetsplatsen",
                "Livsstilsförändringar",
                "Systemproblematik",
                "Forskning och utveckling");
        for (int i = 0; i < omraden.size(); i++) {
            rum(sida, "#omrade-" + i);
            sida.fill("#omrade-" + i, omraden.get(i));
        }
        sida.fill("#antal", "7");
    }

    /** Saves as long as there is no room for one more. */
    private static void rum(Page sida, String falt) {
        if (sida.locator(falt).count() == 0) {
            sida.click("#spara");
            assertThat(sida.locator(BESKED)).containsText("sparad");
        }
    }

    private static void pengar(Page sida) {
        sida.fill("#rad-0-namn", "Utvecklingsledare");
        sida.fill("#rad-0-2017", "490 000");
        sida.fill("#rad-0-2018", "605 640");
        sida.fill("#rad-0-2019", "623 809");
        sida.fill("#rad-1-namn", "Utvecklingsmedel");
        List.of("2017", "2018", "2019").forEach(ar -> sida.fill("#rad-1-" + ar, "1 000 000"));
        sida.fill("#summa", "4 719 449");
    }

    private static void thePapersFindings(Flik chef) {
        Page sida = chef.sida();
        assertThat(sida.locator(".of-avtal-pengar tbody tr").nth(0)).containsText(Pattern.compile("1.719.449"));
        assertThat(sida.locator(".of-avtal-pengar tbody tr").nth(1)).containsText(Pattern.compile("3.000.000"));
        assertThat(sida.locator(".of-avtal-pengar tfoot")).containsText(Pattern.compile("4.719.449"));
        Locator koder = sida.locator(FYND + " .of-fynd-kod");
        assertEquals(
                List.of(
                        "AVTAL-PLATSHALLARE",
                        "AVTAL-PLATSHALLARE",
                        "AVTAL-PLATSHALLARE",
                        "AVTAL-PLATSHALLARE",
                        "AVTAL-PART-DUBBLETT",
                        "AVTAL-ANTAL-OMRADEN",
                        "AVTAL-UPPFOLJNING-SAKNAS"),
                koder.allTextContents().stream()
                        .filter(kod -> !kod.equals("AVTAL-UNDERSKRIFT-SAKNAS"))
                        .toList());
        assertEquals(
                List.of(
                        "#part-0-nummer",
                        "#part-1-nummer",
                        "#part-3-nummer",
                        "#part-4-nummer",
                        "#part-4-namn",
                        "#antal",
                        "#uppf-0"),
                sida.locator(FYND + " li a").all().stream()
                        .limit(7)
                        .map(lank -> lank.getAttribute("href"))
                        .toList());
        assertThat(sida.locator("#antal-fel")).containsText("7 insatsområden men 5");
        sida.locator(FYND + " a[href='#antal']").click();
        assertTrue(sida.url().endsWith("#antal"), sida.url());
        assertEquals(List.of(), chef.axe());
        chef.skarmbild("avtal-handlingarnas");
        chef.klaOm(ColorScheme.DARK, 375);
        assertEquals(List.of(), chef.axe());
        chef.skarmbild("avtal-handlingarnas-mork-telefon");
        chef.klaOm(ColorScheme.LIGHT, 1280);
    }

    private static void aWrongCheckDigit(Page sida) {
        sida.fill("#part-2-nummer", "212000-2628");
        sida.click("#spara");
        assertThat(sida.locator("#part-2-nummer-fel")).containsText("212000-2628");
        assertThat(sida.locator("#part-5-nummer-fel")).hasText("");
        assertThat(sida.locator("#part-7-nummer-fel")).hasText("");
        sida.fill("#part-2-nummer", "212000-2627");
        sida.click("#spara");
        assertThat(sida.locator("#part-2-nummer-fel")).hasText("");
    }

    private static void personnummerRefused(Page sida) {
        sida.fill("#syfte", "Som 19121212-1212 sade.");
        sida.click("#spara");
        assertThat(sida.locator("#felruta")).containsText("personnummer");
        assertThat(sida.locator("#syfte")).hasValue("Som 19121212-1212 sade.");
        sida.fill("#till", "2016-12-31");
        sida.click("#spara");
        assertThat(sida.locator("#till-fel")).containsText("Sista dagen är före den första");
        sida.fill("#syfte", "En utvecklingsarena.");
        sida.fill("#till", "2020-01-01");
        sida.click("#spara");
        assertThat(sida.locator(BESKED)).containsText("sparad");
    }

    private static void twoEditors(Flik chef, Flik annan, String vag) {
        chef.oppna(vag);
        annan.oppna(vag);
        annan.sida().fill("#styrning", "Styrgrupp.");
        annan.sida().fill("#uppf-0", "2018-01-15");
        annan.sida().click("#spara");
        assertThat(annan.sida().locator(BESKED)).containsText("sparad");
        Page sida = chef.sida();
        sida.fill("#styrning", "Beredningsgruppen.");
        sida.click("#spara");
        assertThat(sida.locator("#felruta")).containsText("Någon annan har sparat");
        assertThat(sida.locator(".of-skillnader")).containsText("Styrgrupp.");
        assertThat(sida.locator(".of-skillnader")).containsText("Beredningsgruppen.");
        assertThat(sida.locator(".of-skillnader")).containsText("2018-01-15");
        assertThat(sida.locator("#styrning")).hasValue("Beredningsgruppen.");
        chef.skarmbild("avtal-krock");
        assertEquals(List.of(), chef.axe());
        sida.fill("#uppf-0", "2018-01-15");
        sida.click("#spara");
        assertThat(sida.locator(BESKED)).containsText("sparad");
        assertThat(sida.locator("#historia-rubrik").locator("xpath=ancestor::section"))
                .containsText("Ändrat: styrning");
    }

    private static void takenBack(Flik chef) {
        Page sida = chef.sida();
        assertThat(sida.locator("#angra-hjalp")).containsText("av forbundschef@" + FORBUND + ": Styrning.");
        sida.click("#angras > summary");
        assertThat(sida.locator("#angras li")).containsText("Styrgrupp.");
        assertEquals(1, sida.locator("#angras li").count(), "only what differs");
        assertEquals(List.of(), chef.axe());
        chef.skarmbild("avtal-angra");
        sida.press("#angra", "Enter");
        assertThat(sida.locator(BESKED)).containsText("tagen tillbaka");
        assertThat(sida.locator("#styrning")).hasValue("Styrgrupp.");
        assertThat(sida.locator("#historia-rubrik").locator("xpath=ancestor::section"))
                .containsText("Ändringen före togs tillbaka: styrning");
        sida.press("#angra", "Enter");
        assertThat(sida.locator("#styrning")).hasValue("Beredningsgruppen.");
    }

    private static void signed(Flik chef, Flik annan, String vag) {
        Page sida = chef.sida();
        chef.oppna(vag);
        annan.oppna(vag);
        sida.selectOption("#sign-0-part", "Umeå kommun");
        sida.fill("#sign-0-dag", "2017-01-10");
        sida.fill("#sign-0-sha", "abc");
        sida.click("#spara");
        assertThat(sida.locator("#sign-0-roll-fel")).containsText("i vilken roll");
        assertThat(sida.locator("#sign-0-sha-fel")).containsText("64 tecken");
        sida.fill("#sign-0-roll", "Kommunstyrelsens ordförande");
        sida.setInputFiles(
                "#sign-0-sha-fil",
                new FilePayload("avtal.txt", "text/plain", AVTALSFIL.getBytes(StandardCharsets.UTF_8)));
        assertThat(sida.locator("#sign-0-sha")).hasValue(Pattern.compile("[0-9a-f]{64}"));
        sida.click("#spara");
        assertThat(sida.locator(BESKED)).containsText("sparad");
        assertEquals(0, sida.locator("#syfte").count());
        assertThat(sida.locator("#parterna-rubrik").locator("xpath=ancestor::section"))
                .containsText("Kommunstyrelsens ordförande");
        assertEquals(List.of(), chef.axe());
        chef.skarmbild("avtal-undertecknat");

        // Who had the words open then cannot change them, whatever edition is told.
        annan.sida().fill("#styrning", "Något annat.");
        annan.sida().click("#spara");
        assertThat(annan.sida().locator("#felruta")).containsText("Någon annan har sparat");
    }

    private static void renewed(Flik chef, Flik annan, String vag) {
        Page sida = chef.sida();
        chef.oppna(vag);
        annan.oppna(vag);
        sida.click("#fornyelse > summary");
        assertThat(sida.locator("#nyfran")).hasValue("2020-01-02");
        sida.click("#fornya");
        assertThat(sida.locator(BESKED)).containsText("som följer");
        assertThat(sida.locator("#part-7-nummer")).hasValue("222000-1834");
        assertThat(sida.locator(FYND)).containsText("AVTAL-OVERSYN-SAKNAS");
        assertThat(sida.locator("#sign-0-part")).hasValue("");
        sida.click("section[aria-labelledby=historia-rubrik] a");
        assertThat(sida.locator("#historia-rubrik").locator("xpath=ancestor::section"))
                .containsText("Förnyas av");
        assertEquals(0, sida.locator("#fornya").count());

        annan.sida().click("#fornyelse > summary");
        annan.sida().click("#fornya");
        assertThat(annan.sida().locator("#felruta")).containsText("Någon annan har sparat");
    }

    private Flik inne(String roll) {
        Flik flik = Webblasare.flik(bas, ColorScheme.LIGHT, 1280);
        flik.loggaIn(roll + "@" + FORBUND);
        return flik;
    }
}
