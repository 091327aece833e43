package org.openfinsam.web.belopp;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words around the figures, in Swedish or English. */
final class Texter {

    private static final Locale SVENSKA = Locale.forLanguageTag("sv-SE");

    private final Locale sprak;
    private final ResourceBundle texter;

    private Texter(Locale sprak) {
        this.sprak = sprak;
        this.texter = ResourceBundle.getBundle(
                Texter.class.getPackageName() + ".texter",
                sprak,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** English for English, Swedish for every other language. */
    static Texter of(Locale sprak) {
        return new Texter(sprak.getLanguage().equals("en") ? Locale.ENGLISH : SVENSKA);
    }

    /** The language written, as in {@code lang}. */
    String tagg() {
        return sprak.toLanguageTag();
    }

    String text(String nyckel, Object... varden) {
        return new MessageFormat(texter.getString(nyckel), sprak).format(varden);
    }
}
