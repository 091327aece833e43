package org.openfinsam.domain.lag;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openfinsam.domain.belopp.Avvikelse;
import org.openfinsam.domain.belopp.Avvikelse.Slag;

@Provar({"AVST-SUMMA", "AVST-KOLUMNREGEL", "AVST-RADSUMMA", "AVST-RADREGEL", "AVST-ANDEL", "AVST-DELAR"})
class AvstamningsreglerTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "SUMMA,       false, \"Rad SUMMA i avsnitt –, kolumn utfall: summan är 1 234, men raderna ger 1 236. "
                        + "Höj 1 234 med 2, eller rätta det tal som är fel.\"",
                "SUMMA,       true,  \"Rad SUMMA i avsnitt –, kolumn utfall: summan är 1 234, men raderna ger 1 236. "
                        + "Skillnaden −2 är avrundning, inget behöver göras.\"",
                "KOLUMNREGEL, false, \"Rad SUMMA i avsnitt –, kolumn utfall: talet är 1 234, men a=b-{c} ger 1 236. "
                        + "Höj 1 234 med 2, eller rätta det tal som är fel.\"",
            })
    void avvikelsenBlirEnAnmarkning(Slag slag, boolean avrundning, String text) {
        Anmarkning anmarkning = anmarkning(slag, avrundning);

        assertEquals("AVST-" + slag, anmarkning.kod());
        assertEquals(avrundning ? Allvar.AVRUNDNING : Allvar.FEL, anmarkning.allvar());
        assertEquals(null, anmarkning.lagrum());
        assertEquals(text, anmarkning.text(Locale.forLanguageTag("sv")).replace('\u00a0', ' '));
    }

    @Test
    void uppgifternaArDeSomApietVisar() {
        assertEquals(
                "FEL AVST-SUMMA {avsnitt=, rad=SUMMA, kolumn=utfall, angivet=1234, beraknat=1236, differens=-2}",
                anmarkning(Slag.SUMMA, false).toString());
        assertEquals(
                "FEL AVST-ANDEL {avsnitt=, rad=SUMMA, kolumn=utfall, angivet=1234, beraknat=1236, differens=-2, "
                        + "regel=a=b-{c}}",
                anmarkning(Slag.ANDEL, false).toString());
    }

    @Test
    void varjeSlagHarEnRegel() {
        assertEquals(
                Arrays.stream(Slag.values()).map(slag -> "AVST-" + slag).toList(),
                new Avstamningsregler().regler().stream().map(Regel::kod).toList());
        assertEquals(
                List.of("AVST-ANDEL"),
                new Avstamningsregler()
                        .regler().stream()
                                .filter(regel -> !regel.kanAvrundas())
                                .map(Regel::kod)
                                .toList());
    }

    private static Anmarkning anmarkning(Slag slag, boolean avrundning) {
        return Avstamningsregler.of(new Avvikelse(
                slag,
                "",
                "SUMMA",
                "utfall",
                new BigDecimal("1234"),
                new BigDecimal("1236"),
                new BigDecimal("-2"),
                avrundning,
                slag == Slag.SUMMA ? null : "a=b-{c}"));
    }
}
