package org.openfinsam.web.medel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.medel.EgetKapital;
import org.openfinsam.domain.medel.Kapitaltrappa;
import org.openfinsam.domain.medel.Trappsteg;
import org.openfinsam.domain.tid.Rakenskapsar;

class KapitalfaltTest {

    private static final Rakenskapsar AR = new Rakenskapsar(2020);

    @Test
    void aYearIsTakenOnlyIfItComesOut() {
        Belopp hundra = Belopp.kronor(100);
        assertEquals(
                Optional.of(EgetKapital.of(AR, hundra, Belopp.kronor(-130), Belopp.kronor(5))),
                Kapitalfalt.kapital(AR, hundra, Belopp.kronor(-130), Belopp.kronor(5), Belopp.kronor(-25)));
        assertEquals(
                Optional.empty(),
                Kapitalfalt.kapital(AR, hundra, Belopp.kronor(-130), Belopp.kronor(5), Belopp.kronor(-24)));
    }

    @Test
    void perCentIsReadAsItIsWritten() {
        assertEquals(Optional.of(new BigDecimal("12.5")), Kapitalfalt.procent("12,5"));
        assertTrue(Kapitalfalt.procent("0").isPresent());
        assertTrue(Kapitalfalt.procent("1 000").isPresent());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "tjugo", "-1", "1000,1", "0,00001"})
    void whatIsNoPerCentIsNot(String text) {
        assertEquals(Optional.empty(), Kapitalfalt.procent(text));
    }

    @Test
    void aRowHasNoRoomOverAnotherOfTheSameDay() {
        Kapitaltrappa trappa = Kapitaltrappa.TOM.med(steg(0, 5_000_000L, "2013-10-02"));
        assertTrue(Kapitalfalt.ryms(trappa, steg(5_000_000L, null, "2013-10-02")));
        assertTrue(Kapitalfalt.ryms(trappa, steg(0, null, "2020-01-01")));
        assertFalse(Kapitalfalt.ryms(trappa, steg(4_999_999L, null, "2013-10-02")));
    }

    @Test
    void theEditionIsEmptyUntilSomethingIsStored() {
        assertEquals("", Kapitallage.utgava(Optional.<String>empty(), String::length));
        assertEquals("3", Kapitallage.utgava(Optional.of("abc"), String::length));
    }

    private static Trappsteg steg(long fran, Long till, String dag) {
        return new Trappsteg(
                Belopp.kronor(fran),
                till == null ? null : Belopp.kronor(till),
                BigDecimal.TEN,
                LocalDate.parse(dag),
                "källan",
                true);
    }
}
