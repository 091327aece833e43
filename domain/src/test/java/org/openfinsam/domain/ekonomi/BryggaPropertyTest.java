package org.openfinsam.domain.ekonomi;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.forbund.ForbundId;
import org.openfinsam.domain.tid.Rakenskapsar;

class BryggaPropertyTest {

    private static final Rakenskapsar AR = new Rakenskapsar(2020);

    @Property(tries = 200)
    void the_terms_sum_to_the_difference_of_the_results(
            @ForAll("budgetar") Budget en, @ForAll("budgetar") Budget annan) {
        Brygga brygga = Brygga.mellan(en, annan);
        for (Rakenskapsar ar : brygga.aren()) {
            assertEquals(annan.resultat(ar).minus(en.resultat(ar)), brygga.resultat(ar));
            assertEquals(annan.kostnader(ar).minus(en.kostnader(ar)), brygga.kostnader(ar));
            assertEquals(
                    brygga.resultat(ar),
                    Belopp.summa(brygga.steg().stream()
                            .map(steg -> steg.slag().verkan(steg.skillnad(ar)))
                            .toList()));
        }
    }

    /** The constructor of the bridge throws if they do not. */
    @Property(tries = 200)
    void the_terms_sum_to_the_difference_of_own_capital(
            @ForAll("budgetar") Budget en, @ForAll("budgetar") Budget annan) {
        Brygga brygga = Brygga.mellan(en, annan);
        for (int i = 0; i < Budget.AR; i++) {
            assertEquals(
                    annan.egetKapital()
                            .get(i)
                            .utgaende()
                            .minus(en.egetKapital().get(i).utgaende()),
                    brygga.egetKapital(brygga.aren().get(i)).orElseThrow().skillnad());
        }
    }

    @Property(tries = 200)
    void the_way_back_has_the_other_sign(@ForAll("budgetar") Budget en, @ForAll("budgetar") Budget annan) {
        Brygga dit = Brygga.mellan(en, annan);
        Brygga hem = Brygga.mellan(annan, en);
        for (Rakenskapsar ar : dit.aren()) {
            assertEquals(dit.resultat(ar), hem.resultat(ar).negerat());
        }
        assertEquals(dit.steg().size(), hem.steg().size());
    }

    @Property(tries = 200)
    void a_version_and_itself_have_nothing_between_them(@ForAll("budgetar") Budget en) {
        assertEquals(List.of(), Brygga.mellan(en, en).steg());
    }

    @Provide
    Arbitrary<Budget> budgetar() {
        Arbitrary<Belopp> belopp =
                Arbitraries.longs().between(-1_000_000_00L, 1_000_000_00L).map(Belopp::new);
        Arbitrary<Budgetrad> rad = Combinators.combine(
                        Arbitraries.of(Budgetslag.class),
                        Arbitraries.of("Ett", "Två", "Tre", "Fyra", "Fem"),
                        Arbitraries.of(Budgetradslage.class),
                        belopp.injectNull(0.2).list().ofSize(Budget.AR))
                .as(Budgetrad::angiven);
        return Combinators.combine(rad.list().ofMaxSize(12), belopp).as((rader, ingaende) -> {
            Budget budget = Budget.ny(new ForbundId("prov"), AR, 1, Budgetfacit.DAG, Budgetfacit.EKONOM);
            budget.ersatt(new ArrayList<>(rader.stream()
                    .collect(Collectors.toMap(r -> r.slag() + r.namn(), r -> r, (a, b) -> a))
                    .values()));
            budget.oppnarMed(ingaende);
            return budget;
        });
    }
}
