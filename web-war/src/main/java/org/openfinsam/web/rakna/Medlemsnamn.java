package org.openfinsam.web.rakna;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A member as people write it: {@code 2580 Luleå}, or just the name.
 *
 * @param kod SCB's code; null if none is written
 * @param namn the name; null if none is written
 */
record Medlemsnamn(String kod, String namn) {

    private static final Pattern MED_KOD = Pattern.compile("(\\d{2}|\\d{4})\\h+(.+)");

    static Medlemsnamn av(String text) {
        Matcher medKod = MED_KOD.matcher(text);
        if (medKod.matches()) {
            return new Medlemsnamn(medKod.group(1), medKod.group(2));
        }
        return new Medlemsnamn(null, text.isBlank() ? null : text);
    }
}
