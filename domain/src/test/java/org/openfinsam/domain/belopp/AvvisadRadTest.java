package org.openfinsam.domain.belopp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.openfinsam.domain.belopp.AvvisadRad.Skal;

class AvvisadRadTest {

    @Test
    void a_refused_row_says_line_reason_and_what_was_found() {
        AvvisadRad rad = new AvvisadRad(7, Skal.EJ_TAL, "utfall = abc");
        assertEquals("Rad 7: är inget tal (utfall = abc)", rad.text(Locale.forLanguageTag("sv-SE")));
        assertEquals("Line 7: is not a number (utfall = abc)", rad.text(Locale.UK));
        assertEquals("Rad 1: filen är tom", new AvvisadRad(1, Skal.TOM_FIL, "").text(Locale.ROOT));
    }

    @Test
    void what_was_found_is_cut_so_that_a_report_of_faults_is_no_copy_of_the_file() {
        assertEquals(
                81,
                new AvvisadRad(1, Skal.CITAT, "x".repeat(1_000_000)).uppgift().length());
        assertEquals("x".repeat(80), new AvvisadRad(1, Skal.CITAT, "x".repeat(80)).uppgift());
    }

    @Test
    void lines_are_counted_from_one() {
        assertThrows(IllegalArgumentException.class, () -> new AvvisadRad(0, Skal.CITAT, ""));
    }
}
