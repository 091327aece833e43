package org.openfinsam.it.sakerhet;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
import org.openfinsam.it.grund.Flik;
import org.openfinsam.it.grund.Webblasare;

/** In and out, as a person does it. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class InloggningIT {

    private static final String KONTO = "input[autocomplete=username]";
    private static final String LOSENORD = "input[autocomplete=current-password]";

    @ArquillianResource
    private URI bas;

    @Test
    void aWrongPasswordIsToldAndTheRightOneLeadsToThePageAskedFor() {
        try (Flik flik = Webblasare.flik(bas, ColorScheme.LIGHT)) {
            Page sida = flik.sida();
            flik.oppna("/konto/losenord");
            assertTrue(sida.url().contains("/logga-in"), sida.url());
            fyllI(sida, "fel");
            sida.waitForSelector("[role=alert], .of-felruta");
            flik.skarmbild("logga-in-fel");
            assertEquals(List.of(), flik.axe());
            fyllI(sida, "demo");
            sida.waitForURL(adress -> adress.endsWith("/konto/losenord"));
        }
    }

    @Test
    void whoLogsOutIsOut() {
        try (Flik flik = Webblasare.flik(bas, ColorScheme.LIGHT)) {
            flik.loggaIn("ekonom@sodra-norrbotten");
            assertEquals(200, flik.oppna("/konto/losenord"));
            Page sida = flik.sida();
            sida.click(".of-topp-hoger .of-meny-hoger summary");
            sida.click(".of-topp-hoger form[action*='/logga-ut'] button");
            sida.waitForLoadState();
            flik.oppna("/konto/losenord");
            assertTrue(sida.url().contains("/logga-in"), sida.url());
        }
    }

    @Test
    void aSessionPlantedBeforeTheLoginIsWorthNothingAfter() {
        try (Flik flik = Webblasare.flik(bas, ColorScheme.LIGHT);
                Flik annan = Webblasare.flik(bas, ColorScheme.LIGHT)) {
            flik.loggaIn("ekonom@sodra-norrbotten");
            String fore = session(flik);
            flik.oppna("/logga-in");
            flik.loggaIn("revisor@sodra-norrbotten");
            assertTrue(!fore.equals(session(flik)), "the same session");
            annan.oppna("/konto/losenord");
            assertTrue(annan.sida().url().contains("/logga-in"), annan.sida().url());
        }
    }

    private static void fyllI(Page sida, String losenord) {
        sida.fill(KONTO, "ekonom@sodra-norrbotten");
        sida.fill(LOSENORD, losenord);
        sida.press(LOSENORD, "Enter");
    }

    private static String session(Flik flik) {
        return flik.sida().context().cookies().stream()
                .filter(kaka -> kaka.name.equals("JSESSIONID"))
                .map(kaka -> kaka.value)
                .findFirst()
                .orElseThrow();
    }
}
