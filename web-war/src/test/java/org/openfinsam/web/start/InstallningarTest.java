package org.openfinsam.web.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InstallningarTest {

    @Test
    void anEmptyEnvironmentGivesTheDefaults() throws Startfel {
        assertEquals(
                new Installningar(
                        8080,
                        Path.of("openfinsam-data").toAbsolutePath(),
                        false,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()),
                Installningar.las(Map.of("OPENFINSAM_PORT", " ", "OPENFINSAM_DB_URL", "")));
    }

    @Test
    void everySettingIsRead() throws Startfel {
        assertEquals(
                new Installningar(
                        1,
                        Path.of("/srv/of"),
                        true,
                        Optional.of("jdbc:postgresql://db/of"),
                        Optional.of("of"),
                        Optional.of("hemligt")),
                Installningar.las(Map.of(
                        "OPENFINSAM_PORT", "1",
                        "OPENFINSAM_DATA", "/srv/of/",
                        "OPENFINSAM_DEMO", "true",
                        "OPENFINSAM_DB_URL", "jdbc:postgresql://db/of",
                        "OPENFINSAM_DB_USER", "of",
                        "OPENFINSAM_DB_PASSWORD", "hemligt")));
    }

    @ParameterizedTest
    @CsvSource({"1,1", "8081,8081", "65535,65535"})
    void aPortIsTaken(String text, int port) throws Startfel {
        assertEquals(port, Installningar.las(Map.of("OPENFINSAM_PORT", text)).port());
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "0", "65536", "-1", "+80", "80.0", "8 0", "99999999999"})
    void anImpossiblePortIsRefused(String text) {
        refused("OPENFINSAM_PORT", text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a;b", "a\0b"})
    void aFolderThatCannotBeNamedInAnAddressIsRefused(String text) {
        refused("OPENFINSAM_DATA", text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "TRUE", "1"})
    void onlyTrueAndFalseSayWhetherItIsADemonstration(String text) {
        refused("OPENFINSAM_DEMO", text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"postgresql://db/of", "jdbc:mysql://db/of", "jdbc:"})
    void anUnknownKindOfDatabaseIsRefused(String text) {
        Startfel fel = assertThrows(Startfel.class, () -> Installningar.las(Map.of("OPENFINSAM_DB_URL", text)));
        assertTrue(fel.getMessage().startsWith("OPENFINSAM_DB_URL "), fel.getMessage());
    }

    @Test
    void aDemonstrationAnswersThisMachineOnly() throws Startfel {
        assertEquals(
                "127.0.0.1",
                Installningar.las(Map.of("OPENFINSAM_DEMO", "true")).adress());
        assertEquals("0.0.0.0", Installningar.las(Map.of()).adress());
    }

    /** One sentence that names the setting and the value. */
    private static void refused(String namn, String text) {
        Startfel fel = assertThrows(Startfel.class, () -> Installningar.las(Map.of(namn, text)));
        assertTrue(fel.getMessage().startsWith(namn + " är ”" + text + "”; ange "), fel.getMessage());
        assertFalse(fel.getMessage().contains("\n"));
    }
}
