package org.openfinsam.persistence.ekonomi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openfinsam.domain.belopp.AvvisadRad;
import org.openfinsam.domain.belopp.AvvisadRad.Skal;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.ekonomi.Konto;
import org.openfinsam.domain.ekonomi.Sieregel;
import org.openfinsam.domain.ekonomi.Verifikation;
import org.openfinsam.persistence.belopp.Xlsxtext;

class TransaktionslistaTest {

    /** What came to whoever takes it. */
    private static final class Fangst implements Siemottagare {
        private final List<String> konton = new ArrayList<>();
        private final List<String> verifikationer = new ArrayList<>();

        @Override
        public void konto(Konto konto) {
            konton.add(konto.toString());
        }

        @Override
        public void verifikation(int rad, Verifikation ver) {
            verifikationer.add(rad + " " + ver.namn() + " " + ver.datum() + " " + ver.text() + ": "
                    + ver.rader().stream()
                            .map(t -> t.konto() + t.objekt().toString() + " " + t.belopp())
                            .collect(Collectors.joining(", ")));
        }
    }

    private final Fangst fangst = new Fangst();

    private Listinnehall las(byte[] fil) throws IOException, Listfel {
        return Transaktionslista.las(() -> new ByteArrayInputStream(fil), fangst);
    }

    private Listinnehall las(String fil) throws IOException, Listfel {
        return las(fil.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void raderAvSammaVerifikationBehoverInteStaIhop() throws Exception {
        Listinnehall innehall = las("""
                Huvudbok;;;
                Period 2020-01-01 – 2020-06-30;;;

                Konto;Benämning;Ver.datum;Ver nr;Serie;Kst;Projekt;Debet;Kredit;Saldo;Text
                1930;Bank;2020-01-20;2;A;;;;1 019,50;;Hyra januari
                Summa 1930;;;;;;;0;1 019,50;;
                5010;Lokalhyra;2020-01-20;2;A;10;A1;1 000,00;;;
                Konto;Benämning;Ver.datum;Ver nr;Serie;Kst;Projekt;Debet;Kredit;Saldo;Text
                6110;Material;2020-01-20;2;A;10;;19,50;;;
                """);

        assertEquals(
                List.of("5 A 2 2020-01-20 Hyra januari: 1930[] -1019.50, 5010[1:10, 6:A1] 1000.00, 6110[1:10] 19.50"),
                fangst.verifikationer);
        assertEquals(List.of("1930 Bank", "5010 Lokalhyra", "6110 Material"), fangst.konton);
        assertEquals(4, innehall.rubrikrad());
        assertEquals(List.of("Saldo"), innehall.olasta());
        assertEquals(List.of(new AvvisadRad(6, Skal.FEL_FORM, "konto = Summa 1930")), innehall.avvisade());
        assertEquals(3, innehall.rader());
        assertEquals(Belopp.parse("1019.50"), innehall.debet());
        assertEquals(Belopp.parse("-1019.50"), innehall.kredit());
        assertEquals(Sietecken.UTF8, innehall.tecken());
    }

    @Test
    void enVerifikationIObalansNamnsMedRadOchDifferens() throws Exception {
        Listinnehall innehall = las("""
                konto;datum;ver;belopp
                5010;2020-01-20;A1;19,50
                1930;2020-01-20;A1;-19,49
                5010;2020-01-21;A2;1
                1930;2020-01-21;A2;-1
                """);

        assertEquals(List.of(Sieregel.OBALANS.anmarkning(2, "A", "1", Belopp.parse("0.01"))), innehall.anmarkningar());
        assertEquals(2, innehall.verifikationer());
        assertEquals(1, innehall.godkanda());
        assertEquals(List.of("4 A 2 2020-01-21 : 5010[] 1.00, 1930[] -1.00"), fangst.verifikationer);
    }

    /** A row that cannot be read takes its voucher with it, even when the others happen to sum to zero. */
    @Test
    void enVerifikationMedEnRadSomInteGickAttLasaTasInte() throws Exception {
        Listinnehall innehall = las("""
                konto;datum;ver;belopp
                5010;2020-01-20;1;19,50
                1930;2020-01-20;1;-19,50
                6110;2020-01-20;1;tolv
                """);

        assertEquals(List.of(), fangst.verifikationer);
        assertEquals(List.of(new AvvisadRad(4, Skal.EJ_TAL, "belopp = tolv; 1")), innehall.avvisade());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            '1 234,50'   | 1234.50
            '1 234,50'   | 1234.50
            '1.234,50'   | 1234.50
            '1,234.50'   | 1234.50
            '-12'        | -12.00
            '−12'        | -12.00
            '12,5-'      | -12.50
            '12 kr'      | 12.00
            '12,00 SEK'  | 12.00
            """)
    void belopp(String text, String belopp) throws Exception {
        las("konto\tdatum\tver\tbelopp\n5010\t2020-01-20\t1\t" + text + "\n1930\t2020-01-20\t1\t"
                + Belopp.NOLL.minus(Belopp.parse(belopp)));

        assertEquals(
                List.of("2 1 2020-01-20 : 5010[] " + belopp + ", 1930[] " + Belopp.NOLL.minus(Belopp.parse(belopp))),
                fangst.verifikationer);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            5010;2020-01-20;1;12.500                   | FOR_MANGA_DECIMALER | belopp = 12.500; 1
            5010;2020-01-20;1;                         | VARDE_SAKNAS        | belopp; 1
            5010;2020-01-20;1;=B2+B3                   | EJ_TAL              | belopp = =B2+B3; 1
            5010;2020-01-20;1;99999999999999999999     | FOR_STORT_TAL       | belopp = 99999999999999999999; 1
            5010;2020-02-30;1;1                        | FEL_FORM            | datum = 2020-02-30; 1
            5010;1/2/2020;1;1                          | FEL_FORM            | datum = 1/2/2020; 1
            5010;;1;1                                  | VARDE_SAKNAS        | datum; 1
            5010;2020-01-20;;1                         | VARDE_SAKNAS        | verifikation
            ;2020-01-20;1;1                            | VARDE_SAKNAS        | konto; 1
            hyra;2020-01-20;1;1                        | FEL_FORM            | konto = hyra; 1
            """)
    void avvisade(String rad, Skal skal, String uppgift) throws Exception {
        assertEquals(
                List.of(new AvvisadRad(2, skal, uppgift)),
                las("konto;datum;ver;belopp\n" + rad + "\n").avvisade());
    }

    @ParameterizedTest
    @CsvSource({
        "2020-01-20",
        "20200120",
        "2020/01/20",
        "2020.01.20",
        "200120",
        "2020-01-20 00:00:00",
        "2020-01-20T00:00"
    })
    void dagar(String dag) throws Exception {
        las("konto;datum;ver;belopp\n5010;" + dag + ";1;0\n");

        assertEquals(List.of("2 1 2020-01-20 : 5010[] 0.00"), fangst.verifikationer);
    }

    @Test
    void tabbOchKommaSkiljerOcksa() throws Exception {
        assertEquals(
                1, las("konto,datum,ver,belopp\n5010 Hyra,2020-01-20,1,0.00\n").godkanda());
        assertEquals(List.of("5010 Hyra"), fangst.konton);
        assertEquals(
                1, las("konto\tdatum\tver\tbelopp\n5010\t2020-01-20\t1\t0\n").godkanda());
    }

    @Test
    void filerSomInteArUtf8() throws Exception {
        String fil = "konto;kontonamn;datum;ver;belopp\n5010;Hyra på ön;2020-01-20;1;0\n";

        assertEquals(
                Sietecken.LATIN1,
                las(fil.getBytes(Charset.forName("windows-1252"))).tecken());
        assertEquals(Sietecken.PC8, las(fil.getBytes(Siefil.PC8)).tecken());
        assertEquals(List.of("5010 Hyra på ön", "5010 Hyra på ön"), fangst.konton);
    }

    @Test
    void ingaRubriker() {
        Listfel fel = assertThrows(Listfel.class, () -> las("konto;belopp tkr\n5010;1\n"));
        assertEquals("datum, verifikation, belopp", fel.uppgift());
        assertEquals(
                "konto, datum, verifikation, belopp",
                assertThrows(Listfel.class, () -> las("")).uppgift());
    }

    @Test
    void merRaderAnSomLases() {
        String rad = "5010;2020-01-20;1;0\n";
        assertEquals(
                Listfel.FOR_STOR,
                assertThrows(
                                Listfel.class,
                                () -> las("konto;datum;ver;belopp\n" + rad.repeat(Transaktionslista.FLEST_RADER)))
                        .kod());
    }

    /** Days, merged cells, a formula with its value and one without. */
    @Test
    void ettBlad() throws Exception {
        byte[] bok = Arbetsbok.av(
                List.of("Huvudbok"),
                List.of("Konto", "Datum", "Ver", "Belopp"),
                List.of(5010, LocalDate.of(2020, 1, 20), "A 1", 0.1 + 0.2),
                List.of(1930, "", "", -0.3),
                List.of(6110, LocalDate.of(2020, 1, 21), "A 2", "=D3*10"),
                List.of(1930, "", "", -3));

        assertEquals(
                List.of(new AvvisadRad(5, Skal.EJ_TAL, "belopp = =D3*10; A 2")),
                las(text(bok)).avvisade());
        assertEquals(List.of("3 A 1 2020-01-20 : 5010[] 0.30, 1930[] -0.30"), fangst.verifikationer);
        fangst.verifikationer.clear();

        Listinnehall innehall = las(text(Arbetsbok.medSparatVarde(bok, "3.0000000000000004")));

        assertEquals(2, innehall.arvda());
        assertEquals(
                List.of("3 A 1 2020-01-20 : 5010[] 0.30, 1930[] -0.30", "5 A 2 2020-01-21 : 6110[] 3.00, 1930[] -3.00"),
                fangst.verifikationer);
    }

    private static String text(byte[] bok) throws IOException {
        Path fil = Files.createTempFile("prov", ".xlsx");
        try {
            Files.write(fil, bok);
            StringBuilder ut = new StringBuilder();
            Xlsxtext.skriv(fil, 100, ut);
            return ut.toString();
        } finally {
            Files.delete(fil);
        }
    }
}
