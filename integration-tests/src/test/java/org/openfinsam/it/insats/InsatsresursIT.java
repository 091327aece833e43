package org.openfinsam.it.insats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.ColorScheme;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openfinsam.it.grund.Flik;
import org.openfinsam.it.grund.Webblasare;
import org.openfinsam.web.Jsonschema;

/** Catalogue, <i>insatser</i> and agreements over HTTP, as somebody's program reads them. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class InsatsresursIT {

    private static final String MOA = "770174be-2161-30d5-8483-72e438d6e1dc";
    private static final String AVTAL = "4f1d0c52-6f0a-4c0e-9f0b-2016112500aa";
    private static final String NORR = "/api/v1/forbund/sodra-norrbotten";
    private static final String UMEA = "/api/v1/forbund/umearegionen";

    @ArquillianResource
    private URI bas;

    @Test
    void anybodyReadsTheCatalogue() {
        try (Flik flik = Webblasare.flik(bas, ColorScheme.LIGHT)) {
            String alla = text(flik, "/api/v1/katalog", 200);

            assertEquals(List.of(), Jsonschema.INSATSER.fel(alla));
            assertTrue(alla.contains(MOA));
            assertTrue(lista(alla).stream().allMatch(rad -> rad.asJsonObject().getBoolean("publik")));
            assertEquals(List.of(), Jsonschema.INSATS.fel(text(flik, "/api/v1/katalog/" + MOA, 200)));
            assertFalse(objekt(text(flik, "/api/v1/katalog/" + MOA, 200)).containsKey("anmarkningar"));
            assertTrue(text(flik, "/api/v1/katalog/" + AVTAL, 404).contains("\"kod\""));
            assertTrue(text(flik, "/api/v1/katalog/intet", 404).contains("\"kod\""));
            text(flik, NORR + "/insatser", 401);
            text(flik, UMEA + "/overenskommelser", 401);
        }
    }

    @Test
    void aPageAtATimeHoldsAllOfThemOnce() {
        try (Flik flik = Webblasare.flik(bas, ColorScheme.LIGHT)) {
            int antal = lista(text(flik, "/api/v1/katalog?antal=200", 200)).size();
            Set<String> sedda = new HashSet<>();
            for (int sida = 1; sida <= antal; sida++) {
                APIResponse svar = hamta(flik, "/api/v1/katalog?antal=1&sida=" + sida);
                lista(svar.text()).forEach(rad -> sedda.add(rad.asJsonObject().getString("id")));
                String lankar = svar.headersArray().stream()
                        .filter(huvud -> huvud.name.equalsIgnoreCase("link"))
                        .map(huvud -> huvud.value)
                        .reduce("", String::concat);
                assertEquals(sida < antal, lankar.contains("next"), lankar);
                assertEquals(sida > 1, lankar.contains("prev"), lankar);
            }

            assertTrue(antal > 1);
            assertEquals(antal, sedda.size());
            text(flik, "/api/v1/katalog?sida=0", 400);
            text(flik, "/api/v1/katalog?antal=201", 400);
        }
    }

    @Test
    void theAssociationReadsItsOwn() {
        try (Flik flik = Webblasare.flik(bas, ColorScheme.LIGHT)) {
            flik.loggaIn("revisor@sodra-norrbotten");

            assertEquals(List.of(), Jsonschema.INSATSER.fel(text(flik, NORR + "/insatser", 200)));
            String moa = text(flik, NORR + "/insatser/" + MOA, 200);
            assertEquals(List.of(), Jsonschema.INSATS.fel(moa));
            assertTrue(objekt(moa).containsKey("anmarkningar"));
            text(flik, NORR + "/insatser/" + AVTAL, 404);
            text(flik, UMEA + "/insatser", 404);
            text(flik, UMEA + "/overenskommelser/" + AVTAL, 404);
            text(flik, NORR + "/overenskommelser/" + AVTAL, 404);
        }
    }

    @Test
    void theAgreementOfThePapers() {
        try (Flik flik = Webblasare.flik(bas, ColorScheme.LIGHT)) {
            flik.loggaIn("ekonom@umearegionen");

            String alla = text(flik, UMEA + "/overenskommelser", 200);
            assertEquals(List.of(), Jsonschema.OVERENSKOMMELSER.fel(alla));
            String ett = text(flik, UMEA + "/overenskommelser/" + AVTAL, 200);
            assertEquals(List.of(), Jsonschema.OVERENSKOMMELSE.fel(ett));
            JsonObject avtal = objekt(ett);
            assertEquals(4_719_449, avtal.getInt("summa"));
            assertEquals(8, avtal.getJsonArray("parter").size());
            assertEquals(
                    4,
                    avtal.getJsonArray("parter").stream()
                            .map(JsonValue::asJsonObject)
                            .filter(part -> part.getBoolean("nummerStammer"))
                            .count());
            assertTrue(ett.contains("AVTAL-ANTAL-OMRADEN"), ett);
        }
    }

    private static APIResponse hamta(Flik flik, String vag) {
        return flik.sida().request().get(vag);
    }

    private static String text(Flik flik, String vag, int status) {
        APIResponse svar = hamta(flik, vag);
        assertEquals(status, svar.status(), vag + ": " + svar.text());
        if (status >= 400) {
            assertTrue(svar.headers().get("content-type").startsWith("application/problem+json"), vag);
        }
        return svar.text();
    }

    private static JsonArray lista(String text) {
        return Json.createReader(new StringReader(text)).readArray();
    }

    private static JsonObject objekt(String text) {
        return Json.createReader(new StringReader(text)).readObject();
    }
}
