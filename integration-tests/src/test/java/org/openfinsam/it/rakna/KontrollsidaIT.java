package org.openfinsam.it.rakna;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

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

/** The pages where anyone checks contributions and counts the days of a meeting's minutes. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class KontrollsidaIT {

    private static final String KONTROLL = "/rakna/bidragskontroll";
    private static final String FRISTER = "/rakna/frister";
    private static final String FEL = "?ar=2003&avrundning=KRONA&part=KOMMUN&medlem=19121212-1212&belopp=mycket";

    @ArquillianResource
    private URI bas;

    @Test
    void skelleftea2014LacksThirtyEightThousandOfItsHalf() {
        try (Flik flik = Webblasare.flik(bas, ColorScheme.LIGHT)) {
            flik.oppna(KONTROLL);
            Page sida = flik.sida();

            assertThat(sida.locator(".of-kort-svar"))
                    .hasText("Staten bidrar med 2 976 000 kr av 6 028 000 kr, 49,37 %."
                            + " Hälften är 3 014 000 kr, så det fattas 38 000 kr.");
            assertThat(sida.locator("tr[data-nyckel='staten'] td").nth(3)).hasText("−38 000");
            assertThat(sida.locator(".of-fynd-kod")).hasText("FL5-HALFTEN");
        }
    }

    @Test
    void theKeyboardAloneGoesFromFaultToAnswer() {
        try (Flik flik = Webblasare.flik(bas, ColorScheme.LIGHT)) {
            flik.oppna(KONTROLL);
            Page sida = flik.sida();
            sida.locator("#rader-0-belopp").focus();
            sida.keyboard().press("Control+A");
            sida.keyboard().type("tre");
            sida.keyboard().press("Enter");

            assertThat(sida.locator("#felruta")).isFocused();
            assertThat(sida.locator("#rader-3-belopp")).hasCount(0);
            sida.keyboard().press("Tab");
            sida.keyboard().press("Enter");
            assertThat(sida.locator("#rader-0-belopp")).isFocused();
            sida.keyboard().press("Control+A");
            sida.keyboard().type("3 052 000");
            sida.keyboard().press("Enter");

            assertThat(sida.locator("#felruta")).hasCount(0);
            assertThat(sida.locator(".of-fynd")).containsText("Bidragen är delade som lagen säger.");
        }
    }

    @Test
    void aRowIsAddedAndTakenAway() {
        try (Flik flik = Webblasare.flik(bas, ColorScheme.LIGHT)) {
            flik.oppna(KONTROLL);
            Page sida = flik.sida();
            sida.locator("#rader").click();
            assertThat(sida.locator("#rader-3-part")).isFocused();
            assertFalse(sida.url().contains("gor="), sida.url());
            sida.selectOption("#rader-3-part", "ARBETSFORMEDLINGEN");
            sida.fill("#rader-3-belopp", "38 000");
            sida.click("#rakna");
            assertThat(sida.locator("tr[data-nyckel^='staten/']")).hasCount(2);
            assertThat(sida.locator(".of-varning .of-fynd-kod")).hasText("FL5-AF");

            sida.locator("button[value='rader-bort-3']").click();
            assertThat(sida.locator("tr[data-nyckel^='staten/']")).hasCount(0);

            for (int i = 0; i < 3; i++) {
                sida.locator("button[value='rader-bort-0']").click();
            }
            assertThat(sida.locator("#felruta")).containsText("Skriv minst ett bidrag.");
            sida.locator("#felruta a").click();
            assertThat(sida.locator("#rader")).isFocused();
        }
    }

    @Test
    void aDayThatMovesTellsWhy() {
        try (Flik flik = Webblasare.flik(bas, ColorScheme.LIGHT)) {
            flik.oppna(FRISTER + "?sammantrade=2020-12-10&justerat=&anslaget=&nedtaget=");
            Page sida = flik.sida();

            assertThat(sida.locator(".of-kort-svar")).hasText("Protokollet ska justeras senast måndag 2020-12-28.");
            assertThat(sida.locator("tr[data-nyckel='JUSTERAS'] td").nth(2))
                    .hasText("14 dagar från sammanträdet 2020-12-10 slutar 2020-12-24. Söndagsregeln passerar julafton,"
                            + " juldagen, annandag jul, söndag och stannar på måndag.");
            assertThat(sida.locator("tr[data-nyckel='JUSTERAS'] td").nth(3)).hasText("KL 5 kap. 69 §");
            assertThat(sida.locator("tr[data-nyckel='ANSLAS'] td").nth(2))
                    .hasText("Dagen räknas från justeringen. Ange vilken dag protokollet justerades.");
            assertThat(sida.locator(".of-fynd")).hasCount(0);
        }
    }

    @Test
    void aDayThatIsNoneIsToldAtItsField() {
        try (Flik flik = Webblasare.flik(bas, ColorScheme.LIGHT)) {
            flik.oppna(FRISTER + "?sammantrade=2016-09-31&justerat=&anslaget=&nedtaget=");
            Page sida = flik.sida();

            assertThat(sida.locator("#felruta")).isFocused();
            assertThat(sida.locator("#sammantrade-fel"))
                    .hasText("Skriv ett datum som finns, mellan 1990-01-01 och 2100-11-30.");
            assertThat(sida).hasTitle("Fel: När ska protokollet justeras och anslås? – OpenFinsam");
            sida.fill("#sammantrade", "2016-09-16");
            sida.click("#rakna");
            assertThat(sida.locator("#felruta")).hasCount(0);
        }
    }

    @ParameterizedTest
    @CsvSource({
        KONTROLL + FEL + ", LIGHT, 1440",
        KONTROLL + FEL + ", DARK, 1280",
        KONTROLL + FEL + ", LIGHT, 390",
        KONTROLL + FEL + ", DARK, 320",
        FRISTER + "?sammantrade=&justerat=x, LIGHT, 1280",
        FRISTER + "?sammantrade=&justerat=x, DARK, 320",
    })
    void whatIsWrongFitsEveryScreenAndAxeFindsNothing(String adress, ColorScheme utseende, int bredd) {
        try (Flik flik = Webblasare.flik(bas, utseende, bredd)) {
            assertEquals(200, flik.oppna(adress));
            assertThat(flik.sida().locator("#felruta")).isVisible();
            flik.skarmbild(adress.replaceFirst("\\?.*", "").substring(1).replace('/', '-') + "-fel");
            assertEquals(List.of(), flik.axe());
            int sidans = (int) flik.sida().evaluate("document.documentElement.scrollWidth");
            assertTrue(sidans <= bredd, "the page is " + sidans + " px wide");
        }
    }

    @Test
    void whatIsWrittenIsShownAndNeverRun() {
        try (Flik flik = Webblasare.flik(bas, ColorScheme.LIGHT)) {
            flik.oppna(KONTROLL + "?ar=2014&avrundning=KRONA&part=KOMMUN&medlem=%3Cimg+src=x+onerror=alert(1)%3E"
                    + "&belopp=1&part=%22%3E&medlem=&belopp=2");
            assertEquals(
                    "<img src=x onerror=alert(1)>",
                    flik.sida().locator("#rader-0-medlem").inputValue());
            assertThat(flik.sida().locator("main img")).hasCount(0);
        }
    }
}
