package org.openfinsam.domain.medel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.belopp.Cell;
import org.openfinsam.domain.belopp.Enhet;
import org.openfinsam.domain.belopp.Rad;
import org.openfinsam.domain.belopp.Tabell;
import org.openfinsam.domain.belopp.Talformat;
import org.openfinsam.domain.tid.Rakenskapsar;

class KapitaltabellTest {

    private static final Locale SVENSKA = Locale.forLanguageTag("sv");
    private static final EgetKapital FORE =
            EgetKapital.of(new Rakenskapsar(2019), Belopp.kronor(100), Belopp.kronor(-20), Belopp.kronor(5));

    @Test
    void theLatestYearIsFirstAndAYearThatFollowsSaysNothing() {
        Tabell tabell = Kapitaltabell.av(List.of(FORE, FORE.nasta(Belopp.kronor(1))), SVENSKA);

        assertEquals(
                List.of("2020", "2019"), tabell.rader().stream().map(Rad::rad).toList());
        assertEquals(
                "86",
                tabell.rader()
                        .get(0)
                        .tal(Kapitaltabell.UTGAENDE)
                        .orElseThrow()
                        .toBigInteger()
                        .toString());
        assertEquals(2, tabell.fotnoter().size());
    }

    @Test
    void theShareIsToldWithItsBasisAndWhatIsMissingIsNotZero() {
        Tabell tabell = Kapitaltabell.av(
                List.of(FORE, FORE.nasta(Belopp.kronor(1))),
                Map.of(new Rakenskapsar(2020), Belopp.kronor(100), new Rakenskapsar(2021), Belopp.kronor(50)),
                SVENSKA);

        assertEquals(
                List.of("2021", "2020", "2019"),
                tabell.rader().stream().map(Rad::rad).toList());
        assertEquals(
                new Cell.Saknas(Cell.Skal.EJ_ANGIVET),
                tabell.rader().get(0).celler().get(Kapitaltabell.UTGAENDE));
        assertEquals(
                List.of("–", "86 % av 100 kr", "–"),
                tabell.rader().stream()
                        .map(rad -> Talformat.of(SVENSKA)
                                .visning(rad.celler().get(Kapitaltabell.ANDEL), Enhet.TEXT)
                                .replace('\u00a0', ' '))
                        .toList());
    }

    @Test
    void aYearThatOpensElsewhereIsToldButNotOverAGap() {
        EgetKapital annanstans = EgetKapital.of(new Rakenskapsar(2020), Belopp.kronor(80), Belopp.NOLL, Belopp.NOLL);
        EgetKapital senare = EgetKapital.of(new Rakenskapsar(2022), Belopp.NOLL, Belopp.NOLL, Belopp.NOLL);

        List<String> fotnoter =
                Kapitaltabell.av(List.of(senare, FORE, annanstans), SVENSKA).fotnoter();
        assertEquals(3, fotnoter.size());
        assertTrue(fotnoter.get(1).startsWith("Ingående 2020, 80"), fotnoter.get(1));
    }
}
