package org.openfinsam.domain.belopp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

/** Tables of random whole numbers whose every sum is right: sections, columns, row sums and a total. */
class AvstamningPropertyTest {
    private static final List<Kolumn> KOLUMNER = List.of(
            new Kolumn("utfall", "Utfall", Enhet.KR),
            new Kolumn("budget", "Budget", Enhet.KR),
            new Kolumn("avvikelse", "Avvikelse", Enhet.KR),
            new Kolumn("allt", "Allt", Enhet.KR));

    @Property
    void a_table_whose_sums_are_right_gives_no_finding(@ForAll("avsnitt") List<List<long[]>> avsnitt) {
        Tabell tabell = rattTabell(avsnitt);
        Avstamning.Resultat resultat = granska(tabell, Enhet.ANTAL);
        assertEquals(List.of(), resultat.avvikelser());
        assertEquals(avsnitt.size() * 4 + tabell.rader().size() * 2 + 4, resultat.kontrollerade());
    }

    @Property
    void one_cell_that_is_one_off_is_always_found(
            @ForAll("avsnitt") List<List<long[]>> avsnitt,
            @ForAll @IntRange(max = 10_000) int rad,
            @ForAll @IntRange(max = 3) int kolumn,
            @ForAll boolean uppat) {
        List<Rad> rader = new ArrayList<>(rattTabell(avsnitt).rader());
        Rad ratt = rader.get(rad % rader.size());
        String nyckel = KOLUMNER.get(kolumn).nyckel();
        Map<String, Cell> celler = new LinkedHashMap<>(ratt.celler());
        celler.put(nyckel, Cell.tal(ratt.tal(nyckel).orElseThrow().add(BigDecimal.valueOf(uppat ? 1 : -1))));
        rader.set(rad % rader.size(), rad(ratt.avsnitt(), ratt.rad(), celler));

        assertFalse(granska(tabell(rader), Enhet.KR).avvikelser().isEmpty());
        List<Avvikelse> antal = granska(tabell(rader), Enhet.ANTAL).avvikelser();
        assertFalse(antal.isEmpty());
        assertTrue(antal.stream().noneMatch(Avvikelse::avrundning));
    }

    @Property
    void rows_and_sum_rounded_one_by_one_never_look_like_an_error(
            @ForAll @Size(min = 1, max = 60) List<@LongRange(min = -1_000, max = 1_000) Long> oren) {
        List<Rad> rader = new ArrayList<>();
        oren.forEach(del -> rader.add(rad("", "rad", Map.of("utfall", avrundad(del)))));
        long summa = oren.stream().mapToLong(Long::longValue).sum();
        rader.add(rad("", Rad.SUMMA, Map.of("utfall", avrundad(summa))));
        assertTrue(Avstamning.granska(tabell(rader), List.of(), Enhet.KR, Tomt.NOLL).avvikelser().stream()
                .allMatch(Avvikelse::avrundning));
    }

    @Property
    void a_table_is_read_back_as_it_was_written(@ForAll("avsnitt") List<List<long[]>> avsnitt) {
        Tabell tabell = rattTabell(avsnitt);
        Tabell last =
                Tabellcsv.las(Tabellcsv.skriv(tabell), Tabellform.belopp()).varde();
        assertEquals(
                tabell.rader().stream().map(Rad::celler).toList(),
                last.rader().stream().map(Rad::celler).toList());
        assertEquals(List.of(), granska(last, Enhet.KR).avvikelser());
    }

    @Provide
    Arbitrary<List<List<long[]>>> avsnitt() {
        Arbitrary<long[]> utfallOchBudget = Arbitraries.longs()
                .between(-10_000_000, 10_000_000)
                .array(long[].class)
                .ofSize(2);
        return utfallOchBudget
                .list()
                .ofMinSize(1)
                .ofMaxSize(8)
                .list()
                .ofMinSize(3)
                .ofMaxSize(5);
    }

    private static Avstamning.Resultat granska(Tabell tabell, Enhet enhet) {
        Regeltolk tolk = Regeltolk.of(tabell);
        List<Tabellregel> regler = List.of(
                tolk.kolumnregel("avvikelse=utfall-budget"), tolk.radsumma("allt"), tolk.radregel("TOTALT=a0+a1-a2"));
        return Avstamning.granska(tabell, regler, enhet, Tomt.NOLL);
    }

    private static Tabell rattTabell(List<List<long[]>> avsnitt) {
        List<Rad> rader = new ArrayList<>();
        long[] total = new long[2];
        for (int a = 0; a < avsnitt.size(); a++) {
            long[] summa = new long[2];
            for (long[] tal : avsnitt.get(a)) {
                rader.add(rad("a" + a, "rad " + rader.size(), celler(tal[0], tal[1])));
                summa[0] += tal[0];
                summa[1] += tal[1];
            }
            rader.add(rad("a" + a, Rad.SUMMA, celler(summa[0], summa[1])));
            int tecken = a < 2 ? 1 : a == 2 ? -1 : 0;
            total[0] += tecken * summa[0];
            total[1] += tecken * summa[1];
        }
        rader.add(rad("", "TOTALT", celler(total[0], total[1])));
        return tabell(rader);
    }

    private static Map<String, Cell> celler(long utfall, long budget) {
        Map<String, Cell> celler = new LinkedHashMap<>();
        long avvikelse = utfall - budget;
        long[] tal = LongStream.of(utfall, budget, avvikelse, utfall + budget + avvikelse)
                .toArray();
        for (int i = 0; i < tal.length; i++) {
            celler.put(KOLUMNER.get(i).nyckel(), Cell.tal(BigDecimal.valueOf(tal[i])));
        }
        return celler;
    }

    private static Cell avrundad(long oren) {
        return Cell.belopp(Avrundning.KRONA.avrunda(new Belopp(oren)));
    }

    private static Tabell tabell(List<Rad> rader) {
        return new Tabell("", "", KOLUMNER, List.of(), rader, List.of());
    }

    private static Rad rad(String avsnitt, String namn, Map<String, Cell> celler) {
        return new Rad(avsnitt, namn, namn, Rad.Slag.RAD, celler);
    }
}
