package org.openfinsam.it.grund;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Makes the database of the container tests before the server starts: H2 in an empty folder, or with {@code -Dit.db=pg}
 * a PostgreSQL of its own. The server learns of it through {@code it.jvm}, which {@code arquillian.xml} reads.
 */
public final class Databas implements LauncherSessionListener {

    private EmbeddedPostgres postgres;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        String plats = System.getProperty("data");
        if (plats == null) {
            // Maven itself, looking for the classes that it will share out among its forks.
            return;
        }
        Path data = Mapp.tom(Path.of(plats));
        List<String> jvm =
                new ArrayList<>(List.of(System.getProperty("server.jvm").split(" ")));
        jvm.add("-XX:TieredStopAtLevel=1");
        jvm.add("-Dopenfinsam.demo=true");
        jvm.add("-Dopenfinsam.data=" + data);
        if (System.getProperty("it.db").equals("pg")) {
            postgres = start();
            jvm.add("-Dopenfinsam.db.url=" + postgres.getJdbcUrl("postgres", "postgres"));
            jvm.add("-Dopenfinsam.db.user=postgres");
            jvm.add("-Dopenfinsam.db.password=postgres");
        }
        System.setProperty("it.jvm", String.join(" ", jvm));
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        if (postgres != null) {
            try {
                postgres.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
