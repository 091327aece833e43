package org.openfinsam.it.rapport;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.RequestOptions;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringReader;
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
import org.openfinsam.web.Jsonschema;

/** The report over HTTP, as somebody's program reads it. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class RapportIT {

    private static final String RAPPORT = "/api/v1/forbund/sodra-norrbotten/rapporter/halvarsrapport?ar=2020";

    @ArquillianResource
    private URI bas;

    @ParameterizedTest
    @CsvSource({"sv, Halvårsredovisning 2020", "en, Half-year report 2020"})
    void everyTableIsAsItsSchemaSays(String sprak, String rubrik) {
        try (Flik flik = Webblasare.flik(bas, ColorScheme.LIGHT)) {
            flik.loggaIn("revisor@sodra-norrbotten");

            JsonObject rapport = hamta(flik, sprak);

            assertEquals(rubrik, rapport.getString("rubrik"));
            assertEquals(3, rapport.getJsonArray("tabeller").size());
            for (JsonValue tabell : rapport.getJsonArray("tabeller")) {
                assertEquals(List.of(), Jsonschema.TABELL.fel(tabell.toString()));
            }
        }
    }

    private static JsonObject hamta(Flik flik, String sprak) {
        APIResponse svar = flik.sida()
                .request()
                .get(
                        RAPPORT,
                        RequestOptions.create()
                                .setHeader("Accept", "application/json")
                                .setHeader("Accept-Language", sprak));
        assertEquals(200, svar.status());
        return Json.createReader(new StringReader(svar.text())).readObject();
    }
}
