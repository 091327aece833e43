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

    private static final int FORSTA_OVRE = 0x80;

    private final String namn;

    /** What each byte is; a space for a control character. Never changed. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final char[] tabell = new char[256];

    Sietecken(String namn) {
        this.namn = namn;
        for (int i = 0; i < tabell.length; i++) {
            byte[] en = {(byte) i};
            char tecken = i >= FORSTA_OVRE && namn.equals("PC8")
                    ? Ovre.PC8.charAt(i - FORSTA_OVRE)
                    : new String(en, Charset.forName("windows-1252")).charAt(0);
            tabell[i] = Character.isISOControl(tecken) ? ' ' : tecken;
        }
    }

    /** Read while the constants are made, before the static fields of the enum are. */
    private static final class Ovre {
        /** What the upper half of code page 437 is; by hand, because a runtime need not have it. */
        private static final String PC8 =
                "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧"
                        + "╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0";
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

    /** The text of some bytes; what is no character comes as the replacement character, and a control character as a space. */
    String text(byte[] byten, int fran, int till) {
        return this == UTF8 ? utf8(byten, fran, till) : enByte(byten, fran, till);
    }

    private static String utf8(byte[] byten, int fran, int till) {
        boolean styrtecken = false;
        for (int i = fran; i < till; i++) {
            // The second of C2 80 to C2 9F is one too.
            styrtecken |= (byten[i] >= 0 && byten[i] < ' ') || byten[i] == 0x7f || byten[i] == (byte) 0xc2;
        }
        String text = new String(byten, fran, till - fran, StandardCharsets.UTF_8);
        return styrtecken ? utanStyrtecken(text) : text;
    }

    private static String utanStyrtecken(String text) {
        char[] tecken = text.toCharArray();
        for (int i = 0; i < tecken.length; i++) {
            if (Character.isISOControl(tecken[i])) {
                tecken[i] = ' ';
            }
        }
        return new String(tecken);
    }

    /** Most text has a letter of Latin-1 for each byte, and is then copied as it lies. */
    private String enByte(byte[] byten, int fran, int till) {
        byte[] latin = new byte[till - fran];
        for (int i = 0; i < latin.length; i++) {
            char tecken = tabell[byten[fran + i] & 0xff];
            if (tecken > 0xff) {
                return bred(byten, fran, till);
            }
            latin[i] = (byte) tecken;
        }
        return new String(latin, StandardCharsets.ISO_8859_1);
    }

    private String bred(byte[] byten, int fran, int till) {
        char[] tecken = new char[till - fran];
        for (int i = 0; i < tecken.length; i++) {
            tecken[i] = tabell[byten[fran + i] & 0xff];
        }
        return new String(tecken);
    }
}
