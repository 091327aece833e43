package org.openfinsam.it.ekonomi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.RequestOptions;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.URI;
import java.nio.charset.Charset;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openfinsam.it.grund.Flik;
import org.openfinsam.it.grund.Webblasare;

/** A ledger that another program sends over HTTP, to an association whose ledgers no other test reads. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class UtfallsjobbIT {

    /** Nothing says which year it is of, and a row cannot be read. */
    private static final String UTAN_AR = String.join(
            "\r\n",
            "#FLAGGA 0",
            "#FORMAT PC8",
            "#SIETYP 4",
            "#KONTO 1930 Bank",
            "#VER A 1 20331332 \"Ingen dag\"",
            "{",
            "#TRANS 1930 {} tolv",
            "}",
            "");

    @ArquillianResource
    private URI bas;

    /** Another program is told that the job failed, why, and at which row: as a problem, not as an answer like any other. */
    @Test
    void aFailedJobIsAProblemWithRowAndReason() {
        try (Flik flik = Webblasare.flik(bas, ColorScheme.LIGHT)) {
            flik.loggaIn("ekonom@pyramis");
            Page sida = flik.sida();
            APIResponse mottagen = sida.request()
                    .post(
                            "/api/v1/forbund/pyramis/utfall?filnamn=utan-ar.se",
                            RequestOptions.create()
                                    .setHeader("Content-Type", "application/octet-stream")
                                    .setData(UTAN_AR.getBytes(Charset.forName("IBM437"))));
            assertEquals(202, mottagen.status(), mottagen.text());
            String jobb = mottagen.headers().get("location");
            RequestOptions svenska = RequestOptions.create().setHeader("Accept-Language", "sv");
            sida.waitForCondition(() -> sida.request().get(jobb, svenska).status() != 200);

            APIResponse svar = sida.request().get(jobb, svenska);
            assertEquals(422, svar.status(), svar.text());
            assertTrue(svar.headers().get("content-type").startsWith("application/problem+json"));
            JsonObject problem =
                    Json.createReader(new StringReader(svar.text())).readObject();
            assertEquals("SIE-AR", problem.getString("kod"));
            assertTrue(problem.getString("detail").contains("vilket räkenskapsår"), svar.text());
            JsonObject rad = problem.getJsonArray("avvisade").getJsonObject(0);
            assertEquals(5, rad.getInt("rad"));
            assertEquals("#VER", rad.getString("etikett"));
            assertFalse(rad.getString("text").isBlank());
        }
    }
}
