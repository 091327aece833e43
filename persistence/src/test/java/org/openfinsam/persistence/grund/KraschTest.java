package org.openfinsam.persistence.grund;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The H2 file after the process that wrote it was killed in the middle of a transaction. */
class KraschTest {

    private static final String KLAR = "klar ";

    @Test
    void alltEllerIngetOchIngetSomLovatsArBorta(@TempDir Path mapp) throws Exception {
        int lovade = skrivOchDodaEfter(200, mapp);

        Map<String, String> egenskaper = Map.of("openfinsam.data", mapp.toString());
        Databaskalla databas = new Databaskalla(new Installning(egenskaper::get, namn -> null));
        try (Connection uppkoppling = databas.getConnection();
                Statement sats = uppkoppling.createStatement()) {
            int forbund = tal(sats, "select count(*) from forbund");
            assertTrue(forbund >= lovade, () -> forbund + " of the " + lovade + " promised are there");
            assertEquals(forbund * Skrivare.MEDLEMMAR, tal(sats, "select count(*) from medlem"));
            assertEquals(
                    0,
                    tal(
                            sats,
                            "select count(*) from forbund f where (select count(*) from medlem m where m.forbund_id = f.id) <> "
                                    + Skrivare.MEDLEMMAR));
        }
    }

    private static int skrivOchDodaEfter(int antal, Path mapp) throws IOException, InterruptedException {
        Process skrivare = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "-Dopenfinsam.data=" + mapp,
                        Skrivare.class.getName())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader ut = skrivare.inputReader()) {
            int lovade = 0;
            for (String rad = ut.readLine(); rad != null && lovade < antal; rad = ut.readLine()) {
                if (rad.startsWith(KLAR)) {
                    lovade = Integer.parseInt(rad.substring(KLAR.length()));
                }
            }
            assertEquals(antal, lovade, "the writer stopped by itself");
            return lovade;
        } finally {
            skrivare.destroyForcibly().waitFor();
        }
    }

    private static int tal(Statement sats, String sql) throws SQLException {
        try (ResultSet rad = sats.executeQuery(sql)) {
            rad.next();
            return rad.getInt(1);
        }
    }
}
