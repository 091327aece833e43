package org.openfinsam.web.belopp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openfinsam.domain.belopp.Avvikelse;

class MarkeringarTest {

    private static final Locale SVENSKA = Locale.forLanguageTag("sv-SE");

    @Test
    @DisplayName("rounding: the largest difference of the cell, and what the figures give")
    void rounding() {
        Markeringar markeringar = Markeringar.av(
                List.of(
                        avvikelse(Avvikelse.Slag.KOLUMNREGEL, "-1665686", "-1665685", true),
                        avvikelse(Avvikelse.Slag.RADREGEL, "-1665686", "-1665684", true)),
                SVENSKA);

        assertEquals(
                Optional.of(new Markering(
                        Markering.Slag.AVRUNDNING,
                        "±2",
                        "Avrundning: de visade talen ger −1\u00a0665\u00a0685, −1\u00a0665\u00a0684.")),
                markeringar.vid("total", "KOSTNADER", "avvikelse"));
    }

    @Test
    @DisplayName("an error outweighs rounding in the same cell")
    void error() {
        Markeringar markeringar = Markeringar.av(
                List.of(
                        avvikelse(Avvikelse.Slag.KOLUMNREGEL, "13.5", "13.4", true),
                        avvikelse(Avvikelse.Slag.ANDEL, "13.5", "13.3", false)),
                Locale.ENGLISH);

        assertEquals(
                Optional.of(new Markering(Markering.Slag.FEL, "≠", "Does not add up: the figures shown give 13.3.")),
                markeringar.vid("total", "KOSTNADER", "avvikelse"));
    }

    @Test
    void otherCellsHaveNoMark() {
        Markeringar markeringar =
                Markeringar.av(List.of(avvikelse(Avvikelse.Slag.KOLUMNREGEL, "2", "1", true)), SVENSKA);

        assertEquals(Optional.empty(), markeringar.vid("total", "KOSTNADER", "utfall"));
        assertEquals(Optional.empty(), markeringar.vid("", "KOSTNADER", "avvikelse"));
    }

    private static Avvikelse avvikelse(Avvikelse.Slag slag, String angivet, String beraknat, boolean avrundning) {
        BigDecimal stated = new BigDecimal(angivet);
        BigDecimal calculated = new BigDecimal(beraknat);
        return new Avvikelse(
                slag,
                "total",
                "KOSTNADER",
                "avvikelse",
                stated,
                calculated,
                stated.subtract(calculated),
                avrundning,
                "avvikelse=utfall-budget");
    }
}
