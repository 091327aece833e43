package org.openfinsam.domain.tid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VilodagTest {

    private static final Locale SVENSKA = Locale.forLanguageTag("sv");

    @ParameterizedTest
    @CsvSource({
        "2016-09-24, lördag, Saturday",
        "2016-09-25, söndag, Sunday",
        "2016-03-25, långfredagen, Good Friday",
        "2016-12-31, nyårsafton, New Year’s Eve",
    })
    void skalet(LocalDate dag, String svenska, String engelska) {
        Vilodag vilodag = Kalender.svensk().vilodag(dag).orElseThrow();

        assertEquals(svenska, vilodag.text(SVENSKA));
        assertEquals(engelska, vilodag.text(Locale.ENGLISH));
        assertEquals(svenska, vilodag.text(Locale.GERMAN));
    }

    @Test
    void varjeNamnPaTvaSprak() {
        assertEquals(
                "New Year’s Day, Epiphany, Good Friday, Easter Day, Easter Monday, 1 May, Ascension Day, Whit Sunday,"
                        + " Whit Monday, National Day, Midsummer Eve, Midsummer Day, All Saints’ Day, Christmas Eve,"
                        + " Christmas Day, Boxing Day, New Year’s Eve",
                Arrays.stream(Helgdag.Namn.values())
                        .map(namn -> namn.text(Locale.ENGLISH))
                        .collect(Collectors.joining(", ")));
        for (Helgdag.Namn namn : Helgdag.Namn.values()) {
            assertEquals(namn.toString(), namn.text(SVENSKA));
        }
    }

    @Test
    void enVanligFredagArIngenVilodag() {
        LocalDate fredag = LocalDate.of(2016, 9, 23);

        assertEquals(Optional.empty(), Kalender.svensk().vilodag(fredag));
        assertThrows(IllegalArgumentException.class, () -> new Vilodag(fredag, Optional.empty()));
    }

    @Test
    void veckansDagar() {
        LocalDate mandag = LocalDate.of(2016, 9, 26);
        StringBuilder dagar = new StringBuilder();
        for (int i = 0; i < 7; i++) {
            dagar.append(Veckodag.namn(mandag.plusDays(i), SVENSKA))
                    .append(' ')
                    .append(Veckodag.namn(mandag.plusDays(i), Locale.ENGLISH))
                    .append(' ');
        }
        assertEquals(
                "måndag Monday tisdag Tuesday onsdag Wednesday torsdag Thursday fredag Friday lördag Saturday"
                        + " söndag Sunday",
                dagar.toString().strip());
        assertEquals("måndag 2016-09-26", Veckodag.medDatum(mandag, SVENSKA));
    }
}
