package org.openfinsam.it.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openfinsam.it.grund.Flik;
import org.openfinsam.it.grund.Webblasare;

/** The plain WAR on a Payara Server, as a municipality runs it; only with {@code -Pserver}, which fetches the server. */
@Tag("server")
class ServerIT {

    private static final int PORTAR = 18_300;
    private static final URI BAS = URI.create("http://localhost:" + (PORTAR + 80));

    @TempDir
    private static Path mapp;

    @BeforeAll
    static void deploy() throws Exception {
        asadmin("create-domain", "--nopassword", "--portbase", Integer.toString(PORTAR), "openfinsam");
        asadmin("start-domain", "openfinsam");
        asadmin("deploy", "--contextroot", "/", "--name", "openfinsam", System.getProperty("openfinsam.war"));
    }

    @AfterAll
    static void stop() throws Exception {
        asadmin("stop-domain", "openfinsam");
    }

    @Test
    void theApplicationIsHealthyWithItsDatabase() throws Exception {
        assertEquals(200, get("/health").statusCode());
    }

    @Test
    void theStartPageAnswers() throws Exception {
        HttpResponse<String> svar = get("/");
        assertEquals(200, svar.statusCode());
        assertTrue(svar.body().contains("<main"), svar.body());
    }

    @Test
    void theReportIsShownToOneWhoLogsIn() {
        try (Flik flik = Webblasare.flik(BAS, ColorScheme.LIGHT)) {
            flik.loggaIn("ekonom@sodra-norrbotten");
            assertEquals(200, flik.oppna("/rapport/halvar?forbund=sodra-norrbotten&ar=2020"));
            flik.skarmbild("payara-server-rapport");
            assertTrue(flik.sida().locator("main").innerText().contains("524\u00a0933"), "the result of the half-year");
        }
    }

    private static HttpResponse<String> get(String vag) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(BAS.resolve(vag)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private static void asadmin(String... argument) throws IOException, InterruptedException {
        Path program = Path.of(System.getProperty("target"), "payara6", "bin", "asadmin");
        List<String> kommando = new ArrayList<>(List.of(
                "sh",
                program.toString(),
                "--port",
                Integer.toString(PORTAR + 48),
                "--user",
                "admin",
                "--interactive=false"));
        kommando.addAll(List.of(argument));
        if (argument[0].endsWith("-domain")) {
            kommando.addAll(kommando.size() - 1, List.of("--domaindir", mapp.toString()));
        }
        ProcessBuilder bygge = new ProcessBuilder(kommando).redirectErrorStream(true);
        bygge.environment().put("OPENFINSAM_DEMO", "true");
        bygge.environment().put("OPENFINSAM_DATA", mapp.resolve("data").toString());
        Process process = bygge.start();
        String utskrift = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), utskrift);
    }
}
