package org.openfinsam.web.rapport;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BeskedTest {

    @ParameterizedTest
    @CsvSource({
        "SPARAD, true, true",
        "SPARAD, false, false",
        "ATERSTALLD, true, true",
        "ATERSTALLD, false, false",
        "BORTTAGEN, true, false",
        "BORTTAGEN, false, true",
    })
    void isShownAsLongAsItIsTrue(Besked besked, boolean kommenterad, boolean stammer) {
        assertEquals(stammer, besked.stammer(kommenterad));
        assertEquals(Optional.of(besked), Besked.av(besked.kod()));
    }

    @Test
    void anotherTextIsNoMessage() {
        assertEquals(Optional.empty(), Besked.av(null));
        assertEquals(Optional.empty(), Besked.av("SPARAD"));
    }
}
