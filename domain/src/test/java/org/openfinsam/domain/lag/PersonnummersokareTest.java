package org.openfinsam.domain.lag;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
                "640823 3234",
                "640823\u00a03234",
                "6408233234",
                "19640823-3234",
                "19640823 3234",
                "196408233234",
                "18640823+3234",
                "(640823-3234)",
                "pnr640823-3234.",
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
                "222000-1834", // organisationsnummer
                "2220001834",
                "162220001834", // organisationsnummer med sekel 16
                "6 408 233 234", // belopp i grupper om tre
                "6 408 233 234,50 kr",
                "640823\t3234", // två kolumner i en tabell
                "640823  3234",
                "0701-23 45 67", // telefon
                "+46 70 123 45 67",
                "070-1234567",
                "1640823-3234", // en siffra för mycket före
                "640823-32345", // och efter
                "2020-06-30 1234",
                "bankgiro 5050-1055",
            })
    void ingentingFinns(String text) {
        assertEquals(List.of(), slag(text));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "640101, PERSONNUMMER,      första dagen på året",
                "641231, PERSONNUMMER,      och den sista",
                "640001, -,                 månad 0",
                "641301, -,                 månad 13",
                "642001, -,                 månad 20: ett organisationsnummer",
                "640100, -,                 dag 0",
                "640131, PERSONNUMMER,      dag 31",
                "640132, -,                 dag 32",
                "640431, -,                 31 april",
                "640229, PERSONNUMMER,      skottår",
                "650229, -,                 inget skottår",
                "000229, PERSONNUMMER,      2000 var ett skottår",
                "640160, -,                 dag 0 + 60",
                "640161, SAMORDNINGSNUMMER, dag 1 + 60",
                "640191, SAMORDNINGSNUMMER, dag 31 + 60",
                "640192, -,                 dag 32 + 60",
                "640491, -,                 31 april + 60",
            })
    void dagenMasteFinnas(String datum, Slag vantat, String varfor) {
        assertEquals(vantat == null ? List.of() : List.of(vantat), slag(medKontrollsiffra(datum + "-000")), varfor);
    }

    @Test
    void seklerna() {
        assertEquals(List.of(), slag("19" + medKontrollsiffra("000229-000")), "1900 var inget skottår");
        assertEquals(List.of(Slag.PERSONNUMMER), slag("20" + medKontrollsiffra("000229-000")));
        assertEquals(List.of(Slag.PERSONNUMMER), slag("18" + medKontrollsiffra("640823+000")));
        assertEquals(List.of(), slag("17" + medKontrollsiffra("640823-000")));
    }

    @Test
    void flaraISammaTextMedPlatsMenUtanNumret() {
        assertEquals(
                List.of(new Traff(4, 15, Slag.PERSONNUMMER), new Traff(16, 27, Slag.SAMORDNINGSNUMMER)),
                Personnummersokare.sok("Ring640823-3234,701063-2391"));
    }

    private static String medKontrollsiffra(String nioSiffror) {
        return IntStream.rangeClosed(0, 9)
                .mapToObj(sista -> nioSiffror + sista)
                .filter(nummer -> Kontrollsiffra.arRatt(nummer.replaceAll("\\D", "")))
                .findFirst()
                .orElseThrow();
    }

    private static List<Slag> slag(String text) {
        return Personnummersokare.sok(text).stream().map(Traff::slag).toList();
    }
}
