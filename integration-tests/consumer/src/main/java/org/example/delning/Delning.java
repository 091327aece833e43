package org.example.delning;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.openfinsam.domain.belopp.Avrundning;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.lag.Anmarkning;
import org.openfinsam.domain.medel.Bidrag;
import org.openfinsam.domain.medel.Bidragsfordelning;
import org.openfinsam.domain.medel.Bidragsfordelning.Fordelad;
import org.openfinsam.domain.medel.Bidragsfordelning.Nekad;
import org.openfinsam.domain.medel.Fordelningsnyckel;
import org.openfinsam.domain.medel.Fordelningsnyckel.Del;
import org.openfinsam.domain.medel.Fordelningsnyckel.Slag;
import org.openfinsam.domain.tid.Rakenskapsar;

/** What each member of an association transfers for 2020, when they are to transfer five million kronor together. */
public final class Delning {

    private Delning() {}

    public static void main(String[] args) {
        Fordelningsnyckel regioner = nyckel(new Del("25", "Region Norrbotten", new BigDecimal("100")));
        Fordelningsnyckel kommuner = nyckel(
                new Del("2580", "Luleå", new BigDecimal("62")),
                new Del("2581", "Piteå", new BigDecimal("32")),
                new Del("2560", "Älvsbyn", new BigDecimal("6")));
        Bidragsfordelning fordelning = new Bidragsfordelning(
                new Rakenskapsar(2020), Belopp.kronor(5_000_000), Avrundning.KRONA, regioner, kommuner, null);

        Bidragsfordelning.Utfall utfall = fordelning.fordela();
        if (utfall instanceof Fordelad fordelad) {
            for (Bidrag bidrag : fordelad.bidrag()) {
                System.out.println(bidrag.namn() + " " + bidrag.belopp());
            }
        } else if (utfall instanceof Nekad nekad) {
            for (Anmarkning anmarkning : nekad.anmarkningar()) {
                System.out.println(anmarkning.text(Locale.ENGLISH));
            }
        }
    }

    private static Fordelningsnyckel nyckel(Del... procent) {
        return new Fordelningsnyckel(Slag.PROCENT, List.of(procent));
    }
}
