package org.openfinsam.domain.medel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.openfinsam.domain.belopp.Andel;
import org.openfinsam.domain.belopp.Avrundning;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.medel.StatligTilldelning.Fordelad;
import org.openfinsam.domain.medel.StatligTilldelning.Nekad;
import org.openfinsam.domain.medel.StatligTilldelning.Tilldelad;

class TilldelningPropertyTest {

    private static final long GRUND = 400_000;

    @Property(tries = 10_000)
    void tilldelningarnaSummerarTillPottenOchIngenFarMindreAnSittGolv(
            @ForAll @LongRange(max = 40_000_000) long kronorOverGrund,
            @ForAll @IntRange(max = 99) int oren,
            @ForAll @IntRange(max = 100) int viktForsorjning,
            @ForAll @IntRange(max = 100) int sankning,
            @ForAll @Size(min = 1, max = 12) List<@From("underlag") Tilldelningsunderlag> forbund) {
        Tilldelningsmodell modell = new Tilldelningsmodell(
                Belopp.kronor(GRUND),
                BigDecimal.valueOf(viktForsorjning, 2),
                BigDecimal.valueOf(100 - viktForsorjning, 2),
                BigDecimal.valueOf(sankning, 2));
        // Every other pot has öre.
        Belopp pott =
                Belopp.kronor(GRUND * forbund.size() + kronorOverGrund).plus(new Belopp(oren % 2 == 0 ? 0 : oren));
        Avrundning enhet = Avrundning.KRONA.ellerFinare(pott);
        List<Belopp> golv =
                forbund.stream().map(ett -> golv(ett, sankning, enhet)).toList();

        StatligTilldelning.Utfall utfall = new StatligTilldelning(pott, modell, forbund).fordela();

        long behov = golv.stream()
                .mapToLong(ett -> Math.max(ett.oren(), Belopp.kronor(GRUND).oren()))
                .sum();
        assertEquals(
                pott.oren() < behov, utfall instanceof Nekad, "too small if and only if bases and floors need more");
        if (utfall instanceof Fordelad fordelad) {
            assertEquals(pott, fordelad.summa());
            for (int i = 0; i < forbund.size(); i++) {
                Tilldelad ett = fordelad.tilldelade().get(i);
                assertEquals(forbund.get(i).namn(), ett.namn());
                assertTrue(enhet.arJamn(ett.belopp()));
                assertTrue(ett.belopp().compareTo(golv.get(i)) >= 0, "never below the floor");
                assertTrue(!ett.bromsad() || ett.belopp().equals(golv.get(i)), "stopped at the floor");
            }
            deFriaDelarEfterFormeln(pott, modell, forbund, fordelad, enhet);
        }
    }

    /** Each that was not stopped is within a unit of the formula over those that were not stopped. */
    private static void deFriaDelarEfterFormeln(
            Belopp pott,
            Tilldelningsmodell modell,
            List<Tilldelningsunderlag> forbund,
            Fordelad fordelad,
            Avrundning enhet) {
        List<Integer> fria = new ArrayList<>();
        long kvar = pott.oren();
        for (int i = 0; i < forbund.size(); i++) {
            if (fordelad.tilldelade().get(i).bromsad()) {
                kvar -= fordelad.tilldelade().get(i).belopp().oren();
            } else {
                fria.add(i);
            }
        }
        Andel rest = Andel.of(kvar - fria.size() * modell.grundbelopp().oren(), 1);
        for (int i : fria) {
            Andel nyckel = del(
                            fria,
                            i,
                            forbund.stream()
                                    .map(Tilldelningsunderlag::forsorjning)
                                    .toList())
                    .ganger(andel(modell.viktForsorjning()))
                    .plus(del(
                                    fria,
                                    i,
                                    forbund.stream()
                                            .map(Tilldelningsunderlag::invanare)
                                            .toList())
                            .ganger(andel(modell.viktInvanare())));
            Andel exakt = Andel.of(modell.grundbelopp().oren(), 1).plus(rest.ganger(nyckel));
            Andel skillnad =
                    Andel.of(fordelad.tilldelade().get(i).belopp().oren(), 1).plus(exakt.ganger(Andel.of(-1, 1)));
            assertTrue(
                    skillnad.compareTo(Andel.of(enhet.oren(), 1)) < 0
                            && skillnad.compareTo(Andel.of(-enhet.oren(), 1)) > 0,
                    () -> "off by " + skillnad);
        }
    }

    private static Andel del(List<Integer> fria, int vem, List<BigDecimal> tal) {
        BigDecimal summa = fria.stream().map(tal::get).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Andel(
                tal.get(vem).setScale(1).unscaledValue(), summa.setScale(1).unscaledValue());
    }

    private static Andel andel(BigDecimal tal) {
        return Andel.procent(tal).ganger(Andel.of(100, 1));
    }

    @Property
    void ordningenAvgorInteVemSomFarVadUtomSistaEnheten(
            @ForAll @LongRange(max = 40_000_000) long kronorOverGrund,
            @ForAll @Size(min = 1, max = 8) List<@From("underlag") Tilldelningsunderlag> forbund) {
        Belopp pott = Belopp.kronor(GRUND * forbund.size() + kronorOverGrund);
        Tilldelningsmodell modell = StatligTilldelningTest.modell("400000", "0.75", "0.25", "0.10");
        List<Tilldelningsunderlag> omvant = new ArrayList<>(forbund);
        Collections.reverse(omvant);

        if (new StatligTilldelning(pott, modell, forbund).fordela() instanceof Fordelad fram
                && new StatligTilldelning(pott, modell, omvant).fordela() instanceof Fordelad bak) {
            for (int i = 0; i < forbund.size(); i++) {
                Tilldelad ena = fram.tilldelade().get(i);
                Tilldelad andra = bak.tilldelade().get(forbund.size() - 1 - i);
                assertEquals(ena.bromsad(), andra.bromsad());
                assertTrue(Math.abs(ena.belopp().minus(andra.belopp()).oren()) <= 100);
            }
        }
    }

    private static Belopp golv(Tilldelningsunderlag ett, int sankning, Avrundning enhet) {
        if (ett.foregaende() == null || ett.overKapitalniva()) {
            return Belopp.NOLL;
        }
        long hundradelar = ett.foregaende().oren() * (100 - sankning);
        long nedat = hundradelar / (100 * enhet.oren());
        boolean jamnt = hundradelar % (100 * enhet.oren()) == 0;
        return new Belopp((jamnt ? nedat : nedat + 1) * enhet.oren());
    }

    @Provide
    Arbitrary<Tilldelningsunderlag> underlag() {
        return Combinators.combine(
                        Arbitraries.bigDecimals()
                                .between(new BigDecimal("0.1"), new BigDecimal("9999"))
                                .ofScale(1),
                        Arbitraries.bigDecimals()
                                .between(BigDecimal.ONE, new BigDecimal("900000"))
                                .ofScale(0),
                        Arbitraries.longs()
                                .between(0, 800_000_000)
                                .map(Belopp::new)
                                .injectNull(0.3),
                        Arbitraries.of(false, false, true))
                .as((forsorjning, invanare, foregaende, over) ->
                        new Tilldelningsunderlag("Förbund", forsorjning, invanare, foregaende, over));
    }
}
