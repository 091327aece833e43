package org.openfinsam.persistence.belopp;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openfinsam.domain.belopp.Avsnitt;
import org.openfinsam.domain.belopp.Cell;
import org.openfinsam.domain.belopp.Enhet;
import org.openfinsam.domain.belopp.Kolumn;
import org.openfinsam.domain.belopp.Rad;
import org.openfinsam.domain.belopp.Tabell;
import org.openfinsam.persistence.belopp.TabellXlsx.Blad;
import org.xml.sax.InputSource;

class TabellXlsxTest {

    private static final Locale SVENSKA = Locale.forLanguageTag("sv-SE");

    private static final ReadingOptions MED_FORMAT = new ReadingOptions(true, false);

    @Test
    @DisplayName("the half-year report comes back by row key and number")
    void roundTrip() throws Exception {
        List<Tabell> tabeller =
                List.of(facit("resultat", "Resultaträkning 2020-01-01 – 2020-06-30"), facit("balans", "Balansräkning"));
        byte[] bok = xlsx(tabeller, SVENSKA);
        Files.write(Files.createDirectories(Path.of("target", "xlsx")).resolve("halvarsrapport.xlsx"), bok);

        for (int i = 0; i < tabeller.size(); i++) {
            assertEquals(celler(tabeller.get(i)), celler(rader(bok, i)));
        }
    }

    @Test
    void keepsAnAmountExact() throws Exception {
        List<Row> rader = rader(xlsx(List.of(enkel(Cell.tal(new BigDecimal("-1234567.50")))), SVENSKA), 0);

        assertEquals(
                new BigDecimal("-1234567.50"),
                rader.get(2).getCell(1).asNumber().setScale(2));
        assertEquals("#,##0;\\−#,##0", rader.get(2).getCell(1).getDataFormatString());
    }

    @Test
    @DisplayName("no value is a dash, never an empty cell, and its reason stands below")
    void missingValue() throws Exception {
        List<Row> rader = rader(xlsx(List.of(enkel(Cell.saknas(Cell.Skal.SKYDDAD))), SVENSKA), 0);

        assertEquals(CellType.STRING, rader.get(2).getCell(1).getType());
        assertEquals("–", rader.get(2).getCell(1).asString());
        assertEquals(List.of("Avrundat.", "– = skyddad", "Ett fynd."), texter(rader.subList(3, 6)));
    }

    @Test
    void hasHeadsInTheLanguageOfTheReader() throws Exception {
        Tabell tabell = facit("resultat", "Resultaträkning");

        assertEquals(
                List.of("Post", "utfall, kr", "budget, kr", "avvikelse, kr", "arsbudget, kr", "avsnitt", "rad"),
                celltexter(rader(xlsx(List.of(tabell), SVENSKA), 0).get(1)));
        assertEquals(
                List.of("Item", "utfall, SEK", "budget, SEK", "avvikelse, SEK", "arsbudget, SEK", "avsnitt", "rad"),
                celltexter(rader(xlsx(List.of(tabell), Locale.UK), 0).get(1)));
    }

    @Test
    @DisplayName("a comment stands in its row after the figures, before the keys, and stays text")
    void comments() throws Exception {
        String sagt = "=1+1\nÄven på två rader (Ekonom, 2020-08-12)";
        Map<String, String> kommentarer = Map.of("personal/SUMMA", sagt, "personal/finns inte", "x");
        ByteArrayOutputStream ut = new ByteArrayOutputStream();
        TabellXlsx.skriv(
                "Bok", List.of(new Blad(facit("resultat", "Resultaträkning"), List.of(), kommentarer)), SVENSKA, ut);
        List<Row> rader = rader(ut.toByteArray(), 0);

        assertEquals(
                List.of(
                        "Post",
                        "utfall, kr",
                        "budget, kr",
                        "avvikelse, kr",
                        "arsbudget, kr",
                        "Kommentar",
                        "avsnitt",
                        "rad"),
                celltexter(rader.get(1)));
        List<Row> kommenterade = rader.subList(2, rader.size()).stream()
                .filter(rad -> rad.getOptionalCell(5).isPresent())
                .toList();
        assertEquals(1, kommenterade.size());
        assertEquals(CellType.STRING, kommenterade.get(0).getCell(5).getType());
        assertEquals(sagt, kommenterade.get(0).getCellText(5));
        assertEquals("personal", kommenterade.get(0).getCellText(6));
        assertEquals("SUMMA", kommenterade.get(0).getCellText(7));
    }

    @Test
    void namesSheetsByTheirCaptionWithinTheLimitsOfExcel() throws Exception {
        byte[] bok = xlsx(
                List.of(
                        facit("resultat", "Resultaträkning 2020-01-01 – 2020-06-30"),
                        facit("balans", "Utan/otillåtna: [tecken]?"),
                        facit("balans", "//")),
                SVENSKA);

        try (ReadableWorkbook las = new ReadableWorkbook(new ByteArrayInputStream(bok))) {
            assertEquals(
                    List.of("Resultaträkning 2020-01-01", "Utan otillåtna   tecken", "balans"),
                    las.getSheets().map(blad -> blad.getName()).toList());
        }
    }

    @Test
    @DisplayName("the same tables give the same bytes, whenever they are written")
    void isDeterministic() throws Exception {
        Map<String, String> filer = innehall(xlsx(List.of(facit("balans", "B")), SVENSKA));

        assertArrayEquals(xlsx(List.of(facit("balans", "B")), SVENSKA), xlsx(List.of(facit("balans", "B")), SVENSKA));
        filer.forEach((namn, text) -> assertFalse(text.contains("dcterms:created"), namn + " tells the time"));
    }

    @Test
    void statesTitleAndLanguage() throws Exception {
        Map<String, String> filer = innehall(xlsx(List.of(facit("balans", "B")), SVENSKA));

        assertTrue(filer.get("docProps/core.xml").contains("<dc:title>Halv&#xe5;rsrapport</dc:title>"));
        assertTrue(filer.get("docProps/custom.xml").contains(">sv-SE<"));
    }

    @Test
    @DisplayName("text stays text: markup, formulas, characters that XML forbids")
    void harmfulText() throws Exception {
        String elakt = "<script>alert('å')</script> ]]> & \"citat\"";
        Tabell tabell = new Tabell(
                "t",
                elakt + "\u0001",
                List.of(new Kolumn("k", elakt, Enhet.TEXT)),
                List.of(new Avsnitt("a", elakt)),
                List.of(new Rad("a", "=1+1", "=HYPERLINK(\"x\")", Rad.Slag.RAD, Map.of("k", new Cell.Ord("=2+2")))),
                List.of(elakt));
        byte[] bok = xlsx(List.of(tabell), SVENSKA);
        List<Row> rader = rader(bok, 0);

        for (String fil : innehall(bok).values()) {
            DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(fil)));
        }
        assertEquals(elakt, rader.get(0).getCell(0).asString().substring(0, elakt.length()));
        assertEquals(List.of("=HYPERLINK(\"x\")", "=2+2", "a", "=1+1"), celltexter(rader.get(3)));
        rader.get(3).stream().forEach(cell -> assertEquals(CellType.STRING, cell.getType()));
    }

    @Test
    void refusesAWorkbookWithoutSheets() {
        assertThrows(IllegalArgumentException.class, () -> xlsx(List.of(), SVENSKA));
    }

    private static Tabell enkel(Cell cell) {
        return new Tabell(
                "t",
                "T",
                List.of(new Kolumn("k", "K", Enhet.KR)),
                List.of(),
                List.of(new Rad("", "r", "R", Rad.Slag.RAD, Map.of("k", cell))),
                List.of("Avrundat."));
    }

    private static byte[] xlsx(List<Tabell> tabeller, Locale sprak) throws IOException {
        ByteArrayOutputStream ut = new ByteArrayOutputStream();
        TabellXlsx.skriv(
                "Halvårsrapport",
                tabeller.stream().map(t -> new Blad(t, List.of("Ett fynd."))).toList(),
                sprak,
                ut);
        return ut.toByteArray();
    }

    private static List<Row> rader(byte[] bok, int blad) throws IOException {
        try (ReadableWorkbook las = new ReadableWorkbook(new ByteArrayInputStream(bok), MED_FORMAT)) {
            return las.getSheet(blad).orElseThrow().read();
        }
    }

    private static List<String> celltexter(Row rad) {
        return rad.stream().map(cell -> cell.getText()).toList();
    }

    private static List<String> texter(List<Row> rader) {
        return rader.stream().map(rad -> rad.getCellText(0)).toList();
    }

    private static Map<String, BigDecimal> celler(Tabell tabell) {
        Map<String, BigDecimal> celler = new LinkedHashMap<>();
        for (Rad rad : tabell.rader()) {
            for (int i = 0; i < tabell.kolumner().size(); i++) {
                Cell cell = rad.cell(tabell.kolumner().get(i).nyckel());
                celler.put(
                        rad.avsnitt() + "/" + rad.rad() + " " + i, cell instanceof Cell.Tal tal ? tal.varde() : null);
            }
        }
        return celler;
    }

    /** What stands in the sheet under the head, where the last two columns name the row. */
    private static Map<String, BigDecimal> celler(List<Row> rader) {
        int sista = rader.get(1).getCellCount() - 1;
        Map<String, BigDecimal> celler = new LinkedHashMap<>();
        for (Row rad : rader.subList(2, rader.size())) {
            if (rad.getCellCount() == sista + 1) {
                for (int i = 1; i < sista - 1; i++) {
                    celler.put(
                            rad.getCellText(sista - 1) + "/" + rad.getCellText(sista) + " " + (i - 1),
                            rad.getCell(i).getType() == CellType.NUMBER
                                    ? rad.getCell(i).asNumber()
                                    : null);
                }
            }
        }
        return celler;
    }

    private static Map<String, String> innehall(byte[] bok) throws IOException {
        Map<String, String> filer = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bok))) {
            for (ZipEntry fil = zip.getNextEntry(); fil != null; fil = zip.getNextEntry()) {
                filer.put(fil.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return filer;
    }

    private static Tabell facit(String nyckel, String rubrik) {
        List<String> rader = fil("sodra-norrbotten-2020-h1-" + nyckel + ".csv");
        String[] huvud = rader.get(0).split(";", -1);
        List<Kolumn> kolumner = new ArrayList<>();
        for (int i = 2; i < huvud.length; i++) {
            kolumner.add(new Kolumn(huvud[i], huvud[i], Enhet.KR));
        }
        List<Rad> tabellrader = new ArrayList<>();
        for (String rad : rader.subList(1, rader.size())) {
            String[] falt = rad.split(";", -1);
            Map<String, Cell> celler = new LinkedHashMap<>();
            for (int i = 2; i < huvud.length; i++) {
                if (!falt[i].isEmpty()) {
                    celler.put(huvud[i], Cell.tal(new BigDecimal(falt[i])));
                }
            }
            Rad.Slag slag = falt[1].equals("SUMMA") ? Rad.Slag.SUMMA : Rad.Slag.RAD;
            tabellrader.add(new Rad(falt[0], falt[1], falt[1], slag, celler));
        }
        return new Tabell(
                nyckel, rubrik, kolumner, List.of(new Avsnitt("bidrag", "Erhållna bidrag")), tabellrader, List.of());
    }

    private static List<String> fil(String namn) {
        try (InputStream in = TabellXlsxTest.class.getResourceAsStream(namn)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
