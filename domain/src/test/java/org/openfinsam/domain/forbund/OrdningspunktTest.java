package org.openfinsam.domain.forbund;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class OrdningspunktTest {

    private static final Locale SVENSKA = Locale.forLanguageTag("sv");

    @Test
    void artonPunkterILagensOrdning() {
        assertEquals(
                IntStream.rangeClosed(1, 18).boxed().toList(),
                Arrays.stream(Ordningspunkt.values()).map(Ordningspunkt::nummer).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "1,  NAMN_OCH_MEDLEMMAR,     'namn, säte, medlemmar och ändamål'",
        "3,  STYRELSE,               styrelse och mandattid",
        "6,  KVALIFICERAD_MAJORITET, kvalificerad majoritet",
        "7,  ANSLAG,                 anslag av tillkännagivanden",
        "8,  ANDELAR,                andelar och kostnadsfördelning",
        "13, GEMENSAMMA_REVISORER,   gemensamma revisorer",
        "14, UTTRADE,                utträde",
        "15, LIKVIDATION,            'likvidation, upplösning och skifte'",
        "18, OVRIGT,                 övrigt om ekonomi och förvaltning",
    })
    void punktenOchDessNamn(int nummer, Ordningspunkt punkt, String rubrik) {
        assertEquals(nummer, punkt.nummer());
        assertEquals(rubrik, punkt.rubrik(SVENSKA));
    }

    @Test
    void treSkaStaBaraOmDetFinnsNagotAttSaga() {
        assertEquals(
                List.of(Ordningspunkt.KREDITER, Ordningspunkt.GEMENSAMMA_REVISORER, Ordningspunkt.OVRIGT),
                Arrays.stream(Ordningspunkt.values())
                        .filter(Ordningspunkt::arVillkorad)
                        .toList());
    }

    @ParameterizedTest
    @EnumSource
    void varjePunktHarEnMeningPaBadaSpraken(Ordningspunkt punkt) {
        for (Locale sprak : List.of(SVENSKA, Locale.ENGLISH)) {
            assertTrue(punkt.text(sprak).endsWith("."), punkt::toString);
        }
    }
}
