package org.example.delning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.lag.Anmarkning;
import org.openfinsam.domain.lag.Regelverk;
import org.openfinsam.domain.lag.Uppgift;
import org.openfinsam.domain.medel.EgetKapital;
import org.openfinsam.domain.tid.Rakenskapsar;

/** What the library's README promises to those who take the jar. */
class DelningTest {

    private static final boolean MODULVAG = Boolean.getBoolean("modulvag");

    @Test
    void theFirstSplitIsRight() {
        PrintStream ut = System.out;
        ByteArrayOutputStream utskrift = new ByteArrayOutputStream();
        System.setOut(new PrintStream(utskrift, true, StandardCharsets.UTF_8));
        try {
            Delning.main(new String[0]);
        } finally {
            System.setOut(ut);
        }

        assertEquals("""
                Försäkringskassan 2500000.00
                Region Norrbotten 1250000.00
                Luleå 775000.00
                Piteå 400000.00
                Älvsbyn 75000.00
                """, utskrift.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n"));
    }

    @Test
    void aRuleOfOurOwn() {
        Belopp minst = Belopp.kronor(500_000);
        EgetKapital kapital = EgetKapital.of(
                new Rakenskapsar(2020), Belopp.kronor(800_000), Belopp.kronor(-320_000), Belopp.NOLL);

        List<Anmarkning> anmarkningar = new ArrayList<>();
        if (kapital.utgaende().compareTo(minst) < 0) {
            anmarkningar.add(
                    Buffertregel.BUFFERT.anmarkning(Map.of("utgaende", new Uppgift.Pengar(kapital.utgaende()))));
        }

        assertEquals("[VARNING EGEN-BUFFERT {utgaende=480000}]", anmarkningar.toString());
        assertTrue(Regelverk.samlat().regler().contains(Buffertregel.BUFFERT));
    }

    @Test
    void aFindingOfOurOwnIsToldInBothLanguages() {
        Anmarkning anmarkning =
                Buffertregel.BUFFERT.anmarkning(Map.of("utgaende", new Uppgift.Pengar(Belopp.kronor(480))));

        assertEquals(
                "Eget kapital blir 480\u00a0kr. Förbundet vill ha minst 500 000 kr kvar vid årets slut.",
                anmarkning.text(Locale.forLanguageTag("sv")));
        assertEquals(
                "Own capital becomes 480\u00a0SEK. The association wants at least 500 000 SEK left at the end of the year.",
                anmarkning.text(Locale.ENGLISH));
    }

    @Test
    void theJarIsAModuleOnTheModulePathOnly() {
        assertEquals(MODULVAG, Belopp.class.getModule().isNamed());
        assertEquals(MODULVAG, Buffertregel.class.getModule().isNamed());
    }
}
