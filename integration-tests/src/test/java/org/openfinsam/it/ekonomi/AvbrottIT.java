package org.openfinsam.it.ekonomi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import org.openfinsam.it.grund.Flik;
import org.openfinsam.it.grund.Program;
import org.openfinsam.it.grund.Webblasare;

/** The server dies in the middle of an import: afterwards all of the file is stored, or none of it. */
class AvbrottIT {

    private static final int RADER = 12_000;
    private static final String SKRIVER_H2 =
            "select count(*) from information_schema.sessions where contains_uncommitted";
    private static final String SKRIVER_POSTGRESQL =
            "select count(*) from pg_stat_activity where query ilike 'insert into rakningspost%' and state <> 'idle'";

    @TempDir
    private Path mapp;

    @Test
    void onH2(TestReporter rapport) throws Exception {
        // AUTO_SERVER lets the test look into the file that the server has open; the rest are the server's own.
        String url = "jdbc:h2:file:" + mapp.resolve("openfinsam")
                + ";AUTO_SERVER=TRUE;DB_CLOSE_ON_EXIT=TRUE;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE";
        provaAvbrott(new Databas(url, "openfinsam", "openfinsam", SKRIVER_H2), rapport);
    }

    @Test
    void onPostgresql(TestReporter rapport) throws Exception {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
            String url = postgres.getJdbcUrl("postgres", "postgres").replaceFirst("\\?.*", "");
            provaAvbrott(new Databas(url, "postgres", "postgres", SKRIVER_POSTGRESQL), rapport);
        }
    }

    /** Kills at the first row, and at a moment of chance; each server that starts again is the next to be killed. */
    private void provaAvbrott(Databas databas, TestReporter rapport) throws Exception {
        long fro = System.nanoTime();
        rapport.publishEntry("seed", Long.toString(fro));
        Random slump = new Random(fro);
        int lagrat = 1;
        int handelser = 1;
        Duration hela = null;
        for (double nar : new double[] {0, slump.nextDouble()}) {
            try (Program program = starta(databas)) {
                URI bas = program.vantaTillsUppe();
                if (hela == null) {
                    hela = importeraHelt(bas, databas, lagrat);
                    rapport.publishEntry("whole import", hela.toString());
                }
                assertEquals(new Lagrat(RADER, lagrat, lagrat, handelser), databas.lagrat());
                avbryt(
                        program,
                        bas,
                        databas,
                        lagrat + 1,
                        hela.multipliedBy((long) (nar * 1000)).dividedBy(1000));
            }
            Lagrat kvar = databas.lagrat();
            rapport.publishEntry("killed at " + nar, kvar.toString());
            if (kvar.storst() > lagrat) {
                assertTrue(nar > 0, "killed at the first row, yet all of it is stored");
                lagrat++;
                handelser++;
            }
        }
        try (Program program = starta(databas)) {
            URI bas = program.vantaTillsUppe();
            assertEquals(new Lagrat(RADER, lagrat, lagrat, handelser), databas.lagrat());
            importeraHelt(bas, databas, lagrat + 1);
            assertEquals(new Lagrat(RADER, lagrat + 1, lagrat + 1, handelser + 1), databas.lagrat());
        }
    }

    /** Imports a file whose every amount is the same number, and waits for the page that says so. */
    private static Duration importeraHelt(URI bas, Databas databas, int belopp) throws SQLException {
        try (Flik flik = Webblasare.flik(bas, ColorScheme.LIGHT)) {
            long fran = databas.vantaTillsSkriver(() -> skicka(flik, belopp));
            flik.sida().waitForSelector("#resultat-rubrik");
            return Duration.ofNanos(System.nanoTime() - fran);
        }
    }

    /** Kills the server a while after its transaction has begun to write. */
    private static void avbryt(Program program, URI bas, Databas databas, int belopp, Duration efter)
            throws SQLException, InterruptedException {
        Flik flik = Webblasare.flik(bas, ColorScheme.LIGHT);
        long fran = databas.vantaTillsSkriver(() -> skicka(flik, belopp));
        while (System.nanoTime() - fran < efter.toNanos()) {
            Thread.onSpinWait();
        }
        program.doda();
        flik.overge();
    }

    private static void skicka(Flik flik, int belopp) {
        flik.loggaIn("ekonom@sodra-norrbotten");
        flik.oppna("/ekonomi/import?forbund=sodra-norrbotten&ar=2021");
        Page sida = flik.sida();
        sida.setInputFiles("input[type=file]", new FilePayload("resultat.csv", "text/csv", fil(belopp)));
        sida.locator("form[enctype='multipart/form-data'] [type=submit]")
                .evaluate("knapp => setTimeout(() => knapp.click())");
    }

    private static byte[] fil(int belopp) {
        return IntStream.range(0, RADER)
                .mapToObj(rad -> "Kostnader;Rad " + rad + ";" + belopp + "\n")
                .collect(Collectors.joining("", "avsnitt;rad;utfall\n", ""))
                .getBytes(StandardCharsets.UTF_8);
    }

    private Program starta(Databas databas) {
        return Program.starta(
                mapp,
                Map.of(
                        "OPENFINSAM_PORT", Integer.toString(Program.ledigPort()),
                        "OPENFINSAM_DEMO", "true",
                        "OPENFINSAM_DB_URL", databas.url(),
                        "OPENFINSAM_DB_USER", databas.anvandare(),
                        "OPENFINSAM_DB_PASSWORD", databas.losenord()));
    }

    /** What is stored of the statement: rows, smallest and largest amount in kronor, rows in the audit log. */
    private record Lagrat(int rader, int minst, int storst, int handelser) {}

    /** The database, seen from outside. */
    private record Databas(String url, String anvandare, String losenord, String skriver) {

        private static final String LAGRAT = """
                select count(*), min(p.belopp_oren) / 100, max(p.belopp_oren) / 100,
                       (select count(*) from revision v join rakning s on v.sak_id = s.id
                        where v.sak = 'rakning' and s.forbund_id = 'sodra-norrbotten' and s.fran = '2021-01-01')
                from rakning r join rakningspost p on p.rakning_id = r.id
                where r.forbund_id = 'sodra-norrbotten' and r.fran = '2021-01-01'""";

        /** Sends something, and asks until a transaction of the server has written what it has not yet committed. */
        long vantaTillsSkriver(Runnable sandning) throws SQLException {
            try (Connection forbindelse = DriverManager.getConnection(url, anvandare, losenord);
                    Statement sats = forbindelse.createStatement()) {
                sandning.run();
                long slut = System.nanoTime() + Duration.ofMinutes(1).toNanos();
                while (System.nanoTime() < slut) {
                    try (ResultSet svar = sats.executeQuery(skriver)) {
                        svar.next();
                        if (svar.getInt(1) > 0) {
                            return System.nanoTime();
                        }
                    }
                }
                throw new AssertionError("the import never wrote anything");
            }
        }

        Lagrat lagrat() throws SQLException {
            try (Connection forbindelse = DriverManager.getConnection(url, anvandare, losenord);
                    Statement sats = forbindelse.createStatement();
                    ResultSet svar = sats.executeQuery(LAGRAT)) {
                svar.next();
                return new Lagrat(svar.getInt(1), svar.getInt(2), svar.getInt(3), svar.getInt(4));
            }
        }
    }
}
