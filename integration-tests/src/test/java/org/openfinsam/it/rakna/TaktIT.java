package org.openfinsam.it.rakna;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openfinsam.web.rakna.Exempel;

/** How often the calculators answer one address. The callers come from addresses of their own, as a proxy would tell. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class TaktIT {

    private static final int HOGST = 600;
    private static final String IVRIG = "203.0.113.7";
    private static final String ANNAN = "203.0.113.8";

    private final HttpClient klient =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @ArquillianResource
    private URI bas;

    @Test
    void sixHundredCallsAMinuteAreAnsweredAndTheNextHasToWait() throws Exception {
        for (int anrop = 1; anrop <= HOGST; anrop++) {
            assertEquals(200, frister(IVRIG).statusCode(), "call " + anrop);
        }

        HttpResponse<String> svar = frister(IVRIG);

        assertEquals(429, svar.statusCode());
        assertEquals(
                "application/problem+json;charset=UTF-8",
                svar.headers().firstValue("Content-Type").orElse(""));
        assertEquals(
                "TAKT",
                Json.createReader(new StringReader(svar.body())).readObject().getString("kod"));
        int sekunder = Integer.parseInt(svar.headers().firstValue("Retry-After").orElseThrow());
        assertTrue(sekunder >= 1 && sekunder <= 60, "Retry-After: " + sekunder);

        assertEquals(429, skicka("bidrag", Exempel.BIDRAG, IVRIG).statusCode(), "all calculators are counted together");
        String sida = sida(IVRIG);
        assertTrue(sida.contains("För många tabeller på en minut."), sida);
        assertEquals(200, frister(ANNAN).statusCode(), "another address is not held up");
        // A list of addresses is told from the left; the last one is what the proxy itself has seen.
        assertEquals(200, frister(IVRIG + ", " + ANNAN).statusCode());
        assertEquals(429, frister(ANNAN + ", " + IVRIG).statusCode());
    }

    /** The page where a table is reconciled, which costs the server as much. */
    private String sida(String adress) throws Exception {
        HttpRequest fraga = HttpRequest.newBuilder(bas.resolve("/rakna/avstamning?exempel=1"))
                .header("X-Forwarded-For", adress)
                .build();
        return klient.send(fraga, HttpResponse.BodyHandlers.ofString()).body();
    }

    private HttpResponse<String> frister(String adress) throws Exception {
        return skicka("frister", Exempel.FRISTER, adress);
    }

    private HttpResponse<String> skicka(String kalkyl, String fraga, String adress) throws Exception {
        return klient.send(
                HttpRequest.newBuilder(bas.resolve("/api/v1/kalkyl/" + kalkyl))
                        .header("Content-Type", "application/json")
                        .header("X-Forwarded-For", adress)
                        .POST(BodyPublishers.ofString(fraga))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
