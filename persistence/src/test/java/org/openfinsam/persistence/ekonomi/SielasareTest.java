package org.openfinsam.persistence.ekonomi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.ekonomi.Bokforingsar;
import org.openfinsam.domain.ekonomi.Dimension;
import org.openfinsam.domain.ekonomi.Konto;
import org.openfinsam.domain.ekonomi.Kontonummer;
import org.openfinsam.domain.ekonomi.Objekt;
import org.openfinsam.domain.ekonomi.Objektref;
import org.openfinsam.domain.ekonomi.Saldo;
import org.openfinsam.domain.ekonomi.Saldoslag;
import org.openfinsam.domain.ekonomi.Transaktion;
import org.openfinsam.domain.ekonomi.Verifikation;
import org.openfinsam.domain.tid.Period;

class SielasareTest {

    private static final int FORSTA_VER = Siefil.HEL.indexOf("#VER A 1 20200110 \"Bidrag från regionen\"");

    @Test
    void enHelFilLasesHel() {
        Siefil.Samlare samlare = new Siefil.Samlare();

        Sieinnehall innehall = Siefil.las(Siefil.HEL, samlare);

        assertEquals(List.of(), innehall.underkanda());
        assertEquals(List.of(), innehall.anmarkningar());
        assertTrue(innehall.arHelt());
        assertEquals("4E", innehall.sietyp());
        assertEquals(Sietecken.PC8, innehall.tecken());
        assertEquals("Provbok 1.0", innehall.program());
        assertEquals("Samordningsförbundet Övre Ån", innehall.namn());
        assertEquals("222000-1834", innehall.orgnr());
        assertEquals(
                List.of(new Bokforingsar(0, Period.ar(2020)), new Bokforingsar(-1, Period.ar(2019))),
                innehall.rakenskapsar());
        assertEquals(3, innehall.konton());
        assertEquals(2, innehall.verifikationer());
        assertEquals(2, innehall.godkanda());
        assertEquals(4, innehall.transaktioner());
        assertEquals(Belopp.parse("1019.50"), innehall.debet());
        assertEquals(Belopp.parse("-1019.50"), innehall.kredit());
        assertEquals(Map.of(Saldoslag.IB, 1, Saldoslag.UB, 1, Saldoslag.RES, 2), innehall.saldon());
        assertEquals(List.of(new Dimension(6, "Insats", 0)), samlare.av(Dimension.class));
        assertEquals(List.of(new Objekt(new Objektref(6, "A1"), "Arenan")), samlare.av(Objekt.class));
        assertEquals(
                new Konto(new Kontonummer("5010"), "Lokalhyra", null),
                samlare.av(Konto.class).get(2));
        assertEquals(
                new Verifikation(
                        "A",
                        "2",
                        LocalDate.of(2020, 1, 20),
                        "Hyra",
                        List.of(
                                new Transaktion(
                                        new Kontonummer("5010"),
                                        List.of(new Objektref(6, "A1")),
                                        Belopp.parse("19.50"),
                                        LocalDate.of(2020, 1, 21),
                                        "Januari"),
                                new Transaktion(new Kontonummer("1930"), List.of(), Belopp.parse("-19.50"), null, ""))),
                samlare.av(Verifikation.class).get(1));
    }

    /** Each rule of a line broken once: the line is named with its label and the reason, and the rest is read. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "#KONTO 1940 \"Bank         | #KONTO  | CITAT",
                "#IB 0 1940 {1 \"2\" 10.00  | #IB     | KLAMMER",
                "#IB 0 1940 {1 {2}} 10.00   | #IB     | KLAMMER",
                "#IB 0 1940 } 10.00         | #IB     | KLAMMER",
                "{                          | ``      | KLAMMER",
                "}                          | ``      | KLAMMER",
                "Hej                        | ``      | ETIKETT",
                "#KONTO                     | #KONTO  | FALT_SAKNAS",
                "#IB 0 1930                 | #IB     | FALT_SAKNAS",
                "#SIETYP 5                  | #SIETYP | SIETYP",
                "#GEN 20200230              | #GEN    | DATUM",
                "#GEN 2020-02-01            | #GEN    | DATUM",
                "#OMFATTN igår              | #OMFATTN | DATUM",
                "#PSALDO 0 202013 1930 {} 1 | #PSALDO | PERIOD",
                "#PBUDGET 0 2020 1930 {} 1  | #PBUDGET | PERIOD",
                "#IB x 1930 1               | #IB     | AR",
                "#IB 1 1930 1               | #IB     | AR",
                "#RAR -2 20181231 20180101  | #RAR    | AR_ORDNING",
                "#KONTO 19A0 Bank           | #KONTO  | KONTO",
                "#UB 0 19A0 1               | #UB     | KONTO",
                "#KTYP 1930 X               | #KTYP   | KONTOTYP",
                "#RES 0 3010 en             | #RES    | BELOPP",
                "#RES 0 3010 1e3            | #RES    | BELOPP",
                "#RES 0 3010 1.2.3          | #RES    | BELOPP",
                "#RES 0 3010 1.005          | #RES    | DECIMALER",
                "#RES 0 3010 99999999999999999999 | #RES | FOR_STORT",
                "#DIM x Projekt             | #DIM    | DIMENSION",
                "#DIM 0 Projekt             | #DIM    | DIMENSION",
                "#UNDERDIM 21 Del 21        | #UNDERDIM | DIMENSION",
                "#OBJEKT 6 \"\" Namn        | #OBJEKT | OBJEKT",
                "#OIB 0 1930 {6} 1          | #OIB    | OBJEKT",
                "#TRANS 1930 {} 1           | #TRANS  | UTANFOR_VER",
                "#KSUMMA 17                 | #KSUMMA | KSUMMA",
            })
    void enRadSomInteGarAttLasaNamns(String rad, String etikett, Siefel kod) {
        Sieinnehall innehall = Siefil.las(Siefil.med(FORSTA_VER, rad));

        assertEquals(1, innehall.underkanda().size(), innehall.underkanda().toString());
        Sieunderkand underkand = innehall.underkanda().get(0);
        assertEquals(FORSTA_VER + 1, underkand.rad());
        assertEquals(etikett, underkand.etikett());
        assertEquals(kod, underkand.kod());
        assertFalse(innehall.arHelt());
        assertEquals(2, innehall.godkanda(), "the rest is read");
    }

    /** Each rule of a voucher's block broken once: it is named, and the voucher is not taken. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "#TRANS 1930 {} x; #TRANS 3010 {} 0  | 2 | #TRANS | BELOPP",
                "#TRANS 1930 {} 0 20201301           | 2 | #TRANS | DATUM",
                "#KONTO 1940 Kassa; #TRANS 1930 {} 0 | 2 | #KONTO | I_VER",
                "Hej; #TRANS 1930 {} 0               | 2 | ``     | ETIKETT",
                "#TRANS 1930 {6} 0                   | 2 | #TRANS | OBJEKT",
            })
    void enSkadadVerifikationTasInte(String rader, int plats, String etikett, Siefel kod) {
        List<String> ver = new ArrayList<>(List.of("#VER B 1 20200201 Skadad", "{"));
        ver.addAll(List.of(rader.split("; ")));
        ver.add("}");

        Sieinnehall innehall = Siefil.las(Siefil.med(FORSTA_VER, ver.toArray(String[]::new)));

        assertEquals(
                List.of(FORSTA_VER + 1 + plats + " " + etikett + " " + kod),
                innehall.underkanda().stream()
                        .map(u -> u.rad() + " " + u.etikett() + " " + u.kod())
                        .toList());
        assertEquals(3, innehall.verifikationer());
        assertEquals(2, innehall.godkanda());
    }

    @Test
    void enVerifikationUtanBlockOchEnSomInteStangsNamns() {
        assertEquals(
                List.of(new Sieunderkand(FORSTA_VER + 1, "#VER", Siefel.VER_UTAN_RADER, "")),
                Siefil.las(Siefil.med(FORSTA_VER, "#VER B 1 20200201 Tom")).underkanda());
        assertEquals(
                List.of(new Sieunderkand(FORSTA_VER + 1, "#VER", Siefel.VER_OPPEN, "")),
                Siefil.las(Siefil.med(FORSTA_VER, "#VER B 1 20200201 Oppen", "{", "#TRANS 1930 {} 0"))
                        .underkanda());
        Sieinnehall avbruten = Siefil.las(Siefil.HEL.subList(0, Siefil.HEL.size() - 1));
        assertEquals(Siefel.VER_OPPEN, avbruten.underkanda().get(0).kod());
        assertEquals("SIE-AVBRUTEN", avbruten.anmarkningar().get(0).kod());
        assertEquals(1, avbruten.godkanda());
        assertEquals(
                Siefel.VER_UTAN_RADER,
                Siefil.las(Siefil.bytt("{", null)).underkanda().get(0).kod());
        assertEquals(
                Siefel.DATUM,
                Siefil.las(Siefil.med(FORSTA_VER, "#VER B 1 2020 Fel", "{", "}"))
                        .underkanda()
                        .get(0)
                        .kod());
    }

    /** Each rule of the file broken once: a finding with its data. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "#TRANS 1930 {} 1000.00     | #TRANS 1930 {} 1000.01 "
                        + "| FEL SIE-OBALANS {rad=20, serie=A, nummer=1, differens=0.01}",
                "#FLAGGA 0                  | #FLAGGA 1        | VARNING SIE-FLAGGA {rad=1}",
                "#FLAGGA 0                  | ``               | VARNING SIE-POST-SAKNAS {etikett=#FLAGGA}",
                "#GEN 20200701              | ``               | VARNING SIE-POST-SAKNAS {etikett=#GEN}",
                "#FORMAT PC8                | ``               | VARNING SIE-POST-SAKNAS {etikett=#FORMAT}",
                "#RES 0 5010 19.50          | #RES 0 5010 19,50 | VARNING SIE-DECIMALKOMMA {rad=19, antal=1}",
                "#TRANS 1930 {} -19.50      | #TRANS 1930 -19.50 | VARNING SIE-OBJEKTLISTA {rad=28, antal=1}",
                "#VER A 2 20200120 \"Hyra\" | #VER A 1 20200120 \"Hyra\" "
                        + "| VARNING SIE-VER-ORDNING {rad=25, serie=A, nummer=1}",
                "#VER A 2 20200120 \"Hyra\" | #VER A 2 20210120 \"Hyra\" "
                        + "| VARNING SIE-VER-UTANFOR {rad=25, serie=A, nummer=2, datum=2021-01-20}",
                "#KONTO 5010 \"Lokalhyra\"  | ``               | VARNING SIE-KONTO-SAKNAS {konto=5010, rad=18}",
                "#KONTO 5010 \"Lokalhyra\"  | #KONTO 1930 Bank | VARNING SIE-DUBBEL {rad=13, etikett=#KONTO, antal=1}",
                "#UB 0 1930 1080.50         | #UB 0 1930 1081.50 | VARNING SIE-SALDO {etikett=#UB, konto=1930, "
                        + "angivet=1081.50, beraknat=1080.50, differens=1}",
                "#RES 0 5010 19.50          | #RES 0 5010 0    | VARNING SIE-SALDO {etikett=#RES, konto=5010, "
                        + "angivet=0, beraknat=19.50, differens=-19.50}",
                "#DIM 6 \"Insats\"          | #EGEN 6 Insats   | VARNING SIE-OKAND-ETIKETT {etikett=#EGEN, rad=14, antal=1}",
                "#SIETYP 4                  | #SIETYP 1        | VARNING SIE-EJ-I-TYPEN {etikett=#VER, rad=20, antal=2, sietyp=1}",
                "#FORMAT PC8                | #FORMAT UTF-8    | VARNING SIE-TECKEN {angivet=UTF-8, tecken=PC8}",
                "#OBJEKT 6 \"A1\" \"Arenan\" | #OBJEKT 7 \"640823-3234\" \"X\" | VARNING SIE-PERSONNUMMER {rad=15, antal=1}",
            })
    void enRegelSomBrytsArEttFynd(String rad, String mot, String fynd) {
        Sieinnehall innehall = Siefil.las(Siefil.bytt(rad, mot.isEmpty() ? null : mot));

        assertTrue(
                innehall.anmarkningar().stream().anyMatch(a -> a.toString().equals(fynd)),
                innehall.anmarkningar().toString());
        assertEquals(List.of(), innehall.underkanda());
    }

    @Test
    void tillagdaOchBorttagnaRaderRaknasInteIBalansen() {
        List<String> rader = Siefil.bytt("#TRANS 1930 {} 1000.00", "#RTRANS 1930 {} 1000.00");
        rader.addAll(FORSTA_VER + 3, List.of("#TRANS 1930 {} 1000.00", "#BTRANS 1930 {} 7.00"));

        Sieinnehall innehall = Siefil.las(rader);

        assertEquals(1, innehall.tillagda());
        assertEquals(1, innehall.borttagna());
        assertEquals(4, innehall.transaktioner());
        assertEquals(List.of(), innehall.anmarkningar());

        rader.set(FORSTA_VER + 3, "#TRANS 1930 {} 1000.00 20200110");
        assertEquals(
                List.of("VARNING SIE-RTRANS {rad=22, antal=1}"),
                Siefil.las(rader).anmarkningar().stream().map(Object::toString).toList());
    }

    @Test
    void enVerifikationUtanRaderArEnVarning() {
        assertEquals(
                List.of("VARNING SIE-VER-TOM {rad=20, serie=B, nummer=1}"),
                Siefil.las(Siefil.med(FORSTA_VER, "#VER B 1 20200201 Tom", "{", "}")).anmarkningar().stream()
                        .map(Object::toString)
                        .toList());
    }

    /** The sum is of label and contents, not of what stands between: spaces, quotation marks and braces. */
    @Test
    void kontrollsumman() {
        CRC32 summa = new CRC32();
        List<String> rader = new ArrayList<>(List.of("#FLAGGA 0", "#KSUMMA"));
        rader.addAll(Siefil.HEL.subList(1, Siefil.HEL.size()));
        for (String rad : Siefil.HEL.subList(1, Siefil.HEL.size())) {
            if (rad.startsWith("#")) {
                boolean citat = false;
                for (byte tecken : rad.getBytes(Siefil.PC8)) {
                    citat ^= tecken == '"';
                    if (tecken != '"' && (citat || (tecken != ' ' && tecken != '{' && tecken != '}'))) {
                        summa.update(tecken);
                    }
                }
            }
        }

        rader.add("#KSUMMA " + (int) summa.getValue());
        assertEquals(List.of(), Siefil.las(rader).anmarkningar());
        assertTrue(Siefil.las(rader).arHelt());
        rader.set(rader.size() - 1, "#KSUMMA " + (summa.getValue() ^ 1));
        assertEquals("SIE-KSUMMA", Siefil.las(rader).anmarkningar().get(0).kod());
        assertEquals(
                "SIE-AVBRUTEN",
                Siefil.las(rader.subList(0, rader.size() - 1))
                        .anmarkningar()
                        .get(0)
                        .kod());
    }

    @ParameterizedTest
    @CsvSource({"IBM437,PC8,0", "ISO-8859-1,LATIN1,1", "windows-1252,LATIN1,1", "UTF-8,UTF8,1"})
    void teckenArVadBytenAr(String teckenkodning, Sietecken tecken, int varningar) {
        byte[] fil = String.join("\r\n", Siefil.HEL).getBytes(Charset.forName(teckenkodning));

        Sieinnehall innehall = Siefil.las(fil, Siemottagare.INGEN);

        assertEquals(tecken, innehall.tecken());
        assertEquals("Samordningsförbundet Övre Ån", innehall.namn());
        assertEquals(varningar, innehall.anmarkningar().size());
    }

    @Test
    void allaTeckenIPc8ArDeSomJavaHar() {
        byte[] ovre = new byte[128];
        for (int i = 0; i < ovre.length; i++) {
            ovre[i] = (byte) (128 + i);
        }
        assertEquals(new String(ovre, Siefil.PC8), Sietecken.PC8.text(ovre, 0, ovre.length));
    }

    @Test
    void enBomOchEttSlutteckenArIngetFel() {
        byte[] fil = ("\ufeff" + String.join("\n", Siefil.HEL).replace("PC8", "UTF-8") + "\n\u001a")
                .getBytes(StandardCharsets.UTF_8);
        assertTrue(Siefil.las(fil, Siemottagare.INGEN).arHelt());
        assertEquals(List.of(), Siefil.las(fil, Siemottagare.INGEN).anmarkningar());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r", "\n\n", " \t\r\n\t"})
    void raderKanSlutaPaFleraSatt(String slut) {
        byte[] fil = String.join(slut, Siefil.HEL).getBytes(Siefil.PC8);

        assertTrue(Siefil.las(fil, Siemottagare.INGEN).arHelt());
        assertEquals(2, Siefil.las(fil, Siemottagare.INGEN).godkanda());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "#KONTO 1940 Kassa                   | Kassa",
                "#KONTO\t1940\t\t\"Stora kassan\"    | Stora kassan",
                "#KONTO 1940 \"Kassan \\\"lilla\\\"\" | Kassan \"lilla\"",
                "#KONTO 1940 \"Kassa {lilla}\"       | Kassa {lilla}",
                "#KONTO 1940 \"C:\\kassa\"           | C:\\kassa",
                "#KONTO 1940 \"Kassa\\\"             | Kassa\\",
                "#konto 1940 \"Kassa\" 12 framtid    | Kassa",
                "#KONTO \"1940\" \"Kassa\"           | Kassa",
                "#KONTO 1940                         | ``",
            })
    void citatOchMellanrum(String rad, String namn) {
        Siefil.Samlare samlare = new Siefil.Samlare();

        Siefil.las(Siefil.med(FORSTA_VER, rad), samlare);

        assertEquals(namn, samlare.av(Konto.class).get(3).namn());
    }

    @ParameterizedTest
    @CsvSource({"1,100", "-1.5,-150", "+2.05,205", "-0.00,0", "12.3400,1234", ".5,50", "7.,700", "007,700"})
    void belopp(String text, long oren) {
        Siefil.Samlare samlare = new Siefil.Samlare();

        Siefil.las(Siefil.med(FORSTA_VER, "#PSALDO 0 202001 1930 {} " + text), samlare);

        List<Saldo> saldon = samlare.av(Saldo.class);
        assertEquals(
                new Saldo(
                        Saldoslag.PSALDO,
                        0,
                        YearMonth.of(2020, 1),
                        new Kontonummer("1930"),
                        List.of(),
                        new Belopp(oren)),
                saldon.get(saldon.size() - 1));
    }

    @ParameterizedTest
    @CsvSource({"1,1", "2,2", "3,3", "4,4E", "4E,4E", "4I,4I", "4i,4I"})
    void typen(String angiven, String typ) {
        assertEquals(
                typ, Siefil.las(Siefil.bytt("#SIETYP 4", "#SIETYP " + angiven)).sietyp());
    }

    @Test
    void enImportfilUtanSaldonAr4I() {
        List<String> rader = Siefil.HEL.stream()
                .filter(rad -> !rad.matches("#(IB|UB|RES|RAR|KONTO|KTYP) .*"))
                .toList();

        Sieinnehall innehall = Siefil.las(rader);

        assertEquals("4I", innehall.sietyp());
        assertEquals(List.of(), innehall.anmarkningar());
        assertEquals(2, innehall.godkanda());
        assertEquals("1", Siefil.las(Siefil.bytt("#SIETYP 4", null)).sietyp());
    }

    @Test
    void personnummerVisasInteOchSparasInte() {
        Siefil.Samlare samlare = new Siefil.Samlare();

        Sieinnehall innehall = Siefil.las(
                Siefil.med(
                        FORSTA_VER,
                        "#VER B 1 20200201 \"Arvode 640823-3234\"",
                        "{",
                        "#TRANS 1930 {} 0 \"\" \"19640823 3234\"",
                        "}",
                        "#TRANS 640823-3234 {} 1"),
                samlare);

        assertFalse(samlare.allt.toString().contains("3234"), samlare.allt.toString());
        assertTrue(samlare.allt.toString().contains("Arvode XXXXXX-XXXX"));
        assertFalse(innehall.toString().contains("3234"), innehall.toString());
        assertNull(Siefil.las(Siefil.bytt("#ORGNR 222000-1834", "#ORGNR 640823-3234"))
                .orgnr());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "\n\n", "avsnitt;rad;utfall\nbidrag;A;1\n", "#HEJ 1\n", "<Sie xmlns=\"\"/>", "%PDF-1.7\n"})
    void enFilSomInteArSieSagsSaknas(String fil) {
        assertThrows(
                SieSaknas.class,
                () -> Sielasare.las(
                        () -> new ByteArrayInputStream(fil.getBytes(StandardCharsets.UTF_8)), Siemottagare.INGEN));
    }

    @Test
    void enStorFilAvAnnatSlagLasesInteTillSlutet() {
        String sent = "x\n".repeat(2_000) + "#FLAGGA 0\n";
        assertThrows(
                SieSaknas.class,
                () -> Sielasare.las(
                        () -> new ByteArrayInputStream(sent.getBytes(StandardCharsets.UTF_8)), Siemottagare.INGEN));
    }

    @Test
    void enForLangRadHoppasOver() {
        for (int langd : new int[] {Sieradlasare.LANGST - 7, Sieradlasare.LANGST - 6, 70_000, 200_000}) {
            Sieinnehall innehall = Siefil.las(Siefil.med(FORSTA_VER, "#PROSA " + "x".repeat(langd)));

            boolean forLang = langd + 7 > Sieradlasare.LANGST;
            assertEquals(forLang ? 1 : 0, innehall.underkanda().size(), "length " + langd);
            assertEquals(2, innehall.godkanda());
        }
    }

    @Test
    void deForstaFelenNamnsOchRestenRaknas() {
        List<String> rader = new ArrayList<>(Siefil.HEL);
        for (int i = 0; i < 1_500; i++) {
            rader.add("#KONTO x");
        }

        Sieinnehall innehall = Siefil.las(rader);

        assertEquals(Siefynd.FLEST, innehall.underkanda().size());
        assertEquals(
                List.of("VARNING SIE-FLER {antal=500}"),
                innehall.anmarkningar().stream().map(Object::toString).toList());
    }
}
