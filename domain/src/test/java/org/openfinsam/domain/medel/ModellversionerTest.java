package org.openfinsam.domain.medel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.tid.Rakenskapsar;

class ModellversionerTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "2016, 400000, 0.75, 0.25, 0.10, true",
                "2017, 400000, 0.75, 0.25, 0.10, true",
                "2018, 400000, 0.75, 0.25, -,    false",
                "2025, 400000, 0.75, 0.25, -,    false",
            })
    void detSomArKantOchOmDetArVerifierat(
            int ar, long grund, BigDecimal forsorjning, BigDecimal invanare, BigDecimal sankning, boolean verifierad) {
        Modellversion version =
                Modellversioner.kanda().version(new Rakenskapsar(ar)).orElseThrow();

        assertEquals(new Tilldelningsmodell(Belopp.kronor(grund), forsorjning, invanare, sankning), version.modell());
        assertEquals(verifierad, version.verifierad());
    }

    @Test
    void fore2016FannsIngenModell() {
        assertEquals(Optional.empty(), Modellversioner.kanda().version(new Rakenskapsar(2015)));
    }

    @Test
    void enNyVersionTarPlatsenForDenSomBorjarSammaAr() {
        Tilldelningsmodell ny = StatligTilldelningTest.modell("500000", "0.5", "0.5", null);
        Modellversion av2018 = new Modellversion(new Rakenskapsar(2018), new Rakenskapsar(2019), ny, "Egen", true);
        Modellversion av2020 = new Modellversion(new Rakenskapsar(2020), null, ny, "Egen", true);

        Modellversioner egna = Modellversioner.kanda().med(av2018).med(av2020);

        assertEquals(Optional.of(av2018), egna.version(new Rakenskapsar(2019)));
        assertEquals(Optional.of(av2020), egna.version(new Rakenskapsar(2020)));
        assertEquals(3, egna.versioner().size());
    }

    @Test
    void ettArHarEnModell() {
        Modellversioner kanda = Modellversioner.kanda();
        Tilldelningsmodell modell = kanda.versioner().get(0).modell();
        Modellversion krock = new Modellversion(new Rakenskapsar(2017), null, modell, "Egen", false);
        List<Modellversion> tva = List.of(krock, krock);

        assertThrows(IllegalArgumentException.class, () -> kanda.med(krock));
        assertThrows(IllegalArgumentException.class, () -> new Modellversioner(tva));
        assertThrows(
                IllegalArgumentException.class,
                () -> new Modellversion(new Rakenskapsar(2017), new Rakenskapsar(2016), modell, "Egen", false));
        assertThrows(
                IllegalArgumentException.class,
                () -> new Modellversion(new Rakenskapsar(2017), null, modell, " ", false));
    }
}
