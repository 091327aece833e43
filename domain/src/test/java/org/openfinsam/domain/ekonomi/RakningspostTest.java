package org.openfinsam.domain.ekonomi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openfinsam.domain.belopp.Belopp;

class RakningspostTest {

    private static final Rakningspost POST = Rakningspost.of("individ", "SUMMA", "utfall", Belopp.kronor(1_260_182));

    @Test
    void platsOchBelopp() {
        assertEquals("individ", POST.avsnitt());
        assertEquals("SUMMA", POST.rad());
        assertEquals("utfall", POST.kolumn());
        assertEquals(Optional.of(Belopp.kronor(1_260_182)), POST.belopp());
        assertEquals("individ/SUMMA utfall 1260182.00", POST.toString());
    }

    @Test
    void utanBeloppArInteNoll() {
        Rakningspost utan = Rakningspost.of("", "Nya insatser", "utfall", null);

        assertEquals(Optional.empty(), utan.belopp());
        assertNotEquals(Rakningspost.of("", "Nya insatser", "utfall", Belopp.NOLL), utan);
        assertEquals("/Nya insatser utfall -", utan.toString());
    }

    @Test
    void likaEfterVarde() {
        assertEquals(Rakningspost.of("individ", "SUMMA", "utfall", Belopp.kronor(1_260_182)), POST);
        assertEquals(
                Rakningspost.of("individ", "SUMMA", "utfall", Belopp.kronor(1_260_182))
                        .hashCode(),
                POST.hashCode());
        assertNotEquals(Rakningspost.of("struktur", "SUMMA", "utfall", Belopp.kronor(1_260_182)), POST);
        assertNotEquals(Rakningspost.of("individ", "Summa", "utfall", Belopp.kronor(1_260_182)), POST);
        assertNotEquals(Rakningspost.of("individ", "SUMMA", "budget", Belopp.kronor(1_260_182)), POST);
        assertNotEquals(Rakningspost.of("individ", "SUMMA", "utfall", Belopp.kronor(1_260_183)), POST);
    }

    @Test
    void radOchKolumnKravs() {
        assertThrows(IllegalArgumentException.class, () -> Rakningspost.of("", " ", "utfall", null));
        assertThrows(IllegalArgumentException.class, () -> Rakningspost.of("", "SUMMA", "", null));
        assertThrows(NullPointerException.class, () -> Rakningspost.of(null, "SUMMA", "utfall", null));
        assertThrows(NullPointerException.class, () -> Rakningspost.of("", null, "utfall", null));
        assertThrows(NullPointerException.class, () -> Rakningspost.of("", "SUMMA", null, null));
    }
}
