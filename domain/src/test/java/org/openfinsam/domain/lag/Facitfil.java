package org.openfinsam.domain.lag;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file of the repository that is made from the code: compared by every test run, written with {@code -Dskriv}. */
final class Facitfil {

    private Facitfil() {}

    static void jamforEllerSkriv(Path fil, String innehall) throws IOException {
        if (System.getProperty("skriv") != null) {
            Files.writeString(fil, innehall);
        }
        assertEquals(Files.readString(fil), innehall, fil + " differs. Write it with: mvn -pl domain test -Dskriv");
    }
}
