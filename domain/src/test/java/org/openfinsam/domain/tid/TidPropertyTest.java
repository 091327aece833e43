package org.openfinsam.domain.tid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.time.api.constraints.DateRange;

class TidPropertyTest {

    private static final Kalender KALENDER = Kalender.svensk();

    @Property
    void sondagsregelnGerNarmasteArbetsdag(
            @ForAll @DateRange(min = "1990-01-01", max = "2070-12-31") LocalDate fran,
            @ForAll @IntRange(min = 1, max = 300) int antal,
            @ForAll Frist.Enhet enhet) {
        Frist frist = new Frist(antal, enhet);

        LocalDate flyttad = frist.sistaDagEnligtSondagsregeln(fran, KALENDER);

        assertTrue(KALENDER.arArbetsdag(flyttad));
        assertTrue(frist.sistaDag(fran).datesUntil(flyttad).noneMatch(KALENDER::arArbetsdag));
    }

    @Property
    void kontoretsDagarLiggerOmLagensSistaDagOchFlyttarDenInte(
            @ForAll @DateRange(min = "1991-01-01", max = "2099-01-31") LocalDate fran,
            @ForAll @IntRange(min = 1, max = 90) int antal,
            @ForAll @Size(max = 20) Set<@IntRange(min = 1, max = 120) Integer> stangt) {
        Kontorskalender kontoret = Kontorskalender.of(List.of(ar -> stangt.stream()
                .map(fran::plusDays)
                .filter(dag -> dag.getYear() == ar)
                .map(dag -> new Stangningsdag(dag, "stängt"))
                .toList()));

        LocalDate sistaDag = Frist.dagar(antal).sistaDagEnligtSondagsregeln(fran, KALENDER);
        LocalDate senast = kontoret.oppetSenast(sistaDag);

        assertTrue(kontoret.arOppet(senast) && KALENDER.arArbetsdag(senast));
        assertTrue(!senast.isAfter(sistaDag) && !kontoret.oppetFran(sistaDag).isBefore(sistaDag));
        assertTrue(senast.plusDays(1).datesUntil(sistaDag.plusDays(1)).noneMatch(kontoret::arOppet));
    }

    @Property
    void veckorSlutarPaSammaVeckodagOchManaderPaSammaTal(
            @ForAll @DateRange(min = "1990-01-01", max = "2100-12-31") LocalDate fran,
            @ForAll @IntRange(min = 1, max = 300) int antal) {
        LocalDate vecka = Frist.veckor(antal).sistaDag(fran);
        LocalDate manad = Frist.manader(antal).sistaDag(fran);

        assertEquals(fran.getDayOfWeek(), vecka.getDayOfWeek());
        assertEquals(Math.min(fran.getDayOfMonth(), manad.lengthOfMonth()), manad.getDayOfMonth());
    }

    @Property
    void textFramOchTillbaka(
            @ForAll LocalDate fran,
            @ForAll @IntRange(max = 4000) int dagar,
            @ForAll @IntRange(min = 1, max = 999_999_999) int antal,
            @ForAll Frist.Enhet enhet) {
        Period period = Period.of(fran, fran.plusDays(dagar));
        Frist frist = new Frist(antal, enhet);

        assertEquals(period, Period.parse(period.toString()));
        assertEquals(frist, Frist.parse(frist.toString()));
    }
}
