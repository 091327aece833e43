package org.openfinsam.domain.medel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.openfinsam.domain.belopp.Avrundning;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.lag.Allvar;
import org.openfinsam.domain.medel.Bidragsfordelning.Fordelad;
import org.openfinsam.domain.medel.Fordelningsnyckel.Del;
import org.openfinsam.domain.medel.Fordelningsnyckel.Slag;
import org.openfinsam.domain.tid.Rakenskapsar;

class BidragPropertyTest {

    private static final Rakenskapsar AR = new Rakenskapsar(2020);

    @Property
    void bidragenSummerarTillHelaOchKlararKontrollen(
            @ForAll @LongRange(min = 0, max = 1_000_000_000L) long enheter,
            @ForAll Avrundning avrundning,
            @ForAll @Size(min = 1, max = 3) List<@IntRange(min = 1, max = 1000) Integer> regioner,
            @ForAll @Size(min = 1, max = 9) List<@IntRange(min = 1, max = 1000) Integer> kommuner,
            @ForAll @IntRange(max = 100) int visasSomArbetsformedlingens) {
        Belopp totalt = new Belopp(enheter * avrundning.oren());

        Fordelad fordelad = (Fordelad) new Bidragsfordelning(
                        AR,
                        totalt,
                        avrundning,
                        nyckel(regioner),
                        nyckel(kommuner),
                        BigDecimal.valueOf(visasSomArbetsformedlingens))
                .fordela();

        assertEquals(totalt, fordelad.summa());
        assertTrue(fordelad.bidrag().stream().allMatch(b -> avrundning.arJamn(b.belopp())));
        assertTrue(Bidragskontroll.of(AR, fordelad.bidrag(), avrundning).anmarkningar().stream()
                .noneMatch(a -> a.allvar() == Allvar.FEL));
    }

    private static Fordelningsnyckel nyckel(List<Integer> vikter) {
        return new Fordelningsnyckel(
                Slag.VIKT,
                IntStream.range(0, vikter.size())
                        .mapToObj(i -> new Del(null, "medlem " + i, BigDecimal.valueOf(vikter.get(i))))
                        .toList());
    }
}
