package org.openfinsam.domain.forbund;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.openfinsam.domain.belopp.Andel;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.forbund.Omraknad.Del;
import org.openfinsam.domain.forbund.Omraknad.Punkt;
import org.openfinsam.domain.forbund.Omraknad.Varde;
import org.openfinsam.domain.tid.Rakenskapsar;

/** The algebra of restating: nothing is lost, nothing is counted twice, whatever associations have lived through. */
class ForbundshistoriaPropertyTest {

    private static final int FORSTA = 2005;
    private static final LocalDate NU = LocalDate.of(2025, 6, 30);

    /** A history of mergers and splits, one each year from 2010, and what the associations stated. */
    record Fall(Forbundshistoria historia, Serie<Belopp> serie, boolean helt) {}

    /** What may happen in a year: whom it concerns, whether one goes on, and a share. */
    record Steg(boolean delning, int forst, int sedan, boolean fortsatter, int taljare) {}

    @Property(tries = 300)
    void ingetForsvinnerOchIngetRaknasTvaGanger(@ForAll("fall") Fall fall) {
        Omraknad<Belopp> somNu = rakna(fall, Serievy.SOM_NU, Bortfall.SUMMA_AV_KANDA);

        for (int ar = FORSTA; ar < NU.getYear(); ar++) {
            Rakenskapsar aret = new Rakenskapsar(ar);
            assertEquals(
                    Belopp.summa(fall.serie().varden().values().stream()
                            .filter(rad -> rad.containsKey(aret))
                            .map(rad -> rad.get(aret))
                            .toList()),
                    Belopp.summa(varden(somNu, aret).stream().map(Varde::varde).toList()));
        }
        assertEquals(List.of(), somNu.utanfor());
    }

    @Property(tries = 300)
    void varjeVardeArSummanAvSinaDelar(@ForAll("fall") Fall fall, @ForAll Serievy vy, @ForAll Bortfall bortfall) {
        Omraknad<Belopp> omraknad = rakna(fall, vy, bortfall);

        omraknad.punkter().values().stream()
                .flatMap(rad -> rad.values().stream())
                .forEach(punkt -> {
                    if (punkt instanceof Varde<Belopp> varde) {
                        assertEquals(
                                varde.varde(),
                                Belopp.summa(
                                        varde.delar().stream().map(Del::varde).toList()));
                        assertFalse(varde.delar().isEmpty());
                        assertTrue(bortfall == Bortfall.SUMMA_AV_KANDA
                                || varde.utan().isEmpty());
                    }
                });
    }

    @Property(tries = 200)
    void somDetVarArDetSomSades(@ForAll("fall") Fall fall) {
        Omraknad<Belopp> somDa = rakna(fall, Serievy.SOM_DA, Bortfall.SAKNAS_OM_NAGON);

        fall.serie()
                .varden()
                .forEach((id, rad) -> rad.forEach((ar, varde) -> assertEquals(
                        new Varde<>(varde, List.of(new Del<>(id, Andel.of(1, 1), varde)), List.of()),
                        somDa.punkt(id, ar).orElseThrow())));
    }

    @Property(tries = 200)
    void detJamforbaraArDetSomArNu(@ForAll("fall") Fall fall) {
        Omraknad<Belopp> somNu = rakna(fall, Serievy.SOM_NU, Bortfall.SAKNAS_OM_NAGON);
        Omraknad<Belopp> jamforbart = rakna(fall, Serievy.JAMFORBART, Bortfall.SAKNAS_OM_NAGON);

        jamforbart
                .punkter()
                .forEach((id, rad) -> rad.forEach((ar, punkt) -> {
                    if (punkt instanceof Varde<Belopp>) {
                        assertEquals(punkt, somNu.punkt(id, ar).orElseThrow());
                    }
                }));
        assertEquals(somNu.punkter().keySet(), jamforbart.punkter().keySet());
    }

    @Property(tries = 200)
    void detSomArHeltSaknarIngenting(@ForAll("fall") Fall fall) {
        Omraknad<Belopp> somNu = rakna(fall, Serievy.SOM_NU, Bortfall.SAKNAS_OM_NAGON);

        if (fall.helt()) {
            somNu.punkter().values().stream()
                    .flatMap(rad -> rad.values().stream())
                    .forEach(punkt -> assertTrue(punkt.utan().isEmpty(), punkt::toString));
        }
    }

    private static Omraknad<Belopp> rakna(Fall fall, Serievy vy, Bortfall bortfall) {
        return fall.historia().rakna(fall.serie(), vy, NU, bortfall);
    }

    private static List<Varde<Belopp>> varden(Omraknad<Belopp> omraknad, Rakenskapsar ar) {
        List<Varde<Belopp>> varden = new ArrayList<>();
        for (SortedMap<Rakenskapsar, Punkt<Belopp>> rad : omraknad.punkter().values()) {
            if (rad.get(ar) instanceof Varde<Belopp> varde) {
                varden.add(varde);
            }
        }
        return varden;
    }

    @Provide
    Arbitrary<Fall> fall() {
        Arbitrary<Steg> steg = Combinators.combine(
                        Arbitraries.of(true, false),
                        Arbitraries.integers().between(0, 9),
                        Arbitraries.integers().between(0, 9),
                        Arbitraries.of(true, false),
                        Arbitraries.integers().between(0, 7))
                .as(Steg::new);
        return Combinators.combine(
                        steg.list().ofMaxSize(8),
                        Arbitraries.longs().between(-99_999, 9_999_999).list().ofSize(40),
                        Arbitraries.integers().between(1, 12))
                .as(ForbundshistoriaPropertyTest::fall);
    }

    private static Fall fall(List<Steg> steg, List<Long> oren, int saknasVar) {
        List<Forbund> alla = new ArrayList<>();
        List<Forbund> finns = new ArrayList<>();
        List<Ombildning> ombildningar = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            finns.add(nytt(alla, LocalDate.of(FORSTA, 1, 1)));
        }
        for (int i = 0; i < steg.size(); i++) {
            LocalDate dag = LocalDate.of(2010 + i, 1, 1);
            Steg s = steg.get(i);
            Forbund forst = finns.get(s.forst() % finns.size());
            if (s.delning()) {
                Forbund ny = nytt(alla, dag);
                Forbund rest = s.fortsatter() ? forst : nytt(alla, dag);
                ombildningar.add(Ombildning.delning(
                        dag,
                        forst.id(),
                        List.of(
                                Ombildningsled.efter(ny.id(), Andel.of(s.taljare(), 7)),
                                Ombildningsled.efter(rest.id(), Andel.of(7 - s.taljare(), 7))),
                        List.of()));
                byt(finns, dag, List.of(forst), List.of(ny, rest));
            } else {
                Forbund sedan = finns.get(s.sedan() % finns.size());
                if (!sedan.equals(forst)) {
                    Forbund ett = s.fortsatter() ? forst : nytt(alla, dag);
                    ombildningar.add(
                            Ombildning.sammanslagning(dag, List.of(forst.id(), sedan.id()), ett.id(), List.of()));
                    byt(finns, dag, List.of(forst, sedan), List.of(ett));
                }
            }
        }
        return new Fall(Forbundshistoria.of(alla, ombildningar), serie(alla, oren, saknasVar), saknasVar == 1);
    }

    private static void byt(List<Forbund> finns, LocalDate dag, List<Forbund> fore, List<Forbund> efter) {
        fore.stream().filter(f -> !efter.contains(f)).forEach(f -> f.upplos(dag.minusDays(1), null));
        finns.removeAll(fore);
        finns.addAll(efter);
    }

    private static Forbund nytt(List<Forbund> alla, LocalDate bildat) {
        String kod = Indelning.svensk().kommuner(bildat).get(alla.size()).kod().toString();
        Forbund forbund = Forbund.ny(ForbundId.of("f" + alla.size()), "F", "F", null, null, List.of());
        forbund.bildades(bildat);
        forbund.anslut(Medlem.of(Part.KOMMUN, kod, kod), bildat, null);
        alla.add(forbund);
        return forbund;
    }

    /** A figure for every year an association exists, but for each so-many-th; with 1 none is left out. */
    private static Serie<Belopp> serie(List<Forbund> alla, List<Long> oren, int saknasVar) {
        Map<ForbundId, SortedMap<Rakenskapsar, Belopp>> varden = new TreeMap<>(Comparator.comparing(ForbundId::slug));
        int[] nr = {0};
        for (Forbund forbund : alla) {
            SortedMap<Rakenskapsar, Belopp> rad = new TreeMap<>();
            IntStream.range(FORSTA, NU.getYear())
                    .filter(ar -> forbund.giltighet().contains(LocalDate.of(ar, 12, 31)))
                    .forEach(ar -> {
                        nr[0]++;
                        if (saknasVar == 1 || nr[0] % saknasVar != 0) {
                            rad.put(new Rakenskapsar(ar), new Belopp(oren.get(nr[0] % oren.size())));
                        }
                    });
            varden.put(forbund.id(), rad);
        }
        return Serie.belopp(Serie.Slag.STALLNING, varden);
    }
}
