package org.openfinsam.it.rapport;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openfinsam.it.grund.Flik;
import org.openfinsam.it.grund.Webblasare;

/** Comments on the deviations of a half-year report, as people write, change and remove them. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class KommentarIT {

    private static final String TIDSAM = "individ/Piteå, Tidsam";
    private static final String TIDSAMS_RAD = "tr[data-nyckel='" + TIDSAM + "']";
    private static final String EN_RAD = "individ;Piteå, Tidsam;-475000";
    private static final String TEXT = "textarea";
    private static final String SPARA = "#kommentar\\:spara";
    private static final String BESKED = ".of-besked";
    private static final String AVSTAMNING = "section:has(#avstamning-rubrik)";

    private final Rakning rakning = Rakning.ny();

    @ArquillianResource
    private URI bas;

    @ParameterizedTest
    @ValueSource(ints = {1280, 390})
    void writtenChangedRemovedAndBroughtBack(int bredd) {
        try (Flik flik = inne("ekonom", bredd)) {
            Page sida = flik.sida();
            rakning.importera(flik, EN_RAD, "individ;Luleå, Arenan;49999.99");
            flik.oppna(rakning.rapport());
            assertThat(sida.locator(AVSTAMNING)).containsText("Raden som avviker minst 50 000 kr saknar kommentar.");
            assertThat(sida.locator(AVSTAMNING)).containsText("KOMMENTAR-SAKNAS");

            sida.locator(AVSTAMNING + " summary:has-text('Visa raderna')").click();
            sida.locator(AVSTAMNING + " a:has-text('Piteå, Tidsam: −475 000 kr')")
                    .click();
            assertThat(sida).hasTitle("Varför avviker Piteå, Tidsam? – OpenFinsam");
            sida.fill(TEXT, "Insatsen dröjde.\nDen börjar i höst.");
            sida.click(SPARA);
            assertThat(sida.locator(BESKED)).containsText("Kommentaren till Piteå, Tidsam är sparad.");
            assertThat(synlig(sida)).containsText("Insatsen dröjde.\nDen börjar i höst.");
            assertThat(synlig(sida)).containsText("Ekonom, ");
            assertThat(sida.locator(AVSTAMNING)).containsText("Raden som avviker minst 50 000 kr är kommenterad.");
            flik.skarmbild("kommentar-sparad");
            assertEquals(List.of(), flik.axe());

            synlig(sida).locator("a:has-text('Ändra')").click();
            assertThat(sida.locator(TEXT)).hasValue("Insatsen dröjde.\nDen börjar i höst.");
            sida.fill(TEXT, "Insatsen är inställd.");
            sida.click(SPARA);
            assertThat(synlig(sida)).containsText("Insatsen är inställd.");

            synlig(sida).locator("a:has-text('Ändra')").click();
            sida.click("button[value=tabort]");
            assertThat(sida.locator(BESKED)).containsText("Kommentaren till Piteå, Tidsam är borttagen.");
            assertThat(sida.locator(AVSTAMNING)).containsText("saknar kommentar");
            flik.skarmbild("kommentar-borttagen");
            assertEquals(List.of(), flik.axe());

            sida.click("button:has-text('Ångra')");
            assertThat(sida.locator(BESKED)).containsText("Kommentaren till Piteå, Tidsam är tillbaka.");
            assertThat(synlig(sida)).containsText("Insatsen är inställd.");
        }
    }

    @Test
    void theKeyboardAloneOpensReadsAndCloses() {
        try (Flik flik = inne("ekonom", 1280)) {
            Page sida = flik.sida();
            rakning.importera(flik, EN_RAD);
            skriv(flik, "Insatsen dröjde.");
            flik.oppna(rakning.rapport());
            assertThat(sida.locator("tr.of-kommentar")).not().isVisible();

            sida.locator(TIDSAMS_RAD + " a").focus();
            sida.keyboard().press("Enter");
            assertThat(sida.locator("tr.of-kommentar")).isVisible();
            sida.keyboard().press("Tab");
            assertThat(sida.locator("tr.of-kommentar a").first()).isFocused();
            sida.keyboard().press("Tab");
            sida.keyboard().press("Enter");
            assertThat(sida.locator("tr.of-kommentar")).not().isVisible();

            sida.locator("a:has-text('Visa alla kommentarer')").focus();
            sida.keyboard().press("Enter");
            assertThat(sida.locator("tr.of-kommentar")).isVisible();
            assertEquals(List.of(), flik.axe());
        }
    }

    @Test
    void everythingWorksWithoutScript() {
        try (Flik flik = inne("ekonom", 1280);
                BrowserContext utanSkript = flik.sida()
                        .context()
                        .browser()
                        .newContext(new Browser.NewContextOptions()
                                .setBaseURL(bas.toString())
                                .setLocale("sv-SE")
                                .setJavaScriptEnabled(false))) {
            rakning.importera(flik, EN_RAD);
            utanSkript.addCookies(flik.sida().context().cookies().stream()
                    .map(kaka ->
                            new com.microsoft.playwright.options.Cookie(kaka.name, kaka.value).setUrl(bas.toString()))
                    .toList());
            Page sida = utanSkript.newPage();
            sida.navigate(rakning.rapport());
            sida.locator(TIDSAMS_RAD + " a").click();
            sida.locator(TEXT).fill("Insatsen dröjde.");
            sida.locator(SPARA).click();
            assertThat(sida.locator("tr.of-kommentar")).isVisible();
            sida.locator("tr.of-kommentar a:has-text('Stäng')").click();
            assertThat(sida.locator("tr.of-kommentar")).not().isVisible();
            sida.locator(TIDSAMS_RAD + " a").click();
            sida.locator("tr.of-kommentar a:has-text('Ändra')").click();
            sida.locator("button[value=tabort]").click();
            sida.locator("button:has-text('Ångra')").click();
            assertThat(sida.locator("tr.of-kommentar")).isVisible();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ''                                   | Skriv en förklaring.
                    '   '                                | Skriv en förklaring.
                    Deltagaren 19121212-1212 slutade.    | Texten innehåller något som ser ut som ett personnummer.
                    LANG                                 | Förklaringen är längre än 1000 tecken. Korta den.
                    """)
    void whatIsRefusedIsToldAndKeptInTheField(String skrivet, String fel) {
        String text = skrivet.equals("LANG") ? "å".repeat(1001) : skrivet;
        try (Flik flik = inne("ekonom", 1280)) {
            Page sida = flik.sida();
            rakning.importera(flik, EN_RAD);
            flik.oppna(rakning.kommentar(TIDSAM));
            sida.fill(TEXT, text);
            sida.click(SPARA);

            assertThat(sida.locator("#felruta")).isFocused();
            assertThat(sida.locator("#felruta")).containsText(fel);
            assertThat(sida.locator(TEXT)).hasAttribute("aria-invalid", "true");
            assertThat(sida.locator(TEXT)).hasValue(text);
            assertEquals(List.of(), flik.axe());
            flik.oppna(rakning.rapport());
            assertThat(sida.locator(AVSTAMNING)).containsText("saknar kommentar");
        }
    }

    @Test
    void aThousandCharactersOnManyLinesAreKept() {
        String text = ("rad\n".repeat(249) + "slut");
        try (Flik flik = inne("ekonom", 1280)) {
            rakning.importera(flik, EN_RAD);
            skriv(flik, text);
            flik.oppna(rakning.kommentar(TIDSAM));
            assertThat(flik.sida().locator(TEXT)).hasValue(text);
        }
    }

    @Test
    void ofTwoWhoWriteTheSecondSeesBothAndChooses() {
        try (Flik ekonom = inne("ekonom", 1280);
                Flik chef = inne("forbundschef", 1280)) {
            Page sida = chef.sida();
            rakning.importera(ekonom, EN_RAD);
            chef.oppna(rakning.kommentar(TIDSAM));
            sida.fill(TEXT, "Chefens text.");
            skriv(ekonom, "Ekonomens text.");

            sida.click(SPARA);
            assertThat(sida.locator(BESKED)).containsText("Någon annan har ändrat kommentaren");
            assertThat(sida.locator(BESKED)).isFocused();
            assertThat(sida.locator("section:has(#lagrad-rubrik)")).containsText("Ekonomens text.");
            assertThat(sida.locator("section:has(#lagrad-rubrik)")).containsText("Ekonom, ");
            assertThat(sida.locator(TEXT)).hasValue("Chefens text.");
            chef.skarmbild("kommentar-krock");
            assertEquals(List.of(), chef.axe());

            sida.click("button[value=tabort]");
            assertThat(sida.locator(BESKED)).containsText("borttagen");
            ekonom.oppna(rakning.kommentar(TIDSAM));
            ekonom.sida().click("button[value=aterstall]");
            sida.click("button:has-text('Ångra')");
            assertThat(sida.locator(BESKED)).containsText("Någon annan har ändrat kommentaren");
            assertThat(sida.locator(TEXT)).hasValue("Ekonomens text.");

            sida.fill(TEXT, "Båda är överens.");
            sida.click(SPARA);
            assertThat(synlig(sida)).containsText("Båda är överens.");
            assertThat(synlig(sida)).containsText("Förbundschef, ");
        }
    }

    @Test
    void whoRemovesWhatAnotherHasChangedIsAskedFirst() {
        try (Flik ekonom = inne("ekonom", 1280);
                Flik chef = inne("forbundschef", 1280)) {
            rakning.importera(ekonom, EN_RAD);
            skriv(ekonom, "Först.");
            chef.oppna(rakning.kommentar(TIDSAM));
            skriv(ekonom, "Sedan.");

            chef.sida().click("button[value=tabort]");
            assertThat(chef.sida().locator(BESKED)).containsText("Någon annan har ändrat kommentaren");
            assertThat(chef.sida().locator("section:has(#lagrad-rubrik)")).containsText("Sedan.");
            chef.sida().click("button[value=tabort]");
            assertThat(chef.sida().locator(BESKED)).containsText("borttagen");
        }
    }

    @Test
    void theTextIsThereAfterTheSessionHasEnded() {
        try (Flik flik = inne("ekonom", 1280)) {
            Page sida = flik.sida();
            rakning.importera(flik, EN_RAD);
            flik.oppna(rakning.kommentar(TIDSAM));
            sida.fill(TEXT, "Skriven före fikat: åäö.");
            sida.context().clearCookies();
            sida.click(SPARA);
            assertThat(sida).hasURL(Pattern.compile(".*/logga-in.*"));
            sida.fill("input[autocomplete=username]", Rakning.konto("ekonom"));
            sida.fill("input[autocomplete=current-password]", "demo");
            sida.press("input[autocomplete=current-password]", "Enter");

            assertThat(sida.locator(BESKED)).containsText("Du hade loggats ut när du sparade.");
            assertThat(sida.locator(TEXT)).hasValue("Skriven före fikat: åäö.");
            sida.click(SPARA);
            assertThat(synlig(sida)).containsText("Skriven före fikat: åäö.");
            flik.oppna(rakning.kommentar("individ/Piteå, Tidsam"));
            assertThat(sida.locator(BESKED)).hasCount(0);
        }
    }

    @Test
    void whoMayOnlyReadIsLedNowhere() {
        try (Flik ekonom = inne("ekonom", 1280);
                Flik revisor = inne("revisor", 1280)) {
            rakning.importera(ekonom, EN_RAD, "individ;Luleå, Arenan;60000");
            skriv(ekonom, "Insatsen dröjde.");
            Page sida = revisor.sida();
            revisor.oppna(rakning.rapport());

            sida.locator(TIDSAMS_RAD + " a").click();
            assertThat(synlig(sida)).containsText("Insatsen dröjde.");
            assertThat(sida.locator("tr[data-nyckel='individ/Luleå, Arenan'] [title='Kommentar saknas']"))
                    .isVisible();
            assertThat(sida.locator("main a[href*='/rapport/kommentar'], main a[href*='/ekonomi/']"))
                    .hasCount(0);
            assertEquals(List.of(), revisor.axe());
            assertEquals(404, revisor.oppna(rakning.kommentar(TIDSAM)));
            revisor.taKlagomal();
        }
    }

    @Test
    void aNewImportKeepsTheCommentAndSaysThatTheFigureHasChanged() {
        try (Flik flik = inne("ekonom", 1280)) {
            Page sida = flik.sida();
            rakning.importera(flik, EN_RAD);
            skriv(flik, "Insatsen dröjde.");

            rakning.importera(flik, "individ;Piteå, Tidsam;-400000");
            flik.oppna(rakning.rapport());
            sida.locator(TIDSAMS_RAD + " a").click();
            assertThat(synlig(sida)).containsText("skriven när avvikelsen var −475 000 kr");

            rakning.importera(flik, "individ;Luleå, Arenan;1");
            flik.oppna(rakning.rapport());
            assertThat(sida.locator(AVSTAMNING)).containsText("Ingen rad avviker 50 000 kr eller mer");
            sida.locator("summary:has-text('Kommentarer till rader som inte finns kvar')")
                    .click();
            sida.locator("a:has-text('individ/Piteå, Tidsam: Insatsen dröjde.')")
                    .click();
            assertThat(sida.locator("main")).containsText("Raden finns inte i räkningen");
            assertThat(sida.locator(TEXT)).hasCount(0);
            assertEquals(List.of(), flik.axe());

            rakning.importera(flik, EN_RAD);
            flik.oppna(rakning.rapport());
            sida.locator(TIDSAMS_RAD + " a").click();
            assertThat(synlig(sida)).not().containsText("skriven när");
        }
    }

    @Test
    void aRowThatGoesWhileOneWritesLosesNoText() {
        try (Flik flik = inne("ekonom", 1280);
                Flik chef = inne("forbundschef", 1280)) {
            rakning.importera(flik, EN_RAD);
            chef.oppna(rakning.kommentar(TIDSAM));
            chef.sida().fill(TEXT, "Skriven förgäves.");
            rakning.importera(flik, "individ;Luleå, Arenan;1");

            chef.sida().click(SPARA);
            assertThat(chef.sida().locator("#felruta")).containsText("Raden finns inte längre i räkningen");
            assertThat(chef.sida().locator(TEXT)).hasValue("Skriven förgäves.");
        }
    }

    @Test
    void aRowThatNobodyAsksAboutMayBeCommentedToo() {
        try (Flik flik = inne("ekonom", 1280)) {
            Page sida = flik.sida();
            rakning.importera(flik, EN_RAD, "total;RÖRELSERESULTAT;475000");
            flik.oppna(rakning.rapport());
            sida.locator("summary:has-text('Kommentera en annan rad')").click();
            sida.selectOption("#annan-rad", "total/RÖRELSERESULTAT");
            sida.click("button:has-text('Öppna')");
            assertThat(sida.locator(".of-ingress")).containsText("Den förklaras av raderna som summan består av");
            sida.fill(TEXT, "Bara en insats avviker.");
            sida.click(SPARA);
            assertThat(synlig(sida)).containsText("Bara en insats avviker.");
            assertThat(synlig(sida)).not().containsText("kommentar krävs");
        }
    }

    @Test
    void inEnglishToo() {
        try (Flik flik = inne("ekonom", 1280)) {
            Page sida = flik.sida();
            rakning.importera(flik, EN_RAD);
            flik.oppna(rakning.kommentar(TIDSAM) + "&sprak=en");
            assertThat(sida).hasTitle("Why does Piteå, Tidsam deviate? – OpenFinsam");
            sida.click(SPARA);
            assertThat(sida.locator("#felruta")).containsText("Write an explanation.");
            sida.fill(TEXT, "It was late.");
            sida.click(SPARA);
            assertThat(sida.locator(BESKED)).containsText("The comment on Piteå, Tidsam is stored.");
            assertThat(synlig(sida)).containsText("a comment is required when the deviation is at least 50 000 SEK");
        }
    }

    @Test
    void whatMakesNoSenseIsRefused() {
        try (Flik flik = inne("ekonom", 1280)) {
            rakning.importera(flik, EN_RAD);
            assertEquals(404, flik.oppna(rakning.kommentar("individ/finns inte")));
            assertEquals(400, flik.oppna("/rapport/kommentar?forbund=umearegionen&ar=tjugo&rad=x"));
            assertEquals(404, flik.oppna(new Rakning(1999).kommentar(TIDSAM)));
            assertEquals(404, flik.oppna(rakning.kommentar(TIDSAM).replace(Rakning.FORBUND, "sodra-norrbotten")));
            assertEquals(4, flik.taKlagomal().size());
        }
    }

    @Test
    void aSmallDeviationMayBeExplainedAsWell() {
        try (Flik flik = inne("ekonom", 1280)) {
            rakning.importera(flik, "individ;Luleå, Arenan;49999", "individ;Piteå, Tidsam;");
            flik.oppna(rakning.kommentar("individ/Luleå, Arenan"));
            assertThat(flik.sida().locator(".of-ingress"))
                    .containsText("krävs först vid 50 000 kr men får alltid skrivas");
            flik.oppna(rakning.kommentar(TIDSAM));
            assertThat(flik.sida().locator(".of-ingress")).containsText("Källan anger ingen avvikelse.");
            skriv(flik, "Räkningen kom inte in.");
            assertThat(synlig(flik.sida())).containsText("Räkningen kom inte in.");
        }
    }

    private void skriv(Flik flik, String text) {
        flik.oppna(rakning.kommentar(TIDSAM));
        flik.sida().fill(TEXT, text);
        flik.sida().click(SPARA);
        assertThat(flik.sida().locator(BESKED)).containsText("är sparad");
    }

    /** The comment that is shown: under the row of the table, or in the row of the list on a phone. */
    private static Locator synlig(Page sida) {
        return sida.locator("tr.of-kommentar:visible, .of-lista-kommentar:visible");
    }

    private Flik inne(String roll, int bredd) {
        Flik flik = Webblasare.flik(bas, ColorScheme.LIGHT, bredd);
        flik.loggaIn(Rakning.konto(roll));
        assertTrue(flik.sida().url().startsWith(bas.toString()), flik.sida().url());
        return flik;
    }
}
