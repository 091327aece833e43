package org.openfinsam.domain.medel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openfinsam.domain.belopp.Belopp;

class IntaktspostTest {

    private static final Givare UMEA = Kandaar.kommun("2480", "Umeå");
    private static final Intaktspost POST = Intaktspost.of(Intaktsslag.MEDLEMSBIDRAG, UMEA);

    @Test
    void baraMedlemsbidragOchExtraTilldelningDelasEnligtLagen() {
        assertEquals(
                List.of(Intaktsslag.MEDLEMSBIDRAG, Intaktsslag.EXTRA_TILLDELNING),
                Arrays.stream(Intaktsslag.values())
                        .filter(Intaktsslag::delasEnligtLagen)
                        .toList());
    }

    @Test
    void detBegardaGallerTillsNagotArBeslutat() {
        assertEquals(Optional.empty(), POST.gallande());
        assertEquals(
                Optional.of(Belopp.kronor(3)), POST.begard(Belopp.kronor(3)).gallande());
        assertEquals(
                Optional.of(Belopp.NOLL),
                POST.begard(Belopp.kronor(3)).beslutad(Belopp.NOLL, null).gallande(),
                "a decision to give nothing is a decision");
    }

    @Test
    void ettBeslutTasTillbakaMedSittBelopp() {
        Intaktspost beslutad = POST.begard(Belopp.kronor(3)).beslutad(Belopp.kronor(2), Kandaar.BESLUT);

        assertEquals(POST.begard(Belopp.kronor(3)), beslutad.utanBeslut());
        assertThrows(NullPointerException.class, () -> POST.beslutad(null, Kandaar.BESLUT));
    }

    @Test
    void sammaRadArSlagFormOchGivare() {
        assertEquals(true, POST.arSammaRad(POST.begard(Belopp.kronor(3))));
        assertEquals(false, POST.arSammaRad(POST.iNatura()));
        assertEquals(false, POST.arSammaRad(Intaktspost.of(Intaktsslag.ESF, UMEA)));
        assertEquals(
                false,
                POST.arSammaRad(Intaktspost.of(Intaktsslag.MEDLEMSBIDRAG, Kandaar.kommun("2482", "Skellefteå"))));
    }

    @Test
    void nyckelandelensDecimalerBetyderInget() {
        Intaktspost sextiotva = POST.enligtNyckel(UMEA, new BigDecimal("62"), Belopp.NOLL);

        assertEquals(sextiotva, POST.enligtNyckel(UMEA, new BigDecimal("62.00"), Belopp.NOLL));
        assertEquals(
                "100",
                POST.enligtNyckel(UMEA, new BigDecimal("100"), Belopp.NOLL)
                        .nyckelandel()
                        .orElseThrow()
                        .toString());
    }

    @Test
    void vardet() {
        assertEquals("MEDLEMSBIDRAG KOMMUN 2480 Umeå begärt - beslutat -", POST.toString());
        assertEquals(
                "MEDLEMSBIDRAG (NATURA) KOMMUN 2480 Umeå begärt 3.00 beslutat 2.00 Kommunfullmäktige 2016-11-28 § 214",
                POST.begard(Belopp.kronor(3))
                        .beslutad(Belopp.kronor(2), Kandaar.BESLUT)
                        .iNatura()
                        .toString());
        assertEquals(Intaktspost.of(Intaktsslag.MEDLEMSBIDRAG, UMEA).hashCode(), POST.hashCode());
        assertNotEquals(POST, POST.begard(Belopp.NOLL), "zero is not missing");
    }

    @Test
    void inbetalningen() {
        LocalDate dag = LocalDate.of(2017, 1, 31);
        Inbetalning en = Inbetalning.of(1, Intaktsslag.MEDLEMSBIDRAG, UMEA, dag, Belopp.kronor(3));

        assertEquals(Inbetalning.of(1, Intaktsslag.MEDLEMSBIDRAG, UMEA, dag, Belopp.kronor(3)), en);
        assertNotEquals(Inbetalning.of(2, Intaktsslag.MEDLEMSBIDRAG, UMEA, dag, Belopp.kronor(3)), en);
        assertEquals("1 MEDLEMSBIDRAG KOMMUN 2480 Umeå 2017-01-31 3.00", en.toString());
    }
}
