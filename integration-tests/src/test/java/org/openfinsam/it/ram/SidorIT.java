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

    static List<String> olikaRoller() {
        return Rollmatris.olikaRoller();
    }

    @ParameterizedTest
    @MethodSource("roller")
    void axeFindsNothingOnTheStartPageOfAnyRole(String roll) {
        try (Flik flik = inloggad(roll, ColorScheme.LIGHT, SKRIVBORD)) {
            assertEquals(200, flik.oppna("/"));
            assertEquals(List.of(), flik.axe());
        }
    }

    @ParameterizedTest
    @MethodSource("olikaRoller")
    void everyPageIsSwedishInReachAndWithinItsBox(String roll) {
        ga(roll, ColorScheme.LIGHT, SKRIVBORD, flik -> {
            List<String> fel = new ArrayList<>(flik.axe());
            fel.addAll(Sprakrester.pa(flik.sida(), "sv", "en"));
            fel.addAll(utanforRutan(flik.sida()));
            fel.addAll(Tangentbord.ga(flik.sida()));
            return fel;
        });
    }

    /** The administrator sees every page; what a role sees of one was walked above. */
    @ParameterizedTest
    @ValueSource(strings = {"anonym", "administrator"})
    void axeFindsNothingInDark(String roll) {
        ga(roll, ColorScheme.DARK, SKRIVBORD, Flik::axe);
    }

    @ParameterizedTest
    @ValueSource(strings = {"anonym", "administrator"})
    void aPhoneNeedNotScrollSideways(String roll) {
        ga(roll, ColorScheme.LIGHT, TELEFON, flik -> {
            List<String> fel = paTelefon(flik);
            fel.addAll(Tangentbord.ga(flik.sida()));
            return fel;
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"anonym", "administrator"})
    void everyPageIsWhollyInEnglishAlsoOnAPhone(String roll) {
        try (Flik flik = inloggad(roll, ColorScheme.LIGHT, TELEFON)) {
            flik.oppna("/?sprak=en");
            ga(flik, roll, roll + "-en", engelsk -> {
                List<String> fel = paTelefon(engelsk);
                fel.addAll(Sprakrester.pa(engelsk.sida(), "en", "sv"));
                return fel;
            });
        }
    }

    private static List<String> paTelefon(Flik flik) {
        List<String> fel = new ArrayList<>(flik.axe());
        int bredd = (int) flik.sida().evaluate("document.documentElement.scrollWidth");
        if (bredd > TELEFON) {
            fel.add("the page is " + bredd + " px wide");
        }
        return fel;
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

    /** Opens every page a role may see and gathers what is wrong on each. */
    private void ga(String roll, ColorScheme utseende, int bredd, Granskning granskning) {
        try (Flik flik = inloggad(roll, utseende, bredd)) {
            ga(flik, roll, roll, granskning);
        }
    }

    private static void ga(Flik flik, String roll, String namn, Granskning granskning) {
        List<String> fel = new ArrayList<>();
        for (Rollmatris.Rad sida : Rollmatris.egnaSidorFor(roll)) {
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
