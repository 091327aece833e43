package org.openfinsam.domain.forbund;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MedlemTest {

    @ParameterizedTest
    @CsvSource({
        "KOMMUN,             2580, Luleå",
        "KOMMUN,                 , Luleå",
        "REGION,             25,   Region Norrbotten",
        "REGION,               ,   Region Norrbotten",
        "FORSAKRINGSKASSAN,    ,   Försäkringskassan",
        "ARBETSFORMEDLINGEN,   ,   Arbetsförmedlingen"
    })
    void medSinKodEllerUtan(Part part, String kod, String namn) {
        Medlem medlem = Medlem.of(part, kod, namn);

        assertEquals(part, medlem.part());
        assertEquals(Optional.ofNullable(kod), medlem.kod());
        assertEquals(namn, medlem.namn());
    }

    @ParameterizedTest
    @CsvSource({
        "KOMMUN,             25,   Luleå",
        "KOMMUN,             258a, Luleå",
        "KOMMUN,             '',   Luleå",
        "REGION,             2580, Region Norrbotten",
        "FORSAKRINGSKASSAN,  25,   Försäkringskassan",
        "ARBETSFORMEDLINGEN, 2580, Arbetsförmedlingen",
        "KOMMUN,             2580, ' '"
    })
    void felKodEllerIngetNamnNekas(Part part, String kod, String namn) {
        assertThrows(IllegalArgumentException.class, () -> Medlem.of(part, kod, namn));
    }

    @Test
    void nullNekas() {
        assertThrows(NullPointerException.class, () -> Medlem.of(null, "Luleå"));
        assertThrows(NullPointerException.class, () -> Medlem.of(Part.KOMMUN, null));
    }

    @Test
    void likaEfterVarde() {
        Medlem lulea = Medlem.of(Part.KOMMUN, "2580", "Luleå");

        assertEquals(Medlem.of(Part.KOMMUN, "2580", "Luleå"), lulea);
        assertEquals(Medlem.of(Part.KOMMUN, "2580", "Luleå").hashCode(), lulea.hashCode());
        assertNotEquals(Medlem.of(Part.KOMMUN, "Luleå"), lulea);
        assertNotEquals(Medlem.of(Part.KOMMUN, "2581", "Luleå"), lulea);
        assertNotEquals(Medlem.of(Part.KOMMUN, "2580", "Luleå kommun"), lulea);
        assertNotEquals(Medlem.of(Part.REGION, "Luleå"), Medlem.of(Part.KOMMUN, "Luleå"));
    }

    @ParameterizedTest
    @CsvSource({
        "REGION,            24,   Västerbottens läns landsting, REGION,             24,   Region Västerbotten, true",
        "REGION,            24,   Region Västerbotten,          REGION,             25,   Region Västerbotten, false",
        "KOMMUN,            2580, Luleå,                        KOMMUN,             2580, Luleå kommun,        true",
        "KOMMUN,                , Luleå,                        KOMMUN,             2580, Luleå,               true",
        "KOMMUN,                , Luleå,                        KOMMUN,                 , Luleå kommun,        false",
        "KOMMUN,                , Luleå,                        REGION,                 , Luleå,               false",
        "FORSAKRINGSKASSAN,     , FK,                           FORSAKRINGSKASSAN,      , Försäkringskassan,   true",
        "FORSAKRINGSKASSAN,     , FK,                           ARBETSFORMEDLINGEN,     , FK,                  false",
    })
    void sammaMedlemFastNamnetSkrivsPaAnnatSatt(
            Part part, String kod, String namn, Part annanPart, String annanKod, String annatNamn, boolean samma) {
        Medlem en = Medlem.of(part, kod, namn);
        Medlem annan = Medlem.of(annanPart, annanKod, annatNamn);

        assertEquals(samma, en.arSamma(annan));
        assertEquals(samma, annan.arSamma(en));
    }

    @Test
    void kodenSomSinSort() {
        Medlem lulea = Medlem.of(Part.KOMMUN, "2580", "Luleå");
        Medlem region = Medlem.of(Part.REGION, "25", "Region Norrbotten");

        assertEquals(Optional.of(Kommunkod.of("2580")), lulea.kommunkod());
        assertEquals(Optional.empty(), lulea.regionkod());
        assertEquals(Optional.of(Regionkod.of("25")), region.regionkod());
        assertEquals(Optional.empty(), region.kommunkod());
        assertEquals(Optional.empty(), Medlem.of(Part.KOMMUN, "Luleå").kommunkod());
    }

    @Test
    void textForEnLogg() {
        assertEquals(
                "KOMMUN 2580 Luleå", Medlem.of(Part.KOMMUN, "2580", "Luleå").toString());
        assertEquals(
                "FORSAKRINGSKASSAN Försäkringskassan",
                Medlem.of(Part.FORSAKRINGSKASSAN, "Försäkringskassan").toString());
    }
}
