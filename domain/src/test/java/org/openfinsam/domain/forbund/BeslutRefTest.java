package org.openfinsam.domain.forbund;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BeslutRefTest {

    private static final LocalDate DAG = LocalDate.of(2019, 11, 25);

    @ParameterizedTest
    @CsvSource({
        "Kommunfullmäktige i Luleå,     2019-11-25, 112,   Kommunfullmäktige i Luleå 2019-11-25 § 112",
        "Försäkringskassan,             2019-11-25,    ,   Försäkringskassan 2019-11-25",
        "Styrelsen,                     2019-11-25, 12 a,  Styrelsen 2019-11-25 § 12 a",
        "Möte 2019-01-01 § 3,           2019-11-25, 4,     Möte 2019-01-01 § 3 2019-11-25 § 4",
    })
    void skrivsSomManHanvisarTillDetOchLasesIgen(String organ, LocalDate datum, String paragraf, String text) {
        BeslutRef beslut = new BeslutRef(organ, datum, paragraf);

        assertEquals(text, beslut.toString());
        assertEquals(beslut, BeslutRef.parse(text));
        assertEquals(Optional.ofNullable(paragraf), beslut.paragrafen());
    }

    @Test
    void mellanslagRuntOrganetTasBort() {
        assertEquals(BeslutRef.of("Styrelsen", DAG), BeslutRef.of(" Styrelsen ", DAG));
        assertEquals(new BeslutRef("Styrelsen", DAG, "4"), BeslutRef.of("Styrelsen", DAG, "4"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "Styrelsen\noch mer", "\u0000"})
    void utanOrganEllerMedFleraRaderNekas(String organ) {
        assertThrows(IllegalArgumentException.class, () -> BeslutRef.of(organ, DAG));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "a", "§ 12", "12a", "1234567", "12, 13"})
    void enParagrafArEttTal(String paragraf) {
        assertThrows(IllegalArgumentException.class, () -> BeslutRef.of("Styrelsen", DAG, paragraf));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Styrelsen", "2019-11-25", "Styrelsen 2019-13-01", "Styrelsen 2019-11-25 §"})
    void annanTextLasesInte(String text) {
        assertThrows(IllegalArgumentException.class, () -> BeslutRef.parse(text));
    }

    @Test
    void ettArHarFyraSiffrorOchEttOrganHogstTvahundraTecken() {
        LocalDate farre = LocalDate.of(999, 12, 31);
        LocalDate fler = LocalDate.of(10_000, 1, 1);
        String langt = "a".repeat(BeslutRef.LANGST + 1);

        assertThrows(IllegalArgumentException.class, () -> BeslutRef.of("Styrelsen", farre));
        assertThrows(IllegalArgumentException.class, () -> BeslutRef.of("Styrelsen", fler));
        assertThrows(IllegalArgumentException.class, () -> BeslutRef.of(langt, DAG));
    }

    @Test
    void nullNekas() {
        assertThrows(NullPointerException.class, () -> BeslutRef.of(null, DAG));
        assertThrows(NullPointerException.class, () -> BeslutRef.of("Styrelsen", null));
        assertThrows(NullPointerException.class, () -> BeslutRef.of("Styrelsen", DAG, null));
    }
}
