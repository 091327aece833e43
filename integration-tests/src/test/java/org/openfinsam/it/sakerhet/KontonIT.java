package org.openfinsam.it.sakerhet;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
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

/** An administrator lets somebody in, gives roles, takes them back, and closes. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class KontonIT {

    private static final String RAPPORT = "/rapport/halvar?forbund=sodra-norrbotten&ar=2020";

    @ArquillianResource
    private URI bas;

    @Test
    void aNewPersonGetsInWithAPasswordForOnceAndSeesOneAssociation() {
        try (Flik admin = Webblasare.flik(bas, ColorScheme.LIGHT);
                Flik person = Webblasare.flik(bas, ColorScheme.LIGHT)) {
            admin.loggaIn("admin");
            String engangs = skapa(admin, "ny.revisor", "Ny revisor");
            admin.skarmbild("konto-nytt");
            assertEquals(List.of(), admin.axe());
            admin.sida().selectOption("[id='ny:roll']", "REVISOR");
            tryck(admin, "[id='ny:tilldela']");
            assertThat(admin.sida().locator("#felruta li")).hasText("Välj i vilket förbund rollen gäller.");
            assertEquals(List.of(), admin.axe());
            admin.sida().selectOption("[id='ny:forbund']", "sodra-norrbotten");
            tryck(admin, "[id='ny:tilldela']");
            assertThat(roller(admin)).hasText(new String[] {"Revisor, Södra Norrbotten"});

            loggaIn(person.sida(), "ny.revisor", engangs);
            bytLosenord(person.sida(), engangs, "en helt ny mening");
            assertEquals(200, person.oppna(RAPPORT));
            assertEquals(404, person.oppna(RAPPORT.replace("sodra-norrbotten", "umearegionen")));
            assertEquals(404, person.oppna("/administration/konton"));
            person.taKlagomal();

            tryck(admin, "[id$='bort']");
            assertThat(roller(admin)).hasCount(0);
            assertEquals(404, person.oppna(RAPPORT));
            tryck(admin, "[id='angra:angra']");
            assertThat(roller(admin)).hasText(new String[] {"Revisor, Södra Norrbotten"});
            assertEquals(200, person.oppna(RAPPORT));
            tryck(admin, "[id='lage:stang']");
            assertThat(admin.sida().locator("[id='lage:oppna']")).isVisible();
            person.oppna(RAPPORT);
            assertTrue(person.sida().url().contains("/logga-in"), person.sida().url());
            person.taKlagomal();
        }
    }

    @Test
    void aNameThatIsTakenIsToldAtTheField() {
        try (Flik admin = Webblasare.flik(bas, ColorScheme.LIGHT)) {
            admin.loggaIn("admin");
            admin.oppna("/administration/konton?sok=EKONOM%40sodra");
            assertEquals(
                    List.of("ekonom@sodra-norrbotten"),
                    admin.sida().locator(".of-post a").allInnerTexts());
            admin.sida().fill("[id='nytt:id']", "Ekonom@sodra-norrbotten");
            admin.sida().fill("[id='nytt:namn']", "Ekonom");
            tryck(admin, "[id='nytt:skapa']");
            assertThat(admin.sida().locator("#felruta li"))
                    .hasText(
                            "Det finns redan ett konto med det namnet. Välj ett annat, eller sök fram kontot i listan.");
            assertEquals(List.of(), admin.axe());
        }
    }

    @Test
    void theLastAdministratorStays() {
        try (Flik admin = Webblasare.flik(bas, ColorScheme.LIGHT)) {
            admin.loggaIn("admin");
            admin.oppna("/administration/konto?id=admin");
            tryck(admin, "[id='lage:stang']");
            assertThat(admin.sida().locator("#felruta li")).containsText("Det måste finnas minst en administratör");
            assertEquals(200, admin.oppna("/administration/konto?id=admin"));
            assertThat(roller(admin)).hasText(new String[] {"Administratör"});
        }
    }

    private static String skapa(Flik admin, String id, String namn) {
        admin.oppna("/administration/konton");
        admin.skarmbild("konton");
        admin.sida().fill("[id='nytt:id']", id);
        admin.sida().fill("[id='nytt:namn']", namn);
        tryck(admin, "[id='nytt:skapa']");
        return admin.sida().locator(".of-engangs code").innerText();
    }

    private static Locator roller(Flik admin) {
        return admin.sida().locator("#har .of-radknapp span");
    }

    /** Posts; what is asked of the page afterwards waits for the answer. */
    private static void tryck(Flik flik, String knapp) {
        flik.sida().click(knapp);
    }

    private static void loggaIn(Page sida, String konto, String losenord) {
        sida.navigate("/logga-in");
        sida.fill("input[autocomplete=username]", konto);
        sida.fill("input[autocomplete=current-password]", losenord);
        sida.press("input[autocomplete=current-password]", "Enter");
        sida.waitForURL(adress -> adress.contains("/konto/losenord"));
    }

    private static void bytLosenord(Page sida, String gammalt, String nytt) {
        sida.fill("[id='losenord:nuvarande']", gammalt);
        sida.fill("[id='losenord:nytt']", nytt);
        sida.fill("[id='losenord:upprepat']", nytt);
        sida.click("[id='losenord:byt']");
        sida.waitForURL(adress -> adress.contains("bytt=true"));
    }
}
