package org.openfinsam.domain.medel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openfinsam.domain.forbund.Medlem;
import org.openfinsam.domain.forbund.Part;

class GivareTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "KOMMUN, 2480, Umeå, KOMMUN, 2480, Umeå kommun, true",
                "KOMMUN, 2480, Umeå, KOMMUN, 2481, Umeå,        false",
                "KOMMUN, 2480, Umeå, KOMMUN, -,    Umeå,        true",
                "KOMMUN, -,    Umeå, KOMMUN, -,    Umeå kommun, false",
                "KOMMUN, -,    Umeå, REGION, -,    Umeå,        false",
                "FORSAKRINGSKASSAN, -, FK, FORSAKRINGSKASSAN, -, Försäkringskassan,  true",
                "FORSAKRINGSKASSAN, -, FK, ARBETSFORMEDLINGEN, -, Arbetsförmedlingen, false",
                "-, -, Banken, -, -, Banken, true",
                "-, -, Banken, -, -, Stiftelsen, false",
            })
    void sammaGivareVadDenAnHeter(
            Part part, String kod, String namn, Part annanPart, String annanKod, String annatNamn, boolean samma) {
        Givare en = givare(part, kod, namn);
        Givare annan = givare(annanPart, annanKod, annatNamn);

        assertEquals(samma, en.arSamma(annan));
        assertEquals(samma, annan.arSamma(en));
    }

    @Test
    void gotlandArSammaMedlemOcksaSomRegion() {
        Medlem gotland = Medlem.of(Part.KOMMUN, "0980", "Gotland");

        assertEquals(true, Givare.of(Part.REGION, "0980", "Gotland").avser(gotland));
        assertEquals(true, Givare.of(Part.KOMMUN, "0980", "Region Gotland").avser(gotland));
        assertEquals(false, Givare.of(Part.REGION, "01", "Stockholm").avser(gotland));
        assertEquals(false, Givare.of(Part.REGION, "0980", "Gotland").avser(Medlem.of(Part.REGION, "01", "Stockholm")));
    }

    @Test
    void denSomGerHarNamnOchRattKod() {
        assertThrows(IllegalArgumentException.class, () -> Givare.of(Part.KOMMUN, "24", "Umeå"));
        assertThrows(IllegalArgumentException.class, () -> Givare.of(Part.REGION, "2480", "Umeå"));
        assertThrows(IllegalArgumentException.class, () -> Givare.of(Part.FORSAKRINGSKASSAN, "01", "FK"));
        assertThrows(IllegalArgumentException.class, () -> Givare.of(Part.KOMMUN, "2480", " "));
        assertThrows(IllegalArgumentException.class, () -> Givare.utomstaende(" "));
    }

    @Test
    void vardet() {
        Givare umea = Givare.of(Part.KOMMUN, "2480", "Umeå");

        assertEquals(Givare.of(Part.KOMMUN, "2480", "Umeå"), umea);
        assertEquals(Givare.of(Part.KOMMUN, "2480", "Umeå").hashCode(), umea.hashCode());
        assertNotEquals(Givare.of(Part.KOMMUN, "2480", "Umeå kommun"), umea);
        assertEquals("KOMMUN 2480 Umeå", umea.toString());
        assertEquals("Banken", Givare.utomstaende("Banken").toString());
        assertEquals(Optional.empty(), Givare.utomstaende("Banken").part());
        assertEquals(false, umea.arStatlig());
        assertEquals(true, Givare.forsakringskassan().arStatlig());
    }

    private static Givare givare(Part part, String kod, String namn) {
        return part == null ? Givare.utomstaende(namn) : Givare.of(part, kod, namn);
    }
}
