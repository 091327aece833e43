package org.openfinsam.web;

import java.util.Locale;
import org.openfinsam.domain.lag.Texter;

/** The texts of the screens, for Java code; pages read the same files through the variable {@code t}. */
public final class Sidtexter {

    private Sidtexter() {}

    /** The texts in the reader's language: {@code en} gives English, every other locale Swedish. */
    public static Texter av(Locale sprak) {
        return Texter.of(Sidtexter.class, "texter", sprak);
    }
}
