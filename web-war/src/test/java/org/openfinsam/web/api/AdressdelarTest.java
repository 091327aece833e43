package org.openfinsam.web.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openfinsam.domain.forbund.ForbundId;
import org.openfinsam.domain.tid.Rakenskapsar;
import org.openfinsam.web.rapport.Filformat;

class AdressdelarTest {

    private static final Locale SVENSKA = Locale.forLanguageTag("sv");

    @Test
    void whatIsRightIsRead() {
        UUID id = UUID.fromString("4f1d0c52-6f0a-4c0e-9f0b-2016112500aa");

        assertEquals(ForbundId.of("umearegionen"), Adressdelar.forbund("umearegionen"));
        assertEquals(id, Adressdelar.id(UUID::fromString, id.toString()));
        assertEquals(new Rakenskapsar(2004), Adressdelar.ar("2004"));
        assertEquals(new Rakenskapsar(2100), Adressdelar.ar("2100"));
        assertEquals(Filformat.CSV, Filformat.begart("csv"));
        assertEquals(Filformat.JSON, Filformat.begart(null));
    }

    /** As if it were somebody else's: nobody learns which ids there could be. */
    @Test
    void anIdThatNobodyCanHaveIsMissing() {
        assertEquals(404, status(() -> Adressdelar.forbund("Umeå")));
        assertEquals(404, status(() -> Adressdelar.id(UUID::fromString, "x")));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "2003", "2101", "20", "tjugo"})
    void aYearThatNobodyCanAskForIsABadRequestThatSaysSo(String ar) {
        Problemfel fel = assertThrows(Problemfel.class, () -> Adressdelar.ar(ar));

        assertEquals(400, fel.problem(SVENSKA).slag().status());
        assertTrue(fel.problem(SVENSKA).json().getString("detail").endsWith("\"" + (ar == null ? "" : ar) + "\"."));
    }

    @Test
    void aFormatThatIsNoneIsABadRequest() {
        assertEquals(400, status(() -> Filformat.begart("docx")));
        assertEquals(400, status(() -> Filformat.begart("")));
    }

    private static int status(Executable begaran) {
        return assertThrows(Problemfel.class, begaran).problem(SVENSKA).slag().status();
    }
}
