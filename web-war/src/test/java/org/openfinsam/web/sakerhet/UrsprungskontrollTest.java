package org.openfinsam.web.sakerhet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UrsprungskontrollTest {

    @ParameterizedTest
    @CsvSource({
        "same-origin, https://finsam.example, finsam.example, true",
        "none, , finsam.example, true",
        "same-site, https://other.finsam.example, finsam.example, false",
        "cross-site, https://other.example, finsam.example, false",
        // A proxy may have changed the host; what the browser says goes first.
        "same-origin, https://finsam.example, internal:8080, true",
        // Older browsers say only where the page came from.
        ", https://finsam.example, finsam.example, true",
        ", http://localhost:8080, localhost:8080, true",
        ", https://other.example, finsam.example, false",
        ", null, finsam.example, false",
        // A program says nothing.
        ", , finsam.example, true",
    })
    void onlyOurOwnPagesMaySend(String plats, String ursprung, String vard, boolean vantat) {
        assertEquals(vantat, Ursprungskontroll.harifran(plats, ursprung, vard));
    }
}
