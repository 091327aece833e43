package org.openfinsam.it.ram;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openfinsam.it.grund.Flik;
import org.openfinsam.it.grund.Webblasare;
import org.openfinsam.it.sakerhet.Rollmatris;

/** Every page of the application, as the table of roles lists them: axe, the phone, the keyboard alone. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class SidorIT {

    private static final int SKRIVBORD = 1280;
    private static final int TELEFON = 320;

    @ArquillianResource
    private URI bas;

    static List<String> roller() {
        return Rollmatris.roller();
    }

    static List<String> snavaRoller() {
        return Rollmatris.snavaRoller();
    }

    @ParameterizedTest
    @MethodSource("roller")
    void axeFindsNothingOnTheStartPageOfAnyRole(String roll) {
        try (Flik flik = inloggad(roll, ColorScheme.LIGHT, SKRIVBORD)) {
            assertEquals(200, flik.oppna("/"));
            assertEquals(List.of(), flik.axe());
            flik.klaOm(ColorScheme.DARK, TELEFON);
            assertEquals(List.of(), flik.axe());
        }
    }

    /** The administrator sees every page and all that can be done on it; a page is opened once and then looked at in each dress. */
    @ParameterizedTest
    @ValueSource(strings = {"anonym", "administrator"})
    void everyPageIsInReachOnADeskInDarkAndOnAPhone(String roll) {
        try (Flik flik = inloggad(roll, ColorScheme.LIGHT, SKRIVBORD)) {
            ga(flik, Rollmatris.egnaSidorFor(roll), roll, ljus -> {
                List<String> fel = paSkrivbord(ljus);
                fel.addAll(Tangentbord.ga(ljus.sida()));
                ljus.klaOm(ColorScheme.DARK, SKRIVBORD);
                ljus.axe(Flik.Axe.KONTRAST).forEach(f -> fel.add("dark: " + f));
                ljus.klaOm(ColorScheme.LIGHT, TELEFON);
                bredare(ljus.sida(), TELEFON).forEach(f -> fel.add("phone: " + f));
                ljus.axe(Flik.Axe.BREDD).forEach(f -> fel.add("phone: " + f));
                Tangentbord.ga(ljus.sida()).forEach(f -> fel.add("phone: " + f));
                ljus.klaOm(ColorScheme.LIGHT, SKRIVBORD);
                return fel;
            });
        }
    }

    /** Who may least sees a page otherwise than the administrator: what may not be done is not there. */
    @ParameterizedTest
    @MethodSource("snavaRoller")
    void everyPageIsInReachOfOneWhoMayOnlyRead(String roll) {
        try (Flik flik = inloggad(roll, ColorScheme.LIGHT, SKRIVBORD)) {
            ga(flik, Rollmatris.snavtSeddaAv(roll), roll, SidorIT::paSkrivbord);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"anonym", "administrator"})
    void everyPageIsWhollyInEnglishAlsoOnAPhone(String roll) {
        try (Flik flik = inloggad(roll, ColorScheme.LIGHT, TELEFON)) {
            flik.oppna("/?sprak=en");
            ga(flik, Rollmatris.egnaSidorFor(roll), roll + "-en", engelsk -> {
                List<String> fel = bredare(engelsk.sida(), TELEFON);
                fel.addAll(Sprakrester.pa(engelsk.sida(), "en", "sv"));
                return fel;
            });
        }
    }

    private static List<String> paSkrivbord(Flik flik) {
        List<String> fel = new ArrayList<>(flik.axe());
        fel.addAll(Sprakrester.pa(flik.sida(), "sv", "en"));
        fel.addAll(bredare(flik.sida(), SKRIVBORD));
        fel.addAll(utanforRutan(flik.sida()));
        return fel;
    }

    private static List<String> bredare(Page sida, int skarm) {
        int bredd = (int) sida.evaluate("document.documentElement.scrollWidth");
        return bredd > skarm ? new ArrayList<>(List.of("the page is " + bredd + " px wide")) : new ArrayList<>();
    }

    /** A table may scroll in its box on a phone; on a desk all of it is seen at once. */
    @SuppressWarnings("unchecked")
    private static List<String> utanforRutan(Page sida) {
        return (List<String>) sida.evaluate("""
                () => [...document.querySelectorAll('.of-tabell-ruta')]
                    .filter(ruta => ruta.scrollWidth > ruta.clientWidth)
                    .map(ruta => `${ruta.querySelector('caption')?.innerText}: ${ruta.scrollWidth} px in ${ruta.clientWidth}`)""");
    }

    @ParameterizedTest
    @CsvSource({"anonym, LIGHT", "anonym, DARK", "ekonom, LIGHT"})
    void axeFindsNothingOnThePageForWhatIsNotThere(String roll, ColorScheme utseende) {
        try (Flik flik = inloggad(roll, utseende, SKRIVBORD)) {
            assertEquals(404, flik.oppna("/finns-inte"));
            flik.skarmbild("saknas");
            assertEquals(1, flik.taKlagomal().size());
            assertEquals(List.of(), flik.axe());
        }
    }

    /** Opens each page and gathers what is wrong on it. */
    private static void ga(Flik flik, List<Rollmatris.Rad> sidor, String namn, Granskning granskning) {
        List<String> fel = new ArrayList<>();
        for (Rollmatris.Rad sida : sidor) {
            assertEquals(200, flik.oppna(sida.adress()), sida.adress());
            flik.skarmbild(sida.filnamn() + "-" + namn);
            granskning.granska(flik).forEach(f -> fel.add(sida.adress() + ": " + f));
        }
        assertEquals(List.of(), fel);
    }

    private Flik inloggad(String roll, ColorScheme utseende, int bredd) {
        Flik flik = Webblasare.flik(bas, utseende, bredd);
        if (!roll.equals(Rollmatris.ANONYM)) {
            flik.loggaIn(Rollmatris.konto(roll));
        }
        return flik;
    }

    /** A look at the open page. */
    @FunctionalInterface
    private interface Granskning {
        List<String> granska(Flik flik);
    }
}
