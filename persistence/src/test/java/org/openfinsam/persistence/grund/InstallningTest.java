package org.openfinsam.persistence.grund;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InstallningTest {

    @ParameterizedTest
    @CsvSource({"a, b, a", "a, , a", ", b, b", "' ', b, b", ", ' ', ", ", , "})
    void egenskapenForeMiljon(String egenskap, String miljo, String vantat) {
        Installning installning = new Installning(
                namn -> namn.equals("openfinsam.db.url") ? egenskap : null,
                namn -> namn.equals("OPENFINSAM_DB_URL") ? miljo : null);

        assertEquals(Optional.ofNullable(vantat), installning.varde("openfinsam.db.url"));
        assertEquals(Optional.empty(), installning.varde("openfinsam.db.user"));
    }
}
