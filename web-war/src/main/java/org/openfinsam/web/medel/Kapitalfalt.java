package org.openfinsam.web.medel;

import java.math.BigDecimal;
import java.util.Optional;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.belopp.Taltext;
import org.openfinsam.domain.medel.EgetKapital;
import org.openfinsam.domain.medel.Kapitaltrappa;
import org.openfinsam.domain.medel.Trappsteg;
import org.openfinsam.domain.tid.Rakenskapsar;

/** What the forms of own capital mean; the domain says what is wrong. */
final class Kapitalfalt {

    private static final BigDecimal MEST = BigDecimal.valueOf(1000);
    private static final int DECIMALER = 4;

    private Kapitalfalt() {}

    /** A year; empty if the amounts do not come out. */
    static Optional<EgetKapital> kapital(
            Rakenskapsar ar, Belopp ingaende, Belopp resultat, Belopp overforingar, Belopp utgaende) {
        try {
            return Optional.of(new EgetKapital(ar, ingaende, resultat, overforingar, utgaende));
        } catch (IllegalArgumentException fel) {
            return Optional.empty();
        }
    }

    /** Per cent of the year's money, 0–1 000; empty if the text is not. */
    static Optional<BigDecimal> procent(String text) {
        return Taltext.las(text)
                .filter(tal -> tal.signum() >= 0 && tal.compareTo(MEST) <= 0)
                .filter(tal -> tal.stripTrailingZeros().scale() <= DECIMALER);
    }

    /** Whether a row has room beside the others. */
    static boolean ryms(Kapitaltrappa trappa, Trappsteg nytt) {
        try {
            trappa.med(nytt);
            return true;
        } catch (IllegalArgumentException fel) {
            return false;
        }
    }
}
