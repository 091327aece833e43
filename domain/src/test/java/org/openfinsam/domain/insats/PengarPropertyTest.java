package org.openfinsam.domain.insats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.openfinsam.domain.insats.Kandaaskanden.AR_2017;
import static org.openfinsam.domain.insats.Kandaaskanden.AR_2018;
import static org.openfinsam.domain.insats.Kandaaskanden.AR_2019;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.openfinsam.domain.belopp.Belopp;

/** Applications against the money: what is chosen, and in which order, and what is left. */
class PengarPropertyTest {

    @Property
    void ordningenSpelarIngenRollOchTvaVaxlingarArIngen(
            @ForAll @Size(min = 1, max = 8) List<@LongRange(min = 0, max = 1_000_000) Long> belopp,
            @ForAll @LongRange(min = -1_000_000, max = 1_000_000) long kapital) {
        AskandenMotPengar pengar = pengar(belopp, kapital);
        List<AskandeId> alla = new ArrayList<>(
                pengar.askanden().stream().map(Onskemal::askande).toList());
        Askandeval framat = new Askandeval("a", alla);
        Collections.reverse(alla);

        assertEquals(pengar.utfall(framat), pengar.utfall(new Askandeval("b", alla)));
        assertEquals(
                pengar.utfall(framat), pengar.utfall(framat.vaxlat(alla.get(0)).vaxlat(alla.get(0))));
    }

    @Property
    void enTillKostarPrecisVadDenKostarDetAretOchAllaSenare(
            @ForAll @Size(min = 1, max = 8) List<@LongRange(min = 0, max = 1_000_000) Long> belopp) {
        AskandenMotPengar pengar = pengar(belopp, 0);
        Askandeval tomt = new Askandeval("tomt", List.of());
        Onskemal en = pengar.askanden().get(0);

        Belopp hittills = Belopp.NOLL;
        for (Map.Entry<org.openfinsam.domain.tid.Rakenskapsar, Belopp> ar :
                pengar.skillnad(tomt, tomt.vaxlat(en.askande())).entrySet()) {
            hittills = hittills.plus(en.belopp().getOrDefault(ar.getKey(), Belopp.NOLL));
            assertEquals(hittills, ar.getValue());
        }
    }

    @Property
    void iPoangordningGarIngetArUnderGolvet(
            @ForAll @Size(min = 1, max = 8) List<@LongRange(min = 0, max = 1_000_000) Long> belopp,
            @ForAll @LongRange(min = 0, max = 500_000) long golv) {
        AskandenMotPengar pengar = pengar(belopp, 1_000_000);
        Askandeval val = pengar.iPoangordning("i ordning", new Belopp(golv));

        assertTrue(pengar.utfall(val).stream().allMatch(ar -> ar.utgaende().oren() >= golv));
        assertTrue(pengar.askanden().stream()
                .filter(a -> a.poang() == null)
                .noneMatch(a -> val.valda().contains(a.askande())));
    }

    @Example
    void golvetFarNas() {
        Onskemal ett = new Onskemal(AskandeId.ny(), "Ett", new TreeMap<>(Map.of(AR_2017, new Belopp(100))), 1);
        AskandenMotPengar pengar = new AskandenMotPengar(
                new Belopp(300), List.of(new Penningram(AR_2017, Belopp.NOLL, Belopp.NOLL)), List.of(ett));

        assertEquals(
                List.of(ett.askande()),
                pengar.iPoangordning("når golvet", new Belopp(200)).valda());
        assertEquals(
                List.of(), pengar.iPoangordning("under golvet", new Belopp(201)).valda());
    }

    @Example
    void detSomIngenMenar() {
        AskandenMotPengar pengar = pengar(List.of(1L), 0);
        Penningram ram = new Penningram(AR_2017, Belopp.NOLL, Belopp.NOLL);

        assertThrows(
                IllegalArgumentException.class, () -> pengar.utfall(new Askandeval("okänt", List.of(AskandeId.ny()))));
        assertThrows(IllegalArgumentException.class, () -> new AskandenMotPengar(Belopp.NOLL, List.of(), List.of()));
        assertThrows(
                IllegalArgumentException.class, () -> new AskandenMotPengar(Belopp.NOLL, List.of(ram, ram), List.of()));
        assertThrows(
                IllegalArgumentException.class,
                () -> new AskandenMotPengar(
                        Belopp.NOLL,
                        List.of(ram),
                        List.of(pengar.askanden().get(0), pengar.askanden().get(0))));
        assertEquals(
                Belopp.kronor(-1),
                new Arsutfall(AR_2017, Belopp.kronor(3), Belopp.NOLL, Belopp.NOLL, Belopp.NOLL, Belopp.kronor(2))
                        .resultat());
    }

    /** Each application costs its amount the first year, and every other one half of it the third; the last has no points. */
    private static AskandenMotPengar pengar(List<Long> belopp, long kapital) {
        List<Onskemal> askanden = new ArrayList<>();
        for (int i = 0; i < belopp.size(); i++) {
            TreeMap<org.openfinsam.domain.tid.Rakenskapsar, Belopp> perAr =
                    new TreeMap<>(Map.of(AR_2017, new Belopp(belopp.get(i))));
            if (i % 2 == 0) {
                perAr.put(AR_2019, new Belopp(belopp.get(i) / 2));
            }
            askanden.add(new Onskemal(AskandeId.ny(), "Äskande " + i, perAr, i == belopp.size() - 1 ? null : i % 3));
        }
        return new AskandenMotPengar(
                new Belopp(kapital),
                List.of(AR_2017, AR_2018, AR_2019).stream()
                        .map(ar -> new Penningram(ar, new Belopp(500_000), new Belopp(300_000)))
                        .toList(),
                askanden);
    }
}
