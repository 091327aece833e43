package org.openfinsam.web.rapport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.belopp.Tabell;
import org.openfinsam.domain.belopp.Tabellcsv;
import org.openfinsam.domain.belopp.Tabellform;
import org.openfinsam.domain.ekonomi.Avvikelsekommentar;
import org.openfinsam.domain.ekonomi.Avvikelserad;
import org.openfinsam.domain.ekonomi.Kommentarsgranser;
import org.openfinsam.domain.ekonomi.Kommentarstext;
import org.openfinsam.domain.ekonomi.Rakning;
import org.openfinsam.domain.ekonomi.Rakningsslag;
import org.openfinsam.domain.forbund.Forbund;
import org.openfinsam.domain.forbund.ForbundId;
import org.openfinsam.domain.rapport.Halvarsrapport;
import org.openfinsam.domain.tid.Period;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Page, PDF, XLSX, CSV and JSON of the half-year report hold the published figures, row key by row key. */
class FemRenderingarTest {

    private static final Locale SVENSKA = Locale.forLanguageTag("sv-SE");
    private static final Period HALVAR = Period.halvar(2020, 1);
    private static final Forbund FORBUND = Forbund.ny(
            ForbundId.of("sodra-norrbotten"),
            "Samordningsförbundet Södra Norrbotten",
            "Södra Norrbotten",
            null,
            null,
            List.of());

    @ParameterizedTest
    @ValueSource(strings = {"resultat", "balans"})
    void csv_holds_the_published_figures(String tabell) throws IOException {
        String csv = new String(fil(Filformat.CSV, tabell), StandardCharsets.UTF_8);
        assertEquals(
                publicerat(tabell), tal(Tabellcsv.las(csv, Tabellform.belopp()).varde()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"resultat", "balans"})
    void json_holds_the_published_figures(String tabell) throws IOException {
        try (JsonReader in = Json.createReader(new ByteArrayInputStream(fil(Filformat.JSON, tabell)))) {
            JsonObject rapport = in.readObject();
            JsonObject json = rapport.getJsonArray("tabeller").getJsonObject(tabell.equals("resultat") ? 0 : 1);
            Map<String, Map<String, BigDecimal>> funnet = new LinkedHashMap<>();
            for (JsonObject rad : json.getJsonArray("rader").getValuesAs(JsonObject.class)) {
                Map<String, BigDecimal> celler = new LinkedHashMap<>();
                rad.getJsonObject("celler").forEach((kolumn, cell) -> {
                    JsonObject c = cell.asJsonObject();
                    celler.put(
                            kolumn,
                            c.get("varde").getValueType() == JsonValue.ValueType.NULL
                                    ? null
                                    : c.getJsonNumber("varde").bigDecimalValue());
                });
                funnet.put(rad.getString("nyckel"), celler);
            }
            assertEquals(publicerat(tabell), funnet);
            assertEquals(
                    tabell.equals("resultat") ? 6 + 9 : 2,
                    json.getJsonArray("anmarkningar").size());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"resultat", "balans"})
    void xlsx_holds_the_published_figures(String tabell) throws IOException {
        Map<String, Map<String, BigDecimal>> vantat = publicerat(tabell);
        int kolumner = vantat.values().iterator().next().size();
        Map<String, List<BigDecimal>> funnet = new LinkedHashMap<>();
        try (ReadableWorkbook bok = new ReadableWorkbook(new ByteArrayInputStream(fil(Filformat.XLSX, tabell)))) {
            Sheet blad = bok.getSheet(tabell.equals("resultat") ? 0 : 1).orElseThrow();
            int kommentar = tabell.equals("resultat") ? 1 : 0;
            try (Stream<Row> rader = blad.openStream()) {
                rader.forEach(rad -> {
                    Optional<String> radnyckel = rad.getCellAsString(kolumner + kommentar + 2);
                    if (radnyckel.isPresent() && rad.getRowNum() > 2) {
                        List<BigDecimal> tal = new ArrayList<>();
                        for (int i = 1; i <= kolumner; i++) {
                            tal.add(rad.getOptionalCell(i)
                                    .map(Cell::getValue)
                                    .filter(BigDecimal.class::isInstance)
                                    .map(BigDecimal.class::cast)
                                    .orElse(null));
                        }
                        funnet.put(
                                rad.getCellAsString(kolumner + kommentar + 1).orElse("") + "/" + radnyckel.get(), tal);
                    }
                });
            }
        }
        Map<String, List<BigDecimal>> utanKolumner = new LinkedHashMap<>();
        vantat.forEach((nyckel, celler) -> utanKolumner.put(nyckel, new ArrayList<>(celler.values())));
        assertEquals(utanKolumner, funnet);
    }

    @ParameterizedTest
    @ValueSource(strings = {"resultat", "balans"})
    void the_page_holds_the_published_figures(String tabell) throws Exception {
        String html = Rapportvy.of(rapport().del(tabell).orElseThrow(), SVENSKA)
                .tabell()
                .html();
        Document sida = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)));
        Map<String, List<String>> funnet = new LinkedHashMap<>();
        NodeList rader = sida.getElementsByTagName("tr");
        for (int i = 0; i < rader.getLength(); i++) {
            Element rad = (Element) rader.item(i);
            if (rad.hasAttribute("data-nyckel")) {
                NodeList celler = rad.getElementsByTagName("td");
                List<String> tal = new ArrayList<>();
                for (int j = 0; j < celler.getLength(); j++) {
                    tal.add(siffra(celler.item(j)));
                }
                funnet.put(rad.getAttribute("data-nyckel"), tal);
            }
        }
        assertEquals(visat(tabell), funnet);
    }

    /** What a cell shows besides the icon of a comment: its text, or the dash for none. */
    private static String siffra(Node cell) {
        Node forst = cell.getFirstChild();
        boolean ikon = forst instanceof Element e && e.getAttribute("class").equals("of-kommentarsplats");
        return (ikon ? forst.getNextSibling() : forst).getTextContent();
    }

    @Test
    void the_pdf_shows_the_published_figures_row_by_row() throws IOException {
        String text;
        try (PDDocument pdf = Loader.loadPDF(fil(Filformat.PDF, "resultat"))) {
            text = new PDFTextStripper().getText(pdf).replace('\n', ' ').replaceAll(" +", " ");
        }
        int har = 0;
        for (String tabell : List.of("resultat", "balans")) {
            for (Map.Entry<String, List<String>> rad : visat(tabell).entrySet()) {
                String sista = rad.getKey();
                for (String tal : rad.getValue()) {
                    int fram = text.indexOf(tal, har);
                    assertTrue(fram >= 0, () -> sista + ": " + tal);
                    har = fram + tal.length();
                }
            }
        }
    }

    // Comments, equal in all renderings but the table as CSV, which is the table

    private static final String RAD = "personal/Köp av tjänst administratör";
    private static final String TEXT = "Ingen tjänst köptes under perioden.";

    @Test
    void csv_is_the_table_alone() throws IOException {
        assertFalse(new String(fil(Filformat.CSV, "resultat"), StandardCharsets.UTF_8).contains(TEXT));
    }

    @Test
    void json_holds_the_comment_with_its_row_and_a_finding_for_each_that_is_missing() throws IOException {
        try (JsonReader in = Json.createReader(new ByteArrayInputStream(fil(Filformat.JSON, "resultat")))) {
            JsonObject json = in.readObject().getJsonArray("tabeller").getJsonObject(0);
            List<JsonObject> kommenterade = json.getJsonArray("rader").getValuesAs(JsonObject.class).stream()
                    .filter(rad -> rad.containsKey("kommentar"))
                    .toList();
            assertEquals(1, kommenterade.size());
            assertEquals(RAD, kommenterade.get(0).getString("nyckel"));
            assertEquals(
                    "{\"text\":\"" + TEXT + "\",\"forfattare\":\"Ekonom\",\"skriven\":\"2020-08-12\","
                            + "\"avvikelse\":-100000,\"andrad\":true}",
                    kommenterade.get(0).getJsonObject("kommentar").toString());
            assertEquals(
                    9,
                    json.getJsonArray("anmarkningar").getValuesAs(JsonObject.class).stream()
                            .filter(a -> a.getString("kod").equals("KOMMENTAR-SAKNAS")
                                    && a.getString("allvar").equals("VARNING")
                                    && a.isNull("lagrum"))
                            .count());
        }
    }

    @Test
    void xlsx_holds_the_comment_in_its_row_and_a_note_for_each_that_is_missing() throws IOException {
        try (ReadableWorkbook bok = new ReadableWorkbook(new ByteArrayInputStream(fil(Filformat.XLSX, "resultat")));
                Stream<Row> rader = bok.getSheet(0).orElseThrow().openStream()) {
            List<Row> alla = rader.toList();
            List<String> kommenterade = alla.stream()
                    .filter(rad -> rad.getCellAsString(5)
                            .filter(t -> t.startsWith(TEXT))
                            .isPresent())
                    .map(rad -> rad.getCellText(6) + "/" + rad.getCellText(7) + " " + rad.getCellText(5))
                    .toList();
            assertEquals(
                    List.of(RAD + " " + TEXT + " (Ekonom, 2020-08-12 · skriven när avvikelsen var −100 000 kr)"),
                    kommenterade);
            assertEquals(
                    9,
                    alla.stream()
                            .filter(rad -> rad.getCellAsString(0)
                                    .filter(t -> t.startsWith("Varning: Rad "))
                                    .isPresent())
                            .count());
        }
    }

    @Test
    void page_and_pdf_hold_the_comment_and_name_the_rows_without() throws IOException {
        String sida = Rapportvy.of(rapport().resultat(), SVENSKA).tabell().html();
        String papper;
        try (PDDocument pdf = Loader.loadPDF(fil(Filformat.PDF, "resultat"))) {
            papper = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
        assertTrue(sida.contains(TEXT), sida);
        assertTrue(papper.contains(TEXT), papper);
        assertTrue(papper.contains("skriven när avvikelsen var −100"), papper);
        for (Avvikelserad saknad : rapport().resultat().kommentarer().saknade()) {
            String namn = saknad.rad().namn();
            assertTrue(papper.substring(papper.indexOf("Kommentar saknas:")).contains(namn), namn);
        }
    }

    @Test
    void every_file_has_its_name() {
        assertEquals("sodra-norrbotten-halvarsrapport-2020-H1.pdf", Rapportfil.namn(rapport(), Filformat.PDF));
    }

    @Test
    void english_readers_get_english_files() throws IOException {
        ByteArrayOutputStream ut = new ByteArrayOutputStream();
        Halvarsrapport rapport = rapport(Locale.UK);
        new Rapportfil(rapport, Locale.UK).skriv(Filformat.JSON, "resultat", ut);
        assertTrue(ut.toString(StandardCharsets.UTF_8).contains("\"rubrik\":\"Half-year report 2020\""));
        assertFalse(ut.toString(StandardCharsets.UTF_8).contains("Halvårsredovisning"));
    }

    // The source

    private static byte[] fil(Filformat format, String tabell) throws IOException {
        ByteArrayOutputStream ut = new ByteArrayOutputStream();
        new Rapportfil(rapport(), SVENSKA).skriv(format, tabell, ut);
        return ut.toByteArray();
    }

    private static Halvarsrapport rapport() {
        return rapport(SVENSKA);
    }

    private static Halvarsrapport rapport(Locale sprak) {
        Rakning resultat = rakning(Rakningsslag.RESULTAT, "resultat");
        return Halvarsrapport.av(
                FORBUND,
                resultat,
                Optional.of(rakning(Rakningsslag.BALANS, "balans")),
                Kommentarsgranser.ny(FORBUND.id()),
                List.of(Avvikelsekommentar.ny(
                        resultat.id(),
                        RAD,
                        Kommentarstext.of(TEXT),
                        Belopp.kronor(-100_000),
                        "Ekonom",
                        LocalDate.parse("2020-08-12"))),
                sprak);
    }

    private static Rakning rakning(Rakningsslag slag, String tabell) {
        return Rakning.ny(FORBUND.id(), HALVAR, slag, Rakning.poster(kalla(tabell)));
    }

    private static Tabell kalla(String tabell) {
        InputStream fil = FemRenderingarTest.class.getResourceAsStream(
                "/org/openfinsam/web/belopp/sodra-norrbotten-2020-h1-" + tabell + ".csv");
        try (Reader in = new InputStreamReader(fil, StandardCharsets.UTF_8)) {
            return Tabellcsv.las(in, Tabellform.belopp()).varde();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Map<String, Map<String, BigDecimal>> publicerat(String tabell) {
        return tal(kalla(tabell));
    }

    private static Map<String, Map<String, BigDecimal>> tal(Tabell tabell) {
        Map<String, Map<String, BigDecimal>> rader = new LinkedHashMap<>();
        tabell.rader().forEach(rad -> {
            Map<String, BigDecimal> celler = new LinkedHashMap<>();
            tabell.kolumner()
                    .forEach(k -> celler.put(k.nyckel(), rad.tal(k.nyckel()).orElse(null)));
            rader.put(rad.nyckel(), celler);
        });
        return rader;
    }

    /** The published figures as people read them: the only formatting is done here by hand, to hold against ours. */
    private static Map<String, List<String>> visat(String tabell) {
        Map<String, List<String>> visat = new LinkedHashMap<>();
        publicerat(tabell).forEach((nyckel, celler) -> {
            List<String> tal = new ArrayList<>();
            celler.values().forEach(varde -> tal.add(varde == null ? "–" : grupperat(varde.longValueExact())));
            visat.put(nyckel, tal);
        });
        return visat;
    }

    private static String grupperat(long tal) {
        String siffror = String.format(Locale.ROOT, "%,d", Math.abs(tal)).replace(',', '\u00a0');
        return tal < 0 ? "−" + siffror : siffror;
    }
}
