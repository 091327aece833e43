package org.openfinsam.domain.lag;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file of the repository that is made from the code: compared by every test run, written with {@code -Dskriv}. */
public final class Facitfil {

    private Facitfil() {}

    /**
     * Compares the file with what the code says, or writes it first.
     *
     * @param fil the file, seen from the module
     * @param innehall what it should hold
     * @throws IOException if it cannot be read or written
     */
    public static void jamforEllerSkriv(Path fil, String innehall) throws IOException {
        if (System.getProperty("skriv") != null) {
            Files.writeString(fil, innehall);
        }
        assertEquals(Files.readString(fil), innehall, fil + " differs. Write it with: mvn -pl domain test -Dskriv");
    }
}
