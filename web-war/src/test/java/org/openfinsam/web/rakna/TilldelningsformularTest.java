package org.openfinsam.web.rakna;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.medel.StatligTilldelning;
import org.openfinsam.domain.medel.StatligTilldelning.Fordelad;

class TilldelningsformularTest {

    @Test
    void theExampleIsOneOfSeventyFiveWithOnePerCentOfBothKeys() {
        Tilldelningsformular exempel = Tilldelningsformular.av(Map.of("exempel", new String[] {"1"}));
        StatligTilldelning fraga = exempel.fraga(exempel.last().varde());

        assertEquals(List.of(), exempel.last().avvisade());
        assertEquals(75, fraga.forbund().size());
        assertEquals(
                Belopp.kronor(3_490_000),
                assertInstanceOf(Fordelad.class, fraga.fordela())
                        .tilldelade()
                        .get(0)
                        .belopp());
        assertTrue(exempel.arOm());
        assertEquals("148", exempel.omVore(fraga).forbund().get(0).forsorjning().toPlainString());
    }

    @Test
    void whatIsAskedOfTheApiIsWhatThePageAsks() {
        Tilldelningsformular exempel = Tilldelningsformular.EXEMPEL;
        StatligTilldelning fraga = exempel.fraga(exempel.last().varde());

        assertEquals(fraga, Tilldelningsjson.las(new Jsonobjekt(Tilldelningsjson.fraga(fraga), "")));
    }

    @Test
    void nothingSentAsksNothing() {
        assertFalse(Tilldelningsformular.arSkickad(Map.of()));
        assertEquals(Tilldelningsformular.TOM, Tilldelningsformular.av(Map.of()));
        assertFalse(Tilldelningsformular.TOM.arOm());
    }
}
