package org.openfinsam.it.ram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.RequestOptions;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openfinsam.it.grund.Flik;
import org.openfinsam.it.grund.Webblasare;
import org.openfinsam.it.lager.Frageraknare;
import org.openfinsam.it.sakerhet.Rollmatris;

/** How many questions each page asks the database: few enough that none is asked in a loop. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class FragorIT {

    /**
     * Of these the account and the frame take five; one question for each association is too many. Most ask Lagkoll, some for each
     * room whose law it tries, and an <i>insats</i> or a preparation, which is read whole with its application, a list at a time.
     */
    private static final int HOGST = 34;

    private static final Pattern FORBUND = Pattern.compile("[?&](forbund=[^&]*)");

    @ArquillianResource
    private URI bas;

    @ParameterizedTest
    @ValueSource(strings = {"anonym", "forbundschef", "administrator"})
    void noPageAsksInALoop(String roll) {
        try (Flik flik = Webblasare.flik(bas, ColorScheme.LIGHT)) {
            if (!roll.equals(Rollmatris.ANONYM)) {
                flik.loggaIn(Rollmatris.konto(roll));
            }
            List<Rollmatris.Rad> sidor = Rollmatris.egnaSidorFor(roll);
            // The counter of the frame is worked out once for each association, and then only when something has been
            // written: which page comes first is chance.
            sidor.stream().map(FragorIT::forbund).distinct().forEach(forbund -> flik.oppna("/" + forbund));
            List<String> formanga = new ArrayList<>();
            for (Rollmatris.Rad sida : sidor) {
                int antal = fragor(flik.sida(), roll + " " + sida.filnamn(), sida.adress());
                assertTrue(antal >= 0, "not counted: " + sida.adress());
                if (antal > HOGST) {
                    formanga.add(sida.adress() + ": " + antal);
                }
            }
            assertEquals(List.of(), formanga);
        }
    }

    /** The association that a page is about, as an address asks for it; empty for the reader's first. */
    private static String forbund(Rollmatris.Rad sida) {
        Matcher forbund = FORBUND.matcher(sida.adress());
        return forbund.find() ? "?" + forbund.group(1) : "";
    }

    private static int fragor(Page sida, String namn, String adress) {
        sida.setExtraHTTPHeaders(Map.of(Frageraknare.NAMN, namn));
        sida.navigate(adress);
        RequestOptions fraga = RequestOptions.create().setHeader(Frageraknare.NAMN, namn);
        return Integer.parseInt(sida.request().get(Frageraknare.VAG, fraga).text());
    }
}
