package org.openfinsam.domain.insats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.openfinsam.domain.insats.Kandaaskanden.AR_2017;
import static org.openfinsam.domain.insats.Kandaaskanden.AR_2018;
import static org.openfinsam.domain.insats.Kandaaskanden.UMEA;
import static org.openfinsam.domain.insats.Kandaaskanden.askar;
import static org.openfinsam.domain.insats.Kandaaskanden.utlysning;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.belopp.Cell;
import org.openfinsam.domain.belopp.Rad;
import org.openfinsam.domain.belopp.Tabell;
import org.openfinsam.domain.forbund.BeslutRef;

class BeslutstabellTest {

    private static final LocalDate DAG = LocalDate.of(2016, 11, 25);

    private final Askande nafs = Askande.nytt(utlysning(), UMEA, askar("NAFS", Map.of(AR_2017, Belopp.kronor(340))));

    @Test
    void detSomGallerSummerasOchDetAterkalladeStarKvar() {
        Askandebeslut galler = bifall(List.of(
                Beviljat.beslutat(AR_2017, Belopp.kronor(340)), Beviljat.inriktning(AR_2018, Belopp.kronor(100), DAG)));
        Askandebeslut aterkallat = bifall(List.of(Beviljat.beslutat(AR_2017, Belopp.kronor(7))))
                .aterkallat(new Aterkallelse(BeslutRef.of("Styrelsen", DAG, "80"), "Nej."));

        Tabell tabell = Beslutstabell.av(List.of(nafs), List.of(aterkallat, galler), AR_2017, Locale.ROOT);

        assertEquals(
                List.of(Beslutstabell.GALLER, Beslutstabell.GALLER, Beslutstabell.ATERKALLAT),
                tabell.rader().stream().map(Rad::avsnitt).toList());
        Rad summa = tabell.rader().get(1);
        assertEquals(Cell.belopp(Belopp.kronor(340)), summa.cell(Beslutstabell.atagande(AR_2017)));
        assertEquals(Cell.belopp(Belopp.NOLL), summa.cell(Beslutstabell.atagande(AR_2018)));
        assertEquals(Cell.belopp(Belopp.kronor(100)), summa.cell(Beslutstabell.inriktning(AR_2018)));
        assertEquals(
                Cell.belopp(null), tabell.rader().get(2).cell(Beslutstabell.atagande(AR_2017)), "bound to nothing");
    }

    @Test
    void ettBeslutOmNagotAnnatHorInteHit() {
        List<Askandebeslut> beslut = List.of(bifall(List.of()));

        assertThrows(IllegalArgumentException.class, () -> Beslutstabell.av(List.of(), beslut, AR_2017, Locale.ROOT));
    }

    private Askandebeslut bifall(List<Beviljat> beviljat) {
        return Askandebeslut.nytt(
                nafs, Beslutsslag.BIFALL, BeslutRef.of("Styrelsen", DAG, "75"), beviljat, List.of(), "");
    }
}
