package org.openfinsam.persistence.ekonomi;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A workbook for tests: days as days, numbers as numbers, and text that begins with {@code =} as a formula. */
final class Arbetsbok {

    private Arbetsbok() {}

    static byte[] av(List<?>... rader) throws IOException {
        ByteArrayOutputStream ut = new ByteArrayOutputStream();
        Workbook bok = new Workbook(ut, "prov", "1.0");
        Worksheet blad = bok.newWorksheet("Blad1");
        for (int r = 0; r < rader.length; r++) {
            for (int k = 0; k < rader[r].size(); k++) {
                Object varde = rader[r].get(k);
                if (varde instanceof LocalDate dag) {
                    blad.value(r, k, dag);
                    blad.style(r, k).format("yyyy-mm-dd").set();
                } else if (varde instanceof Number tal) {
                    blad.value(r, k, tal instanceof BigDecimal exakt ? exakt : tal);
                } else if (varde.toString().startsWith("=")) {
                    blad.formula(r, k, varde.toString().substring(1));
                } else if (!varde.toString().isEmpty()) {
                    blad.value(r, k, varde.toString());
                }
            }
        }
        bok.finish();
        return ut.toByteArray();
    }

    /** The same with a value saved with every formula. */
    static byte[] medSparatVarde(byte[] bok, String varde) throws IOException {
        ByteArrayOutputStream ut = new ByteArrayOutputStream();
        Path fil = Files.createTempFile("arbetsbok", ".xlsx");
        Files.write(fil, bok);
        try (ZipFile in = new ZipFile(fil.toFile());
                ZipOutputStream arkiv = new ZipOutputStream(ut)) {
            for (ZipEntry en : Collections.list(in.entries())) {
                byte[] innehall = in.getInputStream(en).readAllBytes();
                arkiv.putNextEntry(new ZipEntry(en.getName()));
                arkiv.write(
                        en.getName().contains("sheet1")
                                ? new String(innehall, StandardCharsets.UTF_8)
                                        .replace("</f>", "</f><v>" + varde + "</v>")
                                        .getBytes(StandardCharsets.UTF_8)
                                : innehall);
            }
        } finally {
            Files.delete(fil);
        }
        return ut.toByteArray();
    }
}
