package org.openfinsam.web.rakna.exempel;

import java.time.LocalDate;
import org.openfinsam.domain.styrning.Protokollsfrister;

/** The calculator {@code frister} in code. */
public final class Fristexempel {

    private Fristexempel() {}

    /** The last days, which know their reasons and findings. */
    public static Protokollsfrister svar() {
        return new Protokollsfrister(
                LocalDate.parse("2016-09-16"),
                LocalDate.parse("2016-09-23"),
                LocalDate.parse("2016-09-26"),
                LocalDate.parse("2016-10-17"));
    }
}
