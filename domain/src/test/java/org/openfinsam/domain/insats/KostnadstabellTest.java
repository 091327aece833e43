package org.openfinsam.domain.insats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.openfinsam.domain.insats.Kandaaskanden.AR_2017;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.belopp.Cell;
import org.openfinsam.domain.belopp.Rad;
import org.openfinsam.domain.belopp.Tabell;

class KostnadstabellTest {

    @Test
    void stegetVidareArHeltBetalt() {
        Tabell tabell = Kostnadstabell.av(Kandaaskanden.stegetVidare(), AR_2017, Locale.ROOT);

        assertEquals(cell(3_901_600), rad(tabell, Kostnadstabell.KOSTNADER, Rad.SUMMA));
        assertEquals(cell(3_901_600), rad(tabell, Kostnadstabell.FINANSIERING, Rad.SUMMA));
        assertEquals(cell(1_973_800), rad(tabell, Kostnadstabell.FINANSIERING, "finansiar-1"));
        assertEquals(
                List.of(),
                tabell.rader().stream()
                        .filter(r -> r.rad().equals(Kostnadstabell.OBETALT))
                        .toList());
    }

    @Test
    void detIngenBetalarHarEnEgenRadOchSummornaStammer() {
        Tabell tabell = Kostnadstabell.av(Kandaaskanden.vuxenplattform(), AR_2017, Locale.ROOT);

        assertEquals(cell(268_800 - 75_000), rad(tabell, Kostnadstabell.FINANSIERING, Kostnadstabell.OBETALT));
        assertEquals(
                rad(tabell, Kostnadstabell.KOSTNADER, Rad.SUMMA), rad(tabell, Kostnadstabell.FINANSIERING, Rad.SUMMA));
    }

    @Test
    void utanRaderArAllaSummorNoll() {
        Tabell tabell = Kostnadstabell.av(List.of(), AR_2017, Locale.ROOT);

        assertEquals(cell(0), rad(tabell, Kostnadstabell.KOSTNADER, Rad.SUMMA));
    }

    private static Cell cell(long kronor) {
        return Cell.belopp(Belopp.kronor(kronor));
    }

    private static Cell rad(Tabell tabell, String avsnitt, String rad) {
        return tabell.rader().stream()
                .filter(r -> r.avsnitt().equals(avsnitt) && r.rad().equals(rad))
                .findFirst()
                .orElseThrow()
                .cell(AR_2017.toString());
    }
}
