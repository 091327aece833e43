package org.openfinsam.web;

import java.util.Locale;
import java.util.Map;
import org.openfinsam.domain.lag.Texter;

/** The texts of the screens, for Java code; pages read the same files through the variable {@code t}. */
public final class Sidtexter {

    private Sidtexter() {}

    /** The texts in the reader's language: {@code en} gives English, every other locale Swedish. */
    public static Texter av(Locale sprak) {
        return Texter.of(Sidtexter.class, "texter", sprak);
    }

    /** One text in the reader's language, with its places filled. */
    public static String text(Locale sprak, String nyckel, Map<String, String> varden) {
        return av(sprak).text(nyckel, varden);
    }
}
