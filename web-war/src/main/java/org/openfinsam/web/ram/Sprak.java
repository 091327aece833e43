package org.openfinsam.web.ram;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A language of the screens. */
public enum Sprak {
    SV("sv", "Svenska"),
    EN("en", "English");

    private final String kod;
    private final String namn;

    Sprak(String kod, String namn) {
        this.kod = kod;
        this.namn = namn;
    }

    /** The language with a code such as {@code sv}; empty for null and for every other text. */
    public static Optional<Sprak> av(String kod) {
        return Arrays.stream(values()).filter(s -> s.kod.equals(kod)).findFirst();
    }

    public String getKod() {
        return kod;
    }

    /** The language's name in itself. */
    public String getNamn() {
        return namn;
    }

    public Locale locale() {
        return Locale.forLanguageTag(kod);
    }
}
