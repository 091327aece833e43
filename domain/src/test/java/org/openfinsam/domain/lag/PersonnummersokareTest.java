package org.openfinsam.domain.lag;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openfinsam.domain.lag.Personnummersokare.Slag;
import org.openfinsam.domain.lag.Personnummersokare.Traff;

/** The numbers are the examples that Skatteverket prints, and numbers that nobody has. */
class PersonnummersokareTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "640823-3234",
                "640823+3234",
                "640823–3234",
                "640823‑3234",
                "640823−3234",
                "640823 - 3234",
                "6408233234",
                "19640823-3234",
                "19640823 3234",
                "196408233234",
                "18640823+3234",
                "(640823-3234)",
                "pnr640823-3234.",
                "000229-0005",
                "20000229-0005",
            })
    void personnummer(String text) {
        assertEquals(List.of(Slag.PERSONNUMMER), slag(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"701063-2391", "7010632391", "19701063-2391", "197010632391"})
    void samordningsnummer(String text) {
        assertEquals(List.of(Slag.SAMORDNINGSNUMMER), slag(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", // ingenting
                "640823-3235", // fel kontrollsiffra
                "641323-3233", // månad 13
                "640023-3238", // månad 0
                "640832-3233", // dag 32
                "640860-3230", // dag 60: dag 0 i ett samordningsnummer
                "640892-3239", // dag 92
                "19000229-0005", // 1900 var inget skottår
                "222000-1834", // organisationsnummer
                "2220001834",
                "162220001834", // organisationsnummer med sekel 16
                "6 408 233 234", // belopp i grupper om tre
                "6 408 233 234,50 kr",
                "640823 3234", // tio siffror med bara mellanslag
                "0701-23 45 67", // telefon
                "+46 70 123 45 67",
                "070-1234567",
                "1640823-3234", // en siffra för mycket före
                "640823-32345", // och efter
                "17640823-3234", // sekel 17
                "2020-06-30 1234",
                "bankgiro 5050-1055",
            })
    void ingentingFinns(String text) {
        assertEquals(List.of(), slag(text));
    }

    @Test
    void flaraISammaTextMedPlatsMenUtanNumret() {
        assertEquals(
                List.of(new Traff(4, 15, Slag.PERSONNUMMER), new Traff(16, 27, Slag.SAMORDNINGSNUMMER)),
                Personnummersokare.sok("Ring640823-3234,701063-2391"));
    }

    private static List<Slag> slag(String text) {
        return Personnummersokare.sok(text).stream().map(Traff::slag).toList();
    }
}
