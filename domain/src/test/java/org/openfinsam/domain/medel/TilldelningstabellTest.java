package org.openfinsam.domain.medel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.openfinsam.domain.medel.Tabellutskrift.huvud;
import static org.openfinsam.domain.medel.Tabellutskrift.utskrift;

import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.belopp.Tabell;
import org.openfinsam.domain.medel.StatligTilldelning.Fordelad;

class TilldelningstabellTest {

    private static final Locale SVENSKA = Locale.forLanguageTag("sv");

    @Test
    void varjeForbundHarEnRadOchPottenStangerTabellen() {
        Tabell tabell = Tilldelningstabell.av(fordelad("1000000", "A 1 1 600000 nej", "B 1 1 - nej"), SVENSKA);

        assertEquals("Tilldelning | Sänkningen begränsad", huvud(tabell));
        assertEquals("""
                A | A | 540 000 | ja
                B | B | 460 000 |\s
                SUMMA | Potten | 1 000 000 | –""", utskrift(tabell));
    }

    @Test
    void omVoreVisarVadSomAndras() {
        Tabell tabell = Tilldelningstabell.omVore(
                fordelad("1000000", "A 1 1 - nej", "B 1 1 - nej"),
                fordelad("1500000", "A 1 1 - nej", "C 1 1 - nej"),
                Locale.ENGLISH);

        assertEquals("Now | If it were so | Change | Change from now", huvud(tabell));
        assertEquals("""
                A | A | 500 000 | 750 000 | 250 000 | 50.0
                B | B | 500 000 | 0 | −500 000 | −100.0
                C | C | 0 | 750 000 | 750 000 | –
                SUMMA | The pot | 1 000 000 | 1 500 000 | 500 000 | 50.0""", utskrift(tabell, Locale.ENGLISH));
    }

    private static Fordelad fordelad(String pott, String... forbund) {
        return (Fordelad) new StatligTilldelning(
                        Belopp.parse(pott),
                        StatligTilldelningTest.modell("400000", "0.75", "0.25", "0.10"),
                        Arrays.stream(forbund)
                                .map(StatligTilldelningTest::underlag)
                                .toList())
                .fordela();
    }
}
