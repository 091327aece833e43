package org.openfinsam.persistence.ekonomi;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The characters that a SIE file can be written in. */
public enum Sietecken {
    /** IBM PC code page 437, which the format asks for. */
    PC8("PC8"),
    /** Latin-1, read as Windows-1252: the difference is where Latin-1 has no letters. */
    LATIN1("ISO-8859-1"),
    /** UTF-8. */
    UTF8("UTF-8");

    /** What the upper half of code page 437 is; by hand, because a runtime need not have it. */
    private static final String OVRE_PC8 =
            "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧"
                    + "╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0";

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int FORSTA_OVRE = 0x80;

    private final String namn;

    Sietecken(String namn) {
        this.namn = namn;
    }

    /** The name that people and the API use: {@code PC8}, {@code ISO-8859-1}, {@code UTF-8}. */
    public String namn() {
        return namn;
    }

    /** Whether a {@code #FORMAT} means these characters. */
    boolean menas(String format) {
        String ord = format.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
        return switch (this) {
            case PC8 -> ord.equals("PC8") || ord.equals("CP437") || ord.equals("IBM437");
            case LATIN1 ->
                ord.equals("ISO88591")
                        || ord.equals("LATIN1")
                        || ord.equals("WINDOWS1252")
                        || ord.equals("CP1252")
                        || ord.equals("ANSI");
            case UTF8 -> ord.equals("UTF8");
        };
    }

    /** The text of some bytes; what is no character comes as the replacement character. */
    String text(byte[] byten, int fran, int till) {
        return switch (this) {
            case UTF8 -> new String(byten, fran, till - fran, StandardCharsets.UTF_8);
            case LATIN1 -> new String(byten, fran, till - fran, WINDOWS);
            case PC8 -> pc8(byten, fran, till);
        };
    }

    private static String pc8(byte[] byten, int fran, int till) {
        char[] tecken = new char[till - fran];
        for (int i = 0; i < tecken.length; i++) {
            int varde = byten[fran + i] & 0xff;
            tecken[i] = varde < FORSTA_OVRE ? (char) varde : OVRE_PC8.charAt(varde - FORSTA_OVRE);
        }
        return new String(tecken);
    }
}
