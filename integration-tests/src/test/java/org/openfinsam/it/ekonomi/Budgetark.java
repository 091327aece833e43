package org.openfinsam.it.ekonomi;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.openfinsam.it.grund.Flik;

/** What somebody does at the page of a budget: begins a version, pastes a sheet into it, and reads what it says. */
final class Budgetark {

    private static final float A4_BREDD = 595;
    private static final float A4_HOJD = 842;

    private final Flik flik;
    private final String fraga;

    /**
     * A year's budget, of an association and a year that no other test reads.
     *
     * @param flik where somebody is logged in who may write
     * @param fraga the association and the year, as addresses have them
     */
    Budgetark(Flik flik, String fraga) {
        this.flik = flik;
        this.fraga = fraga;
    }

    private Page sida() {
        return flik.sida();
    }

    /** A published budget, tabs between its columns as a spreadsheet copies them. */
    static String facit(String fil) {
        try (InputStream kalla = Budgetark.class.getResourceAsStream("/org/openfinsam/persistence/demo/" + fil)) {
            return new String(kalla.readAllBytes(), StandardCharsets.UTF_8).replace(';', '\t');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void borja() {
        flik.oppna("/ekonomi/budget" + fraga);
        sida().click("#tom");
        sager("Versionen är påbörjad.");
    }

    void nyVersion() {
        sida().click("#ny-version");
        sager("Versionen är påbörjad.");
    }

    /** Pastes a sheet, is told what the linter says, and takes the rows. */
    String klistra(String ark, String enhet) {
        sida().click("#klistra summary");
        sida().fill("#urklipp", ark);
        sida().selectOption("#enhet", enhet);
        sida().click("#granska");
        String svar = siffror(sida().locator("#klistra [role=status]"));
        assertEquals(List.of(), flik.axe());
        sida().click("#taemot");
        sager("Raderna är mottagna.");
        return svar;
    }

    void oppnarMed(String kronor) {
        sida().click("#orden summary");
        sida().fill("#ingaende", kronor);
        sida().fill("#mal", "Eget kapital är högst en fjärdedel av årets medel.");
        sida().click("#spara-ord");
        sager("Orden är sparade.");
    }

    void sager(String besked) {
        assertThat(sida().locator(".of-besked")).containsText(besked);
    }

    /** The figures of a row of a table, in kronor without spaces; words are left out. */
    List<String> rad(String tabell, String nyckel) {
        Locator celler = sida().locator("table[id='tabell-" + tabell + "'] tr[data-nyckel='" + nyckel + "'] td.of-tal");
        return IntStream.range(0, celler.count())
                .mapToObj(nr -> siffror(celler.nth(nr)))
                .toList();
    }

    /** The text of a PDF that is one A4. */
    String ettA4(String lank) {
        byte[] pdf = sida().request().get(lank).body();
        try (PDDocument dokument = Loader.loadPDF(pdf)) {
            assertEquals(1, dokument.getNumberOfPages(), lank);
            assertEquals(A4_BREDD, dokument.getPage(0).getMediaBox().getWidth(), 1);
            assertEquals(A4_HOJD, dokument.getPage(0).getMediaBox().getHeight(), 1);
            return utanLuft(new PDFTextStripper().getText(dokument));
        } catch (IOException e) {
            throw new UncheckedIOException(lank, e);
        }
    }

    static String siffror(Locator del) {
        return utanLuft(del.innerText());
    }

    static String utanLuft(String text) {
        return text.replaceAll("[\\s\\u00a0\\u202f]", "");
    }
}
