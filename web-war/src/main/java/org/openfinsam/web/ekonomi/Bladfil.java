package org.openfinsam.web.ekonomi;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.openfinsam.persistence.belopp.Xlsxtext;

/** A table that comes as a file in a form: the first sheet of a workbook, or the text of a CSV. */
final class Bladfil {

    private Bladfil() {}

    /**
     * The text of the file.
     *
     * @return the text; empty if no file was chosen
     * @throws IOException if it cannot be read, or is larger than is read
     */
    static Optional<String> text(HttpServletRequest begaran, String falt, long storst) throws IOException {
        Part fil;
        try {
            fil = begaran.getPart(falt);
        } catch (ServletException ingenFil) {
            return Optional.empty();
        }
        if (fil == null || fil.getSize() == 0) {
            return Optional.empty();
        }
        if (fil.getSize() > storst) {
            throw new IOException("Larger than " + storst + " bytes");
        }
        String namn = fil.getSubmittedFileName() == null
                ? ""
                : fil.getSubmittedFileName().toLowerCase(Locale.ROOT);
        try (InputStream in = fil.getInputStream()) {
            return Optional.of(
                    namn.endsWith(".xlsx") ? Xlsxtext.las(in) : new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
