package org.openfinsam.domain.ekonomi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.forbund.ForbundId;
import org.openfinsam.domain.medel.EgetKapital;
import org.openfinsam.domain.tid.Rakenskapsar;

class KorridorPropertyTest {

    private static final Rakenskapsar AR = new Rakenskapsar(2020);
    private static final EgetKapital FORSTA = EgetKapital.of(AR, Belopp.kronor(1_000), Belopp.kronor(-1), Belopp.NOLL);
    private static final List<EgetKapital> BAS = List.of(
            FORSTA,
            FORSTA.nasta(Belopp.kronor(2)),
            FORSTA.nasta(Belopp.kronor(2)).nasta(Belopp.kronor(-3)));

    /** The constructor of each year throws if it is outside. */
    @Property(tries = 200)
    void no_choice_is_outside_the_corridor(
            @ForAll("spakar") List<List<Belopp>> spakar, @ForAll("val") Set<Integer> val) {
        List<Korridor.Lage> lagen = korridor(spakar).lagen(BAS, Korridorval.av(val));
        List<Korridor.Lage> inga = korridor(spakar).lagen(BAS, Korridorval.INGA);
        for (int i = 0; i < Budget.AR; i++) {
            assertEquals(BAS.get(i).utgaende(), inga.get(i).valt(), "every lever off is the budget");
            assertEquals(inga.get(i).lagst(), lagen.get(i).lagst(), "the edges ask no choice");
            assertTrue(lagen.get(i).valt().compareTo(lagen.get(i).hogst()) <= 0);
        }
    }

    @Property(tries = 200)
    void levers_add_up(@ForAll("spakar") List<List<Belopp>> spakar) {
        Korridor korridor = korridor(spakar);
        List<Integer> alla = korridor.spakar().stream().map(Korridorspak::nr).toList();
        Belopp sista = BAS.get(2).utgaende();
        for (int nr : alla) {
            sista = sista.plus(korridor.lagen(BAS, Korridorval.av(List.of(nr)))
                    .get(2)
                    .valt()
                    .minus(BAS.get(2).utgaende()));
        }
        assertEquals(sista, korridor.lagen(BAS, Korridorval.av(alla)).get(2).valt());
    }

    private static Korridor korridor(List<List<Belopp>> spakar) {
        Korridor korridor = Korridor.ny(new ForbundId("prov"), AR);
        spakar.forEach(verkan -> korridor.laggTill(Korridorspakslag.ASKANDE, "Spak", verkan));
        return korridor;
    }

    @Provide
    Arbitrary<List<List<Belopp>>> spakar() {
        return Arbitraries.longs()
                .between(-1_000_000_00L, 1_000_000_00L)
                .map(Belopp::new)
                .list()
                .ofSize(Budget.AR)
                .list()
                .ofMaxSize(6);
    }

    @Provide
    Arbitrary<Set<Integer>> val() {
        return Arbitraries.integers().between(1, 8).set().ofMaxSize(6);
    }
}
