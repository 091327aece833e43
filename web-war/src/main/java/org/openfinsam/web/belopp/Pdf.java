package org.openfinsam.web.belopp;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;

/**
 * A {@link Dokument} as PDF/UA-1: A4, tagged, with bookmarks, language and embedded fonts.
 *
 * <p>The tables are the markup of {@link TabellHtml}, set by a style sheet for paper. Charts are left out: paper gets the
 * table. The font is Roboto: its figures have one width without any font feature, which the typesetter lacks.
 */
public final class Pdf {

    private static final String TYPSNITT = "Roboto";
    private static final int NORMAL = 400;
    private static final int FET = 700;
    private static final float PDF_1_7 = 1.7f;

    static {
        // It tells of every step; only what is wrong is worth a line in the log.
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private Pdf() {}

    /**
     * Writes a report.
     *
     * @param dokument the report, not null
     * @param ut where to, not null; not closed
     * @throws IOException if it cannot be written
     */
    public static void skriv(Dokument dokument, OutputStream ut) throws IOException {
        skriv(dokument, ut, true);
    }

    /** With {@code tillganglig} off, the file lacks what PDF/UA asks for: so that a test can see the check fail. */
    static void skriv(Dokument dokument, OutputStream ut, boolean tillganglig) throws IOException {
        new PdfRendererBuilder()
                .withHtmlContent(Papper.html(dokument), null)
                .useFont(() -> resurs("typsnitt/Roboto-Regular.ttf"), TYPSNITT, NORMAL, FontStyle.NORMAL, true)
                .useFont(() -> resurs("typsnitt/Roboto-Bold.ttf"), TYPSNITT, FET, FontStyle.NORMAL, true)
                .withProducer("OpenFinsam")
                .usePdfVersion(PDF_1_7)
                .usePdfUaAccessibility(tillganglig)
                .toStream(ut)
                .run();
    }

    /** The style sheet for paper. */
    static String stilmall() {
        try (InputStream in = resurs("papper.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream resurs(String namn) {
        InputStream in = Pdf.class.getResourceAsStream(namn);
        if (in == null) {
            throw new IllegalStateException("Not on the class path: " + namn);
        }
        return in;
    }
}
