package org.openfinsam.it.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openfinsam.it.grund.Program;

/** The runnable jar: it answers, or it says in one sentence why not and exits with 2. */
class StartIT {

    private static final int SIGTERM = 128 + 15;
    private static final String SVARAR_INTE =
            " svarar inte; kontrollera att databasen är igång, att inget annat program har den öppen och att"
                    + " OPENFINSAM_DB_URL stämmer.";
    private static final String INLOGGNING =
            " tog inte emot användaren; kontrollera OPENFINSAM_DB_USER och OPENFINSAM_DB_PASSWORD.";

    @TempDir
    private Path mapp;

    @Test
    void theDemonstrationStartsTellsWhereAndStopsWhenAsked() throws Exception {
        try (Program program = Program.starta(mapp, Map.of("OPENFINSAM_PORT", port(), "OPENFINSAM_DEMO", "true"))) {
            URI adress = program.vantaTillsUppe();
            HttpResponse<String> svar = HttpClient.newHttpClient()
                    .send(HttpRequest.newBuilder(adress).build(), HttpResponse.BodyHandlers.ofString());
            assertEquals(200, svar.statusCode());
            assertTrue(svar.body().contains("OpenFinsam"), svar.body());
            program.avsluta();
            assertEquals(SIGTERM, program.vantaTillsSlut());
            assertEquals(List.of(), program.fel());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "OPENFINSAM_PORT, abc, OPENFINSAM_PORT är ”abc”; ange ett portnummer från 1 till 65535.",
        "OPENFINSAM_DEMO, ja, OPENFINSAM_DEMO är ”ja”; ange true eller false.",
    })
    void aWrongSettingEndsWithOneSentence(String namn, String varde, String mening) throws Exception {
        assertRefused(mening, Map.of(namn, varde));
    }

    @Test
    void aPortInUseEndsWithOneSentence() throws Exception {
        try (ServerSocket upptagen = new ServerSocket(0)) {
            String port = Integer.toString(upptagen.getLocalPort());
            assertRefused(
                    "Port " + port + " går inte att använda (upptagen eller skyddad); stoppa det program som har den"
                            + " eller välj en annan port med OPENFINSAM_PORT.",
                    Map.of("OPENFINSAM_PORT", port));
        }
    }

    @Test
    void aFolderThatIsAFileEndsWithOneSentence() throws Exception {
        assertRefused(
                "Mappen /dev/null går inte att skriva i; ge kontot som kör OpenFinsam skrivrätt där eller välj en annan"
                        + " mapp med OPENFINSAM_DATA.",
                Map.of("OPENFINSAM_DATA", "/dev/null"));
    }

    @Test
    void aDatabaseThatIsNotThereEndsWithOneSentence() throws Exception {
        assertDatabaseRefused(
                "jdbc:postgresql://127.0.0.1:" + Program.ledigPort() + "/openfinsam", "?password=hemligt", SVARAR_INTE);
    }

    @Test
    void aDatabaseThatNeverAnswersEndsWithOneSentence() throws Exception {
        try (ServerSocket stum = new ServerSocket(0)) {
            assertDatabaseRefused(
                    "jdbc:postgresql://127.0.0.1:" + stum.getLocalPort() + "/openfinsam", "", SVARAR_INTE);
        }
    }

    @Test
    void anAddressThatCannotBeReadEndsWithOneSentence() throws Exception {
        assertRefused(
                "OPENFINSAM_DB_URL går inte att läsa som en adress; ange till exempel"
                        + " jdbc:postgresql://databasserver/openfinsam.",
                Map.of("OPENFINSAM_PORT", port(), "OPENFINSAM_DB_URL", "jdbc:postgresql://host:port/openfinsam"));
    }

    @Test
    void aWrongPasswordEndsWithOneSentence() throws Exception {
        String url = "jdbc:h2:file:" + mapp.resolve("annan");
        DriverManager.getConnection(url, "openfinsam", "ett helt annat").close();
        assertDatabaseRefused(url, "", INLOGGNING);
    }

    @Test
    void aDatabaseThatAnotherProgramHasOpenEndsWithOneSentence() throws Exception {
        String url = "jdbc:h2:file:" + mapp.resolve("annan");
        try (Connection oppen = DriverManager.getConnection(url, "openfinsam", "openfinsam")) {
            assertDatabaseRefused(url, "", SVARAR_INTE);
            assertTrue(oppen.isValid(1));
        }
    }

    @Test
    void aDatabaseOfSomethingElseEndsWithOneSentenceAndNoEmptyServer() throws Exception {
        String url = "jdbc:h2:file:" + mapp.resolve("annan");
        try (Connection oppen = DriverManager.getConnection(
                        url + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE", "openfinsam", "openfinsam");
                Statement sats = oppen.createStatement()) {
            sats.execute("create table frammande (id int)");
        }
        assertRefused(
                "OpenFinsam kunde inte starta; läs de sista raderna i " + mapp.resolve("openfinsam-data/logg")
                        + " och rätta det som står där.",
                Map.of("OPENFINSAM_PORT", port(), "OPENFINSAM_DB_URL", url));
    }

    /** The sentence names the address without what follows it, where a password may stand. */
    private void assertDatabaseRefused(String url, String tillagg, String mening) throws Exception {
        assertRefused(
                "Databasen " + url + mening, Map.of("OPENFINSAM_PORT", port(), "OPENFINSAM_DB_URL", url + tillagg));
    }

    private void assertRefused(String mening, Map<String, String> installningar)
            throws IOException, InterruptedException {
        try (Program program = Program.starta(mapp, installningar)) {
            assertEquals(2, program.vantaTillsSlut());
            assertEquals(List.of(mening), program.fel());
            assertEquals(List.of(), program.utskrift());
        }
    }

    private static String port() {
        return Integer.toString(Program.ledigPort());
    }
}
