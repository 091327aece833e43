package org.openfinsam.domain.medel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openfinsam.domain.belopp.AvvisadRad;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.belopp.Inlasning;

class TilldelningscsvTest {

    private static final Locale SV = Locale.forLanguageTag("sv");

    @Test
    void readsWhatIsCopiedFromASheetInAnyOrderOfColumns() {
        Inlasning<List<Tilldelningsunderlag>> last = las("""
                Invånare\tFörbund\tFörsörjning\tFöregående\tÖver kapitalnivå\tNot
                50 000\tA\t1 000,5\t4 000 000\tJa\tx

                10\tB\t1\t\t\t\s
                """);

        assertEquals(List.of(), last.avvisade());
        assertEquals(
                List.of(
                        new Tilldelningsunderlag(
                                "A", new BigDecimal("1000.5"), new BigDecimal(50_000), Belopp.kronor(4_000_000), true),
                        new Tilldelningsunderlag("B", BigDecimal.ONE, BigDecimal.TEN, null, false)),
                last.varde());
    }

    @Test
    void keepsGoodRowsAndNamesTheOthers() {
        Inlasning<List<Tilldelningsunderlag>> last = las("""
                forbund;forsorjning;invanare;foregaende;over kapitalniva
                A;1;1;;
                ;1;1;;
                B;x;1;;
                C;;1;;
                A;1;1;;
                D;1;1;1,005;
                E;1;1;;kanske
                F;-1;1;;
                G;1
                H;1;19121212-1212;;
                I;1;2000000000000;;
                """);

        assertEquals(1, last.varde().size());
        assertEquals(
                List.of(3, 4, 5, 6, 7, 8, 9, 10, 11, 12),
                last.avvisade().stream().map(AvvisadRad::rad).toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                                    | Rad 1: filen är tom",
                "forbund;forsorjning;invanare          | Rad 1: filen är tom",
                "forbund;forsorjning                   | Rad 1: rubrikraden saknar kolumnen (invanare)",
                "forbund;Förbund;forsorjning;invanare  | Rad 1: finns redan tidigare i filen (Förbund)"
            })
    void withoutHeadingsNothingIsRead(String text, String varfor) {
        assertEquals(varfor, las(text).avvisade().get(0).text(SV));
    }

    private static Inlasning<List<Tilldelningsunderlag>> las(String text) {
        return Tilldelningscsv.las(text, falt -> falt.equals("19121212-1212"));
    }
}
