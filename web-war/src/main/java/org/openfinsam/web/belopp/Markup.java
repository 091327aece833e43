package org.openfinsam.web.belopp;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Well-formed XHTML or SVG, escaped as it is written: the one place that turns text into markup.
 *
 * <p>Not thread-safe. Every element is closed by an end tag, so the same text is HTML and XML; elements that HTML keeps
 * empty ({@code meta}, {@code br}) are written by {@link #tom}.
 */
final class Markup {

    private final StringBuilder ut = new StringBuilder();
    private final Deque<String> oppna = new ArrayDeque<>();

    /**
     * Opens an element.
     *
     * @param element its name, trusted
     * @param attribut names, trusted, each followed by its value; a null value leaves the attribute out
     */
    Markup start(String element, String... attribut) {
        tagg(element, attribut).append('>');
        oppna.push(element);
        return this;
    }

    /** Closes the innermost open element. */
    Markup slut() {
        ut.append("</").append(oppna.pop()).append('>');
        return this;
    }

    /** Writes text, escaped. */
    Markup text(String text) {
        sakra(text);
        return this;
    }

    /** Writes an element that holds nothing but text. */
    Markup element(String element, String text, String... attribut) {
        return start(element, attribut).text(text).slut();
    }

    /** Writes an element without content, closed in itself. */
    Markup tom(String element, String... attribut) {
        tagg(element, attribut).append("/>");
        return this;
    }

    /** Writes what another one holds. */
    Markup infoga(Markup annan) {
        ut.append(annan);
        return this;
    }

    private StringBuilder tagg(String element, String... attribut) {
        ut.append('<').append(element);
        for (int i = 0; i < attribut.length; i += 2) {
            if (attribut[i + 1] != null) {
                ut.append(' ').append(attribut[i]).append("=\"");
                sakra(attribut[i + 1]);
                ut.append('"');
            }
        }
        return ut;
    }

    private void sakra(String text) {
        text.codePoints().forEach(tecken -> {
            switch (tecken) {
                case '&' -> ut.append("&amp;");
                case '<' -> ut.append("&lt;");
                case '>' -> ut.append("&gt;");
                case '"' -> ut.append("&quot;");
                case '\'' -> ut.append("&#39;");
                default -> ut.appendCodePoint(arXml(tecken) ? tecken : 0xFFFD);
            }
        });
    }

    /** Whether XML 1.0 allows the character at all (section 2.2); the others would make the document unreadable. */
    private static boolean arXml(int tecken) {
        return tecken == '\t'
                || tecken == '\n'
                || tecken == '\r'
                || (tecken >= 0x20 && tecken <= 0xD7FF)
                || (tecken >= 0xE000 && tecken <= 0xFFFD)
                || tecken >= 0x10000;
    }

    /**
     * What was written.
     *
     * @throws IllegalStateException if an element is still open
     */
    @Override
    public String toString() {
        if (!oppna.isEmpty()) {
            throw new IllegalStateException("Still open: " + oppna);
        }
        return ut.toString();
    }
}
