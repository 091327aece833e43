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
        // Lets the test look into the file that the server has open.
        String url = "jdbc:h2:file:" + mapp.resolve("openfinsam") + ";AUTO_SERVER=TRUE;DB_CLOSE_ON_EXIT=TRUE";
        provaAvbrott(new Databas(url, "openfinsam", "openfinsam", SKRIVER_H2), rapport);
    }

    @Test
    void onPostgresql(TestReporter rapport) throws Exception {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
            String url = postgres.getJdbcUrl("postgres", "postgres").replaceFirst("\\?.*", "");
            provaAvbrott(new Databas(url, "postgres", "postgres", SKRIVER_POSTGRESQL), rapport);
        }
    }

    private void provaAvbrott(Databas databas, TestReporter rapport) throws Exception {
        long fro = System.nanoTime();
        rapport.publishEntry("seed", Long.toString(fro));
        Random slump = new Random(fro);
        Duration hela;
        try (Program program = starta(databas)) {
            hela = importeraHelt(program.vantaTillsUppe(), databas, 1);
        }
        assertEquals(new Lagrat(RADER, 1, 1, 1), databas.lagrat());
        rapport.publishEntry("whole import", hela.toString());
        int lagrat = 1;
        int versioner = 1;
        for (double nar : new double[] {0, slump.nextDouble(), slump.nextDouble()}) {
            int nytt = lagrat + 1;
            avbryt(databas, nytt, hela.multipliedBy((long) (nar * 1000)).dividedBy(1000));
            try (Program program = starta(databas)) {
                program.vantaTillsUppe();
                Lagrat kvar = databas.lagrat();
                rapport.publishEntry("killed at " + nar, kvar.toString());
                boolean kom = kvar.storst() == nytt;
                assertTrue(nar > 0 || !kom, "killed at the first row, yet all of it is stored");
                lagrat = kom ? nytt : lagrat;
                versioner += kom ? 1 : 0;
                assertEquals(new Lagrat(RADER, lagrat, lagrat, versioner), kvar);
            }
        }
        try (Program program = starta(databas)) {
            importeraHelt(program.vantaTillsUppe(), databas, lagrat + 1);
        }
        assertEquals(new Lagrat(RADER, lagrat + 1, lagrat + 1, versioner + 1), databas.lagrat());
    }

    /** Imports a file whose every amount is the same number, and waits for the page that says so. */
    private static Duration importeraHelt(URI bas, Databas databas, int belopp) throws SQLException {
        try (Flik flik = Webblasare.flik(bas, ColorScheme.LIGHT)) {
            skicka(flik, belopp);
            long fran = databas.vantaTillsSkriver();
            flik.sida().waitForSelector("#resultat-rubrik");
            return Duration.ofNanos(System.nanoTime() - fran);
        }
    }

    /** Kills the server a while after its transaction has begun to write. */
    private void avbryt(Databas databas, int belopp, Duration efter) throws Exception {
        try (Program program = starta(databas)) {
            Flik flik = Webblasare.flik(program.vantaTillsUppe(), ColorScheme.LIGHT);
            skicka(flik, belopp);
            long fran = databas.vantaTillsSkriver();
            while (System.nanoTime() - fran < efter.toNanos()) {
                Thread.onSpinWait();
            }
            program.doda();
            flik.overge();
        }
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
                       (select count(*) from revision v where v.sak = 'rakning' and v.sak_id = max(r.id))
                from rakning r join rakningspost p on p.rakning_id = r.id
                where r.forbund_id = 'sodra-norrbotten' and r.fran = '2021-01-01'""";

        /** Asks until a transaction of the server has written something it has not yet committed. */
        long vantaTillsSkriver() throws SQLException {
            try (Connection forbindelse = DriverManager.getConnection(url, anvandare, losenord);
                    Statement sats = forbindelse.createStatement()) {
                long slut = System.nanoTime() + Duration.ofMinutes(2).toNanos();
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
