package org.openfinsam.domain.insats;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What a file is by its first bytes, whatever its name says.
 *
 * <table>
 * <caption>What each begins with</caption>
 * <tr><th scope="col">kind</th><th scope="col">first bytes</th></tr>
 * <tr><th scope="row">{@link #PDF}</th><td>{@code %PDF-}</td></tr>
 * <tr><th scope="row">{@link #DOKUMENT}</th><td>{@code PK 03 04}: a ZIP, as office documents are</td></tr>
 * <tr><th scope="row">{@link #PNG}</th><td>{@code 89 PNG}</td></tr>
 * <tr><th scope="row">{@link #JPEG}</th><td>{@code FF D8 FF}</td></tr>
 * <tr><th scope="row">{@link #TEXT}</th><td>no byte below the space but tab and line ends, and none of the others</td></tr>
 * </table>
 *
 * @since 0.1
 */
public enum Filslag {
    /** Portable document format. */
    PDF("application/pdf", "pdf", "%PDF-"),
    /** An office document in a ZIP. */
    DOKUMENT("application/octet-stream", "docx xlsx odt ods", "PK\u0003\u0004"),
    /** A picture in PNG. */
    PNG("image/png", "png", "\u0089PNG"),
    /** A picture in JPEG. */
    JPEG("image/jpeg", "jpg", "\u00ff\u00d8\u00ff"),
    /** Plain text. */
    TEXT("text/plain", "txt csv", "");

    private static final int PROV = 4096;

    private final String medietyp;
    private final String andelser;
    private final String borjan;

    Filslag(String medietyp, String andelser, String borjan) {
        this.medietyp = medietyp;
        this.andelser = andelser;
        this.borjan = borjan;
    }

    /**
     * What a file is.
     *
     * @param innehall its bytes, or the first thousands of them; not null
     * @return the kind; empty for an empty file and for what is none of them
     */
    public static Optional<Filslag> av(byte[] innehall) {
        return Arrays.stream(values())
                .filter(slag -> slag == TEXT ? arText(innehall) : slag.borjar(innehall))
                .findFirst();
    }

    private boolean borjar(byte[] innehall) {
        return new String(innehall, 0, Math.min(innehall.length, borjan.length()), StandardCharsets.ISO_8859_1)
                .equals(borjan);
    }

    private static boolean arText(byte[] innehall) {
        for (int i = 0; i < Math.min(innehall.length, PROV); i++) {
            int tecken = innehall[i] & 0xFF;
            if (tecken < ' ' && tecken != '\t' && tecken != '\n' && tecken != '\r') {
                return false;
            }
        }
        return innehall.length > 0;
    }

    /**
     * Whether a name that ends so may hold it.
     *
     * @param andelse the ending in small letters, without a dot, not null
     * @return true if it may
     */
    public boolean harAndelsen(String andelse) {
        return List.of(andelser.split(" ")).contains(andelse);
    }

    /**
     * What the content is called over HTTP.
     *
     * @return the media type, never blank
     */
    public String medietyp() {
        return medietyp;
    }
}
