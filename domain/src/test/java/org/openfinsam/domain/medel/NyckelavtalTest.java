package org.openfinsam.domain.medel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NyckelavtalTest {

    private static final LocalDate ARSSKIFTET = LocalDate.of(2015, 12, 31);
    private static final Aldersspann ARBETSFOR = new Aldersspann(16, 64);
    private static final Befolkning BEFOLKNING =
            new Befolkning("SCB", ARSSKIFTET, ARBETSFOR, List.of(new Befolkning.Omrade("2480", "Umeå", 80_000)));

    @Test
    void ettAvtalOmTal() {
        Nyckelavtal avtal = Nyckelavtal.of(Kandaar.BESLUT);

        assertEquals(Kandaar.BESLUT, avtal.beslut());
        assertEquals(Optional.empty(), avtal.aldrar());
        assertEquals(Optional.empty(), avtal.kalla());
        assertEquals(Optional.empty(), avtal.matdag());
        assertEquals("Kommunfullmäktige 2016-11-28 § 214", avtal.toString());
        assertEquals(Nyckelavtal.of(Kandaar.BESLUT), avtal);
        assertEquals(Nyckelavtal.of(Kandaar.BESLUT).hashCode(), avtal.hashCode());
    }

    @Test
    void ettAvtalOmBefolkningSagerVilkaTal() {
        Nyckelavtal avtal = Nyckelavtal.efterBefolkning(Kandaar.BESLUT, ARBETSFOR, BEFOLKNING);

        assertEquals(Optional.of(ARBETSFOR), avtal.aldrar());
        assertEquals(Optional.of("SCB"), avtal.kalla());
        assertEquals(Optional.of(ARSSKIFTET), avtal.matdag());
        assertEquals("Kommunfullmäktige 2016-11-28 § 214 (16–64, SCB 2015-12-31)", avtal.toString());
        assertNotEquals(Nyckelavtal.of(Kandaar.BESLUT), avtal);
    }

    @Test
    void avtalaAldrarOchRaknadeArDeSamma() {
        Aldersspann andra = new Aldersspann(20, 64);

        assertThrows(
                IllegalArgumentException.class, () -> Nyckelavtal.efterBefolkning(Kandaar.BESLUT, andra, BEFOLKNING));
    }

    @Test
    void befolkningenHarVarjeOmradeEnGang() {
        Befolkning.Omrade umea = new Befolkning.Omrade("2480", "", 1);
        List<Befolkning.Omrade> tva = List.of(umea, umea);

        assertEquals(80_000, BEFOLKNING.antal("2480").orElseThrow());
        assertEquals(true, BEFOLKNING.antal("2482").isEmpty());
        assertThrows(IllegalArgumentException.class, () -> new Befolkning("SCB", ARSSKIFTET, ARBETSFOR, tva));
        assertThrows(IllegalArgumentException.class, () -> new Befolkning(" ", ARSSKIFTET, ARBETSFOR, List.of()));
        assertThrows(IllegalArgumentException.class, () -> new Befolkning.Omrade("2480", "", -1));
        assertThrows(IllegalArgumentException.class, () -> new Befolkning.Omrade(" ", "", 1));
    }
}
