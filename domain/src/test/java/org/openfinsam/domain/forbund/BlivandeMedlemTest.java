package org.openfinsam.domain.forbund;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openfinsam.domain.forbund.BlivandeMedlem.Lage;

class BlivandeMedlemTest {

    private static final Medlem ROBERTSFORS = Medlem.of(Part.KOMMUN, "2409", "Robertsfors");
    private static final LocalDate INTRESSE = LocalDate.of(2016, 2, 1);
    private static final LocalDate START = LocalDate.of(2017, 1, 1);
    private static final BeslutRef BESLUT = BeslutRef.of("Kommunfullmäktige", LocalDate.of(2016, 6, 13), "70");
    private static final BeslutRef ANTAGANDE = BeslutRef.of("Kommunfullmäktige", LocalDate.of(2016, 9, 26), "101");
    private static final BlivandeMedlem KLAR = BlivandeMedlem.intresserad(ROBERTSFORS, INTRESSE)
            .medBeslut(BESLUT)
            .medAntagande(ANTAGANDE)
            .medStart(START);

    @Test
    void varjeStegFinnsKvar() {
        assertEquals(ROBERTSFORS, KLAR.medlem());
        assertEquals(Optional.of(INTRESSE), KLAR.intresse());
        assertEquals(Optional.of(BESLUT), KLAR.beslut());
        assertEquals(Optional.of(ANTAGANDE), KLAR.antagande());
        assertEquals(Optional.of(START), KLAR.start());
    }

    @Test
    void lagetArStegetForeDetForstaSomSaknas() {
        assertEquals(Lage.KLAR, KLAR.lage());
        assertEquals(Lage.ANTAGET, KLAR.medStart(null).lage());
        assertEquals(Lage.BESLUTAT, KLAR.medAntagande(null).lage());
        assertEquals(Lage.INTRESSE, KLAR.medBeslut(null).lage());
    }

    @Test
    void likaEfterVarde() {
        BlivandeMedlem lika = BlivandeMedlem.intresserad(ROBERTSFORS, INTRESSE)
                .medStart(START)
                .medAntagande(ANTAGANDE)
                .medBeslut(BESLUT);

        assertEquals(KLAR, lika);
        assertEquals(KLAR.hashCode(), lika.hashCode());
        for (BlivandeMedlem annan : List.of(
                BlivandeMedlem.intresserad(Medlem.of(Part.KOMMUN, "2404", "Vindeln"), INTRESSE)
                        .medBeslut(BESLUT)
                        .medAntagande(ANTAGANDE)
                        .medStart(START),
                BlivandeMedlem.intresserad(ROBERTSFORS, null)
                        .medBeslut(BESLUT)
                        .medAntagande(ANTAGANDE)
                        .medStart(START),
                KLAR.medBeslut(null),
                KLAR.medAntagande(null),
                KLAR.medStart(null))) {
            assertNotEquals(KLAR, annan);
        }
    }

    @Test
    void textForEnLogg() {
        assertEquals(
                "KOMMUN 2409 Robertsfors KLAR intresse 2016-02-01 beslut: Kommunfullmäktige 2016-06-13 § 70"
                        + " antagande: Kommunfullmäktige 2016-09-26 § 101 start 2017-01-01",
                KLAR.toString());
    }
}
