package org.openfinsam.it.ram;

import static org.junit.jupiter.api.Assertions.assertEquals;

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

    @ParameterizedTest
    @MethodSource("roller")
    void axeFindsNothingInAnyRole(String roll) {
        ga(roll, ColorScheme.LIGHT, SKRIVBORD, Flik::axe);
    }

    @ParameterizedTest
    @ValueSource(strings = {"anonym", "ekonom", "administrator"})
    void axeFindsNothingInDark(String roll) {
        ga(roll, ColorScheme.DARK, SKRIVBORD, Flik::axe);
    }

    @ParameterizedTest
    @CsvSource({"anonym, LIGHT", "anonym, DARK", "ekonom, LIGHT", "ekonom, DARK", "administrator, LIGHT"})
    void aPhoneNeedNotScrollSideways(String roll, ColorScheme utseende) {
        ga(roll, utseende, TELEFON, SidorIT::paTelefon);
    }

    @ParameterizedTest
    @ValueSource(strings = {"anonym", "ekonom", "administrator"})
    void everyPageIsWhollyInSwedish(String roll) {
        ga(roll, ColorScheme.LIGHT, SKRIVBORD, flik -> Sprakrester.pa(flik.sida(), "sv", "en"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"anonym", "ekonom", "administrator"})
    void everyPageIsWhollyInEnglish(String roll) {
        gaPaEngelska(roll, SKRIVBORD, flik -> {
            List<String> fel = new ArrayList<>(Sprakrester.pa(flik.sida(), "en", "sv"));
            fel.addAll(flik.axe());
            fel.addAll(Tangentbord.ga(flik.sida()));
            return fel;
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"anonym", "ekonom"})
    void aPhoneNeedNotScrollSidewaysInEnglish(String roll) {
        gaPaEngelska(roll, TELEFON, SidorIT::paTelefon);
    }

    private static List<String> paTelefon(Flik flik) {
        List<String> fel = new ArrayList<>(flik.axe());
        int bredd = (int) flik.sida().evaluate("document.documentElement.scrollWidth");
        if (bredd > TELEFON) {
            fel.add("the page is " + bredd + " px wide");
        }
        return fel;
    }

    @ParameterizedTest
    @CsvSource({"anonym, 1280", "ekonom, 1280", "ekonom, 320", "administrator, 1280"})
    void theKeyboardAloneReachesEverything(String roll, int bredd) {
        ga(roll, ColorScheme.LIGHT, bredd, flik -> Tangentbord.ga(flik.sida()));
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

    /** The same, as one who has chosen English. */
    private void gaPaEngelska(String roll, int bredd, Granskning granskning) {
        try (Flik flik = inloggad(roll, ColorScheme.LIGHT, bredd)) {
            flik.oppna("/?sprak=en");
            ga(flik, roll, roll + "-en", granskning);
        }
    }

    private static void ga(Flik flik, String roll, String namn, Granskning granskning) {
        List<String> fel = new ArrayList<>();
        for (Rollmatris.Rad sida : Rollmatris.sidorFor(roll)) {
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
