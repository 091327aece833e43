package org.openfinsam.web.start;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.LogManager;

/** The logs in the data folder: records in files that take turns, and beside them what was printed past the records. */
final class Logg {

    private static final String MALL = "MICRO-INF/domain/logging.properties";

    private Logg() {}

    /**
     * Opens the logs and leads the standard streams to them.
     *
     * @param data the data folder
     * @return the settings in force, for the server to read again
     * @throws IOException if the logs cannot be written
     */
    static Path oppna(Path data) throws IOException {
        Path mapp = Files.createDirectories(data.resolve("logg"));
        Path installning = mapp.resolve("logging.properties");
        try (InputStream mall = Logg.class.getClassLoader().getResourceAsStream(MALL)) {
            String monster = mapp.resolve("openfinsam-%g.log").toString().replace('\\', '/');
            Files.writeString(
                    installning,
                    new String(mall.readAllBytes(), StandardCharsets.ISO_8859_1)
                            + "java.util.logging.FileHandler.pattern=" + monster + "\n");
        }
        PrintStream utskrifter =
                new PrintStream(Files.newOutputStream(mapp.resolve("utskrifter.log")), true, StandardCharsets.UTF_8);
        System.setOut(utskrifter);
        System.setErr(utskrifter);
        try (InputStream in = Files.newInputStream(installning)) {
            LogManager.getLogManager().readConfiguration(in);
        }
        return installning;
    }
}
