package org.openfinsam.domain.forbund;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openfinsam.domain.lag.Anmarkning;
import org.openfinsam.domain.lag.Provar;

@Provar({"FL2-MALGRUPP-SAKNAS", "FL2-ARBETSFORMAGA-SAKNAS", "INSATS-FOR-FA-PARTER"})
class AndamalskontrollTest {

    private static final LocalDate DAG = LocalDate.of(2017, 1, 1);

    @ParameterizedTest
    @CsvSource({
        "unga 16–29, praktik, 2, ''",
        "          , praktik, 2, FL2-MALGRUPP-SAKNAS",
        "' ',        praktik, 2, FL2-MALGRUPP-SAKNAS",
        "unga 16–29,        , 2, FL2-ARBETSFORMAGA-SAKNAS",
        "unga 16–29, praktik, 1, INSATS-FOR-FA-PARTER",
        "          ,        , 0, 'FL2-MALGRUPP-SAKNAS, FL2-ARBETSFORMAGA-SAKNAS, INSATS-FOR-FA-PARTER'",
    })
    void utanMalgruppSyfteEllerTvaParter(String malgrupp, String syfte, int parter, String vantat) {
        List<Anmarkning> anmarkningar =
                Andamalskontroll.of(malgrupp, syfte, forsta(parter), LokalaRegler.utanOrdning(), DAG);

        assertEquals(
                vantat,
                String.join(", ", anmarkningar.stream().map(Anmarkning::kod).toList()));
    }

    @Test
    void forbundetKanKravaFlerParterAnTva() {
        Forbundsordning ordning = Forbundsordning.ny(ForbundId.of("umearegionen"), DAG);
        ordning.bestamParterPerInsats(3);

        List<Anmarkning> anmarkningar = Andamalskontroll.of("unga", "praktik", forsta(2), ordning.lokalaRegler(), DAG);

        assertEquals(
                "2 parter har behov av insatsen. Förbundet kräver minst 3. Ange fler, eller motivera.",
                anmarkningar.get(0).text(Locale.forLanguageTag("sv")));
        assertEquals(List.of(), Andamalskontroll.of("unga", "praktik", forsta(3), ordning.lokalaRegler(), DAG));
    }

    @Test
    void foreLagenFragasInteEfterDen() {
        assertEquals(
                List.of("INSATS-FOR-FA-PARTER"),
                Andamalskontroll.of(null, null, Set.of(), LokalaRegler.utanOrdning(), LocalDate.of(2003, 12, 31))
                        .stream()
                        .map(Anmarkning::kod)
                        .toList());
    }

    private static Set<Part> forsta(int antal) {
        Set<Part> parter = EnumSet.noneOf(Part.class);
        for (Part part : Part.values()) {
            if (parter.size() < antal) {
                parter.add(part);
            }
        }
        return parter;
    }
}
