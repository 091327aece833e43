package org.openfinsam.domain.ekonomi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.forbund.ForbundId;

class KommentarsgranserTest {

    private static final ForbundId FORBUND = ForbundId.of("sodra-norrbotten");
    private static final Kommentarsgrans FORSTA = grans("2004-01-01", 50_000);

    @Test
    void tillEnBorjanFemtioTusen() {
        Kommentarsgranser granser = Kommentarsgranser.ny(FORBUND);

        assertEquals(FORBUND, granser.forbund());
        assertEquals(List.of(FORSTA), granser.granser());
        assertEquals("sodra-norrbotten [2004-01-01 50000.00]", granser.toString());
    }

    @ParameterizedTest
    @CsvSource({
        "1999-12-31, 50000",
        "2004-01-01, 50000",
        "2019-12-31, 50000",
        "2020-01-01, 25000",
        "2020-06-30, 25000",
        "2021-06-30, 25000",
        "2021-07-01, 100000",
        "2099-01-01, 100000",
    })
    void enDagHarDenGransSomBorjatSenast(LocalDate dag, long kronor) {
        Kommentarsgranser granser = Kommentarsgranser.ny(FORBUND);
        assertTrue(granser.satt(grans("2021-07-01", 100_000)));
        assertTrue(granser.satt(grans("2020-01-01", 25_000)), "set later, begins earlier");

        assertEquals(Belopp.kronor(kronor), granser.vid(dag).belopp());
    }

    @Test
    void enNyGransSammaDagErsatterDenSomVar() {
        Kommentarsgranser granser = Kommentarsgranser.ny(FORBUND);

        assertTrue(granser.satt(grans("2004-01-01", 20_000)));
        assertFalse(granser.satt(grans("2004-01-01", 20_000)));

        assertEquals(List.of(grans("2004-01-01", 20_000)), granser.granser());
    }

    @Test
    void enBorttagenGransLamnarTidenTillDenFore() {
        Kommentarsgranser granser = Kommentarsgranser.ny(FORBUND);
        granser.satt(grans("2020-01-01", 25_000));

        assertTrue(granser.taBort(LocalDate.parse("2020-01-01")));
        assertFalse(granser.taBort(LocalDate.parse("2020-01-01")));

        assertEquals(List.of(FORSTA), granser.granser());
    }

    @Test
    void denForstaGransenFinnsAlltid() {
        Kommentarsgranser granser = Kommentarsgranser.ny(FORBUND);

        assertThrows(IllegalArgumentException.class, () -> granser.taBort(Kommentarsgranser.FORSTA_DAG));
        assertThrows(IllegalArgumentException.class, () -> granser.satt(grans("2003-12-31", 1)));
        assertEquals(List.of(FORSTA), granser.granser());
    }

    @Test
    void listanArEnKopia() {
        Kommentarsgranser granser = Kommentarsgranser.ny(FORBUND);

        assertThrows(
                UnsupportedOperationException.class, () -> granser.granser().clear());
    }

    @Test
    void sammaForbundArSammaGranser() {
        Kommentarsgranser andrade = Kommentarsgranser.ny(FORBUND);
        andrade.satt(grans("2020-01-01", 1));

        assertEquals(Kommentarsgranser.ny(FORBUND), andrade);
        assertEquals(Kommentarsgranser.ny(FORBUND).hashCode(), andrade.hashCode());
        assertNotEquals(Kommentarsgranser.ny(ForbundId.of("pyramis")), andrade);
        assertThrows(NullPointerException.class, () -> Kommentarsgranser.ny(null));
    }

    // Kommentarsgrans

    @ParameterizedTest
    @CsvSource({
        "50000.00, true",
        "-50000.00, true",
        "49999.99, false",
        "-49999.99, false",
        "0.00, false",
        "-110000.00, true",
        "-92233720368547758.08, true",
        "92233720368547758.07, true",
    })
    void enAvvikelseNarGransenOavsettTecken(String avvikelse, boolean nas) {
        assertEquals(nas, FORSTA.nasAv(Belopp.parse(avvikelse)));
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -1})
    void enGransUtanStorlekNekas(long oren) {
        LocalDate dag = LocalDate.parse("2020-01-01");

        assertThrows(IllegalArgumentException.class, () -> Kommentarsgrans.of(dag, new Belopp(oren)));
        assertThrows(NullPointerException.class, () -> Kommentarsgrans.of(null, Belopp.kronor(1)));
        assertThrows(NullPointerException.class, () -> Kommentarsgrans.of(dag, null));
    }

    @Test
    void gransenArEttVarde() {
        assertEquals(grans("2020-01-01", 1).hashCode(), grans("2020-01-01", 1).hashCode());
        assertNotEquals(grans("2020-01-01", 1), grans("2020-01-02", 1));
        assertNotEquals(grans("2020-01-01", 1), grans("2020-01-01", 2));
    }

    private static Kommentarsgrans grans(String fran, long kronor) {
        return Kommentarsgrans.of(LocalDate.parse(fran), Belopp.kronor(kronor));
    }
}
