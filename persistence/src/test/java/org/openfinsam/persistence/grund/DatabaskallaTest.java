package org.openfinsam.persistence.grund;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.ds.PGSimpleDataSource;

class DatabaskallaTest {

    private static final String TILLVAL =
            ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE";

    @Test
    void utanInstallningEnFilIMappenHar() throws SQLException {
        JdbcDataSource h2 = h2(Map.of());

        assertEquals(
                "jdbc:h2:file:" + Path.of("openfinsam-data", "openfinsam").toAbsolutePath() + TILLVAL, h2.getURL());
        assertEquals("openfinsam", h2.getUser());
    }

    @Test
    void enFilIAngivenMapp(@TempDir Path mapp) throws SQLException {
        Databaskalla kalla =
                med(Map.of("openfinsam.data", mapp.resolve("a/../b").toString()));

        try (Connection uppkoppling = kalla.getConnection();
                Statement sats = uppkoppling.createStatement()) {
            sats.execute("create table t (id integer)");
            assertEquals("0", installningIH2(sats, "WRITE_DELAY"));
            assertEquals("PostgreSQL", installningIH2(sats, "MODE"));
        }
        assertTrue(Files.exists(mapp.resolve("b/openfinsam.mv.db")));
    }

    @Test
    void mappMedSemikolonNekas() {
        assertThrows(IllegalArgumentException.class, () -> med(Map.of("openfinsam.data", "a;INIT=x")));
    }

    @Test
    void egnaTillvalForH2GarFore() throws SQLException {
        JdbcDataSource h2 =
                h2(Map.of("openfinsam.db.url", "jdbc:h2:mem:a;write_delay=500", "openfinsam.db.user", "sa"));

        assertEquals("jdbc:h2:mem:a;write_delay=500" + TILLVAL.replace(";WRITE_DELAY=0", ""), h2.getURL());
        assertEquals("sa", h2.getUser());
    }

    @Test
    void postgresqlEfterAdressen() throws SQLException {
        PGSimpleDataSource postgresql = med(Map.of(
                        "openfinsam.db.url", "jdbc:postgresql://db.example:5433/finsam",
                        "openfinsam.db.user", "finsam",
                        "openfinsam.db.password", "hemligt"))
                .unwrap(PGSimpleDataSource.class);

        assertEquals("db.example", postgresql.getServerNames()[0]);
        assertEquals(5433, postgresql.getPortNumbers()[0]);
        assertEquals("finsam", postgresql.getDatabaseName());
        assertEquals("finsam", postgresql.getUser());
        assertEquals("hemligt", postgresql.getPassword());
        assertEquals(10, postgresql.getLoginTimeout());
    }

    @ParameterizedTest
    @CsvSource({
        "jdbc:mysql://db/x?password=hemligt, jdbc:mysql:",
        "postgresql://u:hemligt@db/x,        postgresql:",
        "'db;password=hemligt',              db",
        "finsam,                             finsam"
    })
    void annanDatabasNekasUtanAttRojaNagot(String url, String visat) {
        IllegalArgumentException fel =
                assertThrows(IllegalArgumentException.class, () -> med(Map.of("openfinsam.db.url", url)));

        assertEquals(
                "OPENFINSAM_DB_URL must begin with jdbc:postgresql: or jdbc:h2:, but begins with '" + visat + "'",
                fel.getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"jdbc:postgresql://db:port/x"})
    void olasligAdressTillPostgresqlNekas(String url) {
        assertThrows(IllegalArgumentException.class, () -> med(Map.of("openfinsam.db.url", url)));
    }

    @Test
    void racketMedDrivrutinerna(@TempDir Path mapp) throws Exception {
        URL[] baraDessa = Stream.of(Databaskalla.class, JdbcDataSource.class, PGSimpleDataSource.class)
                .map(klass -> klass.getProtectionDomain().getCodeSource().getLocation())
                .toArray(URL[]::new);
        System.setProperty("openfinsam.data", mapp.toString());
        try (URLClassLoader ensam = new URLClassLoader(baraDessa, ClassLoader.getPlatformClassLoader())) {
            Class<?> klass = ensam.loadClass(Databaskalla.class.getName());
            assertNotSame(Databaskalla.class, klass);
            DataSource kalla = (DataSource) klass.getDeclaredConstructor().newInstance();
            try (Connection uppkoppling = kalla.getConnection()) {
                assertTrue(uppkoppling.isValid(1));
            }
            try (Connection uppkoppling = kalla.getConnection("openfinsam", "openfinsam")) {
                assertTrue(uppkoppling.isValid(1));
            }
            assertThrows(SQLException.class, () -> kalla.getConnection("openfinsam", "fel"));
        } finally {
            System.clearProperty("openfinsam.data");
        }
    }

    @Test
    void resten() throws SQLException {
        Databaskalla kalla = med(Map.of("openfinsam.db.url", "jdbc:h2:mem:a"));

        kalla.setLoginTimeout(7);
        assertEquals(7, kalla.getLoginTimeout());
        kalla.setLogWriter(null);
        assertEquals(null, kalla.getLogWriter());
        assertTrue(kalla.isWrapperFor(JdbcDataSource.class));
        assertFalse(kalla.isWrapperFor(PGSimpleDataSource.class));
    }

    private static JdbcDataSource h2(Map<String, String> egenskaper) throws SQLException {
        return med(egenskaper).unwrap(JdbcDataSource.class);
    }

    private static Databaskalla med(Map<String, String> egenskaper) {
        return new Databaskalla(new Installning(egenskaper::get, namn -> null));
    }

    private static String installningIH2(Statement sats, String namn) throws SQLException {
        try (ResultSet rad = sats.executeQuery(
                "select setting_value from information_schema.settings where setting_name = '" + namn + "'")) {
            rad.next();
            return rad.getString(1);
        }
    }
}
