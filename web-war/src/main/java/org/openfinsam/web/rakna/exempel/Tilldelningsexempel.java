package org.openfinsam.web.rakna.exempel;

import java.math.BigDecimal;
import java.util.List;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.medel.StatligTilldelning;
import org.openfinsam.domain.medel.Tilldelningsmodell;
import org.openfinsam.domain.medel.Tilldelningsunderlag;

/** The calculator {@code tilldelning} in code. */
public final class Tilldelningsexempel {

    private Tilldelningsexempel() {}

    /** The allocation, or the rule that said no. */
    public static StatligTilldelning.Utfall svar() {
        Tilldelningsmodell modell = new Tilldelningsmodell(
                Belopp.kronor(400_000), new BigDecimal("0.75"), new BigDecimal("0.25"), new BigDecimal("0.10"));
        Tilldelningsunderlag a = new Tilldelningsunderlag(
                "A", new BigDecimal(1000), new BigDecimal(50_000), Belopp.kronor(4_000_000), false);
        return new StatligTilldelning(Belopp.kronor(339_000_000), modell, List.of(a)).fordela();
    }
}
