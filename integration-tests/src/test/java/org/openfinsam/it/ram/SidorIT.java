package org.openfinsam.it.ram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.options.ColorScheme;
import java.net.URI;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openfinsam.it.grund.Flik;
import org.openfinsam.it.grund.Webblasare;

/** Every page of the application: axe in light and dark, and no sideways scroll on a phone. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class SidorIT {

    @ArquillianResource
    private URI bas;

    static List<Sida> sidor() {
        return Sida.alla();
    }

    @ParameterizedTest
    @MethodSource("sidor")
    void axeFindsNothingInLight(Sida sida) {
        granska(sida, ColorScheme.LIGHT);
    }

    @ParameterizedTest
    @MethodSource("sidor")
    void axeFindsNothingInDark(Sida sida) {
        granska(sida, ColorScheme.DARK);
    }

    @ParameterizedTest
    @MethodSource("sidor")
    void aPhoneNeedNotScrollSideways(Sida sida) {
        try (Flik flik = Webblasare.flik(bas, ColorScheme.LIGHT, 320)) {
            assertEquals(200, flik.oppna(sida.vag()));
            flik.skarmbild(sida.namn());
            int bredd = (int) flik.sida().evaluate("document.documentElement.scrollWidth");
            assertTrue(bredd <= 320, "the page is " + bredd + " px wide");
        }
    }

    private void granska(Sida sida, ColorScheme utseende) {
        try (Flik flik = Webblasare.flik(bas, utseende)) {
            assertEquals(200, flik.oppna(sida.vag()));
            flik.skarmbild(sida.namn());
            assertEquals(List.of(), flik.axe());
        }
    }
}
