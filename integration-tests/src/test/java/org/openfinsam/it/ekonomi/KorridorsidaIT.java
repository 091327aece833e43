package org.openfinsam.it.ekonomi;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.openfinsam.it.ekonomi.Budgetark.siffror;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.net.URI;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openfinsam.it.grund.Flik;
import org.openfinsam.it.grund.Webblasare;

/** Umeåregionen's corridor of own capital for 2017–2019 with the two applications that the board refused: read, nothing written. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class KorridorsidaIT {

    private static final String UMEA = "/ekonomi/korridor?forbund=umearegionen&ar=2017&version=1";
    private static final List<String> AREN = List.of("2017", "2018", "2019");

    private static final String GRONA = "input[name=spak][value='1']";
    private static final String OVERENSKOMMELSEN = "input[name=spak][value='2']";

    @ArquillianResource
    private URI bas;

    @Test
    void theLeversMoveOwnCapitalByTheKeyboardAlone() {
        try (Flik flik = inne()) {
            Page sida = flik.sida();
            Tangenter tangenter = new Tangenter(sida);
            flik.oppna(UMEA);
            assertEquals(List.of("2780000", "3709000", "4466000"), valt(sida), "both refused");
            assertEquals(List.of(), flik.axe());

            tangenter.kryssa(GRONA);
            tangenter.kryssa(OVERENSKOMMELSEN);
            tangenter.tryck("#visa");
            assertEquals(List.of("14000", "−1962000", "−2825000"), valt(sida), "both granted");

            tangenter.kryssa(GRONA);
            tangenter.tryck("#visa");
            assertEquals(List.of("1290000", "614000", "−249000"), valt(sida), "only the agreement");
            assertTrue(siffror(sida.locator(".of-ingress")).contains("−249000kr"));
            assertEquals(List.of(), flik.axe());
            flik.skarmbild("korridor-overenskommelsen");
        }
    }

    @Test
    void theBoardGetsItOnOneSheet() {
        try (Flik flik = inne()) {
            Page sida = flik.sida();
            flik.oppna(UMEA + "&spak=2");
            String lank = sida.locator(".of-knapprad a:has-text('PDF')").getAttribute("href");
            String pdf = new Budgetark(flik, "").ettA4(lank);
            for (String siffra : List.of(
                    "1290000",
                    "614000",
                    "−249000",
                    "Överenskommelseohälsaikontaktyrken",
                    "−1490000",
                    "Dengrönavägen")) {
                assertTrue(pdf.contains(siffra), siffra + " not in " + pdf);
            }

            sida.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(sida.locator("table[id=tabell-korridor]")).isVisible();
            assertThat(sida.locator("#visa")).isHidden();
            assertThat(sida.locator("#bilden-rubrik")).isVisible();
        }
    }

    /** Own capital with the chosen levers, year by year. */
    private static List<String> valt(Page sida) {
        int kolumn = ((Number) sida.evaluate("() => [...document.querySelectorAll('#tabell-korridor thead th')]"
                        + ".findIndex(th => th.dataset.nyckel === 'valt')"))
                .intValue();
        return AREN.stream()
                .map(ar -> siffror(sida.locator("#tabell-korridor tr[data-nyckel='" + ar + "'] > *")
                        .nth(kolumn)))
                .toList();
    }

    private Flik inne() {
        Flik flik = Webblasare.flik(bas, ColorScheme.LIGHT);
        flik.loggaIn("ekonom@umearegionen");
        return flik;
    }
}
