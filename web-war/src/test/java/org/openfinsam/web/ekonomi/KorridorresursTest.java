package org.openfinsam.web.ekonomi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.ekonomi.Budget;
import org.openfinsam.domain.ekonomi.Budgetrad;
import org.openfinsam.domain.ekonomi.Budgetradslage;
import org.openfinsam.domain.ekonomi.Budgetslag;
import org.openfinsam.domain.ekonomi.Korridor;
import org.openfinsam.domain.ekonomi.Korridorspakslag;
import org.openfinsam.domain.ekonomi.Korridorval;
import org.openfinsam.domain.forbund.Forbund;
import org.openfinsam.domain.forbund.ForbundId;
import org.openfinsam.domain.medel.Kapitaltrappa;
import org.openfinsam.domain.medel.Modellversioner;
import org.openfinsam.domain.tid.Rakenskapsar;
import org.openfinsam.web.rapport.Filformat;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class KorridorresursTest {

    private static final ForbundId UMEA = ForbundId.of("umearegionen");
    private static final Rakenskapsar AR = new Rakenskapsar(2017);

    @BeforeAll
    static void validator() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    /** Umeåregionen's plan with both refused applications as open decisions: 14, −1 962 and −2 825 tkr with both on. */
    private static Korridortjanst.Vy vy() {
        Budget budget = Budget.ny(UMEA, AR, 1, LocalDate.of(2016, Month.OCTOBER, 24), "Förbundschef");
        budget.oppnarMed(Belopp.kronor(2_100_000));
        budget.ersatt(List.of(Budgetrad.angiven(
                Budgetslag.INTAKT,
                "Resultat i planen",
                Budgetradslage.PLANERAD,
                List.of(Belopp.kronor(680_000), Belopp.kronor(929_000), Belopp.kronor(757_000)))));
        Korridor korridor = Korridor.ny(UMEA, AR);
        korridor.laggTill(
                Korridorspakslag.ASKANDE,
                "Den gröna vägen",
                Arrays.asList(Belopp.kronor(-1_276_000), Belopp.kronor(-1_300_000), null));
        korridor.laggTill(
                Korridorspakslag.ASKANDE,
                "Överenskommelse ohälsa i kontaktyrken",
                List.of(Belopp.kronor(-1_490_000), Belopp.kronor(-1_605_000), Belopp.kronor(-1_620_000)));
        return new Korridortjanst.Vy(
                Forbund.ny(UMEA, "Samordningsförbundet Umeåregionen", "Umeåregionen", null, null, List.of()),
                List.of(budget),
                korridor,
                new Korridor.Omvarld(Kapitaltrappa.TOM, Map.of(), Modellversioner.kanda()),
                List.of(AR),
                "");
    }

    @Test
    void pdfenArEttA4MedBildOchFoljerPdfUa() throws Exception {
        Korridortjanst.Vy vy = vy();
        ByteArrayOutputStream ut = new ByteArrayOutputStream();
        Korridorresurs.svar(vy, vy.versioner().get(0), Korridorval.av(List.of(1, 2)), Locale.forLanguageTag("sv-SE"))
                .skriv(Filformat.PDF, ut);
        byte[] pdf = ut.toByteArray();
        Files.write(Files.createDirectories(Path.of("target", "pdf")).resolve("korridor.pdf"), pdf);

        try (PDDocument dokument = Loader.loadPDF(pdf)) {
            assertEquals(1, dokument.getNumberOfPages());
            assertTrue(
                    dokument.getPage(0)
                            .getResources()
                            .getXObjectNames()
                            .iterator()
                            .hasNext(),
                    "no picture");
            String text = new PDFTextStripper().getText(dokument).replace('\u00a0', ' ');
            for (String siffra : List.of("−2 825 000", "Den gröna vägen, Överenskommelse")) {
                assertTrue(text.contains(siffra), siffra + " not in\n" + text);
            }
        }
        try (PDFAParser fil =
                        Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            assertEquals(Map.of(), validator.validate(fil).getFailedChecks());
        }
    }
}
