package org.openfinsam.web.belopp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDAttributeObject;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.Revisions;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDTableAttributeObject;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openfinsam.domain.belopp.Avsnitt;
import org.openfinsam.domain.belopp.Cell;
import org.openfinsam.domain.belopp.Kolumn;
import org.openfinsam.domain.belopp.Rad;
import org.openfinsam.domain.belopp.Tabell;
import org.openfinsam.domain.belopp.Talformat;
import org.openfinsam.web.belopp.Dokument.Avdelning;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

class PdfTest {

    private static final Locale SVENSKA = Locale.forLanguageTag("sv-SE");

    @BeforeAll
    static void validator() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @Test
    @DisplayName("the half-year report, with a table over several pages, is PDF/UA-1")
    void isPdfUa() throws Exception {
        byte[] pdf = pdf(rapport(Optional.of("222000-0000")), true);
        Files.write(Files.createDirectories(Path.of("target", "pdf")).resolve("halvarsrapport.pdf"), pdf);

        assertEquals(List.of(), brott(pdf));
        try (PDDocument dokument = Loader.loadPDF(pdf)) {
            assertTrue(dokument.getNumberOfPages() > 3, "pages: " + dokument.getNumberOfPages());
        }
    }

    @Test
    @DisplayName("without the accessibility flag the check fails, so the check bites")
    void checkBites() throws Exception {
        assertFalse(brott(pdf(rapport(Optional.empty()), false)).isEmpty());
    }

    @Test
    void harmfulTextStaysTextAndConforms() throws Exception {
        Tabellvy vy = Tabellvy.of(Provtabeller.elak(), Markeringar.inga(), SVENSKA);
        String elakt = Provtabeller.elak().rubrik();
        Dokument dokument = new Dokument(
                elakt,
                elakt,
                Optional.of(elakt),
                Optional.of(elakt),
                elakt,
                SVENSKA,
                List.of(new Avdelning(elakt, elakt, vy)));
        byte[] pdf = pdf(dokument, true);

        assertEquals(List.of(), brott(pdf));
        assertTrue(text(pdf, 1).contains("<script>alert('å')</script> ]]> & \"citat\""));
    }

    @Test
    @DisplayName("every figure of the page stands on the paper, with the same signs")
    void showsEveryFigure() throws Exception {
        Talformat format = Talformat.of(SVENSKA);
        Tabell tabell = Provtabeller.resultat();
        List<String> rader =
                text(pdf(rapport(Optional.empty()), true), 1).lines().toList();

        for (Rad rad : tabell.rader()) {
            List<String> tal = tabell.kolumner().stream()
                    .map(k -> format.visning(rad.cell(k.nyckel()), k.enhet()))
                    .toList();
            assertTrue(
                    rader.stream()
                            .anyMatch(r -> r.replace(" ±1", "")
                                    .replaceAll("K\\d ?", "")
                                    .replace('\u00a0', ' ')
                                    .endsWith(String.join(" ", tal).replace('\u00a0', ' '))),
                    () -> rad.nyckel() + " " + tal + " not among\n" + String.join("\n", rader));
        }
    }

    @Test
    @DisplayName("a mark in the last column is on the paper too")
    void showsAMarkInTheLastColumn() throws Exception {
        String sida = text(pdf(rapport(Optional.empty()), true), 2);

        assertTrue(sida.contains("4\u00a0845\u00a0483 ±1"), sida);
    }

    @Test
    @DisplayName("a comment is on the paper under its number, and so is what is missing")
    void showsTheComments() throws Exception {
        String bada = text(pdf(rapport(Optional.empty()), true), 1) + text(pdf(rapport(Optional.empty()), true), 2);
        String text = bada.replace('\u00a0', ' ').replaceAll("\\s+", " ");

        for (String vantat : List.of(
                "Kommentarer",
                "K1 Köp av tjänst administratör, −110 000 Ekonom, 2020-08-12 Ingen tjänst köptes. Utfallet är 0 kr.",
                "K2 SUMMA PROJEKT/INSATSER, −1 481 556 Ekonom, 2020-08-13 Insatser har dröjt.",
                "Kommentar saknas: Piteå, Tidsam.",
                "110 000 K1 −110 000 220 000")) {
            assertTrue(text.contains(vantat), () -> vantat + " not in\n" + text);
        }
    }

    @Test
    void hasHeadFootTitleLanguageAndBookmarks() throws Exception {
        byte[] pdf = pdf(rapport(Optional.of("222000-0000")), true);
        String sida = text(pdf, 2);

        for (String vantat : List.of(
                "Samordningsförbundet Södra Norrbotten",
                "Org.nr 222000-0000",
                "Dnr 2020/041 · Sida 2 (",
                "Utkast 2020-08-17")) {
            assertTrue(sida.contains(vantat), () -> vantat + " not in\n" + sida);
        }
        try (PDDocument dokument = Loader.loadPDF(pdf)) {
            assertEquals("sv-SE", dokument.getDocumentCatalog().getLanguage());
            assertEquals(
                    "Samordningsförbundet Södra Norrbotten: Halvårsredovisning 2020-01-01 – 2020-06-30",
                    dokument.getDocumentInformation().getTitle());
            List<String> bokmarken = new ArrayList<>();
            for (PDOutlineItem post :
                    dokument.getDocumentCatalog().getDocumentOutline().children()) {
                assertNotNull(post.findDestinationPage(dokument), post.getTitle());
                bokmarken.add(post.getTitle());
            }
            assertEquals(List.of("Resultaträkning", "Balansräkning", "Lång tabell"), bokmarken);
        }
    }

    @Test
    void embedsItsOwnFontsAndNoOther() throws Exception {
        Set<String> typsnitt = new TreeSet<>();
        try (PDDocument dokument = Loader.loadPDF(pdf(rapport(Optional.empty()), true))) {
            for (PDPage sida : dokument.getPages()) {
                for (COSName namn : sida.getResources().getFontNames()) {
                    PDFont font = sida.getResources().getFont(namn);
                    assertTrue(font.isEmbedded(), font.getName());
                    typsnitt.add(font.getName().replaceFirst("^[A-Z]+\\+", ""));
                }
            }
        }

        assertEquals(Set.of("Roboto-Regular", "Roboto-Bold"), typsnitt);
    }

    @Test
    @DisplayName("a reader of the tags is told which heads name columns and which name rows")
    void headsHaveScope() throws Exception {
        List<String> omfang = new ArrayList<>();
        try (PDDocument dokument = Loader.loadPDF(pdf(rapport(Optional.empty()), true))) {
            omfang(dokument.getDocumentCatalog().getStructureTreeRoot(), omfang);
        }

        assertEquals(
                5 + 3 + 3, Collections.frequency(omfang, "Column"), "names and figures of three tables: " + omfang);
        assertEquals(
                Collections.frequency(omfang, "Row"),
                Provtabeller.resultat().rader().size()
                        + 5
                        + Provtabeller.balans().rader().size()
                        + 3
                        + lang().rader().size()
                        + 2,
                "rows and sections of three tables: " + omfang);
    }

    private static void omfang(PDStructureNode nod, List<String> omfang) {
        for (Object barn : nod.getKids()) {
            if (barn instanceof PDStructureElement element) {
                if (element.getStructureType().equals("TH")) {
                    Revisions<PDAttributeObject> attribut = element.getAttributes();
                    for (int i = 0; i < attribut.size(); i++) {
                        if (attribut.getObject(i) instanceof PDTableAttributeObject tabell) {
                            omfang.add(tabell.getScope());
                        }
                    }
                }
                omfang(element, omfang);
            }
        }
    }

    @Test
    void leavesOutAnUnknownOrganisationNumber() throws Exception {
        assertFalse(text(pdf(rapport(Optional.empty()), true), 1).contains("Org.nr"));
    }

    @Test
    @DisplayName("a table that breaks over pages repeats its head")
    void repeatsTheHead() throws Exception {
        byte[] pdf = pdf(rapport(Optional.empty()), true);

        assertTrue(text(pdf, 3).contains("Första, kr"), text(pdf, 3));
        assertTrue(text(pdf, 4).contains("Första, kr"), text(pdf, 4));
    }

    private static Dokument rapport(Optional<String> organisationsnummer) {
        Markeringar markeringar = Provtabeller.avrundning("ovrigt", "Webbredaktör/Hemsida", "avvikelse");
        return new Dokument(
                "Halvårsredovisning 2020-01-01 – 2020-06-30",
                "Samordningsförbundet Södra Norrbotten",
                organisationsnummer,
                Optional.of("2020/041"),
                "Utkast 2020-08-17 · samma tabell som på sidan, i Excel, CSV och JSON",
                SVENSKA,
                List.of(
                        new Avdelning(
                                "Resultaträkning",
                                "Resultatet är 524 933 kr mot budgeterade −1 140 753 kr. Av kostnaden gick 63,8 % till"
                                        + " individinriktade insatser, 11,0 % till strukturinriktade insatser och 25,2 % till"
                                        + " personal och övrigt (1 975 068 kr, en decimal).",
                                Tabellvy.of(Provtabeller.resultat(), markeringar, SVENSKA)
                                        .medKommentarer(Provtabeller.kommentarer(""))),
                        new Avdelning(
                                "Balansräkning",
                                "",
                                Tabellvy.of(
                                        Provtabeller.balans(),
                                        Provtabeller.avrundning("eget kapital", "SUMMA", "utgaende_2020-06-30"),
                                        SVENSKA)),
                        new Avdelning("Lång tabell", "", Tabellvy.of(lang(), Markeringar.inga(), SVENSKA))));
    }

    private static Tabell lang() {
        List<Rad> rader = IntStream.range(0, 120)
                .mapToObj(i -> new Rad(
                        i < 60 ? "ett" : "två",
                        "r" + i,
                        "Rad nummer " + i,
                        Rad.Slag.RAD,
                        Map.of("f", Cell.tal(BigDecimal.valueOf(-i * 12_345L)))))
                .toList();
        return new Tabell(
                "lang",
                "Lång tabell",
                List.of(
                        new Kolumn("f", "Första", org.openfinsam.domain.belopp.Enhet.KR),
                        new Kolumn("a", "Andra", org.openfinsam.domain.belopp.Enhet.KR)),
                List.of(new Avsnitt("ett", "Avsnitt ett"), new Avsnitt("två", "Avsnitt två")),
                rader,
                List.of());
    }

    private static byte[] pdf(Dokument dokument, boolean tillganglig) throws IOException {
        ByteArrayOutputStream ut = new ByteArrayOutputStream();
        Pdf.skriv(dokument, ut, tillganglig);
        return ut.toByteArray();
    }

    private static String text(byte[] pdf, int sida) throws IOException {
        try (PDDocument dokument = Loader.loadPDF(pdf)) {
            PDFTextStripper avlasare = new PDFTextStripper();
            avlasare.setSortByPosition(true);
            avlasare.setStartPage(sida);
            avlasare.setEndPage(sida);
            return avlasare.getText(dokument);
        }
    }

    /** The rules of PDF/UA-1 that the file breaks. */
    private static List<String> brott(byte[] pdf) throws Exception {
        try (PDFAParser fil =
                        Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            ValidationResult svar = validator.validate(fil);
            List<String> brott = new ArrayList<>();
            svar.getFailedChecks()
                    .forEach((regel, antal) ->
                            brott.add(regel.getClause() + "-" + regel.getTestNumber() + " ×" + antal));
            assertEquals(svar.isCompliant(), brott.isEmpty());
            return brott;
        }
    }
}
