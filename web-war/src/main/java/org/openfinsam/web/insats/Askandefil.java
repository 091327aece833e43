package org.openfinsam.web.insats;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.openfinsam.domain.insats.Bilaga;
import org.openfinsam.domain.insats.Filslag;
import org.openfinsam.domain.lag.Anmarkning;

/**
 * A file that somebody sends with an application: what it is by its bytes, its hash, and whether what can be read in it may be
 * kept.
 */
final class Askandefil {

    /** So much text of a file is read; a file that unpacks to more is no document. */
    private static final int MEST_TEXT = 4 << 20;

    private static final int FLEST_SIDOR = 300;

    private final Bilaga bilaga;
    private final byte[] innehall;
    private final List<Anmarkning> hinder;

    private Askandefil(Bilaga bilaga, byte[] innehall, List<Anmarkning> hinder) {
        this.bilaga = bilaga;
        this.innehall = innehall;
        this.hinder = hinder;
    }

    /** The file as the application names it; its text is not kept. */
    Bilaga bilaga() {
        return bilaga;
    }

    /** Its bytes, not to be changed. */
    byte[] innehall() {
        return innehall;
    }

    /** What hinders that it is taken in; empty for nothing. */
    List<Anmarkning> hinder() {
        return hinder;
    }

    static Askandefil av(String namn, byte[] innehall) {
        Optional<Filslag> slag = Filslag.av(innehall);
        Bilaga bilaga = new Bilaga(
                namn, innehall.length, slag.map(s -> text(s, innehall)).orElse(null), hash(innehall));
        List<Anmarkning> hinder = bilaga.granska(slag);
        return new Askandefil(new Bilaga(namn, innehall.length, null, bilaga.sha256()), innehall, hinder);
    }

    private static String hash(byte[] innehall) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(innehall));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /** What can be read in it; null if nothing can. */
    private static String text(Filslag slag, byte[] innehall) {
        try {
            return switch (slag) {
                case TEXT -> new String(innehall, StandardCharsets.UTF_8);
                case PDF -> pdf(innehall);
                case DOKUMENT -> dokument(innehall);
                case PNG, JPEG -> null;
            };
        } catch (IOException | RuntimeException olaslig) {
            // A file that no program of ours can read is kept as it is: its sender's program may.
            return null;
        }
    }

    private static String pdf(byte[] innehall) throws IOException {
        try (PDDocument dokument = Loader.loadPDF(innehall)) {
            PDFTextStripper lasare = new PDFTextStripper();
            lasare.setEndPage(FLEST_SIDOR);
            return lasare.getText(dokument);
        }
    }

    /** The text of an office document: what its XML holds between the tags. */
    private static String dokument(byte[] innehall) throws IOException {
        StringBuilder text = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(innehall))) {
            for (ZipEntry del = zip.getNextEntry();
                    del != null && text.length() < MEST_TEXT;
                    del = zip.getNextEntry()) {
                if (del.getName().endsWith(".xml")) {
                    String xml = new String(zip.readNBytes(MEST_TEXT - text.length()), StandardCharsets.UTF_8);
                    // A number may be cut up by tags: runs of letters are joined, paragraphs and cells are not.
                    text.append(xml.replaceAll("</(w:p|text:p|c|si|table:table-cell)>", "\n")
                                    .replaceAll("<[^>]*>", ""))
                            .append('\n');
                }
            }
        }
        return text.toString();
    }
}
