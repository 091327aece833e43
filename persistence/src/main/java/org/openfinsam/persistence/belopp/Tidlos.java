package org.openfinsam.persistence.belopp;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * A workbook without the time at which it was written, so that equal tables give equal bytes.
 *
 * <p>The library writes the time of the clock into the properties and offers no way to set it. Its archive cannot be
 * read as a stream by Java, hence the file.
 */
final class Tidlos {

    private static final String EGENSKAPER = "docProps/core.xml";
    private static final String SKAPAD = "<dcterms:created .*?</dcterms:created>";
    /** The first moment that a zip archive can state. */
    private static final LocalDateTime STUND = LocalDateTime.of(1980, 1, 1, 0, 0);

    private Tidlos() {}

    static void skriv(Path bok, OutputStream ut) throws IOException {
        try (ZipFile in = new ZipFile(bok.toFile())) {
            ZipOutputStream arkiv = new ZipOutputStream(ut);
            for (ZipEntry fil : Collections.list(in.entries())) {
                byte[] innehall = in.getInputStream(fil).readAllBytes();
                if (fil.getName().equals(EGENSKAPER)) {
                    innehall = new String(innehall, StandardCharsets.UTF_8)
                            .replaceFirst(SKAPAD, "")
                            .getBytes(StandardCharsets.UTF_8);
                }
                ZipEntry ny = new ZipEntry(fil.getName());
                ny.setTimeLocal(STUND);
                arkiv.putNextEntry(ny);
                arkiv.write(innehall);
            }
            arkiv.finish();
        }
    }
}
