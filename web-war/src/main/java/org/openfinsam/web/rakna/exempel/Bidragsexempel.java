package org.openfinsam.web.rakna.exempel;

import java.math.BigDecimal;
import java.util.List;
import org.openfinsam.domain.belopp.Avrundning;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.medel.Bidragsfordelning;
import org.openfinsam.domain.medel.Fordelningsnyckel;
import org.openfinsam.domain.medel.Fordelningsnyckel.Del;
import org.openfinsam.domain.medel.Fordelningsnyckel.Slag;
import org.openfinsam.domain.tid.Rakenskapsar;

/** The calculator {@code bidrag} in code. */
public final class Bidragsexempel {

    private Bidragsexempel() {}

    /** The split, or the rules that said no. */
    public static Bidragsfordelning.Utfall svar() {
        Fordelningsnyckel regioner =
                new Fordelningsnyckel(Slag.PROCENT, List.of(new Del("25", "Region Norrbotten", new BigDecimal(100))));
        Fordelningsnyckel kommuner = new Fordelningsnyckel(
                Slag.PROCENT,
                List.of(
                        new Del("2580", "Luleå", new BigDecimal(62)),
                        new Del("2581", "Piteå", new BigDecimal(32)),
                        new Del("2560", "Älvsbyn", new BigDecimal(6))));
        Bidragsfordelning bidrag = new Bidragsfordelning(
                new Rakenskapsar(2020), Belopp.kronor(5_000_000), Avrundning.KRONA, regioner, kommuner, null);
        return bidrag.fordela();
    }
}
