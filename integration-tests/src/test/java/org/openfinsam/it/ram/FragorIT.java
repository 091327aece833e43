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
import java.util.Set;
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
     * Of these the account and the counter in the frame take eight; one question for each association is too many. Most ask Lagkoll,
     * some for each room whose law it tries, and a preparation, which is read whole with its application, a list at a time.
     * An agreement asked 43 on a server that had shown nothing else, and no more than 34 on one that had: not explained yet.
     */
    private static final int HOGST = 44;

    /**
     * These read whole the associations that had part in a merger or a split, each by questions of its own: pages for a few
     * times a year.
     */
    private static final Set<String> LASER_ALLA = Set.of("forbund-historia", "forbund-ombildning", "medel-kapital");

    @ArquillianResource
    private URI bas;

    @ParameterizedTest
    @ValueSource(strings = {"anonym", "forbundschef", "administrator"})
    void noPageAsksInALoop(String roll) {
        try (Flik flik = Webblasare.flik(bas, ColorScheme.LIGHT)) {
            if (!roll.equals(Rollmatris.ANONYM)) {
                flik.loggaIn(Rollmatris.konto(roll));
            }
            // The counter of the frame is worked out once for each association, and then only when something has been
            // written.
            flik.oppna("/");
            List<String> formanga = new ArrayList<>();
            for (Rollmatris.Rad sida : Rollmatris.egnaSidorFor(roll)) {
                int antal = fragor(flik.sida(), roll + " " + sida.filnamn(), sida.adress());
                assertTrue(antal >= 0, "not counted: " + sida.adress());
                if (antal > HOGST && !LASER_ALLA.contains(sida.filnamn())) {
                    formanga.add(sida.adress() + ": " + antal);
                }
            }
            assertEquals(List.of(), formanga);
        }
    }

    private static int fragor(Page sida, String namn, String adress) {
        sida.setExtraHTTPHeaders(Map.of(Frageraknare.NAMN, namn));
        sida.navigate(adress);
        RequestOptions fraga = RequestOptions.create().setHeader(Frageraknare.NAMN, namn);
        return Integer.parseInt(sida.request().get(Frageraknare.VAG, fraga).text());
    }
}
