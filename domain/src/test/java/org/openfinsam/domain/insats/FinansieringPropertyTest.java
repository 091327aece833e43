package org.openfinsam.domain.insats;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.openfinsam.domain.belopp.Belopp;

class FinansieringPropertyTest {

    @Property
    void kostnadOchOverbetaltArBetaltOchObetalt(
            @ForAll @Size(max = 8) List<@LongRange(min = 0, max = 1_000_000_000L) Long> kostnader,
            @ForAll @Size(max = 20) List<@LongRange(min = 0, max = 1_000_000_000L) Long> betalningar) {
        List<Kostnadsrad> rader = rader(kostnader, betalningar);
        Finansieringssumma summa = Finansieringssumma.of(Kandaaskanden.AR_2017, rader);

        assertEquals(
                summa.kostnad().plus(summa.overbetalt()),
                Belopp.summa(summa.betalt().values()).plus(summa.obetalt()));
    }

    @Property
    void kontrollenTigerPrecisNarIngetArObetaltEllerOverbetalt(
            @ForAll @Size(min = 1, max = 4) List<@LongRange(min = 0, max = 3) Long> kostnader,
            @ForAll @Size(max = 6) List<@LongRange(min = 0, max = 3) Long> betalningar) {
        List<Kostnadsrad> rader = rader(kostnader, betalningar);
        Finansieringssumma summa = Finansieringssumma.of(Kandaaskanden.AR_2017, rader);

        assertEquals(
                summa.obetalt().arNoll() && summa.overbetalt().arNoll(),
                Finansieringskontroll.of(rader).isEmpty());
    }

    /** Rows, and payments dealt out on them in turn. */
    private static List<Kostnadsrad> rader(List<Long> kostnader, List<Long> betalningar) {
        List<Kostnadsrad> rader = new ArrayList<>();
        for (int i = 0; i < kostnader.size(); i++) {
            List<Finansiering> finansiering = new ArrayList<>();
            for (int j = i; j < betalningar.size(); j += kostnader.size()) {
                finansiering.add(Kandaaskanden.betalar(
                        Kandaaskanden.AR_2017,
                        j % 2 == 0 ? "Kommunen" : "Landstinget",
                        new Belopp(betalningar.get(j))));
            }
            rader.add(Kandaaskanden.rad(
                    i + 1,
                    "",
                    Kostnadsslag.OVRIGT,
                    "Rad " + i,
                    null,
                    Map.of(Kandaaskanden.AR_2017, new Belopp(kostnader.get(i))),
                    finansiering));
        }
        return rader;
    }
}
