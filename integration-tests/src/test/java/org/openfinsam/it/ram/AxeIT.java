package org.openfinsam.it.ram;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.options.ColorScheme;
import java.net.URI;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openfinsam.it.grund.Flik;
import org.openfinsam.it.grund.Webblasare;

/** Axe sees: a page with one planted fault has that fault and no other, by each way of looking that should find it. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class AxeIT {

    @ArquillianResource
    private URI bas;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ALLT     | image-alt      | <img src="/favicon.ico">
            ALLT     | color-contrast | <p id="blek">Blek text</p>
            KONTRAST | color-contrast | <p id="blek">Blek text</p>
            ALLT     | button-name    | <button></button>
            BREDD    | button-name    | <button></button>
            """)
    void aPlantedFaultIsFound(Flik.Axe vad, String regel, String fel) {
        try (Flik flik = Webblasare.flik(bas, ColorScheme.LIGHT)) {
            flik.oppna("/tillganglighet");
            assertEquals(List.of(), flik.axe(vad));
            flik.sida().evaluate("""
                    html => {
                      document.querySelector('main').insertAdjacentHTML('beforeend', html);
                      const blek = document.getElementById('blek');
                      if (blek) blek.style.color = '#ccc';
                    }""", fel);
            List<String> funnet = flik.axe(vad);
            assertEquals(1, funnet.size(), funnet::toString);
            assertEquals(regel, funnet.get(0).replaceFirst(" .*", ""));
            flik.taKlagomal();
        }
    }
}
