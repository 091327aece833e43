package org.openfinsam.domain.ekonomi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.tid.Period;

class VerifikationTest {

    private static final LocalDate DAG = LocalDate.of(2020, 1, 10);

    private static Transaktion rad(String konto, long oren) {
        return new Transaktion(new Kontonummer(konto), List.of(), new Belopp(oren), null, "");
    }

    @Test
    void enVerifikationVagerJamnt() {
        List<Transaktion> rader = new ArrayList<>(List.of(rad("5010", 1950), rad("1930", -1950)));
        Verifikation hyra = new Verifikation("A", "2", DAG, "Hyra", rader);
        rader.clear();

        assertEquals("A 2", hyra.namn());
        assertEquals(2, hyra.rader().size());
        assertEquals("7", new Verifikation("", "7", DAG, "", List.of(rad("1930", 0))).namn());
    }

    @Test
    void enSomInteVagerJamntArIngen() {
        List<Transaktion> olika = List.of(rad("5010", 1950), rad("1930", -1949));
        IllegalArgumentException nej =
                assertThrows(IllegalArgumentException.class, () -> new Verifikation("A", "2", DAG, "", olika));
        assertEquals("Voucher A 2 is not in balance: 0.01", nej.getMessage());
        assertThrows(IllegalArgumentException.class, () -> new Verifikation("A", "2", DAG, "", List.of()));
        List<Transaktion> stora = List.of(rad("1", Long.MAX_VALUE), rad("1", 1));
        assertThrows(ArithmeticException.class, () -> new Verifikation("A", "2", DAG, "", stora));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1A", " 1930", "-1", "1234567890123"})
    void ettKontonummerArSiffror(String text) {
        assertThrows(IllegalArgumentException.class, () -> Kontonummer.parse(text));
    }

    @ParameterizedTest
    @CsvSource({"1930,true", "2081,true", "3010,false", "0100,false", "8999,false"})
    void balanskontonBorjarPaEttEllerTva(String konto, boolean balans) {
        assertEquals(balans, Kontonummer.parse(konto).arBalanskonto());
    }

    @Test
    void kontonOrdnasSomIBockerna() {
        assertTrue(Kontonummer.parse("5010").compareTo(Kontonummer.parse("51")) < 0);
        Konto konto = new Konto(Kontonummer.parse("5010"), "Lokalhyra", null);
        assertEquals("5010 Lokalhyra", konto.toString());
        assertEquals(Optional.empty(), konto.angivenTyp());
        assertEquals("5010", new Konto(konto.nummer(), "", Kontotyp.KOSTNAD).toString());
    }

    @ParameterizedTest
    @CsvSource({"T,TILLGANG", "s,SKULD", "K,KOSTNAD", "I,INTAKT"})
    void typen(String tecken, Kontotyp typ) {
        assertEquals(Optional.of(typ), Kontotyp.avTecken(tecken));
        assertEquals(Optional.empty(), Kontotyp.avTecken("X"));
        assertEquals(Optional.empty(), Kontotyp.avTecken(""));
    }

    @Test
    void dimensionerOchObjekt() {
        assertEquals(OptionalInt.of(1), new Dimension(2, "Kostnadsbärare", 1).overordnad());
        assertEquals(OptionalInt.empty(), new Dimension(Dimension.PROJEKT, "Projekt", 0).overordnad());
        assertThrows(IllegalArgumentException.class, () -> new Dimension(0, "", 0));
        assertThrows(IllegalArgumentException.class, () -> new Dimension(6, "", 6));
        assertThrows(IllegalArgumentException.class, () -> new Objektref(0, "A"));
        assertThrows(IllegalArgumentException.class, () -> new Objektref(6, " "));
        Objektref a = new Objektref(6, "A");
        assertTrue(a.compareTo(new Objektref(6, "B")) < 0);
        assertTrue(a.compareTo(new Objektref(1, "B")) > 0);
        assertEquals("6:A", new Objekt(a, "Arenan").ref().toString());
    }

    @Test
    void saldonOchAr() {
        Kontonummer konto = Kontonummer.parse("1930");
        YearMonth januari = YearMonth.of(2020, 1);
        Belopp ett = Belopp.kronor(1);
        assertEquals(ett, new Saldo(Saldoslag.PSALDO, 0, januari, konto, List.of(), ett).belopp());
        assertThrows(IllegalArgumentException.class, () -> new Saldo(Saldoslag.PSALDO, 0, null, konto, List.of(), ett));
        assertThrows(IllegalArgumentException.class, () -> new Saldo(Saldoslag.IB, 0, januari, konto, List.of(), ett));
        assertThrows(IllegalArgumentException.class, () -> new Saldo(Saldoslag.IB, 1, null, konto, List.of(), ett));
        assertThrows(IllegalArgumentException.class, () -> new Bokforingsar(1, Period.ar(2020)));
        assertEquals(-1, new Bokforingsar(-1, Period.ar(2019)).nr());
    }
}
