package org.openfinsam.persistence.grund;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;

/** The two kinds of database that every test of the store runs on. */
public enum Databas {
    H2 {
        @Override
        String nyAdress() {
            // Lives until the process ends, as long as a test may want it.
            return "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";
        }
    },
    POSTGRESQL {
        @Override
        String nyAdress() {
            String namn = "t" + UUID.randomUUID().toString().replace("-", "");
            try (Connection uppkoppling = Server.START.getPostgresDatabase().getConnection();
                    Statement sats = uppkoppling.createStatement()) {
                sats.execute("create database " + namn);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
            return Server.START.getJdbcUrl("postgres", namn);
        }
    };

    abstract String nyAdress();

    /** An empty database, reached the way the application reaches its own. */
    public DataSource tom() {
        Map<String, String> egenskaper = Map.of("openfinsam.db.url", nyAdress());
        return new Databaskalla(new Installning(egenskaper::get, namn -> null));
    }

    /** A database of its own with the tables of the application. */
    public DataSource ny() {
        DataSource databas = tom();
        Migrering.migrera(databas);
        return databas;
    }

    /** One PostgreSQL for all tests, stopped when the process ends. */
    private static final class Server {
        private static final EmbeddedPostgres START = starta();

        private static EmbeddedPostgres starta() {
            try {
                return EmbeddedPostgres.builder().start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
