package org.openfinsam.domain.forbund;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openfinsam.domain.belopp.Andel;

class OmbildningTest {

    private static final ForbundId A = ForbundId.of("activus");
    private static final ForbundId B = ForbundId.of("consensus");
    private static final ForbundId C = ForbundId.of("pyramis");
    private static final LocalDate DAG = LocalDate.of(2020, 1, 1);
    private static final BeslutRef BESLUT = BeslutRef.of("Försäkringskassan", LocalDate.of(2019, 12, 2));

    @Test
    void fleraBlirEtt() {
        Ombildning ombildning = Ombildning.sammanslagning(DAG, List.of(A, B), C, List.of(BESLUT));

        assertEquals(Ombildningsslag.SAMMANSLAGNING, ombildning.slag());
        assertEquals(DAG, ombildning.dag());
        assertEquals(List.of(A, B), ombildning.fore());
        assertEquals(List.of(Ombildningsled.efter(C, Andel.of(1, 1))), ombildning.efter());
        assertEquals(List.of(BESLUT), ombildning.beslut());
        assertEquals(
                "SAMMANSLAGNING 2020-01-01 [FORE activus, FORE consensus, EFTER pyramis 1/1]", ombildning.toString());
        assertEquals(ombildning.id(), OmbildningId.parse(ombildning.id().toString()));
    }

    @Test
    void ettBeslutTillNoterasEnGang() {
        BeslutRef sent = BeslutRef.of("Kommunfullmäktige i Älvsbyn", LocalDate.of(2019, 12, 16), "98");
        Ombildning ombildning = Ombildning.sammanslagning(DAG, List.of(A, B), C, List.of(BESLUT));

        ombildning.noteraBeslut(sent);
        ombildning.noteraBeslut(sent);

        assertEquals(List.of(BESLUT, sent), ombildning.beslut());
    }

    @Test
    void ettAvDemKanFinnasKvar() {
        assertEquals(
                List.of(A, B),
                Ombildning.sammanslagning(DAG, List.of(A, B), A, List.of()).fore());
        assertEquals(
                2,
                Ombildning.delning(
                                DAG,
                                A,
                                List.of(Ombildningsled.efter(A, null), Ombildningsled.efter(B, null)),
                                List.of())
                        .efter()
                        .size());
    }

    @ParameterizedTest
    @CsvSource({
        "1/3, 2/3, true",
        "0/1, 1/1, true",
        "1/3, 1/3, false",
        "2/3, 2/3, false",
        "1/3,    , false",
        "   ,    , true",
    })
    void andelarnaBlirEttEllerArOkanda(String en, String annan, boolean gar) {
        List<Ombildningsled> led = List.of(
                Ombildningsled.efter(B, en == null ? null : Andel.parse(en)),
                Ombildningsled.efter(C, annan == null ? null : Andel.parse(annan)));

        if (gar) {
            assertEquals(led, Ombildning.delning(DAG, A, led, List.of()).efter());
        } else {
            assertThrows(IllegalArgumentException.class, () -> Ombildning.delning(DAG, A, led, List.of()));
        }
    }

    @Test
    void forFaEllerSammaTvaGangerNekas() {
        List<Ombildningsled> enBara = List.of(Ombildningsled.efter(B, null));
        List<Ombildningsled> sammaTvaGanger = List.of(Ombildningsled.efter(B, null), Ombildningsled.efter(B, null));
        List<Ombildningsled> felSida = List.of(Ombildningsled.efter(B, null), Ombildningsled.fore(C));
        Andel merAnAllt = Andel.of(4, 3);
        Andel minus = Andel.of(-1, 3);

        assertThrows(IllegalArgumentException.class, () -> Ombildning.sammanslagning(DAG, List.of(A), B, List.of()));
        assertThrows(IllegalArgumentException.class, () -> Ombildning.sammanslagning(DAG, List.of(A, A), B, List.of()));
        assertThrows(IllegalArgumentException.class, () -> Ombildning.delning(DAG, A, enBara, List.of()));
        assertThrows(IllegalArgumentException.class, () -> Ombildning.delning(DAG, A, sammaTvaGanger, List.of()));
        assertThrows(IllegalArgumentException.class, () -> Ombildning.delning(DAG, A, felSida, List.of()));
        assertThrows(IllegalArgumentException.class, () -> Ombildningsled.efter(B, merAnAllt));
        assertThrows(IllegalArgumentException.class, () -> Ombildningsled.efter(B, minus));
    }

    @Test
    void ledLikaEfterVarde() {
        Ombildningsled led = Ombildningsled.efter(B, Andel.of(1, 3));

        assertEquals(Ombildningsled.efter(B, Andel.of(2, 6)), led);
        assertEquals(Ombildningsled.efter(B, Andel.of(2, 6)).hashCode(), led.hashCode());
        assertEquals(Optional.of(Andel.of(1, 3)), led.andel());
        assertNotEquals(Ombildningsled.efter(B, null), led);
        assertNotEquals(Ombildningsled.efter(C, Andel.of(1, 3)), led);
        assertNotEquals(Ombildningsled.fore(B), Ombildningsled.efter(B, null));
    }

    @Test
    void tvaOmbildningarArAldrigSamma() {
        assertNotEquals(
                Ombildning.sammanslagning(DAG, List.of(A, B), C, List.of()),
                Ombildning.sammanslagning(DAG, List.of(A, B), C, List.of()));
    }
}
