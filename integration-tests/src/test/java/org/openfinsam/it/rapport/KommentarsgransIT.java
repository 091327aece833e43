package org.openfinsam.it.rapport;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

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
import org.junit.jupiter.params.provider.CsvSource;
import org.openfinsam.it.grund.Flik;
import org.openfinsam.it.grund.Webblasare;

/** The limit from which a deviation must be explained; each test sets its own from a day of its own. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class KommentarsgransIT {

    private static final String SIDA = "/ekonomi/kommentarsgrans?forbund=" + Rakning.FORBUND;
    private static final String BELOPP = "#grans\\:belopp";
    private static final String FRAN = "#grans\\:fran";
    private static final String SPARA = "#grans\\:spara";
    private static final String AVSTAMNING = "section:has(#avstamning-rubrik)";

    @ArquillianResource
    private URI bas;

    @Test
    void aReportIsJudgedByTheLimitOfItsTime() {
        try (Flik flik = inne("ekonom")) {
            Page sida = flik.sida();
            Rakning fore = Rakning.ny();
            Rakning efter = Rakning.ny();
            fore.importera(flik, "individ;Arenan;-60000");
            efter.importera(flik, "individ;Arenan;-60000");
            flik.oppna(efter.rapport());
            sida.locator("a:has-text('Ändra gränsen')").click();
            satt(sida, "100 000", efter.ar() + "-06-30");
            assertThat(sida.locator(".of-besked")).containsText("Gränsen är sparad.");
            flik.skarmbild("kommentarsgrans-sparad");
            assertEquals(List.of(), flik.axe());

            flik.oppna(efter.rapport());
            assertThat(sida.locator(AVSTAMNING)).containsText("Ingen rad avviker 100 000 kr eller mer");
            flik.oppna(fore.rapport());
            assertThat(sida.locator(AVSTAMNING)).containsText("saknar kommentar");

            flik.oppna(SIDA);
            sida.click("button[value='" + efter.ar() + "-06-30']");
            assertThat(sida.locator(".of-besked")).containsText("Gränsen är borttagen.");
            flik.oppna(efter.rapport());
            assertThat(sida.locator(AVSTAMNING)).containsText("saknar kommentar");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ''        | 2020-01-01 | Skriv gränsen i kronor.
                    fem       | 2020-01-01 | Skriv ett belopp i kronor
                    -1        | 2020-01-01 | Skriv ett belopp som är noll eller större.
                    0         | 2020-01-01 | Skriv ett belopp som är större än 0.
                    50 000    | ''         | Skriv den första dagen som gränsen gäller.
                    50 000    | 2003-12-31 | Skriv ett datum från 2004-01-01
                    """)
    void whatIsRefusedIsToldAndKeptInTheField(String belopp, String fran, String fel) {
        try (Flik flik = inne("ekonom")) {
            Page sida = flik.sida();
            flik.oppna(SIDA);
            // The browser would stop the day itself; what a program sends must be stopped all the same.
            sida.locator("#grans").evaluate("form => form.noValidate = true");
            satt(sida, belopp, fran);

            assertThat(sida.locator("#felruta")).containsText(fel);
            assertThat(sida.locator(BELOPP)).hasValue(belopp);
            assertThat(sida.locator(FRAN)).hasValue(fran);
            assertEquals(List.of(), flik.axe());
        }
    }

    @Test
    void ofTwoWhoSetTheSecondSeesHowItIsAndChooses() {
        try (Flik ekonom = inne("ekonom");
                Flik chef = inne("forbundschef")) {
            String dag = Rakning.ny().ar() + "-01-01";
            ekonom.oppna(SIDA);
            chef.oppna(SIDA);
            satt(ekonom.sida(), "70 000", dag);
            satt(chef.sida(), "80 000", dag);

            assertThat(chef.sida().locator("#felruta")).containsText("Någon annan har ändrat gränserna");
            assertThat(chef.sida().locator("tr[data-nyckel='" + dag + "']")).containsText("70 000");
            assertThat(chef.sida().locator(BELOPP)).hasValue("80 000");
            chef.sida().click(SPARA);
            assertThat(chef.sida().locator("tr[data-nyckel='" + dag + "']")).containsText("80 000");
            chef.sida().click("button[value='" + dag + "']");
            assertThat(chef.sida().locator(".of-besked")).containsText("borttagen");
        }
    }

    private static void satt(Page sida, String belopp, String fran) {
        sida.fill(BELOPP, belopp);
        sida.fill(FRAN, fran);
        sida.click(SPARA);
    }

    private Flik inne(String roll) {
        Flik flik = Webblasare.flik(bas, ColorScheme.LIGHT);
        flik.loggaIn(Rakning.konto(roll));
        return flik;
    }
}
